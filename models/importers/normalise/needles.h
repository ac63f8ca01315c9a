// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/expressiontree.h"
#include "models/importers/normalise/textindex.h"

#include <vector>

namespace Shortlist {

/// The words that a text must hold for a regular expression to match it, read off the expression itself: of "(?:job|
/// req)\s+id", "job" or "req", and "id". What is not known of an expression is taken to match everything, so that no
/// match is ever missed; letters count without regard to case.
class Needles
{
public:
    /// What expressions without any certain word need: nothing.
    Needles() = default;
    static Needles ofSequence(const ExpressionSequence &sequence);
    /// Of several words, separated by |, one; none at all: every text holds it.
    static Needles ofWords(const QString &words);

    /// Whether a text may hold them: false is certain, true is not.
    bool mayBeIn(const TextIndex &text) const { return !text.isKnown() || mayHold(text); }
    bool needNothing() const { return m_kind == Kind::Nothing; }

private:
    friend class NeedleReader;
    enum class Kind : quint8 { Nothing, Word, Digit, All, Any };

    bool mayHold(const TextIndex &text) const;
    bool isWordIn(const TextIndex &text) const;

    Kind m_kind = Kind::Nothing;
    QString m_word;               ///< of a word: as it counts in a text, with its Gaps
    qsizetype m_rarest = 0;       ///< which three of it are looked for
    std::vector<uint16_t> m_sets; ///< of a word: its signs, which are all alike among what counts, or short words' all
    std::vector<Needles> m_parts; ///< of All and Any
};

} // namespace Shortlist
