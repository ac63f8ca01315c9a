// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/textspan.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// For each of a few lines that mean the same, the words that not all of the others say, in this order. Case,
/// punctuation at a word's ends and empty lines do not count; where no spaces are written, every character is a word.
/// Neighbours are one span. Lines of more than 600 words have none.
std::vector<std::vector<TextSpan>> differingWords(const std::vector<QString> &lines);

} // namespace Shortlist
