// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/limitpatterns.h"

namespace Shortlist::LimitPatterns {

/// The phrases of Chinese, Japanese and Korean, which put no blanks where a word ends: one book for each.
std::vector<PhraseBook> unspacedBooks();

} // namespace Shortlist::LimitPatterns
