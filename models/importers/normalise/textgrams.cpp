// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/textgrams.h"

#include <algorithm>

namespace Shortlist {
namespace {

constexpr char16_t FirstBeyondLatin = 0x100;
constexpr char16_t CombiningIota = 0x345; ///< no letter, and yet the letter iota without regard to case

char16_t foldedSlowly(char16_t c)
{
    return QChar::isLetterOrNumber(c) || c == u'_' ? char16_t(QChar::toCaseFolded(char32_t(c))) : TextGrams::Gap;
}

/// All that a text's reader asks of one character.
struct Traits
{
    char16_t folded;
    uint8_t single;
    bool isDigit;
};

Traits traitsSlowly(char16_t c)
{
    const char16_t folded = foldedSlowly(c);
    const bool isSign = c < 0x80 && folded == TextGrams::Gap;
    const char16_t same = isSign ? c : char16_t(QChar::toCaseFolded(char32_t(c)));
    return {folded, uint8_t(same ^ (same >> 8U)), QChar(c).isDigit() || QChar(c).isSurrogate()}; // digits of two units
}

using LatinTraits = std::array<Traits, FirstBeyondLatin>;

const LatinTraits &latinTraits()
{
    static const LatinTraits table = [] {
        LatinTraits all{};
        for (char16_t latin = 0; latin < FirstBeyondLatin; ++latin)
            all.at(latin) = traitsSlowly(latin);
        return all;
    }();
    return table;
}

uint32_t mixed(uint32_t value)
{
    value *= 0x9E37'79B1U;
    return value ^ (value >> 15U);
}

/// How many places a text of that length needs: few of them set, and few to clear.
uint32_t placesFor(qsizetype length)
{
    constexpr qsizetype Short = 300;
    constexpr qsizetype Middling = 2000;
    constexpr qsizetype Long = 6000;
    if (length <= Short)
        return 1U << 13U;
    return length <= Middling ? 1U << 15U : length <= Long ? 1U << 17U : 1U << 18U;
}

/// The texts asked for last. A kept copy shares the text's memory, so that no other text can come to lie there.
class Kept
{
public:
    const TextGrams &of(const QString &text)
    {
        Entry *oldest = &m_entries.front();
        for (Entry &entry : m_entries) {
            if (entry.grams && entry.text.constData() == text.constData() && entry.text.size() == text.size()) {
                entry.usedAt = ++m_now;
                return *entry.grams;
            }
            if (entry.usedAt < oldest->usedAt)
                oldest = &entry;
        }
        oldest->text = text;
        oldest->usedAt = ++m_now;
        if (!oldest->grams)
            oldest->grams = std::make_unique<TextGrams>();
        oldest->grams->read(text);
        return *oldest->grams;
    }

private:
    struct Entry
    {
        QString text;
        std::unique_ptr<TextGrams> grams;
        uint64_t usedAt = 0;
    };
    std::array<Entry, 4> m_entries;
    uint64_t m_now = 0;
};

} // namespace

char16_t TextGrams::folded(QChar c)
{
    return c.unicode() < FirstBeyondLatin ? latinTraits()[c.unicode()].folded : foldedSlowly(c.unicode());
}

uint32_t TextGrams::gram(char16_t a, char16_t b)
{
    return mixed((uint32_t(a) << 16U) + b);
}

uint32_t TextGrams::gram(char16_t a, char16_t b, char16_t c)
{
    return mixed(((uint32_t(a) << 16U) + b) * 31U + c);
}

uint32_t TextGrams::gram(char16_t a, char16_t b, char16_t c, char16_t d)
{
    constexpr uint32_t Prime = 0x0100'0193U;
    return mixed((((uint32_t(a) << 16U) + b) * 31U + c) * Prime + d);
}

uint8_t TextGrams::single(QChar c)
{
    return traitsSlowly(c.unicode()).single;
}

void TextGrams::setAll()
{
    m_grams.fill(~uint64_t(0));
    m_singles.fill(~uint64_t(0));
    m_hasDigit = true;
}

void TextGrams::read(const QString &text)
{
    const uint32_t places = placesFor(text.size());
    m_mask = places - 1;
    std::fill_n(m_grams.begin(), places / 64, uint64_t(0));
    m_singles.fill(0);
    m_hasDigit = false;
    const auto set = [](auto &bits, uint32_t at) { bits[at / 64] |= uint64_t(1) << (at % 64); };
    char16_t first = Gap;
    char16_t before = Gap;
    char16_t last = Gap;
    const auto step = [&](char16_t c) {
        set(m_grams, gram(last, c) & m_mask);
        set(m_grams, gram(before, last, c) & m_mask);
        set(m_grams, gram(first, before, last, c) & m_mask);
        first = before;
        before = last;
        last = c;
    };
    const LatinTraits &latin = latinTraits();
    for (const QChar c : text) {
        if (c.unicode() == CombiningIota)
            return setAll();
        const Traits traits = c.unicode() < FirstBeyondLatin ? latin[c.unicode()] : traitsSlowly(c.unicode());
        step(traits.folded);
        set(m_singles, traits.single);
        m_hasDigit = m_hasDigit || traits.isDigit;
    }
    step(Gap);
}

const TextGrams &gramsOf(const QString &text)
{
    constexpr qsizetype Line = 600; // lines come and go while the whole text is asked for again and again
    thread_local Kept lines;
    thread_local Kept texts;
    return text.size() <= Line ? lines.of(text) : texts.of(text);
}

} // namespace Shortlist
