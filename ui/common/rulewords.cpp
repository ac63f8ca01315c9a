// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/rulewords.h"

#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(Shortlist::RuleWords)

public:
    static QString applications(int count);
    static QString cap(const LimitRule &rule);
    static QString rolling(const LimitRule &rule);
    static QString calendar(const LimitRule &rule);
    static QString waiting(const LimitRule &rule);
    static QString order(LimitRule::Order order);
    static QString scope(const LimitRule &rule, const QStringList &members);
    static QString group(const QStringList &members, const QString &region);
    static QString repeat(const LimitRule &rule);
};

QString RuleWords::applications(int count)
{
    return count == 1 ? tr("one application") : tr("%Ln applications", nullptr, count);
}

QString RuleWords::rolling(const LimitRule &rule)
{
    if (rule.window.months)
        return tr("At most %1 within %Ln months", nullptr, *rule.window.months).arg(applications(rule.max));
    return tr("At most %1 within %Ln days", nullptr, rule.window.days.value_or(0)).arg(applications(rule.max));
}

QString RuleWords::calendar(const LimitRule &rule)
{
    if (rule.window.period == LimitRule::CalendarPeriod::Month)
        return tr("At most %1 a month").arg(applications(rule.max));
    if (rule.window.startsMonth == 1)
        return tr("At most %1 a year").arg(applications(rule.max));
    return tr("At most %1 in a year that starts in %2")
        .arg(applications(rule.max), QLocale().standaloneMonthName(rule.window.startsMonth));
}

QString RuleWords::cap(const LimitRule &rule)
{
    const QLocale locale;
    switch (rule.window.type) {
    case LimitRule::WindowType::Lifetime:
        break;
    case LimitRule::WindowType::Rolling:
        return rolling(rule);
    case LimitRule::WindowType::Calendar:
        return calendar(rule);
    case LimitRule::WindowType::Cycle:
        if (!rule.window.from.isValid() || !rule.window.to.isValid())
            return tr("At most %1 a recruiting season").arg(applications(rule.max));
        return tr("At most %1 from %2 to %3")
            .arg(applications(rule.max), locale.toString(rule.window.from, QLocale::ShortFormat),
                 locale.toString(rule.window.to, QLocale::ShortFormat));
    }
    if (rule.counts == LimitRule::Counts::Active)
        return tr("At most %1 open at a time").arg(applications(rule.max));
    return tr("At most %1").arg(applications(rule.max));
}

QString RuleWords::waiting(const LimitRule &rule)
{
    switch (rule.startsAt) {
    case LimitRule::StartsAt::Rejected:
        break;
    case LimitRule::StartsAt::Submitted:
        return tr("No new application for %Ln days after the last one", nullptr, rule.days);
    case LimitRule::StartsAt::Interviewed:
        return tr("No new application for %Ln days after an interview", nullptr, rule.days);
    case LimitRule::StartsAt::Closed:
        return tr("No new application for %Ln days after the employer has closed a posting", nullptr, rule.days);
    }
    return tr("No new application for %Ln days after a rejection", nullptr, rule.days);
}

QString RuleWords::order(LimitRule::Order order)
{
    switch (order) {
    case LimitRule::Order::None:
        break;
    case LimitRule::Order::Considered:
        return tr("considered in the order you apply");
    case LimitRule::Order::Sequential:
        return tr("one after the other has ended");
    case LimitRule::Order::Parallel:
        return tr("all at once");
    }
    return {};
}

QString RuleWords::repeat(const LimitRule &rule)
{
    if (rule.days == LimitRule::Never)
        return tr("No second application to the same posting");
    if (rule.days == 0)
        return tr("A second application to the same posting at once");
    return rule.startsAt == LimitRule::StartsAt::Submitted
        ? tr("No second application to the same posting for %Ln days after the first", nullptr, rule.days)
        : tr("No second application to the same posting until %Ln days after the first has ended", nullptr, rule.days);
}

QString RuleWords::group(const QStringList &members, const QString &region)
{
    if (!region.isEmpty())
        return tr("for %1 and affiliates in %2").arg(Formats::listed(members), region);
    if (members.size() == 1)
        return tr("for %1 and its affiliates worldwide").arg(members.constFirst());
    return tr("for %1 and their affiliates worldwide").arg(Formats::listed(members));
}

QString RuleWords::scope(const LimitRule &rule, const QStringList &members)
{
    switch (rule.scope.per) {
    case LimitRule::ScopeKind::Posting:
        return tr("to the same posting");
    case LimitRule::ScopeKind::Programme:
        return rule.scope.name.isEmpty() ? tr("in one programme") : tr("in the programme %1").arg(rule.scope.name);
    case LimitRule::ScopeKind::Department:
        return rule.scope.name.isEmpty() ? tr("in one department") : tr("in the department %1").arg(rule.scope.name);
    case LimitRule::ScopeKind::Employer:
        return rule.scope.name.isEmpty() ? QString() : tr("for %1").arg(rule.scope.name);
    case LimitRule::ScopeKind::Group:
        break;
    }
    if (!members.isEmpty())
        return group(members, rule.scope.region);
    return rule.scope.name.isEmpty() ? tr("for all affiliates") : group({rule.scope.name}, rule.scope.region);
}

} // namespace

QString ruleWords(const LimitRule &rule, const QStringList &members)
{
    QStringList parts;
    switch (rule.kind) {
    case LimitRule::Kind::Cap:
        parts = {RuleWords::cap(rule), RuleWords::order(rule.order), RuleWords::scope(rule, members)};
        break;
    case LimitRule::Kind::Cooldown:
        parts = {RuleWords::waiting(rule), RuleWords::scope(rule, members)};
        break;
    case LimitRule::Kind::Repeat:
        parts = {RuleWords::repeat(rule), RuleWords::scope(rule, members)};
        break;
    }
    if (!rule.scope.region.isEmpty() && rule.scope.per != LimitRule::ScopeKind::Group)
        parts.append(RuleWords::tr("in %1").arg(rule.scope.region));
    if (rule.strength == LimitRule::Strength::Advised)
        parts.append(RuleWords::tr("advised, not enforced"));
    if (rule.strength == LimitRule::Strength::VoidsAll)
        parts.append(RuleWords::tr("or all applications are set aside"));
    parts.removeAll(QString());
    return Formats::clauses(parts);
}

QString listWords(const QStringList &names)
{
    return QLocale().createSeparatedList(names);
}

bool contradict(const LimitRule &a, const LimitRule &b)
{
    const auto isOpen = [](const LimitRule &rule) {
        return rule.kind == LimitRule::Kind::Cap && rule.state != LimitRule::State::Disabled
            && !rule.evidence.quote.isEmpty();
    };
    // "Our company" and "our affiliates" is the same pool, more or less precisely.
    const auto scope = [](const LimitRule &rule) {
        return rule.scope.per == LimitRule::ScopeKind::Group ? LimitRule::ScopeKind::Employer : rule.scope.per;
    };
    return isOpen(a) && isOpen(b) && (a.max != b.max || scope(a) != scope(b) || a.window != b.window);
}

} // namespace Shortlist
