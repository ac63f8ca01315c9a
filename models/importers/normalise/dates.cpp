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
    static const auto iso = pattern(uR"(^\D{0,20}?\b(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d))"_s);
    const auto match = iso.match(text);
    if (!match.hasMatch())
        return {};
    return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

std::optional<QDate> namedMonthDate(const QString &text)
{
    // "Wed Aug 05 02:00:00 UTC 2026", "Mar 14, 2019", "May 11th, 2026"
    static const auto monthFirst =
        pattern(uR"(\b(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:[\d:]+\s+[A-Z+\-:\d]{1,9}\s+)?(\d{4})\b)"_s);
    // "24 Feb 2025", "24. Februar 2025", "24 de febrero de 2025", "1er mars 2025"
    static const auto dayFirst = pattern(
        uR"(\b(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s+(?:of\s+|de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+|del\s+)?(\d{4})\b)"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch() && monthOf(match.captured(2)) > 0)
        return QDate(match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt());
    if (const auto match = monthFirst.match(text); match.hasMatch() && monthOf(match.captured(1)) > 0)
        return QDate(match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt());
    return {};
}

const QRegularExpression &numericPattern()
{
    static const auto numeric = pattern(uR"((?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d]))"_s);
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

std::optional<QDate> relativeDate(const QString &text, const QDate &capturedOn)
{
    static const auto ago = pattern(u"\\b(%1|an?)\\+?\\s+(minute|hour|day|week|month|year)s?\\s+ago\\b|\\b(today|just "
                                    u"now|just posted|yesterday)\\b|"
                                    "\\bvor\\s+(%1)\\s+(stunde|tag|woche|monat)"_s.arg(numberAlternation()));
    if (!capturedOn.isValid())
        return {};
    const auto match = ago.match(text);
    if (!match.hasMatch())
        return {};
    if (!match.captured(3).isEmpty())
        return capturedOn.addDays(match.captured(3).compare("yesterday"_L1, Qt::CaseInsensitive) == 0 ? -1 : 0);
    const bool isGerman = match.captured(1).isEmpty();
    const int count = numberOf(match.captured(isGerman ? 4 : 1)).value_or(1);
    const QChar unit = match.captured(isGerman ? 5 : 2).toLower().front();
    const QString word = match.captured(isGerman ? 5 : 2).toLower();
    if (word.startsWith(u"month"_s) || word.startsWith(u"monat"_s))
        return capturedOn.addMonths(-count);
    if (unit == u'y')
        return capturedOn.addYears(-count);
    if (unit == u'w')
        return capturedOn.addDays(-7 * count);
    return capturedOn.addDays(unit == u'd' || unit == u't' ? -count : 0);
}

} // namespace

int monthOf(const QString &name)
{
    const QString folded = name.toLower();
    for (const auto &entry : MonthNames::All) {
        const auto word = QStringView(entry.name);
        const bool isShort = folded.size() >= 3 && folded.size() < word.size() && word.startsWith(folded);
        if (folded == word || (isShort && (entry.isEnglish || folded.size() >= 4)))
            return entry.month;
    }
    return 0;
}

DateOrder provenOrder(const QString &text)
{
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

std::optional<QDate> readDate(const QString &text, const DateContext &context)
{
    for (const auto &date : {isoDate(text), namedMonthDate(text), epochDate(text), numericDate(text, context.order),
                             relativeDate(text, context.isFresh ? context.capturedOn : QDate())}) {
        if (date)
            return isPlausible(*date, context.capturedOn) ? date : std::nullopt;
    }
    return {};
}

} // namespace Shortlist
