// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/phrases.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

QString scopeInWords(const LimitRule::Scope &scope)
{
    QString words;
    switch (scope.per) {
    case LimitRule::ScopeKind::Posting:
        words = scope.name.isEmpty() ? u"the same posting"_s : u"posting %1"_s.arg(scope.name);
        break;
    case LimitRule::ScopeKind::Programme:
        words = u"the programme “%1”"_s.arg(scope.name);
        break;
    case LimitRule::ScopeKind::Department:
        words = u"the department “%1”"_s.arg(scope.name);
        break;
    case LimitRule::ScopeKind::Employer:
        words = scope.name;
        break;
    case LimitRule::ScopeKind::Group:
        words = u"%1 and its affiliates"_s.arg(scope.name);
        break;
    }
    return scope.region.isEmpty() ? words : words + u" in "_s + scope.region;
}

QString monthName(int month)
{
    return QLocale(QLocale::English).standaloneMonthName(month);
}

QString windowInWords(const LimitRule::Window &window)
{
    switch (window.type) {
    case LimitRule::WindowType::Lifetime:
        break;
    case LimitRule::WindowType::Rolling:
        if (window.months)
            return u", in any "_s + counted(*window.months, u"month"_s, u"months"_s);
        return window.days ? u", in any "_s + counted(*window.days, u"day"_s, u"days"_s) : QString();
    case LimitRule::WindowType::Calendar:
        if (window.period == LimitRule::CalendarPeriod::Month)
            return u", in a calendar month"_s;
        return window.startsMonth == 1 ? u", in a calendar year"_s
                                       : u", in a year that starts in "_s + monthName(window.startsMonth);
    case LimitRule::WindowType::Cycle:
        if (!window.from.isValid() || !window.to.isValid())
            return u", in a recruiting season"_s;
        return u", from %1 to %2"_s.arg(inWords(window.from), inWords(window.to));
    }
    return {};
}

QString startInWords(LimitRule::StartsAt startsAt)
{
    switch (startsAt) {
    case LimitRule::StartsAt::Rejected:
        return u"a rejection"_s;
    case LimitRule::StartsAt::Submitted:
        return u"an application"_s;
    case LimitRule::StartsAt::Interviewed:
        return u"an interview"_s;
    case LimitRule::StartsAt::Closed:
        break;
    }
    return u"a posting closes"_s;
}

QString orderInWords(LimitRule::Order order)
{
    switch (order) {
    case LimitRule::Order::None:
    case LimitRule::Order::Parallel:
        break;
    case LimitRule::Order::Considered:
        return u", considered in the order you apply"_s;
    case LimitRule::Order::Sequential:
        return u", one after the other"_s;
    }
    return {};
}

QString strengthInWords(LimitRule::Strength strength)
{
    switch (strength) {
    case LimitRule::Strength::Hard:
        break;
    case LimitRule::Strength::Advised:
        return u" (advice, not enforced)"_s;
    case LimitRule::Strength::VoidsAll:
        return u" (breaking it voids every application)"_s;
    }
    return {};
}

QString placesInWords(const Verdict &verdict)
{
    if (!verdict.slot || !verdict.slots)
        return u"No limit stands in the way of applying now."_s;
    const QString place = u"Applying now takes place %1 of %2"_s.arg(*verdict.slot).arg(*verdict.slots);
    if (*verdict.slot > *verdict.slots)
        return place + u": beyond the limit, as it was overridden or is only advice."_s;
    return place + (*verdict.slot == *verdict.slots ? u", the last."_s : u"."_s);
}

QString holding(const PostingVerdict &limits)
{
    return u"It holds place %1 of %2."_s.arg(limits.mark.slot).arg(limits.mark.slots);
}

} // namespace

QString inWords(const LimitRule &rule)
{
    switch (rule.kind) {
    case LimitRule::Kind::Cap:
        return u"At most %1 to %2%3%4%5."_s.arg(counted(rule.max, u"application"_s, u"applications"_s),
                                                scopeInWords(rule.scope), windowInWords(rule.window),
                                                orderInWords(rule.order), strengthInWords(rule.strength));
    case LimitRule::Kind::Cooldown:
        return u"No application to %1 for %2 after %3%4."_s.arg(
            scopeInWords(rule.scope), counted(rule.days, u"day"_s, u"days"_s), startInWords(rule.startsAt),
            strengthInWords(rule.strength));
    case LimitRule::Kind::Repeat:
        break;
    }
    const QString wait = rule.days == LimitRule::Never
        ? u"ever"_s
        : u"for %1 after %2"_s.arg(counted(rule.days, u"day"_s, u"days"_s), startInWords(rule.startsAt));
    return u"No second application to a posting of %1, %2%3."_s.arg(scopeInWords(rule.scope), wait,
                                                                    strengthInWords(rule.strength));
}

QStringList assumedOf(const LimitRule &rule)
{
    QStringList assumed;
    if (rule.kind != LimitRule::Kind::Cap)
        return assumed;
    if (rule.window.type == LimitRule::WindowType::Cycle && !rule.window.from.isValid())
        assumed.append(u"the season's first and last day are not known: every application counts, for ever"_s);
    if (rule.counts == LimitRule::Counts::Active)
        return assumed;
    const LimitRule::FreedBy &frees = rule.frees;
    for (const auto &[answer, ending] :
         {std::pair(frees.withdrawn, "a withdrawn application"), std::pair(frees.rejected, "a rejected application"),
          std::pair(frees.closed, "an application to a posting that was closed")})
        if (answer == LimitRule::Frees::Unknown)
            assumed.append(u"%1 keeps its place"_s.arg(QLatin1String(ending)));
    return assumed;
}

QString inWords(const PostingVerdict &limits)
{
    const Verdict &verdict = limits.verdict;
    if (limits.mark.kind == SlotMark::Kind::Holds)
        return holding(limits);
    switch (verdict.verdict) {
    case VerdictKind::Allowed:
        return verdict.rules.empty() ? QString() : placesInWords(verdict);
    case VerdictKind::Refused:
        return verdict.nextFreeOn.isValid() ? u"An application is refused until %1."_s.arg(inWords(verdict.nextFreeOn))
                                            : u"An application is refused; nothing is known to free a place."_s;
    case VerdictKind::Unknown:
        break;
    }
    return u"Whether an application is allowed is not known."_s;
}

QString inWords(const SlotEntry &entry)
{
    QString text = u"#%1 %2"_s.arg(qint64(entry.posting)).arg(entry.title);
    QStringList facts{entry.employer};
    if (entry.submittedOn.isValid())
        facts.append(u"applied "_s + inWords(entry.submittedOn));
    facts.removeAll(QString());
    return facts.isEmpty() ? text : text + u" (%1)"_s.arg(facts.join(u", "));
}

} // namespace Shortlist::Cli
