// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Shortlist {

/// A part of a text, in UTF-16 units.
struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;

    QString of(const QString &text) const { return text.mid(start, end - start); }
    friend bool operator==(const Span &, const Span &) = default;
};

/// The sentences of a text, without the white space between them. A line's end ends a sentence, unless the next line
/// goes on in small letters; abbreviations ("e.g.", "St.") do not.
std::vector<Span> sentencesOf(const QString &text);

/// The sentence that holds the character at `at`.
Span sentenceAt(const QString &text, qsizetype at);

} // namespace Shortlist
