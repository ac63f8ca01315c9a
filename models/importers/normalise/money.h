// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>

#include <optional>

/// The words and marks of amounts of money: the parts of salaries.h's grammar.
namespace Shortlist::Money {

/// For patterns: symbols and codes of currencies.
QString currencyAlternation();
/// For patterns: "116,000", "120'000.50", "1 500", "18.5".
QString numberAlternation();

/// The amount of such a number in major units; 0 where it is none. "12.85" and "12,85" have decimals, "1.500" has not.
double amountOf(const QString &number);
/// 1000 for "k", 100 000 for "lac", else 1.
double factorOf(const QString &suffix);
/// About how many units of `currency` make one dollar: for guessing whether an amount is by year, month or hour.
double yearlyScale(const QString &currency);

/// The unit that stands in or directly behind an amount: "per year", "/h", "annually", "brutto jährlich".
std::optional<Salary::Unit> unitBehind(const QString &amountAndAfter);
/// The unit that the words before an amount say: "annual base salary of", "hourly rate:".
std::optional<Salary::Unit> unitBefore(const QString &before);

bool endsWithUpTo(const QString &before);
bool endsWithFrom(const QString &before);
bool saysEstimated(const QString &before, const QString &after);

} // namespace Shortlist::Money
