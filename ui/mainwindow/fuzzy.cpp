// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/fuzzy.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int Letter = 1;
constexpr int Run = 6;
constexpr int WordStart = 5;
constexpr int Beginning = 4;
constexpr int Whole = 8;
constexpr int Never = -1;
constexpr qsizetype LongestPattern = 64;
constexpr qsizetype LongestText = 256;

int ownScore(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber() ? WordStart : Letter;
}

/// Of all ways to find the letters one after the other, the best. Both are case-folded.
int wordScore(const QString &word, const QString &text)
{
    const qsizetype length = text.size();
    std::vector<int> best(size_t(length), 0); // with the letters so far, the last of them at that place
    for (qsizetype letter = 0; letter < word.size(); ++letter) {
        std::vector<int> next(size_t(length), Never);
        int before = letter == 0 ? 0 : Never; // the best that ends at least one place earlier
        for (qsizetype at = 0; at < length; ++at) {
            const int adjacent = letter > 0 && at > 0 ? best[size_t(at) - 1] : Never;
            if (text.at(at) == word.at(letter)) {
                const int alone = before == Never ? Never : before + ownScore(text, at);
                next[size_t(at)] = std::max(alone, adjacent == Never ? Never : adjacent + Run);
            }
            before = std::max(before, adjacent);
        }
        best = std::move(next);
    }
    return best.empty() ? 0 : std::max(*std::max_element(best.begin(), best.end()), 0);
}

} // namespace

int fuzzyScore(const QString &pattern, const QString &text)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    const QString folded = text.left(LongestText).toCaseFolded();
    int score = Letter; // an empty pattern matches everything equally
    for (const QString &word : pattern.left(LongestPattern).toCaseFolded().split(spaces, Qt::SkipEmptyParts)) {
        const int found = wordScore(word, folded);
        if (found == 0)
            return 0;
        score += found;
    }
    return score;
}

int fuzzyRank(const QString &pattern, const QString &text)
{
    const int score = fuzzyScore(pattern, text);
    const QString wanted = pattern.simplified();
    if (score == 0 || wanted.isEmpty())
        return score;
    if (text.compare(wanted, Qt::CaseInsensitive) == 0)
        return score + Whole;
    return text.startsWith(wanted, Qt::CaseInsensitive) ? score + Beginning : score;
}

} // namespace Shortlist
