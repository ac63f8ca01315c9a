// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/expressiontree.h"
#include "models/importers/normalise/textindex.h"

#include <array>
#include <vector>

namespace Shortlist {

/// Where in a text the matches of an expression may begin: at the letters and digits that it can begin with, read off
/// the expression itself. They spare an expression with hundreds of words most places of a text. A place may be named
/// that begins no match; none is left out.
class Starts
{
public:
    /// Anywhere.
    Starts() = default;
    static Starts ofExpression(const ExpressionTree &expression);

    /// False: anywhere.
    bool areKnown() const { return m_areKnown; }
    /// How many looks into an index they take.
    size_t count() const { return m_indexed.size() + m_fewer.size() + 1; }
    /// All places of a known text from `from` on, in their order.
    void find(const TextIndex &text, qsizetype from, std::vector<qsizetype> *places) const;

private:
    friend class StartReader;

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

    static void findIndexed(const Beginning &one, const TextIndex &text, qsizetype from,
                            std::vector<qsizetype> *places);
    void findFewer(const TextIndex &text, qsizetype from, std::vector<qsizetype> *places) const;

    bool m_areKnown = false;
    bool m_startWithDigits = false;
    bool m_startTexts = false;
    std::vector<Beginning> m_indexed;
    std::vector<Beginning> m_fewer; ///< those that no index finds
};

} // namespace Shortlist
