// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <memory>

namespace Shortlist {

/// Which two, three and four characters stand beside one another in a text, and which single ones stand in it at all.
/// Asked whether some words occur, it may say yes wrongly, never no wrongly. Letters count without regard to case, as
/// PCRE has it; whatever is no part of a word counts as one and the same Gap, and one stands before the text and one
/// behind it.
class TextGrams
{
public:
    static constexpr char16_t Gap = u' ';

    /// How `c` counts beside others.
    static char16_t folded(QChar c);

    /// The places of two, three, four neighbours and of a single character, as written; made once for many texts.
    static uint32_t gram(char16_t a, char16_t b);
    static uint32_t gram(char16_t a, char16_t b, char16_t c);
    static uint32_t gram(char16_t a, char16_t b, char16_t c, char16_t d);
    static uint8_t single(QChar c);

    void read(const QString &text);

    bool hasGram(uint32_t gram) const { return isSet(m_grams, gram & m_mask); }
    bool hasSingle(uint8_t single) const { return isSet(m_singles, single); }
    /// A decimal digit of any script.
    bool hasDigit() const { return m_hasDigit; }

private:
    template <typename Bits>
    static bool isSet(const Bits &bits, uint32_t at)
    {
        return ((bits[at / 64] >> (at % 64)) & 1U) != 0;
    }
    void setAll();

    std::array<uint64_t, 4096> m_grams{};
    std::array<uint64_t, 4> m_singles{};
    uint32_t m_mask = 0; ///< short texts use the first part only
    bool m_hasDigit = false;
};

/// Those of `text`; of the last few texts of this thread they are kept, as one text is asked for many things.
const TextGrams &gramsOf(const QString &text);

} // namespace Shortlist
