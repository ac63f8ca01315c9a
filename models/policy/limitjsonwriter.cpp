// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/jsonvalues.h"
#include "models/domain/words.h"
#include "models/policy/limitjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

QString wordOf(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Allowed:
        return u"allowed"_s;
    case VerdictKind::Refused:
        return u"refused"_s;
    case VerdictKind::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonObject toJson(const RuleVerdict &verdict)
{
    const bool isCap = verdict.kind == LimitRule::Kind::Cap;
    return {{u"id"_s, verdict.rule},
            {u"verdict"_s, wordOf(verdict.verdict)},
            {u"used"_s, verdict.used},
            {u"max"_s, isCap ? QJsonValue(verdict.max) : QJsonValue()},
            {u"consumers"_s, QJsonArray::fromStringList(verdict.consumers)},
            {u"next_free_on"_s, orNull(verdict.nextFreeOn)},
            {u"next_free_known"_s, verdict.nextFreeKnown},
            {u"notes"_s, QJsonArray::fromStringList(verdict.notes)}};
}

QJsonObject toJson(const LimitRule::Window &window)
{
    QJsonObject json{{u"type"_s, wordOf(window.type)}};
    switch (window.type) {
    case LimitRule::WindowType::Lifetime:
        break;
    case LimitRule::WindowType::Rolling:
        json.insert(u"days"_s, orNull(window.days));
        json.insert(u"months"_s, orNull(window.months));
        break;
    case LimitRule::WindowType::Calendar:
        json.insert(u"period"_s, wordOf(window.period));
        json.insert(u"starts_month"_s, window.startsMonth);
        break;
    case LimitRule::WindowType::Cycle:
        json.insert(u"from"_s, orNull(window.from));
        json.insert(u"to"_s, orNull(window.to));
        break;
    }
    return json;
}

QJsonValue toJson(const std::optional<LimitRule::Override> &overridden)
{
    if (!overridden)
        return {};
    return QJsonObject{{u"until"_s, orNull(overridden->until)}, {u"reason"_s, orNull(overridden->reason)}};
}

QJsonObject toJson(const LimitRule::Evidence &evidence)
{
    return {{u"posting"_s, evidence.posting == PostingId{} ? QJsonValue() : QJsonValue(qint64(evidence.posting))},
            {u"quote"_s, orNull(evidence.quote)},
            {u"start"_s, evidence.start},
            {u"end"_s, evidence.end},
            {u"url"_s, orNull(evidence.url)},
            {u"date"_s, orNull(evidence.foundOn)}};
}

QJsonValue figure(const LimitRule &rule, LimitRule::Kind kind, int value)
{
    return rule.kind == kind ? QJsonValue(value) : QJsonValue();
}

} // namespace

QJsonObject toJson(const Verdict &verdict)
{
    QJsonArray rules;
    for (const RuleVerdict &rule : verdict.rules)
        rules.append(toJson(rule));
    return {{u"verdict"_s, wordOf(verdict.verdict)},
            {u"slot"_s, orNull(verdict.slot)},
            {u"next_free_on"_s, orNull(verdict.nextFreeOn)},
            {u"next_free_known"_s, verdict.nextFreeKnown},
            {u"rules"_s, rules}};
}

QJsonObject toJson(const LimitRule &rule)
{
    const bool hasDays = rule.kind != LimitRule::Kind::Cap && rule.days != LimitRule::Never;
    return {{u"id"_s, rule.id},
            {u"kind"_s, wordOf(rule.kind)},
            {u"max"_s, figure(rule, LimitRule::Kind::Cap, rule.max)},
            {u"days"_s, hasDays ? QJsonValue(rule.days) : QJsonValue()},
            {u"scope"_s,
             QJsonObject{{u"per"_s, wordOf(rule.scope.per)},
                         {u"name"_s, orNull(rule.scope.name)},
                         {u"region"_s, orNull(rule.scope.region)}}},
            {u"window"_s, toJson(rule.window)},
            {u"counts"_s, wordOf(rule.counts)},
            {u"frees"_s,
             QJsonObject{{u"withdrawn"_s, wordOf(rule.frees.withdrawn)},
                         {u"rejected"_s, wordOf(rule.frees.rejected)},
                         {u"closed"_s, wordOf(rule.frees.closed)}}},
            {u"order"_s, wordOf(rule.order)},
            {u"starts_at"_s, wordOf(rule.startsAt)},
            {u"strength"_s, wordOf(rule.strength)},
            {u"override"_s, toJson(rule.overridden)},
            {u"evidence"_s, toJson(rule.evidence)},
            {u"state"_s, wordOf(rule.state)}};
}

QJsonObject toJson(const LimitClause &clause)
{
    return {{u"kind"_s, wordOf(clause.kind)},
            {u"max"_s, orNull(clause.max)},
            {u"days"_s, orNull(clause.days)},
            {u"window"_s, orNull(clause.window)},
            {u"window_days"_s, orNull(clause.windowDays)},
            {u"ordered"_s, clause.ordered},
            {u"includes_affiliates"_s, clause.includesAffiliates},
            {u"strength"_s, wordOf(clause.strength)},
            {u"quote"_s, clause.quote},
            {u"start"_s, clause.start},
            {u"end"_s, clause.end}};
}

} // namespace Shortlist
