// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// How the index and the queries see text: NFKC and case folded; `+` and `#` only where they end a word ("C++", "C#",
/// but not "#jobs" or "Java+Kotlin"); each character of a script without spaces (Han, Kana, Hangul, Thai …) a word of
/// its own, so that a phrase of them finds any part of a text.
QString searchText(const QString &text);

enum class WordEnd : quint8 { Open, Closed };

/// `value` as one FTS5 phrase, quoted; its last word is a prefix where the end is open. Empty where no word is in it.
QString matchPhrase(const QString &value, WordEnd end);

} // namespace Shortlist
