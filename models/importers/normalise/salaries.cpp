// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/salaries.h"

#include "models/importers/normalise/amounts.h"
#include "models/importers/normalise/currencies.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/payunits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr qsizetype ContextBefore = 90;
constexpr qsizetype ContextAfter = 40;
constexpr qsizetype LongestJoint = 40; ///< between the two amounts of a range
constexpr qsizetype LongestRest = 8;

/// One amount or two that make a range, with the words round them.
struct Candidate
{
    Amount low;
    std::optional<Amount> high;
    QString before; ///< up to the sentence's start
    QString after;  ///< up to the next number
    QString rest;   ///< what follows, with numbers
    QString quote;
};

QString wordsBefore(const QString &text, qsizetype at, qsizetype from)
{
    const qsizetype start = std::max({from, at - ContextBefore, qsizetype(0)});
    return text.mid(start, at - start);
}

/// "3.000 Euro für 38,5 Stunden pro Woche": the hours have a unit of their own.
QString wordsAfter(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at < ContextAfter && !text.at(end).isDigit()) {
        if (text.at(end) == u'。' || (text.at(end) == u'.' && end > at + 3 && text.mid(end + 1, 1).trimmed().isEmpty()))
            break;
        ++end;
    }
    return text.mid(at, end - at);
}

/// Amounts without a unit: pay by the year is in five figures, by the month in four, by the hour in two or three.
std::optional<Salary::Unit> impliedUnit(double amount, const QString &currency)
{
    const double scale = Currencies::scaleOf(currency);
    if (amount >= 12000 * scale)
        return Salary::Unit::Year;
    if (amount >= 500 * scale)
        return Salary::Unit::Month;
    if (amount >= 7 * scale)
        return Salary::Unit::Hour;
    return {};
}

/// Whether anybody could be paid so: "9 600 Kč na rok" is a voucher, "£2m per day" a turnover.
bool isPlausible(double amount, Salary::Unit unit, const QString &currency)
{
    const double dollars = amount / Currencies::scaleOf(currency);
    switch (unit) {
    case Salary::Unit::Hour:
        return dollars >= 1 && dollars <= 1500;
    case Salary::Unit::Day:
        return dollars >= 10 && dollars <= 10'000;
    case Salary::Unit::Week:
        return dollars >= 50 && dollars <= 30'000;
    case Salary::Unit::Month:
        return dollars >= 100 && dollars <= 150'000;
    case Salary::Unit::Year:
        return dollars >= 1500 && dollars <= 5'000'000;
    }
    return false;
}

/// "$120-150k", "4,000~6,000万": the multiplier is written once.
void shareMultiplier(Amount *low, Amount *high)
{
    const bool isLowBare = low->multiplier == 1 && high->multiplier > 1 && low->number <= high->number;
    const bool isHighBare = high->multiplier == 1 && low->multiplier > 1 && high->number < low->value();
    if (isLowBare)
        low->multiplier = high->multiplier;
    else if (isHighBare)
        high->multiplier = low->multiplier;
}

/// What a text of pay in ten thousands or by "k" means where it names no currency: "20-35K·14薪", "연봉 4000만".
QString unwrittenCurrency(const Candidate &candidate, const QString &country)
{
    static const auto chinese = pattern(u"[薪资酬]"_s);
    static const auto korean = pattern(u"[가-힣]"_s);
    const Amount &last = candidate.high ? *candidate.high : candidate.low;
    if (last.multiplier == 100'000) // "18-26 Lacs P.A."
        return u"INR"_s;
    if (last.multiplier < 1000 || last.multiplier > 10'000)
        return {};
    static const auto czech = pattern(u"\\d\\s?tis\\b"_s); // "Plat 35-45 tis. měsíčně"
    static const auto polish = pattern(u"\\d\\s?tys\\b"_s);
    if (czech.isIn(candidate.quote))
        return u"CZK"_s;
    if (polish.isIn(candidate.quote))
        return u"PLN"_s;
    const QString round = candidate.before.right(12) + candidate.rest;
    if (korean.match(round).hasMatch())
        return last.multiplier == 10'000 && Pay::saysPay(round) ? u"KRW"_s : QString();
    // Ranges, not scripts: "、" belongs to all of theirs.
    static const auto kana = pattern(u"[ぁ-ゖァ-ヺ]|年収|月給|給与"_s);
    if (kana.match(round).hasMatch())
        return last.multiplier == 10'000 && Pay::saysPay(round) ? u"JPY"_s : QString();
    static const auto wan = pattern(u"^\\s?/\\s?[月年]"_s); // "1.2-1.8万/月"
    const bool isChinese = (wan.isIn(candidate.rest) && last.multiplier == 10'000) || country == "CN"_L1
        || chinese.match(round).hasMatch() || candidate.quote.contains(u'千');
    return isChinese ? u"CNY"_s : QString();
}

/// "元" and "万円" are no doubt; "$90,000 - $120,000 NZD" is written in two ways, the code counts.
QString currencyOf(const Candidate &candidate, const QString &country)
{
    QStringList words;
    if (candidate.high)
        words << candidate.high->code << candidate.high->currency;
    words << candidate.low.code << candidate.low.currency;
    words.removeAll(QString());
    if (words.isEmpty())
        return unwrittenCurrency(candidate, country);
    const auto isShared = [](const QString &word) {
        return word == u"$" || word == u"¥" || word == u"￥" || word.startsWith(u"kr", Qt::CaseInsensitive);
    };
    for (const QString &word : words) {
        if (!isShared(word)) {
            const QString there = Currencies::codeIn(word, country); // 元 in Taiwan
            return there.isEmpty() ? Currencies::codeOf(word) : there;
        }
    }
    const QString local = Currencies::codeIn(words.front(), country);
    if (!local.isEmpty())
        return local;
    if (words.front() == u"¥" || words.front() == u"￥") {
        static const auto chinese = pattern(u"[薪资]|每月|/月"_s);
        const QString round = candidate.before + candidate.after;
        static const auto kana = pattern(u"[ぁ-ゖァ-ヺ]"_s);
        return chinese.match(round).hasMatch() && !kana.match(round).hasMatch() ? u"CNY"_s : u"JPY"_s;
    }
    if (words.front().startsWith(u"kr", Qt::CaseInsensitive)) {
        static const auto danish =
            pattern(u"\\w*(?:løn\\b|lønnen|løngr)|\\b(?:pr\\.|md\\b|mdr\\b|om måneden|i timen)"_s);
        static const auto norwegian = pattern(u"lønn|\\bi måneden\\b"_s);
        static const auto swedish = pattern(u"lön|\\b(?:mån|månad\\w*|tim\\w*)\\b"_s);
        const QString round = candidate.before + u' ' + candidate.after;
        if (norwegian.match(round).hasMatch())
            return u"NOK"_s;
        if (danish.match(round).hasMatch())
            return u"DKK"_s;
        if (swedish.match(round).hasMatch())
            return u"SEK"_s;
    }
    return Currencies::codeOf(words.front());
}

std::optional<Salary::Unit> unitOf(const Candidate &candidate)
{
    // "＜予定年収＞ 450万円～700万円 ＜賃金形態＞ 月給制": what stands before the amounts is theirs
    static const auto yearAhead = pattern(uR"((?:年収|年俸|年薪|연봉)[^\d\n。]{0,8}\n?\s*$)"_s);
    if (yearAhead.match(candidate.before).hasMatch())
        return Salary::Unit::Year;
    if (const auto behind = Pay::unitIn(candidate.quote + u' ' + candidate.after))
        return behind;
    static const auto lastSentence = pattern(uR"([^.!?。\n]*$)"_s);
    static const auto spans = pattern( // "38,5 Std. pro Woche, 3.400 €": of the work, not of the pay
        uR"(\d{1,2}(?:[.,]\d+)?\s?-?(?:h|hrs?\.?|hours?|std\.?|stunden|heures?|horas?|timer|timmar|hodin\w*|days?|tage?n?|jours?|días?|dage|dagar|dn[íy]|weeks?|wochen|months?|monate?n?|mois|meses|years?|jahre?n?|ans|años)\b\.?(?:\s?(?:/|per|a|the|pro|die|in der|par|por|om|i|za)?\s?\b(?:week|wk|pw|woche|semaine|semana|ugen?|veckan?|týden|týdně|month|monat|mois|mes|year|jahr|an|año)\b)?)"_s);
    if (const auto ahead = Pay::lastUnitIn(lastSentence.match(spans.removedFrom(candidate.before)).captured()))
        return ahead;
    static const auto months = pattern(uR"(^\s*[·•*xX×]\s*1\d\s*薪)"_s); // "20-35K·14薪": months paid a year
    return months.match(candidate.rest).hasMatch() ? std::optional(Salary::Unit::Month) : std::nullopt;
}

void setBounds(const Candidate &candidate, double low, std::optional<double> high, Salary *salary)
{
    salary->minMinor = Salary::toMinor(low, salary->currency);
    if (high) {
        salary->maxMinor = Salary::toMinor(*high, salary->currency);
        return;
    }
    const bool isUpTo = Pay::endsWithUpTo(candidate.before) || Pay::startsUpTo(candidate.after);
    if (isUpTo)
        std::swap(salary->minMinor, salary->maxMinor);
    else if (!Pay::endsWithFrom(candidate.before) && !Pay::startsOpen(candidate.after))
        salary->maxMinor = salary->minMinor;
}

/// "年薪 22-30 万，六险一金，安家费 2 万": the next clause speaks of other money.
QString clauseOf(const QString &after)
{
    const qsizetype comma = after.indexOf(u'，');
    return comma < 0 ? after : after.left(comma);
}

std::optional<FoundSalary> accept(const Candidate &candidate, const QString &country)
{
    const QString currency = currencyOf(candidate, country);
    Amount low = candidate.low;
    std::optional<double> high;
    if (candidate.high) {
        Amount top = *candidate.high;
        shareMultiplier(&low, &top);
        high = top.value();
    }
    // "£50m" is a turnover, "¥6M" and "IDR 10 million" are pay
    const bool isHuge = std::max(low.multiplier, candidate.high ? candidate.high->multiplier : 1) >= 1'000'000;
    if (currency.isEmpty() || low.value() <= 0 || (high && *high < low.value())
        || (isHuge && Currencies::scaleOf(currency) < 20)
        || Pay::saysNoPay(candidate.before, clauseOf(candidate.after)))
        return {};
    const auto stated = unitOf(candidate);
    const auto unit = stated ? stated : impliedUnit(low.value(), currency);
    const double enough = 15000 * Currencies::scaleOf(currency);
    const bool isLikely = stated || Pay::saysPay(candidate.before) || (high && low.value() >= enough);
    if (!unit || !isLikely || !isPlausible(low.value(), *unit, currency)
        || (high && !isPlausible(*high, *unit, currency)))
        return {};
    Salary salary{.minMinor = {}, .maxMinor = {}, .currency = currency, .unit = *unit};
    setBounds(candidate, low.value(), high, &salary);
    if (Pay::saysEstimated(candidate.before.right(30), candidate.after))
        salary.kind = Salary::Kind::Estimated;
    const bool isNet = Pay::saysNet(candidate.before, candidate.after);
    return FoundSalary{salary, candidate.quote, candidate.low.start, isNet};
}

bool hasCurrency(const Amount &amount)
{
    return !amount.currency.isEmpty();
}

/// Whether a number may be pay at all: it has a currency or a multiplier, or is joined to one that has.
bool isWorthALook(const Amount &amount)
{
    return hasCurrency(amount) || (amount.multiplier >= 1000 && amount.multiplier <= 100'000);
}

std::optional<qint64> wider(std::optional<qint64> a, std::optional<qint64> b, bool isMax)
{
    if (!a || !b)
        return a ? a : b;
    return isMax ? std::max(*a, *b) : std::min(*a, *b);
}

} // namespace

std::vector<FoundSalary> salariesIn(const QString &text, const QString &country)
{
    std::vector<FoundSalary> found;
    const std::vector<Amount> amounts = amountsIn(text);
    qsizetype previousEnd = 0;
    for (size_t i = 0; i < amounts.size(); ++i) {
        Candidate candidate{.low = amounts[i], .high = {}, .before = {}, .after = {}, .rest = {}, .quote = {}};
        const bool mayJoin = i + 1 < amounts.size() && amounts[i + 1].start - amounts[i].end <= LongestJoint
            && (isWorthALook(amounts[i]) || isWorthALook(amounts[i + 1]));
        if (!mayJoin && !isWorthALook(amounts[i]))
            continue;
        candidate.before = wordsBefore(text, amounts[i].start, previousEnd);
        if (mayJoin
            && Pay::joinsRange(text.mid(amounts[i].end, amounts[i + 1].start - amounts[i].end), candidate.before)) {
            candidate.high = amounts[i + 1];
            ++i;
        } else if (!isWorthALook(amounts[i])) {
            continue;
        }
        candidate.after = wordsAfter(text, amounts[i].end);
        candidate.rest = text.mid(amounts[i].end, LongestRest);
        candidate.quote = text.mid(candidate.low.start, amounts[i].end - candidate.low.start);
        if (auto salary = accept(candidate, country))
            found.push_back(std::move(*salary));
        previousEnd = amounts[i].end;
    }
    return found;
}

std::optional<FoundSalary> chosenSalary(const std::vector<FoundSalary> &found)
{
    if (found.empty())
        return {};
    const auto gross = std::find_if(found.begin(), found.end(), [](const FoundSalary &one) { return !one.isNet; });
    FoundSalary chosen = gross == found.end() ? found.front() : *gross;
    for (const FoundSalary &other : found) {
        if (other.isNet != chosen.isNet)
            continue;
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
    const double low = amountOf(min);
    const double high = amountOf(max);
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

QString currencyOf(const QString &symbol)
{
    return Currencies::codeOf(symbol);
}

} // namespace Shortlist
