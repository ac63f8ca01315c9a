// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/sentences.h"

#include "models/importers/normalise/pattern.h"

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

const Pattern &endPattern()
{
    static const auto end = casedPattern(
        uR"((?<!\be\.g)(?<!\bi\.e)(?<!\bSt)(?<!\bNo)(?<!\bInc)(?<!\bSr)(?<!\bvs)(?<!\bpr)(?<!\bmax)(?<!\bmaks)(?<!\bca)(?<!\bmind)[.!?…]+["”’)\]]*(?=\s)|[。！？]+[”」）]*|[.!?](?=\p{Lu}\p{Ll})|\n\s*\n|\n(?=\s*[^\s\p{Ll}]))"_s);
    return end;
}

Span trimmed(const QString &text, Span span)
{
    while (span.start < span.end && text.at(span.start).isSpace())
        ++span.start;
    while (span.end > span.start && text.at(span.end - 1).isSpace())
        --span.end;
    return span;
}

} // namespace

std::vector<Span> sentencesOf(const QString &text)
{
    std::vector<Span> sentences;
    qsizetype start = 0;
    const auto add = [&](qsizetype end) {
        const Span span = trimmed(text, {start, end});
        if (span.end > span.start)
            sentences.push_back(span);
        start = end;
    };
    for (auto it = endPattern().globalMatch(text); it.hasNext();)
        add(it.next().capturedEnd());
    add(text.size());
    return sentences;
}

Span sentenceAt(const QString &text, qsizetype at)
{
    constexpr qsizetype Reach = 1500;
    const qsizetype from = std::max<qsizetype>(0, at - Reach);
    for (const Span &span : sentencesOf(text.mid(from, 2 * Reach))) {
        if (from + span.end > at)
            return {from + span.start, from + span.end};
    }
    return {at, at};
}

} // namespace Shortlist
