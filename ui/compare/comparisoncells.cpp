// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparisoncells.h"

#include "models/domain/text.h"
#include "models/policy/yearlypay.h"
#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Shortlist::ComparisonCells {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonCells)
};

QString number(int value)
{
    return QLocale().toString(value);
}

QString employment(const std::vector<EmploymentType> &types)
{
    QStringList names;
    std::ranges::transform(types, std::back_inserter(names), [](auto type) { return Formats::nameOf(type); });
    return Formats::listed(names);
}

QString experience(const Posting &posting)
{
    if (posting.experience)
        return Formats::experience(*posting.experience);
    if (posting.graduatedWithinMonths)
        return Words::tr("graduated within %Ln months", nullptr, *posting.graduatedWithinMonths);
    return {};
}

QString applyBy(const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return {};
    const QString shown = Formats::shortDay(day, today);
    const QString relative = Formats::relativeDay(day, today);
    return relative == shown ? shown : Words::tr("%1, %2").arg(shown, relative);
}

QString limit(const LimitClause *clause)
{
    if (clause == nullptr || !clause->max)
        return {};
    const QString count =
        *clause->max == 1 ? Words::tr("one application") : Words::tr("%Ln applications", nullptr, *clause->max);
    return clause->ordered ? Words::tr("%1, in order").arg(count) : count;
}

/// How a yearly figure was reckoned; empty where the posting states it by the year.
QString salaryNote(const Salary &salary)
{
    const bool isEstimated = salary.kind == Salary::Kind::Estimated;
    if (salary.unit == Salary::Unit::Year)
        return isEstimated ? Words::tr("estimated by the site") : QString();
    //: How a yearly figure was reckoned: "$40–45 an hour × 2,080"
    return Words::tr("%1 × %2").arg(Formats::salaryLong(salary), QLocale().toString(timesAYear(salary.unit)));
}

QString shortened(const QString &quote)
{
    constexpr qsizetype MaxQuote = 100;
    return quote.size() > MaxQuote ? quote.left(MaxQuote).trimmed() + u'…' : quote;
}

/// Empty where the posting does not state it.
QString textOf(FactKind fact, const Posting &posting, const QDate &today)
{
    switch (fact) {
    case FactKind::Employer:
        return posting.employer;
    case FactKind::Place:
        return Formats::places(posting.places);
    case FactKind::Workplace:
        return Formats::nameOf(posting.workplace);
    case FactKind::Employment:
        return employment(posting.employmentTypes);
    case FactKind::Programme:
        return Formats::nameOf(posting.programme);
    case FactKind::Salary:
        return posting.salary ? Formats::salaryAmount(perYear(*posting.salary)) : QString();
    case FactKind::Experience:
        return experience(posting);
    case FactKind::Education:
        return Formats::nameOf(posting.education);
    case FactKind::Start:
        return posting.start;
    case FactKind::PostedOn:
        return Formats::shortDay(posting.postedOn, today);
    case FactKind::ApplyBy:
        return applyBy(posting.applyBy, today);
    case FactKind::ApplicationLimit:
        return limit(posting.applicationLimit());
    case FactKind::Skills:
        break;
    }
    return {};
}

} // namespace

QString labelOf(FactKind fact)
{
    switch (fact) {
    case FactKind::Employer:
        return Words::tr("Employer");
    case FactKind::Place:
        return Words::tr("Place");
    case FactKind::Workplace:
        return Words::tr("Workplace");
    case FactKind::Employment:
        return Words::tr("Employment");
    case FactKind::Programme:
        return Words::tr("Programme");
    case FactKind::Salary:
        return Words::tr("Salary a year");
    case FactKind::Experience:
        return Words::tr("Experience");
    case FactKind::Education:
        return Words::tr("Education");
    case FactKind::Start:
        return Words::tr("Start");
    case FactKind::PostedOn:
        return Words::tr("Posted");
    case FactKind::ApplyBy:
        return Words::tr("Apply by");
    case FactKind::ApplicationLimit:
        return Words::tr("Limit it states");
    case FactKind::Skills:
        return Words::tr("Skills");
    }
    return {};
}

QString labelOf(ScoreAspect aspect)
{
    switch (aspect) {
    case ScoreAspect::Skills:
        return Words::tr("Skills");
    case ScoreAspect::Pay:
        return Words::tr("Pay");
    case ScoreAspect::Rating:
        return Words::tr("Your stars");
    case ScoreAspect::Remote:
        return Words::tr("Remote work");
    case ScoreAspect::Room:
        return Words::tr("A free slot");
    }
    return {};
}

ComparisonCell cellOf(FactKind fact, const Posting &posting, const QDate &today)
{
    ComparisonCell cell;
    cell.text = textOf(fact, posting, today);
    if (cell.text.isEmpty())
        return cell;
    if (fact == FactKind::Salary)
        cell.note = salaryNote(*posting.salary);
    cell.origin = originOf(fact, posting, cell.text);
    return cell;
}

QString originOf(FactKind fact, const Posting &posting, const QString &shown)
{
    QString key = jsonKeyOf(fact);
    if (fact == FactKind::Experience && !posting.experience)
        key = u"graduated_within_months"_s;
    Origin origin = posting.origins.value(key);
    if (const LimitClause *clause = posting.applicationLimit(); fact == FactKind::ApplicationLimit && clause != nullptr)
        origin = {OriginKind::Prose, clause->quote};
    const QString where = Formats::nameOf(origin.kind);
    const QString quote = shortened(Text::collapsed(origin.quote));
    if (where.isEmpty() || quote.isEmpty() || quote.compare(shown, Qt::CaseInsensitive) == 0)
        return where;
    //: Where a fact comes from, and the words that say so
    return Words::tr("%1: “%2”").arg(where, quote);
}

QString slotText(const PostingVerdict &limits)
{
    const SlotMark &mark = limits.mark;
    if (mark.kind == SlotMark::Kind::Holds)
        return Words::tr("holds slot %1 of %2").arg(number(mark.slot), number(mark.slots));
    const Verdict &verdict = limits.verdict;
    if (verdict.verdict == VerdictKind::Refused)
        return verdict.nextFreeOn.isValid() ? Words::tr("refused until %1").arg(Formats::longDay(verdict.nextFreeOn))
                                            : Words::tr("no slot left: refused");
    if (mark.kind == SlotMark::Kind::Planned)
        return Words::tr("planned for slot %1 of %2").arg(number(mark.slot), number(mark.slots));
    if (verdict.slot && verdict.slots && *verdict.slot == *verdict.slots)
        return Words::tr("would take slot %1 of %2, the last one").arg(number(*verdict.slot), number(*verdict.slots));
    if (verdict.slot && verdict.slots)
        return Words::tr("would take slot %1 of %2").arg(number(*verdict.slot), number(*verdict.slots));
    return limits.suggestions.empty() ? Words::tr("no limit known") : Words::tr("limit found, not confirmed");
}

QString slotOrigin(const PostingVerdict &limits)
{
    const LimitRule *rule = limits.rule ? &*limits.rule : nullptr;
    if (rule == nullptr && !limits.suggestions.empty())
        rule = &limits.suggestions.front();
    if (rule == nullptr)
        return {};
    const QString quote = shortened(Text::collapsed(rule->evidence.quote));
    return quote.isEmpty() ? Words::tr("a limit entered by you") : Words::tr("“%1”").arg(quote);
}

} // namespace Shortlist::ComparisonCells
