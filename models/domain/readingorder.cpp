// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/readingorder.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace Shortlist::Text {

namespace {

constexpr QChar Mark(u'·');

enum class Turn : quint8 { Override, Embedding, EmbeddingEnd, Isolate, IsolateEnd };

std::optional<Turn> turnOf(QChar c)
{
    switch (c.unicode()) {
    case 0x202A: // LRE
    case 0x202B: // RLE
        return Turn::Embedding;
    case 0x202C: // PDF
        return Turn::EmbeddingEnd;
    case 0x202D: // LRO
    case 0x202E: // RLO
        return Turn::Override;
    case 0x2066: // LRI
    case 0x2067: // RLI
    case 0x2068: // FSI
        return Turn::Isolate;
    case 0x2069: // PDI
        return Turn::IsolateEnd;
    default:
        return {};
    }
}

bool isReadFromTheRight(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

} // namespace

QString withVisibleOrder(const QString &line)
{
    const auto isTurn = [](QChar c) { return turnOf(c).has_value(); };
    if (std::none_of(line.begin(), line.end(), isTurn))
        return line;
    const bool maySort = std::any_of(line.begin(), line.end(), isReadFromTheRight);
    QString shown = line;
    std::vector<qsizetype> open; ///< whose ends are awaited, the inmost last
    for (qsizetype at = 0; at < line.size(); ++at) {
        const auto turn = turnOf(line.at(at));
        if (!turn)
            continue;
        shown[at] = Mark;
        if (turn == Turn::Embedding || turn == Turn::Isolate)
            open.push_back(at);
        const Turn begun = turn == Turn::EmbeddingEnd ? Turn::Embedding : Turn::Isolate;
        const bool isEnd = turn == Turn::EmbeddingEnd || turn == Turn::IsolateEnd;
        if (!maySort || !isEnd || open.empty() || turnOf(line.at(open.back())) != begun)
            continue;
        shown[open.back()] = line.at(open.back());
        shown[at] = line.at(at);
        open.pop_back();
    }
    return shown;
}

} // namespace Shortlist::Text
