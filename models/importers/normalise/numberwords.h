// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Shortlist {

/// The number that a word or digits say: "three", "THREE", "3", "zwei", "两", "３".
std::optional<int> numberOf(const QString &word);

/// An alternation for patterns: digits and the words that numberOf() knows, in Latin script.
QString numberAlternation();

} // namespace Shortlist
