// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/salaries.h"

#include "models/domain/text.h"
#include "models/importers/normalise/money.h"
#include "models/importers/normalise/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr qsizetype ContextBefore = 90;
constexpr qsizetype ContextAfter = 28;

const QRegularExpression &amountsPattern()
{
    static const auto expression = [] {
        const QString currency = Money::currencyAlternation();
        const QString number = Money::numberAlternation();
        return pattern(
            u"(?<![\\w.,])(?<c1>%1)?\\s?(?<n1>%2)\\s?(?<k1>k|lakhs?|lacs?|lpa|crores?|万|만)?(?![\\w%])\\s?("
            u"?<c2>%1)?(?:\\s?/\\s?(?:\\w+))?"
            "(?:\\s*(?:[-–—~]|to|bis|à|až|and|et|und|en|y|a)\\s*(?<c3>%1)?\\s?(?<n2>%2)\\s?(?<k2>k|lakhs?|lacs?"
            "|lpa|crores?|万|만)?(?![\\w%]))?"
            "\\s?(?<c4>%1)?(?!\\w)"_s.arg(currency, number));
    }();
    return expression;
}

bool isNoPay(const QString &before, const QString &after)
{
    static const auto beforeWords = pattern(
        uR"(\b(revenues?|funding|raised|valuation|valued at|market cap|turnover|budget|bonus(?:es)?|stipend|voucher|reward|allowance|reimburse\w*|referral|donat\w+|assets|deals?|sales of|savings|invest\w*|worth|fine of|cost|per child|pension|401|contribution|discount|portfolio|netto\w*|net)\b[^.;]{0,40}$)"_s);
    static const auto afterWords = pattern(
        uR"(^\s*(?:[mb]n?\b|millions?|billions?|mio|mrd|million|in (?:annual )?(?:revenue|funding|sales|assets)|(?:(?:annual|yearly|monthly|sign[- ]on|signing|referral|relocation|learning|wellness|home office) ){0,3}(?:bonus|stipend|voucher|budget|allowance|reward|credit|revenue)|per child|per employee|net(?:to|t)?\b)\b)"_s);
    return beforeWords.match(before).hasMatch() || afterWords.match(after).hasMatch();
}

bool saysPay(const QString &before)
{
    static const auto words = pattern(
        uR"(\b(salar(?:y|ies)|pay|wages?|compensation|remuneration|base|earn|rate|ote|package|\w*gehalt\w*|\w*lohn|\w*vergütung|verdienst|entgelt\w*|salaire|rémunération|salario|sueldo|retribuzione|stipendio|ral|wynagrodzenie|mzda|plat|löner?|løn|lønn|salaris|remuneração|salário)\b|薪|工资|給与|年収|月給|연봉|급여)"_s);
    return words.match(before).hasMatch();
}

/// Amounts without a unit: pay by the year is in five figures, by the month in four, by the hour in two or three.
std::optional<Salary::Unit> impliedUnit(double amount, const QString &currency)
{
    const double scale = Money::yearlyScale(currency);
    if (amount >= 12000 * scale)
        return Salary::Unit::Year;
    if (amount >= 500 * scale)
        return Salary::Unit::Month;
    if (amount >= 7 * scale)
        return Salary::Unit::Hour;
    return {};
}

std::optional<Salary> assemble(double min, std::optional<double> max, const QString &currency, Salary::Unit unit)
{
    Salary salary{.minMinor = {}, .maxMinor = {}, .currency = currency, .unit = unit};
    salary.minMinor = Salary::toMinor(min, currency);
    if (max)
        salary.maxMinor = Salary::toMinor(*max, currency);
    if (salary.maxMinor && *salary.maxMinor < *salary.minMinor)
        return {};
    return salary;
}

std::optional<FoundSalary> accept(const QRegularExpressionMatch &match, const QString &text)
{
    QString symbol;
    for (const auto name : {"c4"_L1, "c2"_L1, "c1"_L1, "c3"_L1}) {
        const QString captured = match.captured(QString(name)).trimmed();
        if (!captured.isEmpty() && (symbol.isEmpty() || symbol == u"$"))
            symbol = symbol.isEmpty() || currencyOf(captured) != currencyOf(symbol) ? captured : symbol;
    }
    const QString currency = currencyOf(symbol.isEmpty() ? QString() : symbol);
    if (currency.isEmpty())
        return {};
    const QString k = !match.captured(u"k2"_s).isEmpty() ? match.captured(u"k2"_s) : match.captured(u"k1"_s);
    const bool hasRange = !match.captured(u"n2"_s).isEmpty();
    const double factor = Money::factorOf(k);
    double min = Money::amountOf(match.captured(u"n1"_s));
    min *= !match.captured(u"k1"_s).isEmpty() || (hasRange && min < 1000) ? factor : 1;
    std::optional<double> max;
    if (hasRange)
        max = Money::amountOf(match.captured(u"n2"_s)) * (match.captured(u"k2"_s).isEmpty() ? 1 : factor);
    const QString before = text.mid(std::max<qsizetype>(0, match.capturedStart() - ContextBefore),
                                    std::min(ContextBefore, match.capturedStart()));
    // "3.000 Euro für 38,5 Stunden pro Woche": the hours have a unit of their own.
    static const QRegularExpression otherAmount(u"\\b(?:für|for|at|bei)\\s+\\d"_s);
    const QString after = text.mid(match.capturedEnd(), ContextAfter).section(otherAmount, 0, 0);
    if (min <= 0 || isNoPay(before, after))
        return {};
    const auto stated = Money::unitBehind(match.captured() + u' ' + after);
    const auto unit = stated        ? stated
        : Money::unitBefore(before) ? Money::unitBefore(before)
                                    : impliedUnit(min, currency);
    const bool isLikely = stated || saysPay(before) || (hasRange && min >= 15000);
    if (!unit || !isLikely)
        return {};
    const bool isUpTo = !max && Money::endsWithUpTo(before);
    auto salary = assemble(min, max, currency, *unit);
    if (!salary)
        return {};
    if (isUpTo)
        std::swap(salary->minMinor, salary->maxMinor);
    else if (!max && !Money::endsWithFrom(before) && !after.trimmed().startsWith(u'+'))
        salary->maxMinor = salary->minMinor;
    if (Money::saysEstimated(before.right(30), after))
        salary->kind = Salary::Kind::Estimated;
    return FoundSalary{*salary, match.captured().trimmed(), match.capturedStart()};
}

std::optional<qint64> wider(std::optional<qint64> a, std::optional<qint64> b, bool isMax)
{
    if (!a || !b)
        return a ? a : b;
    return isMax ? std::max(*a, *b) : std::min(*a, *b);
}

} // namespace

std::vector<FoundSalary> salariesIn(const QString &text)
{
    std::vector<FoundSalary> found;
    for (auto it = amountsPattern().globalMatch(text); it.hasNext();) {
        if (auto salary = accept(it.next(), text))
            found.push_back(std::move(*salary));
    }
    return found;
}

std::optional<FoundSalary> chosenSalary(const std::vector<FoundSalary> &found)
{
    if (found.empty())
        return {};
    FoundSalary chosen = found.front();
    for (const FoundSalary &other : found) {
        const Salary &more = other.salary;
        Salary &salary = chosen.salary;
        const bool isAlike = more.currency == salary.currency && more.unit == salary.unit && more.kind == salary.kind
            && more.minMinor && more.maxMinor && more.minMinor != more.maxMinor;
        const bool overlaps = isAlike && salary.minMinor && salary.maxMinor && *more.minMinor <= *salary.maxMinor
            && *more.maxMinor >= *salary.minMinor;
        if (overlaps) {
            salary.minMinor = wider(salary.minMinor, more.minMinor, false);
            salary.maxMinor = wider(salary.maxMinor, more.maxMinor, true);
        }
    }
    return chosen;
}

std::optional<Salary> salaryOf(const QString &min, const QString &max, const QString &currency, const QString &unit)
{
    const double low = Money::amountOf(min);
    const double high = Money::amountOf(max);
    const QString code = currencyOf(currency);
    if ((low <= 0 && high <= 0) || code.isEmpty())
        return {};
    Salary salary{.minMinor = {}, .maxMinor = {}, .currency = code};
    if (low > 0)
        salary.minMinor = Salary::toMinor(low, code);
    if (high > 0)
        salary.maxMinor = Salary::toMinor(high, code);
    if (salary.minMinor && salary.maxMinor && *salary.minMinor > *salary.maxMinor)
        std::swap(salary.minMinor, salary.maxMinor);
    const auto stated = salaryUnit(unit);
    const auto implied = impliedUnit(low > 0 ? low : high, code);
    if (!stated && !implied)
        return {};
    salary.unit = stated ? *stated : *implied;
    return salary;
}

} // namespace Shortlist
