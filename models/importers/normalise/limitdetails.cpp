// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/limitdetails.h"

#include "models/importers/normalise/limitpatterns.h"
#include "models/importers/normalise/numberwords.h"
#include "models/importers/normalise/pattern.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

void readWindow(const QString &quote, LimitClause *clause)
{
    static const auto rolling = pattern(
        u"\\b(?:in|within|every|per|over|during|each|innerhalb von|en|dans|por)\\b(?: an?| any| the| each)?(?: "
        u"rolling| period of| last| past)*\\s+"
        "(?<n>%1)?[- ]?(?:full |calendar |consecutive )?(?<unit>day|week|month|year|tage?n?|monate?n?|jour|mois|día|mes)(?:e?s)?\\b(?! (?:before|of experience))"_s
            .arg(numberAlternation()));
    static const auto cycle = pattern(
        uR"(\b(?:per|each|this|one|a|in the same|during the|within the)\b[^.;]{0,20}\b(?:season|cycle|campaign|intake|recruit\w+ (?:round|period))\b|秋招|春招|提前批|届)"_s);
    static const auto academic = pattern(
        uR"(\b(?:academic|calendar|school|fiscal) year\b|\bper year\b|\ba year\b|\beach year\b|\bpro jahr\b|\bpar an\b|\bal año\b|每年|年間)"_s);
    static const auto cjk = pattern(uR"((?<n>[\d一两三六]+)\s*(?<unit>个月|天|日|年)(?:以?内|之内))"_s);
    if (clause->kind == LimitClause::Kind::Cooldown)
        return;
    if (academic.match(quote).hasMatch()) {
        clause->window = u"calendar"_s;
        return;
    }
    for (const auto &expression : {rolling, cjk}) {
        const auto match = expression.match(quote);
        const int count = numberOf(match.captured(u"n"_s)).value_or(0);
        if (match.hasMatch() && count > 0) {
            clause->window = u"rolling"_s;
            clause->windowDays = daysOf(count, match.captured(u"unit"_s));
            return;
        }
    }
    if (cycle.match(quote).hasMatch())
        clause->window = u"cycle"_s;
}

QString groupNameIn(const QString &quote)
{
    static const auto owner = casedPattern(
        uR"(\b(\p{Lu}[\w&.-]*(?:\s\p{Lu}[\w&.-]*){0,2})(?:['’]s)?(?:\s(?:jobs|roles|positions|openings))?\s(?:and|or|&)\s(?:all\s)?(?:(?:those\s)?of\s)?(?:its\s|all\s|any\s)*(?:affiliat|subsidiar|group\scompan))"_s);
    const QString name = owner.match(quote).captured(1);
    static const auto common = pattern(uR"(^(?:company|the company|our company|we|us|jobs)$)"_s);
    return common.match(name).hasMatch() ? QString() : name;
}

QString scopeOf(const QString &quote, const LimitClause &clause)
{
    static const auto programme =
        pattern(uR"(\b(?:per|one|each|same) (?:\w+ )?(?:program(?:me)?|scheme|discipline|field)\b|분야)"_s);
    static const auto department =
        pattern(uR"(\b(?:per|same|each|within the|one) (?:\w+ )?(?:department|team|division|business unit)\b)"_s);
    static const auto posting =
        pattern(uR"(\b(?:same|this|the same) (?:position|role|job|posting|vacancy|requisition)\b)"_s);
    if (clause.includesAffiliates)
        return u"employer_group"_s;
    if (posting.match(quote).hasMatch())
        return u"posting"_s;
    if (department.match(quote).hasMatch())
        return u"department"_s;
    return programme.match(quote).hasMatch() ? u"programme"_s : u"employer"_s;
}

} // namespace

int daysOf(int count, const QString &unit)
{
    const QString word = unit.toLower();
    static const auto month =
        pattern(uR"(^(?:month|monat|mois|mes|mês|måned|månad|měsíc|maand|miesi|ay$|kuukau|месяц)|月)"_s);
    static const auto year =
        pattern(uR"(^(?:year|jahr|an$|ans$|ann|año|ano|år|ro[kc]|let|lat|jaar|jaren|yıl|vuo|год|лет)|年|년)"_s);
    static const auto week =
        pattern(uR"(^(?:we+k|woche|semaine|seman|settiman|uge|uk|veck|týdn|tygodni|hafta|viik|недел)|周|週|주)"_s);
    if (month.match(word).hasMatch() || word == u"개월")
        return count == 12 ? 365 : count * 30;
    if (year.match(word).hasMatch())
        return count * 365;
    return week.match(word).hasMatch() ? count * 7 : count;
}

void readLimitDetails(const QString &quote, LimitClause *clause)
{
    clause->ordered = LimitPatterns::orderWords().match(quote).hasMatch();
    clause->includesAffiliates = LimitPatterns::affiliateWords().match(quote).hasMatch();
    if (clause->includesAffiliates)
        clause->groupName = groupNameIn(quote);
    readWindow(quote, clause);
    clause->per = scopeOf(quote, *clause);
    if (LimitPatterns::voidWords().match(quote).hasMatch())
        clause->strength = LimitClause::Strength::VoidsAll;
    else if (LimitPatterns::adviceWords().match(quote).hasMatch())
        clause->strength = LimitClause::Strength::Advised;
}

} // namespace Shortlist
