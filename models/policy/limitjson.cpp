// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/limitjson.h"

#include "models/policy/jsonfields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

using Rule = LimitRule;

constexpr int MaxDays = 36'525; ///< a century; more is a slip
constexpr int MaxApplications = 10'000;

/// A question must date its cycles; a stored rule may know one by its words alone.
enum class CycleDays : quint8 { Required, MayBeUnknown };

LimitRule::Scope readScope(JsonFields fields)
{
    fields.require(u"per"_s);
    LimitRule::Scope scope;
    scope.per = fields.word(u"per"_s, Rule::ScopeKind::Employer);
    scope.name = fields.text(u"name"_s);
    scope.region = fields.text(u"region"_s);
    if (scope.per != Rule::ScopeKind::Posting)
        fields.require(u"name"_s);
    return scope;
}

LimitRule::Window readWindow(JsonFields fields, CycleDays cycleDays)
{
    LimitRule::Window window;
    window.type = fields.word(u"type"_s, Rule::WindowType::Lifetime);
    window.days = fields.integer(u"days"_s, 1, MaxDays);
    window.months = fields.integer(u"months"_s, 1, MaxDays / 28);
    window.period = fields.word(u"period"_s, Rule::CalendarPeriod::Year);
    window.startsMonth = fields.integer(u"starts_month"_s, 1, 12).value_or(1);
    window.from = fields.day(u"from"_s);
    window.to = fields.day(u"to"_s);
    if (window.type == Rule::WindowType::Rolling && !window.months)
        fields.require(u"days"_s);
    if (window.type == Rule::WindowType::Rolling && window.months && window.days)
        fields.fail(u"months"_s, u"a window has days or months, not both"_s);
    const bool isUndated = !fields.has(u"from"_s) && !fields.has(u"to"_s);
    if (window.type == Rule::WindowType::Cycle && !(isUndated && cycleDays == CycleDays::MayBeUnknown)) {
        fields.require(u"from"_s);
        fields.require(u"to"_s);
        if (window.to < window.from)
            fields.fail(u"to"_s, u"lies before from"_s);
    }
    return window;
}

LimitRule::FreedBy readFrees(JsonFields fields)
{
    return {fields.word(u"withdrawn"_s, Rule::Frees::Unknown), fields.word(u"rejected"_s, Rule::Frees::Unknown),
            fields.word(u"closed"_s, Rule::Frees::Unknown)};
}

LimitRule::Override readOverride(JsonFields fields)
{
    fields.require(u"until"_s);
    return {fields.day(u"until"_s), fields.text(u"reason"_s)};
}

LimitRule::Evidence readEvidence(JsonFields fields)
{
    constexpr int Max = std::numeric_limits<int>::max();
    LimitRule::Evidence evidence;
    evidence.posting = PostingId{fields.integer(u"posting"_s, 0, Max).value_or(0)};
    evidence.quote = fields.text(u"quote"_s);
    evidence.start = fields.integer(u"start"_s, 0, Max).value_or(0);
    evidence.end = fields.integer(u"end"_s, 0, Max).value_or(0);
    evidence.url = fields.text(u"url"_s);
    evidence.foundOn = fields.day(u"date"_s);
    return evidence;
}

/// What the kind needs: a cap its maximum, a cooldown its days; a repeat without days never allows another one.
void readFigures(JsonFields &fields, LimitRule &rule)
{
    rule.max = fields.integer(u"max"_s, 0, MaxApplications).value_or(0);
    rule.days = fields.integer(u"days"_s, 0, MaxDays).value_or(rule.kind == Rule::Kind::Repeat ? Rule::Never : 0);
    if (rule.kind == Rule::Kind::Cap)
        fields.require(u"max"_s);
    if (rule.kind == Rule::Kind::Cooldown)
        fields.require(u"days"_s);
}

LimitRule readRule(JsonFields fields, CycleDays cycleDays)
{
    LimitRule rule;
    rule.id = fields.text(u"id"_s);
    fields.require(u"kind"_s);
    rule.kind = fields.word(u"kind"_s, Rule::Kind::Cap);
    readFigures(fields, rule);
    fields.require(u"scope"_s);
    rule.scope = readScope(fields.object(u"scope"_s));
    rule.window = readWindow(fields.object(u"window"_s), cycleDays);
    rule.counts = fields.word(u"counts"_s, Rule::Counts::Submitted);
    rule.frees = readFrees(fields.object(u"frees"_s));
    rule.order = fields.word(u"order"_s, Rule::Order::None);
    rule.startsAt = fields.word(u"starts_at"_s, Rule::StartsAt::Rejected);
    rule.strength = fields.word(u"strength"_s, Rule::Strength::Hard);
    rule.state = fields.word(u"state"_s, Rule::State::Confirmed);
    if (fields.has(u"override"_s))
        rule.overridden = readOverride(fields.object(u"override"_s));
    if (fields.has(u"evidence"_s))
        rule.evidence = readEvidence(fields.object(u"evidence"_s));
    return rule;
}

LimitRule readRuleOfQuestion(JsonFields fields)
{
    return readRule(std::move(fields), CycleDays::Required);
}

LimitApplication readApplication(JsonFields fields)
{
    LimitApplication application;
    application.id = fields.text(u"id"_s);
    application.posting = fields.text(u"posting"_s);
    application.employer = fields.text(u"employer"_s);
    application.programme = fields.text(u"programme"_s);
    application.department = fields.text(u"department"_s);
    application.region = fields.text(u"region"_s);
    fields.require(u"submitted_on"_s);
    application.submittedOn = fields.day(u"submitted_on"_s);
    application.submittedAt = fields.time(u"submitted_at"_s);
    application.status = fields.word(u"status"_s, ApplicationStatus::Active);
    application.statusOn = fields.day(u"status_on"_s);
    application.interviewedOn = fields.day(u"interviewed_on"_s);
    return application;
}

LimitQuery readQuery(JsonFields fields)
{
    fields.require(u"on"_s);
    return {fields.text(u"posting"_s),    fields.text(u"employer"_s), fields.text(u"programme"_s),
            fields.text(u"department"_s), fields.text(u"region"_s),   fields.day(u"on"_s)};
}

LimitEmployer readEmployer(JsonFields fields)
{
    fields.require(u"name"_s);
    return {fields.text(u"name"_s), fields.text(u"group"_s)};
}

template <typename T>
std::vector<T> readAll(JsonFields &fields, const QString &key, T (*read)(JsonFields))
{
    const QJsonArray array = fields.array(key);
    std::vector<T> values;
    for (qsizetype i = 0; i < array.size(); ++i)
        values.push_back(read(fields.element(key, array, i)));
    return values;
}

} // namespace

Result<LimitCase> limitCaseFromJson(const QByteArray &json)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return Error{Error::Code::Malformed, u"not JSON: %1 at byte %2"_s.arg(syntax.errorString()).arg(syntax.offset)};
    if (!document.isObject())
        return Error{Error::Code::Malformed, u"not a JSON object"_s};

    std::optional<Error> problem;
    JsonFields fields(document.object(), {}, problem);
    LimitCase parsed;
    parsed.rules = readAll(fields, u"rules"_s, readRuleOfQuestion);
    parsed.applications = readAll(fields, u"applications"_s, readApplication);
    parsed.employers = readAll(fields, u"employers"_s, readEmployer);
    fields.require(u"query"_s);
    parsed.query = readQuery(fields.object(u"query"_s));
    if (problem)
        return *problem;
    return parsed;
}

Result<LimitRule> limitRuleFromJson(const QJsonObject &json)
{
    std::optional<Error> problem;
    LimitRule rule = readRule(JsonFields(json, {}, problem), CycleDays::MayBeUnknown);
    if (problem)
        return *problem;
    return rule;
}

} // namespace Shortlist
