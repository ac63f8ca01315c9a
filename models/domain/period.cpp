// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/period.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// A year, a month or a day.
std::optional<Period> single(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"_s);
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if (match.capturedLength(2) == 0)
        return Period{QDate(year, 1, 1), QDate(year, 12, 31)};
    const QDate from(year, month, match.capturedLength(3) == 0 ? 1 : day);
    if (!from.isValid())
        return std::nullopt;
    return Period{from, match.capturedLength(3) == 0 ? from.addMonths(1).addDays(-1) : from};
}

} // namespace

std::optional<Period> Period::parse(const QString &text)
{
    const QStringList ends = text.split(u".."_s);
    if (ends.size() > 2)
        return std::nullopt;
    const auto first = single(ends.front());
    const auto last = single(ends.back());
    if (!first || !last || last->to < first->from)
        return std::nullopt;
    return Period{first->from, last->to};
}

QString Period::toString() const
{
    return u"%1..%2"_s.arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
}

} // namespace Shortlist
