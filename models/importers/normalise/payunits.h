// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>

#include <optional>

/// The words that say what an amount pays for, in our languages: the parts of salaries.h's grammar.
namespace Shortlist::Pay {

/// The unit that a text names first: "per year", "/h", "annually", "brutto jährlich", "月薪".
std::optional<Salary::Unit> unitIn(const QString &text);
/// The unit that a text names last: of the words before an amount, those next to it.
std::optional<Salary::Unit> lastUnitIn(const QString &text);

/// Words that make an amount pay: "Salary:", "Vergütung", "年収".
bool saysPay(const QString &before);
/// Words that make an amount something else: revenues, bonuses, vouchers.
bool saysNoPay(const QString &before, const QString &after);
/// What is left after taxes.
bool saysNet(const QString &before, const QString &after);

bool endsWithUpTo(const QString &before);
bool endsWithFrom(const QString &before);
/// "$120,000+", "25万円以上", "15K起": no upper bound.
bool startsOpen(const QString &after);
bool startsUpTo(const QString &after); ///< "500万円まで"
bool saysEstimated(const QString &before, const QString &after);

/// Whether the text between two amounts makes them a range: " - ", " bis ", " brut par mois à ".
bool joinsRange(const QString &between, const QString &before);

} // namespace Shortlist::Pay
