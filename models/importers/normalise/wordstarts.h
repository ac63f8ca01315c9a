// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/pattern.h"

#include <QStringList>

#include <algorithm>
#include <bitset>

namespace Shortlist {

/// Where in a text one of many phrases may begin: at a word that begins like one of them, without regard to case.
/// Asked of the few words of a text, it spares an expression with hundreds of phrases most places of it. It may name a
/// place wrongly; it leaves none out.
class WordStarts
{
public:
    /// Phrases as expressions; what they begin with is taken literally as far as it consists of letters and digits. One
    /// that begins with a sign may begin at any sign, one that begins otherwise anywhere.
    explicit WordStarts(const QStringList &phrases);

    /// The first place from `from` on; -1 where none is left.
    qsizetype next(const QString &text, qsizetype from) const;

private:
    void add(const QString &phrase);
    bool beginsHere(const QString &text, qsizetype at) const;

    static constexpr size_t Places = 1U << 12U;
    std::bitset<Places> m_starts; ///< of one, two or three characters
    bool m_beginsWithSigns = false;
    bool m_beginsAnywhere = false;
};

/// An expression all of whose matches begin with a word that begins like one of some phrases.
class PhrasePattern
{
public:
    PhrasePattern(const QStringList &phrases, Pattern expression);

    /// Calls `take` with every match, from left to right, none inside another.
    template <typename Function>
    void forEach(const QString &text, Function take) const
    {
        if (!m_expression.mayMatch(text))
            return;
        for (qsizetype at = m_starts.next(text, 0); at >= 0;) {
            const QRegularExpressionMatch match = m_expression.matchAt(text, at);
            if (match.hasMatch())
                take(match);
            at = m_starts.next(text, match.hasMatch() ? std::max(match.capturedEnd(), at + 1) : at + 1);
        }
    }

private:
    WordStarts m_starts;
    Pattern m_expression;
};

} // namespace Shortlist
