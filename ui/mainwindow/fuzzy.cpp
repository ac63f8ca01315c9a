// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/fuzzy.h"

namespace Shortlist {

namespace {

constexpr int Letter = 1;
constexpr int Run = 6;
constexpr int WordStart = 5;

} // namespace

int fuzzyScore(const QString &pattern, const QString &text)
{
    const QString folded = text.toCaseFolded();
    int score = Letter; // an empty pattern matches everything equally
    qsizetype from = 0;
    qsizetype last = -2;
    for (const QChar letter : pattern.toCaseFolded()) {
        if (letter.isSpace())
            continue;
        const qsizetype at = folded.indexOf(letter, from);
        if (at < 0)
            return 0;
        const bool startsWord = at == 0 || !folded.at(at - 1).isLetterOrNumber();
        score += at == last + 1 ? Run : startsWord ? WordStart : Letter;
        last = at;
        from = at + 1;
    }
    return score;
}

} // namespace Shortlist
