// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/limitpatterns.h"

namespace Shortlist::LimitPatterns {

/// The phrases of languages that say limits alike: a verb of applying, an upper bound, a number, and what is applied
/// for, in whatever order the language has. One book for each language.
std::vector<PhraseBook> grammarBooks();

} // namespace Shortlist::LimitPatterns
