// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/linedifference.h"

#include "models/domain/scripts.h"
#include "models/domain/text.h"

#include <dtl/dtl.hpp>

namespace Shortlist {

namespace {

constexpr size_t MaxWords = 600;

struct Line
{
    std::vector<QString> keys; ///< what is compared
    std::vector<TextSpan> spans;
    std::vector<bool> differs;
};

/// The word folded, without the punctuation around it; itself where nothing else is left.
QString keyOf(const QString &word)
{
    qsizetype from = 0;
    qsizetype to = word.size();
    const auto isEdge = [&word](qsizetype at) { return word[at].isPunct() && word[at] != u'#'; };
    while (from < to && isEdge(from))
        ++from;
    while (to > from && isEdge(to - 1))
        --to;
    return Text::folded(from < to ? word.mid(from, to - from) : word);
}

void addWord(Line &line, const QString &text, qsizetype from, qsizetype to)
{
    if (from >= to)
        return;
    line.keys.push_back(keyOf(text.mid(from, to - from)));
    line.spans.push_back({from, to - from});
}

Line lineOf(const QString &text)
{
    Line line;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isAlone = standsAlone(text[at].unicode());
        if (!text[at].isSpace() && !isAlone)
            continue;
        addWord(line, text, from, at);
        if (isAlone)
            addWord(line, text, at, at + 1);
        from = at + 1;
    }
    addWord(line, text, from, text.size());
    line.differs.assign(line.keys.size(), false);
    return line;
}

/// Marks in both what is not in the longest common run of words.
void mark(Line &one, Line &other)
{
    dtl::Diff<QString, std::vector<QString>> diff(one.keys, other.keys);
    diff.compose();
    size_t inOne = 0;
    size_t inOther = 0;
    for (const auto &[key, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_DELETE) {
            one.differs[inOne++] = true;
        } else if (info.type == dtl::SES_ADD) {
            other.differs[inOther++] = true;
        } else {
            ++inOne;
            ++inOther;
        }
    }
}

std::vector<TextSpan> differingSpans(const Line &line)
{
    std::vector<TextSpan> spans;
    for (size_t i = 0; i < line.spans.size(); ++i) {
        if (!line.differs[i])
            continue;
        const TextSpan &word = line.spans[i];
        if (i > 0 && line.differs[i - 1])
            spans.back().length = word.start + word.length - spans.back().start;
        else
            spans.push_back(word);
    }
    return spans;
}

} // namespace

std::vector<std::vector<TextSpan>> differingWords(const std::vector<QString> &lines)
{
    std::vector<Line> read;
    for (const QString &text : lines)
        read.push_back(lineOf(text));
    const auto isComparable = [](const Line &line) { return !line.keys.empty() && line.keys.size() <= MaxWords; };
    for (size_t i = 0; i < read.size(); ++i)
        for (size_t k = i + 1; k < read.size(); ++k)
            if (isComparable(read[i]) && isComparable(read[k]))
                mark(read[i], read[k]);
    std::vector<std::vector<TextSpan>> spans;
    for (const Line &line : read)
        spans.push_back(differingSpans(line));
    return spans;
}

} // namespace Shortlist
