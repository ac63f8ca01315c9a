// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/simhash.h"

#include "models/domain/scripts.h"
#include "models/domain/text.h"

#include <algorithm>
#include <bit>

namespace Shortlist {

namespace {

constexpr size_t WordsInShingle = 3;
constexpr size_t HashBits = 64;
constexpr size_t LaneBits = 8;
constexpr size_t FullLane = 255;
constexpr quint64 EveryEighthBit = 0x0101010101010101ULL;

/// Korean puts spaces between words, although it is searched by single characters.
bool isWordByItself(QChar c)
{
    return standsAlone(c.unicode()) && c.script() != QChar::Script_Hangul && c.script() != QChar::Script_Bopomofo;
}

/// Spreads every bit of the input over the output (the finaliser of splitmix64).
quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

quint64 hashOf(QStringView word)
{
    constexpr quint64 Offset = 0xcbf29ce484222325ULL; // FNV-1a
    constexpr quint64 Prime = 0x100000001b3ULL;
    quint64 hash = Offset;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * Prime;
    return mixed(hash);
}

std::vector<quint64> wordHashes(const QString &folded)
{
    std::vector<quint64> hashes;
    qsizetype start = -1;
    const auto finish = [&](qsizetype end) {
        if (start >= 0)
            hashes.push_back(hashOf(QStringView(folded).mid(start, end - start)));
        start = -1;
    };
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        const bool isMark = (c == u'+' || c == u'#') && start >= 0;
        if (isWordByItself(c)) {
            finish(i);
            hashes.push_back(hashOf(QStringView(folded).mid(i, 1)));
        } else if (!c.isLetterOrNumber() && !c.isMark() && !isMark) {
            finish(i);
        } else if (start < 0) {
            start = i;
        }
    }
    finish(folded.size());
    return hashes;
}

} // namespace

std::vector<quint64> shinglesOf(const QString &text)
{
    return foldedShingles(Text::folded(text));
}

std::vector<quint64> foldedShingles(const QString &folded)
{
    const std::vector<quint64> words = wordHashes(folded);
    std::vector<quint64> shingles;
    const size_t length = std::min(WordsInShingle, words.size());
    for (size_t first = 0; length > 0 && first + length <= words.size(); ++first) {
        quint64 hash = 0;
        for (size_t i = 0; i < length; ++i)
            hash = mixed(hash + words[first + i]);
        shingles.push_back(hash);
    }
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

quint64 simhashOf(const std::vector<quint64> &shingles)
{
    // How many shingles have each bit, 8 bits at a time: the lane of a byte counts up to 255 before it is read out.
    std::array<quint64, HashBits> counts{};
    for (size_t from = 0; from < shingles.size(); from += FullLane) {
        const size_t end = std::min(from + FullLane, shingles.size());
        std::array<quint64, LaneBits> lanes{};
        for (size_t i = from; i < end; ++i)
            for (size_t bit = 0; bit < LaneBits; ++bit)
                lanes[bit] += shingles[i] >> bit & EveryEighthBit;
        for (size_t bit = 0; bit < HashBits; ++bit)
            counts[bit] += lanes[bit % LaneBits] >> (bit / LaneBits * LaneBits) & 0xFF;
    }
    quint64 hash = 0;
    for (size_t bit = 0; bit < HashBits; ++bit)
        if (2 * counts[bit] > shingles.size())
            hash |= quint64(1) << bit;
    return hash;
}

int hammingDistance(quint64 a, quint64 b)
{
    return std::popcount(a ^ b);
}

std::array<quint16, 4> bandsOf(quint64 simhash)
{
    return {quint16(simhash), quint16(simhash >> 16), quint16(simhash >> 32), quint16(simhash >> 48)};
}

double jaccard(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    size_t shared = 0;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        if (*left == *right) {
            ++shared;
            ++left;
            ++right;
        } else if (*left < *right) {
            ++left;
        } else {
            ++right;
        }
    }
    const size_t all = a.size() + b.size() - shared;
    return all == 0 ? 0 : double(shared) / double(all);
}

quint64 stableHash(const QByteArray &bytes)
{
    return hashOf(QString::fromLatin1(bytes));
}

} // namespace Shortlist
