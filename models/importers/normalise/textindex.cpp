// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/textindex.h"

#include <algorithm>
#include <cstring>

namespace Shortlist {
namespace {

constexpr char16_t FirstBeyondLatin = 0x100;
constexpr char16_t CombiningIota = 0x345;      ///< no letter, and yet the letter iota without regard to case
constexpr qsizetype MostCharacters = 1 << 18U; ///< an index takes six bytes for each, and is kept

/// All that is asked of one character.
struct Traits
{
    char16_t folded;
    uint16_t set;
    bool isDigit;
};

Traits traitsSlowly(char16_t c)
{
    const bool isWord = QChar::isLetterOrNumber(c) || c == u'_';
    const auto same = char16_t(QChar::toCaseFolded(char32_t(c)));
    const bool isSign = c < 0x80 && !isWord;
    const char16_t asSet = isSign ? c : same;
    return {isWord ? same : TextIndex::Gap, uint16_t((asSet ^ (asSet >> 12U)) & 0xFFFU),
            QChar(c).isDigit() || QChar(c).isSurrogate()}; // some digits take two units
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

Traits traitsOf(char16_t c)
{
    return c < FirstBeyondLatin ? latinTraits()[c] : traitsSlowly(c);
}

/// The texts asked for last. A kept copy shares the text's memory, so that no other text can come to lie there.
class Kept
{
public:
    const TextIndex &of(const QString &text)
    {
        Entry *oldest = &m_entries.front();
        for (Entry &entry : m_entries) {
            if (entry.usedAt > 0 && entry.text.constData() == text.constData() && entry.text.size() == text.size()) {
                entry.usedAt = ++m_now;
                return entry.index;
            }
            if (entry.usedAt < oldest->usedAt)
                oldest = &entry;
        }
        oldest->text = text;
        oldest->usedAt = ++m_now;
        oldest->index.read(text);
        return oldest->index;
    }

private:
    struct Entry
    {
        QString text;
        TextIndex index;
        uint64_t usedAt = 0;
    };
    std::array<Entry, 4> m_entries;
    uint64_t m_now = 0;
};

} // namespace

char16_t TextIndex::folded(QChar c)
{
    return traitsOf(c.unicode()).folded;
}

uint16_t TextIndex::setOf(QChar c)
{
    return traitsOf(c.unicode()).set;
}

void TextIndex::read(const QString &text)
{
    m_size = text.size();
    m_isKnown = m_size <= MostCharacters && !text.contains(QChar(CombiningIota));
    if (!m_isKnown)
        return;
    readCharacters(text);
    chainNeighbours();
}

void TextIndex::readCharacters(const QString &text)
{
    constexpr size_t Around = 3; // the Gaps
    m_folded.resize(size_t(m_size) + Around);
    m_sets.fill(0);
    m_digits.clear();
    const LatinTraits &latin = latinTraits();
    std::array<bool, FirstBeyondLatin> isThere{};
    char16_t *folded = m_folded.data();
    *folded++ = Gap;
    for (const QChar c : text) {
        const bool isLatin = c.unicode() < FirstBeyondLatin;
        const Traits traits = isLatin ? latin[c.unicode()] : traitsSlowly(c.unicode());
        if (isLatin)
            isThere[c.unicode()] = true;
        else
            addSet(traits.set);
        *folded++ = traits.folded;
        if (traits.isDigit)
            m_digits.push_back(folded - m_folded.data() - 2);
    }
    constexpr size_t AtOnce = sizeof(uint64_t); // short lines hold few of them
    for (size_t c = 0; c < FirstBeyondLatin; c += AtOnce) {
        uint64_t some = 0;
        std::memcpy(&some, &isThere[c], AtOnce);
        for (size_t i = c; some != 0 && i < c + AtOnce; ++i)
            if (isThere[i])
                addSet(latin[i].set);
    }
    *folded++ = Gap;
    *folded = Gap;
}

void TextIndex::chainNeighbours()
{
    uint32_t buckets = 64;
    while (buckets < MostBuckets && buckets < m_size)
        buckets *= 2;
    m_mask = buckets - 1;
    std::fill_n(m_first.begin(), buckets, 0U);
    const size_t places = m_folded.size() - 2;
    m_next.resize(places);
    for (size_t i = places; i-- > 0;) { // backwards, so that the first comes first
        uint32_t &first = m_first[bucketOf(m_folded[i], m_folded[i + 1], m_folded[i + 2]) & m_mask];
        m_next[i] = first;
        first = uint32_t(i) + 1;
    }
}

const TextIndex &indexOf(const QString &text)
{
    constexpr qsizetype Line = 600; // lines come and go while the whole text is asked for again and again
    thread_local Kept lines;
    thread_local Kept texts;
    return text.size() <= Line ? lines.of(text) : texts.of(text);
}

} // namespace Shortlist
