// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// The currencies that postings pay in, by all the ways of writing them.
namespace Shortlist::Currencies {

/// The ISO 4217 code of a symbol, word or code: "$" is USD, "A$" AUD, "zł" PLN, "kronor" SEK; empty where unknown.
QString codeOf(QStringView word);

/// The currency whose word ends right before `end` ("A$", "EUR", "kr."): its length there, 0 where none does.
/// A word of letters must stand by itself.
qsizetype lengthBefore(QStringView text, qsizetype end);
/// The same for a word that starts at `start`.
qsizetype lengthAt(QStringView text, qsizetype start);

/// What "$", "kr" or "¥" means in a country ("CA", "DK", "CN"); empty where it means there what it means anywhere.
QString codeIn(QStringView symbol, QStringView country);

/// About how many units buy what a dollar buys of labour: tells pay by the year from pay by the month or hour.
double scaleOf(const QString &code);

} // namespace Shortlist::Currencies
