// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/textgrams.h"

#include <vector>

namespace Shortlist {

/// The words that a text must hold for a regular expression to match it, read off the expression itself: of "(?:job|
/// req)\s+id", "job" or "req", and "id". What the reader does not know is taken to match everything, so that no match
/// is ever missed; letters count without regard to case.
class Needles
{
public:
    /// What expressions without any certain word need: nothing.
    Needles() = default;
    static Needles ofExpression(const QString &expression);
    /// Of several words, separated by |, one; none at all: every text holds it.
    static Needles ofWords(const QString &words);

    /// Whether a text may hold them: false is certain, true is not.
    bool mayBeIn(const TextGrams &text) const;
    bool needNothing() const { return m_kind == Kind::Nothing; }

private:
    friend class NeedleReader;
    enum class Kind : quint8 { Nothing, Word, Digit, All, Any };

    Kind m_kind = Kind::Nothing;
    std::vector<uint32_t> m_grams;  ///< of a word
    std::vector<uint8_t> m_singles; ///< of a word: its signs, which are all alike among the grams
    std::vector<Needles> m_parts;   ///< of All and Any
};

} // namespace Shortlist
