// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Shortlist {

/// A number in a text, with the currency and the multiplier that belong to it.
struct Amount
{
    qsizetype start = 0; ///< with its currency, in UTF-16 units
    qsizetype end = 0;
    double number = 0;     ///< as written, without the multiplier
    double multiplier = 1; ///< 1000 of "k", 10 000 of "万"
    QString currency;      ///< as written ("US$", "kr."); empty where none stands beside it
    QString code = {};     ///< as written besides a symbol: "NZD" of "$90,000 NZD"

    double value() const { return number * multiplier; }
};

/// All numbers of a text, in its order: found by one scan.
std::vector<Amount> amountsIn(QStringView text);

/// The amount of a number in major units; 0 where it is none. "12.85" and "12,85" have decimals, "1.500" has not;
/// "120k" and "8 lakh" are multiplied.
double amountOf(const QString &number);

} // namespace Shortlist
