// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace Shortlist {

/// Where any three neighbouring characters of a text stand, so that hundreds of expressions can be asked of it without
/// reading it hundreds of times. Letters count without regard to case, as PCRE has it; whatever is no part of a word
/// counts as one and the same Gap, and one stands before the text and two behind it.
class TextIndex
{
public:
    static constexpr char16_t Gap = u' ';
    static constexpr qsizetype NoPlace = -1;

    /// How `c` counts.
    static char16_t folded(QChar c);
    /// Which of the sets of characters `c` is in.
    static uint16_t setOf(QChar c);

    void read(const QString &text);

    /// False: nothing is known of this text, and all that is asked of it may be so.
    bool isKnown() const { return m_isKnown; }
    qsizetype size() const { return m_size; }
    /// The character at a place from -1 on, as it counts.
    char16_t at(qsizetype place) const { return m_folded[size_t(place + 1)]; }
    /// Whether a character of the set stands somewhere.
    bool hasSet(uint16_t set) const { return ((m_sets[set / 64] >> (set % 64)) & 1U) != 0; }
    /// The places of decimal digits, from the first on.
    const std::vector<qsizetype> &digits() const { return m_digits; }

    /// Calls `take` with each place from -1 on where these three stand, from the first on, until it says false.
    template <typename Function>
    void forEach(char16_t a, char16_t b, char16_t c, Function take) const
    {
        for (uint32_t next = m_first[bucketOf(a, b, c) & m_mask]; next != 0; next = m_next[next - 1])
            if (const size_t i = next - 1; m_folded[i] == a && m_folded[i + 1] == b && m_folded[i + 2] == c)
                if (!take(qsizetype(i) - 1))
                    return;
    }

private:
    static constexpr size_t Sets = 4096;
    static constexpr uint32_t MostBuckets = 4096;

    static uint32_t bucketOf(char16_t a, char16_t b, char16_t c)
    {
        const uint32_t mixed = ((uint32_t(a) * 31U + b) * 0x0100'0193U + c) * 0x9E37'79B1U;
        return mixed >> 16U;
    }
    void addSet(uint16_t set) { m_sets[set / 64] |= uint64_t(1) << (set % 64); }
    void readCharacters(const QString &text);
    void chainNeighbours();

    bool m_isKnown = false;
    qsizetype m_size = 0;
    uint32_t m_mask = 0; ///< short texts use the first buckets only
    std::vector<char16_t> m_folded;
    std::vector<uint32_t> m_next; ///< the next place of the same bucket, counted from 1; 0 behind the last
    std::array<uint32_t, MostBuckets> m_first{};
    std::array<uint64_t, Sets / 64> m_sets{};
    std::vector<qsizetype> m_digits;
};

/// That of `text`; of the last few texts of this thread they are kept, as one text is asked for many things.
const TextIndex &indexOf(const QString &text);

} // namespace Shortlist
