// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Shortlist {

/// How "4/6/2025" is meant where the numbers do not say it themselves.
enum class DateOrder : quint8 { Unknown, MonthFirst, DayFirst };

struct DateContext
{
    QDate capturedOn;    ///< may be invalid
    bool isFresh = true; ///< captured when it was shown: relative dates count from then
    DateOrder order = DateOrder::Unknown;
};

/// The day that a value names: ISO, RFC 822, Java, "24 février 2025", "24.02.2025", "2/24/2025", epoch seconds and
/// milliseconds, "3 days ago". Nothing for placeholders (1970, 9999, three years ahead) and ambiguous days.
std::optional<QDate> readDate(const QString &text, const DateContext &context = {});

/// The first day of the month that a value names: "September 2025", "2025年7月", "09/2025".
std::optional<QDate> readMonth(const QString &text);

/// The order that some date of `text` proves ("2/24/2025").
DateOrder provenOrder(const QString &text);

/// 1–12 for a month's name or its abbreviation in a dozen languages; 0 for other words.
int monthOf(const QString &name);

/// "bis Ende Januar 2027", "do konce ledna", "2027年3月底": the last day of a month by its words. Where the year is
/// left out, of the next such month on or after `from`; nothing without one.
std::optional<QDate> readMonthEnd(const QString &text, const QDate &from = {});

/// "in 2 weeks", "innerhalb von 10 Tagen", "两周内": so many days after `from`.
std::optional<QDate> readAhead(const QString &text, const QDate &from);

} // namespace Shortlist
