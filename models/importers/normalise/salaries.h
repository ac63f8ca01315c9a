// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>

#include <optional>
#include <vector>

namespace Shortlist {

struct FoundSalary
{
    Salary salary;
    QString quote;       ///< verbatim
    qsizetype start = 0; ///< in UTF-16 units
    bool isNet = false;  ///< what is left of it: of use where nothing else is said
};

/// The pay that a text advertises, in its order: amounts with a currency that a word, a unit or their place says are
/// pay. Revenues, funding, bonuses, stipends and vouchers are none. `country` is where the job is ("CA"): it decides
/// what a bare "$", "kr" or "¥" means.
std::vector<FoundSalary> salariesIn(const QString &text, const QString &country = {});

/// Of several, the one to show: the first; widened by those of the same currency and unit that overlap it.
std::optional<FoundSalary> chosenSalary(const std::vector<FoundSalary> &found);

/// The salary of separate fields ("116000", "177,000", "USD", "YEAR"); 0 is a placeholder. Nothing without an amount.
std::optional<Salary> salaryOf(const QString &min, const QString &max, const QString &currency, const QString &unit);

/// "YEAR", "yearly", "per annum", "/h", "P.A.", "ANN" …
std::optional<Salary::Unit> salaryUnit(const QString &word);

/// The ISO 4217 code of a symbol or code: "$" is USD, "A$" AUD, "zł" PLN; empty where unknown.
QString currencyOf(const QString &symbol);

} // namespace Shortlist
