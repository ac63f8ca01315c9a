// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Shortlist {

/// `text` with the decimal digits of every script as 0–9: what \d of pattern() finds, QString::toInt() reads only then.
QString withPlainDigits(const QString &text);

/// The number that a word or digits say: "three", "THREE", "3", "zwei", "两", "３", "٣".
std::optional<int> numberOf(const QString &word);

/// An alternation for patterns: digits and the words that numberOf() knows, in Latin script.
QString numberAlternation();

} // namespace Shortlist
