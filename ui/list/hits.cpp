// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/hits.h"

#include "models/domain/scripts.h"

#include <algorithm>

namespace Shortlist {

namespace {

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber() || !text.at(at).isLetterOrNumber()
        || standsAlone(text.at(at).unicode());
}

std::vector<Hit> merged(std::vector<Hit> hits)
{
    std::sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.start < b.start; });
    std::vector<Hit> result;
    for (const Hit &hit : hits) {
        if (result.empty() || hit.start > result.back().start + result.back().length) {
            result.push_back(hit);
            continue;
        }
        const int end = std::max(result.back().start + result.back().length, hit.start + hit.length);
        result.back().length = end - result.back().start;
    }
    return result;
}

} // namespace

std::vector<Hit> hitsIn(const QString &text, const QStringList &words)
{
    std::vector<Hit> hits;
    for (const QString &word : words) {
        if (word.isEmpty())
            continue;
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            if (beginsWord(text, at))
                hits.push_back({int(at), int(word.size())});
    }
    return merged(std::move(hits));
}

} // namespace Shortlist
