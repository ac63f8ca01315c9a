// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/dates.h"

#include "models/importers/normalise/monthnames.h"
#include "models/importers/normalise/numberwords.h"
#include "models/importers/normalise/pattern.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr int EarliestYear = 1991;
constexpr int LatestYear = 2099;
constexpr int YearsAhead = 3;

bool isPlausible(const QDate &date, const QDate &capturedOn)
{
    if (!date.isValid() || date.year() < EarliestYear || date.year() > LatestYear)
        return false;
    return !capturedOn.isValid() || date < capturedOn.addYears(YearsAhead);
}

std::optional<QDate> isoDate(const QString &text)
{
    static const auto iso =
        pattern(uR"(^\D{0,30}?(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d))"_s);
    const auto match = iso.match(text);
    if (!match.hasMatch())
        return {};
    return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

/// "令和7年3月31日": the years of a Japanese era.
std::optional<QDate> eraDate(const QString &text)
{
    constexpr int YearBeforeReiwa = 2018;
    constexpr int YearBeforeHeisei = 1988;
    static const auto era = pattern(uR"((令和|平成)\s?(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日)"_s);
    const auto match = era.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(2) == u"元" ? 1 : match.captured(2).toInt();
    return QDate((match.captured(1) == u"令和" ? YearBeforeReiwa : YearBeforeHeisei) + year, match.captured(3).toInt(),
                 match.captured(4).toInt());
}

std::optional<QDate> namedMonthDate(const QString &text)
{
    // "Wed Aug 05 02:00:00 UTC 2026", "Mar 14, 2019", "May 11th, 2026"
    static const auto monthFirst =
        pattern(uR"(\b(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:[\d:]+\s+[A-Z+\-:\d]{1,9}\s+)?(\d{4})\b)"_s);
    // "24 Feb 2025", "24. Februar 2025", "24 de febrero de 2025", "1er mars 2025"
    static const auto dayFirst = pattern(
        uR"(\b(\d{1,2})(?:\.|st|nd|rd|th|er|º)?[\s-]+(?:of\s+|de\s+)?(\p{L}{3,12})\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4})\b)"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch() && monthOf(match.captured(2)) > 0)
        return QDate(match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt());
    if (const auto match = monthFirst.match(text); match.hasMatch() && monthOf(match.captured(1)) > 0)
        return QDate(match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt());
    return {};
}

const Pattern &numericPattern()
{
    static const auto numeric =
        pattern(uR"((?<![\d/.-])(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d]|[:：]\d))"_s);
    return numeric;
}

std::optional<QDate> numericDate(const QString &text, DateOrder order)
{
    const auto match = numericPattern().match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt() + (match.captured(4).size() == 2 ? 2000 : 0);
    const bool isDayFirst = match.captured(2) == u"." || first > 12 || order == DateOrder::DayFirst;
    if (isDayFirst)
        return QDate(year, second, first);
    if (second > 12 || order == DateOrder::MonthFirst || first == second)
        return QDate(year, first, second);
    return {};
}

std::optional<QDate> epochDate(const QString &text)
{
    static const auto epoch = pattern(uR"(^\s*(\d{10}|\d{13})\s*$)"_s);
    const auto match = epoch.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 value = match.captured(1).toLongLong();
    return (match.capturedLength(1) == 13 ? QDateTime::fromMSecsSinceEpoch(value, Qt::UTC)
                                          : QDateTime::fromSecsSinceEpoch(value, Qt::UTC))
        .date();
}

enum class Step : quint8 { Hours, Days, Weeks, Months, Years };

/// "3 days ago" in our languages: the number stands before the unit; which unit, its first letters say.
Step stepOf(const QString &unit)
{
    static const auto weeks = pattern(u"^(?:w|sem|uge|veck|týd)|周|週|주"_s);
    static const auto months = pattern(u"^(?:mo|mes|m[åa]n|měs)|月|개월|달"_s);
    static const auto years = pattern(u"^(?:y|jahr|an|año|år|rok|let)|年|년"_s);
    static const auto days = pattern(u"^(?:d|tag|jour)|天|日|일"_s);
    if (weeks.match(unit).hasMatch())
        return Step::Weeks;
    if (months.match(unit).hasMatch())
        return Step::Months;
    if (years.match(unit).hasMatch())
        return Step::Years;
    return days.match(unit).hasMatch() ? Step::Days : Step::Hours;
}

QDate stepBack(const QDate &from, int count, Step step)
{
    switch (step) {
    case Step::Years:
        return from.addYears(-count);
    case Step::Months:
        return from.addMonths(-count);
    case Step::Weeks:
        return from.addDays(-7 * count);
    case Step::Days:
        return from.addDays(-count);
    case Step::Hours:
        break;
    }
    return from;
}

std::optional<QDate> relativeDate(const QString &text, const QDate &capturedOn)
{
    static const auto near = pattern(
        uR"((?<yesterday>\b(?:yesterday|gestern|hier|ayer|i går|igår|včera)\b|昨天|昨日|어제)|(?<today>\b(?:today|just now|just posted|heute|aujourd['’]hui|hoy|i dag|idag|dnes)\b|今天|今日|本日|刚刚|오늘))"_s);
    static const auto ago = pattern(
        u"\\b(?<n>%1|an?)\\+?\\s+(?<unit>minute|hour|day|week|month|year)s?\\s+ago\\b|"
        "\\b(?:vor|il y a|hace|for|för|före|před)\\s+(?:über |mehr als |plus de |más de )?(?<n2>%1)\\+?\\s+"
        "(?<unit2>minuten?|stunde|tag|woche|monat|jahr|heure|jour|semaine|mois|an|hora|día|semana|mes|año|"
        "tim|dag|uge|veck|måned|månad|år|hodin|dn|den|týdn|týden|měsíc|rok|let)\\w*(?<back>\\s+sed?an|\\s+siden)?|"
        "\\b(?<n4>\\d{1,3})\\+?(?<unit4>h|d|w|mo)\\s+ago\\b|\\bhace\\s+(?<n5>\\d{1,3})(?<unit5>h|d)\\b|"
        "(?<n3>(?<!\\d)\\d{1,3}|[一二两三四五六七八九十]+)\\s*(?:个|か|ヶ|カ)?(?<unit3>分钟|小时|时间|時間|天|日|周|週間?|月|年|시간|일|주일?|개월|달|년)\\s*(?:前|以前|전)"_s
            .arg(numberAlternation()));
    if (!capturedOn.isValid())
        return {};
    if (const auto match = near.match(text); match.hasMatch())
        return capturedOn.addDays(match.capturedLength(u"yesterday"_s) > 0 ? -1 : 0);
    const auto match = ago.match(text);
    if (!match.hasMatch())
        return {};
    for (const auto &[number, unit] :
         {std::pair(u"n"_s, u"unit"_s), std::pair(u"n2"_s, u"unit2"_s), std::pair(u"n3"_s, u"unit3"_s),
          std::pair(u"n4"_s, u"unit4"_s), std::pair(u"n5"_s, u"unit5"_s)}) {
        if (match.capturedLength(unit) == 0)
            continue;
        const auto count = numberOf(match.captured(number));
        return count ? std::optional(stepBack(capturedOn, *count, stepOf(match.captured(unit)))) : std::nullopt;
    }
    return {};
}

/// As every date with slashes has: a look that costs little beside the pattern.
bool hasSlashBehindDigit(const QString &text)
{
    for (qsizetype at = text.indexOf(u'/', 1); at > 0; at = text.indexOf(u'/', at + 1))
        if (text.at(at - 1).isDigit() || text.at(at - 1).isSurrogate())
            return true;
    return false;
}

} // namespace

int monthOf(const QString &name)
{
    const QString folded = name.toLower();
    for (const auto &entry : MonthNames::all()) {
        const auto word = QStringView(entry.name);
        const bool isShort = folded.size() >= 3 && folded.size() < word.size() && word.startsWith(folded);
        if (folded == word || (isShort && (entry.isEnglish || folded.size() >= 4)))
            return entry.month;
    }
    return 0;
}

std::optional<QDate> readMonth(const QString &written)
{
    const QString text = withPlainDigits(written);
    static const auto named = pattern(uR"(\b(\p{L}{3,12})\.?,?\s+(?:de\s+|del\s+)?(20\d\d)\b)"_s);
    static const auto numbers = pattern(uR"((?<!\d)(20\d\d)\s?[年년/.-]\s?(\d{1,2})(?:\s?[月월])?(?!\d))"_s);
    static const auto reversed = pattern(uR"((?<![\d./])(\d{1,2})[/.](20\d\d)(?!\d))"_s);
    for (auto it = named.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (const int month = monthOf(match.captured(1)); month > 0)
            return QDate(match.captured(2).toInt(), month, 1);
    }
    if (const auto match = numbers.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), 1);
    if (const auto match = reversed.match(text); match.hasMatch())
        return QDate(match.captured(2).toInt(), match.captured(1).toInt(), 1);
    return {};
}

std::optional<QDate> readMonthEnd(const QString &written, const QDate &from)
{
    static const auto western = pattern(
        uR"(\b(?:(?:the )?end of|ende(?: des monats)?|fin(?: du mois)?(?: de)?|fin(?:ales|es)? de(?:l mes de)?|(?:udgangen|slutningen|slutet) a[fv]|ultimo|konce(?: měsíce)?|einde|fine(?: di)?)\s+(\p{L}{3,12})(?:,?\s+(?:de\s+|del\s+)?(20\d\d))?\b)"_s);
    static const auto eastern =
        pattern(uR"((?:(20\d\d)\s?[年년]\s?)?(?<!\d)(1?\d)\s?[月월]\s?(?:底|末|말)(?!\p{Nd}))"_s);
    const QString text = withPlainDigits(written);
    int month = 0;
    int year = 0;
    if (const auto match = western.match(text); match.hasMatch()) {
        month = monthOf(match.captured(1));
        year = match.captured(2).toInt();
    } else if (const auto other = eastern.match(text); other.hasMatch()) {
        month = other.captured(2).toInt();
        year = other.captured(1).toInt();
    }
    if (month < 1 || month > 12 || (year == 0 && !from.isValid()))
        return {};
    const bool isPast = year == 0 && month < from.month();
    const QDate first(year > 0 ? year : from.year() + (isPast ? 1 : 0), month, 1);
    return first.addDays(first.daysInMonth() - 1);
}

std::optional<QDate> readAhead(const QString &written, const QDate &from)
{
    static const auto ahead = pattern(
        u"\\b(?:in|within|innerhalb von|binnen|dans|en|dentro de|om|inden for|inom|během|do)\\s+(?:the next |den "
        u"nächsten |les )?"
        "(%1)\\s+(day|week|month|tage|woche|monat|jour|semaine|mois|día|semana|mes|dag|uge|veck|måned|månad|dn|týdn|"
        "měsíc)|"
        "(\\d{1,3}|[一二两三四五六七八九十]+)\\s*(?:个)?(天|日|周|週間|月|か月|일|주|개월)(?:之?内|以内|後|后|후|이내)"_s
            .arg(numberAlternation()));
    const auto match = from.isValid() ? ahead.match(withPlainDigits(written)) : PatternMatch();
    if (!match.hasMatch())
        return {};
    const int group = match.captured(1).isEmpty() ? 3 : 1;
    const auto count = numberOf(match.captured(group));
    return count ? std::optional(stepBack(from, -*count, stepOf(match.captured(group + 1)))) : std::nullopt;
}

DateOrder provenOrder(const QString &written)
{
    if (!hasSlashBehindDigit(written))
        return DateOrder::Unknown;
    const QString text = withPlainDigits(written);
    for (auto it = numericPattern().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(2) != u"/")
            continue;
        if (match.captured(1).toInt() > 12)
            return DateOrder::DayFirst;
        if (match.captured(3).toInt() > 12)
            return DateOrder::MonthFirst;
    }
    return DateOrder::Unknown;
}

std::optional<QDate> readDate(const QString &written, const DateContext &context)
{
    const QString text = withPlainDigits(written);
    for (const auto &date :
         {isoDate(text), eraDate(text), namedMonthDate(text), epochDate(text), numericDate(text, context.order),
          relativeDate(text, context.isFresh ? context.capturedOn : QDate())}) {
        if (date)
            return isPlausible(*date, context.capturedOn) ? date : std::nullopt;
    }
    return {};
}

} // namespace Shortlist
