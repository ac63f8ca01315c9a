// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/needles.h"
#include "models/importers/normalise/pattern.h"

namespace Shortlist {

/// Whether one of some words occurs in a text, without regard to case; what it says is cheap, and no more than a hint.
class Stems
{
public:
    /// Separated by |. None at all: every text holds it.
    explicit Stems(const QString &stems)
        : m_needles(Needles::ofWords(stems))
    { }

    bool anyIn(const QString &text) const { return m_needles.mayBeIn(indexOf(text)); }

private:
    Needles m_needles;
};

/// A pattern with words that no match goes without, where its own text does not say them as well.
struct StemPattern
{
    Stems stems;
    Pattern expression;

    PatternMatch match(const QString &text) const
    {
        return stems.anyIn(text) ? expression.match(text) : PatternMatch();
    }
};

inline StemPattern stemPattern(const QString &stems, const Pattern &expression)
{
    return {Stems(stems), expression};
}

} // namespace Shortlist
