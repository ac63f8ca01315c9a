// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/expressiontree.h"
#include "models/importers/normalise/textindex.h"

#include <array>
#include <vector>

namespace Shortlist {

/// What the matches of an alternative of an expression may begin with: letters, digits or signs, read off the
/// expression itself. They spare an expression with hundreds of words most places of a text.
class Starts
{
public:
    static Starts ofSequence(const ExpressionSequence &sequence);

    /// False: anything.
    bool areKnown() const { return m_areKnown; }

private:
    friend class StartReader;
    friend class StartSearch;

    /// What stands at a place, as it counts.
    struct Beginning
    {
        std::array<char16_t, 3> units{};
        uint8_t size = 0;
        bool isBehindGap = false; ///< and a Gap before it

        /// Whether an index finds it: three neighbours, counting the Gap.
        bool isIndexed() const { return size == units.size() || (isBehindGap && size + 1U == units.size()); }
        auto operator<=>(const Beginning &) const = default;
    };
    enum class Digits : quint8 { No, BehindGap, Any };

    bool m_areKnown = false;
    Digits m_digits = Digits::No; ///< whether one may begin a match
    bool m_startTexts = false;
    std::vector<Beginning> m_indexed;
    std::vector<Beginning> m_fewer; ///< those that no index finds
    std::vector<QChar> m_signs;     ///< which count as a Gap, and are looked for in the text itself
};

/// Looks for places of a known text from `from` on where matches may begin. A place may be named that begins none; none
/// is left out.
class StartSearch
{
public:
    StartSearch(const QString &text, const TextIndex &index, qsizetype from);

    /// False: a match may begin anywhere, or to look would take longer than to search.
    bool add(const Starts &starts);
    /// All that were added, in the order of the text.
    std::vector<qsizetype> places();

private:
    using Beginning = Starts::Beginning;

    void findIndexed(const Beginning &one);
    void findFewer();
    void findDigits();
    void findSign(QChar sign);

    const QString &m_text;
    const TextIndex &m_index;
    qsizetype m_from;
    size_t m_looks = 0;
    Starts::Digits m_digits = Starts::Digits::No;
    std::vector<Beginning> m_fewer;
    std::vector<QChar> m_signs;
    std::vector<qsizetype> m_places;
};

} // namespace Shortlist
