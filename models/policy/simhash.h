// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <vector>

/// How alike two texts are, whatever their length, order of paragraphs or white space.
namespace Shortlist {

/// The hashes of every run of three words, ascending and without duplicates. Words are folded; in scripts that write no
/// spaces every character is one. A text of one or two words has one shingle, a text without words none.
std::vector<quint64> shinglesOf(const QString &text);
/// Of a text that is folded already (Text::folded).
std::vector<quint64> foldedShingles(const QString &folded);

/// Charikar's hash: texts that share most shingles differ in few of its 64 bits. 0 for no shingles.
quint64 simhashOf(const std::vector<quint64> &shingles);

/// In how many bits two hashes differ: 0 to 64.
int hammingDistance(quint64 a, quint64 b);

/// The four quarters of a hash, lowest first. Hashes that differ in three bits or fewer share at least one.
std::array<quint16, 4> bandsOf(quint64 simhash);

/// Shared shingles among all of both: 0 (nothing in common, or no words) to 1. Both ascending, without duplicates.
double jaccard(const std::vector<quint64> &a, const std::vector<quint64> &b);

/// A hash of bytes that is the same on every machine and in every version of the program.
quint64 stableHash(const QByteArray &bytes);

} // namespace Shortlist
