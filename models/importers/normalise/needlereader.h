// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/needles.h"

#include <QStringView>

#include <vector>

namespace Shortlist {

/// Reads what an expression of PCRE needs, from left to right. What it does not know makes the whole expression need
/// nothing.
class NeedleReader
{
public:
    /// `expression` must outlive this.
    explicit NeedleReader(QStringView expression)
        : m_text(expression)
    { }

    /// Once: the reader is at the end then.
    Needles read();
    /// What a text that holds `word` holds.
    static Needles word(const QString &word);

private:
    struct Run;
    struct Atom;
    struct Repeats;
    struct Sequence;

    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    bool take(QStringView what);

    Needles alternatives(bool atEdge);
    Needles sequence(bool atEdge);
    /// *, +, ?, {n,m} and what makes them lazy or possessive.
    Repeats readRepeats();
    Atom readAtom(bool atEdge);
    /// One character of two units: what repeats repeats both.
    Atom beyondBmp();
    Atom escape();
    static Atom digit();
    Atom backReference();
    Atom property();
    Atom codePoint();
    /// Certain where all its members count as the same; of a few members, one is needed.
    Atom characterClass();
    static Atom oneOf(const std::vector<Atom> &members);
    Atom group(bool atEdge);
    /// Behind "(?": a name, options, or what only bounds the group. False for "(?m)", which has no content.
    bool takeGroupStart();
    static Needles joined(Needles::Kind kind, std::vector<Needles> parts);

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_isLost = false; ///< something that this reader does not know
};

} // namespace Shortlist
