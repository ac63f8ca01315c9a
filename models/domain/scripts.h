// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Shortlist {

/// Whether a character is looked for by itself, because its script writes no spaces between words: Han, Kana, Hangul,
/// Thai, Lao, Khmer, Burmese.
bool standsAlone(char32_t c);

} // namespace Shortlist
