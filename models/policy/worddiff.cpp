// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/worddiff.h"

#include "models/domain/text.h"
#include "models/policy/likeness.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <dtl/dtl.hpp>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// What is compared piece by piece takes the product of both lengths at worst.
constexpr size_t MaxLines = 2000;
constexpr size_t MaxWords = 600;
/// How many lines further down the edited one is looked for.
constexpr size_t LookAhead = 24;
/// Two lines that share less are two lines, not one that was edited.
constexpr double EditedLine = 0.3;

using Pieces = std::vector<QString>;

Pieces linesOf(const QString &text)
{
    Pieces lines;
    const QStringList all = text.split(u'\n');
    for (const QString &line : all)
        if (QString tidy = Text::collapsed(line); !tidy.isEmpty())
            lines.push_back(std::move(tidy));
    return lines;
}

Pieces wordsOf(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

struct Step
{
    TextRun::Kind kind = TextRun::Kind::Same;
    QString piece;
};

TextRun::Kind kindOf(dtl::edit_t type)
{
    if (type == dtl::SES_ADD)
        return TextRun::Kind::Added;
    return type == dtl::SES_DELETE ? TextRun::Kind::Removed : TextRun::Kind::Same;
}

/// Everything out, everything in.
std::vector<Step> replaced(const Pieces &before, const Pieces &after)
{
    std::vector<Step> steps;
    for (const QString &piece : before)
        steps.push_back({TextRun::Kind::Removed, piece});
    for (const QString &piece : after)
        steps.push_back({TextRun::Kind::Added, piece});
    return steps;
}

std::vector<Step> compared(const Pieces &before, const Pieces &after, size_t most)
{
    if (before.size() > most || after.size() > most)
        return before == after ? std::vector<Step>() : replaced(before, after);
    dtl::Diff<QString, Pieces> diff(before, after);
    diff.compose();
    std::vector<Step> steps;
    for (const auto &[piece, info] : diff.getSes().getSequence())
        steps.push_back({kindOf(info.type), piece});
    return steps;
}

TextLine wholeLine(const Step &step)
{
    return {{{step.kind, step.piece}}};
}

/// The words of a line that was edited: runs of one kind in one, what was taken out before what came in.
TextLine editedLine(const QString &before, const QString &after)
{
    TextLine line;
    std::vector<Step> steps = compared(wordsOf(before), wordsOf(after), MaxWords);
    for (auto from = steps.begin(); from != steps.end();) {
        const bool isSame = from->kind == TextRun::Kind::Same;
        const auto end = std::find_if(
            from, steps.end(), [isSame](const Step &step) { return (step.kind == TextRun::Kind::Same) != isSame; });
        std::stable_sort(from, end, [](const Step &a, const Step &b) { return a.kind < b.kind; });
        for (; from != end; ++from) {
            if (!line.runs.empty() && line.runs.back().kind == from->kind)
                line.runs.back().text += u' ' + from->piece;
            else
                line.runs.push_back({from->kind, from->piece});
        }
    }
    return line;
}

std::vector<QSet<QString>> meanings(const std::vector<Step> &steps)
{
    std::vector<QSet<QString>> words;
    std::transform(steps.begin(), steps.end(), std::back_inserter(words),
                   [](const Step &step) { return meaningfulWords(step.piece); });
    return words;
}

/// Lines that were taken out and lines that came in at one place: each of them with the first that it is an edit of.
void addHunk(std::vector<TextLine> &lines, const std::vector<Step> &removed, const std::vector<Step> &added)
{
    const auto removedWords = meanings(removed);
    const auto addedWords = meanings(added);
    size_t next = 0;
    for (size_t old = 0; old < removed.size(); ++old) {
        const size_t end = std::min(next + LookAhead, added.size());
        size_t found = next;
        while (found < end && likeness(removedWords[old], addedWords[found]) < EditedLine)
            ++found;
        if (found == end) {
            lines.push_back(wholeLine(removed[old]));
            continue;
        }
        for (; next < found; ++next)
            lines.push_back(wholeLine(added[next]));
        lines.push_back(editedLine(removed[old].piece, added[next++].piece));
    }
    for (; next < added.size(); ++next)
        lines.push_back(wholeLine(added[next]));
}

} // namespace

std::vector<TextLine> differenceOf(const QString &before, const QString &after)
{
    const Pieces oldLines = linesOf(before);
    const Pieces newLines = linesOf(after);
    if (oldLines == newLines)
        return {};
    std::vector<TextLine> lines;
    std::vector<Step> removed;
    std::vector<Step> added;
    const auto finish = [&] {
        addHunk(lines, removed, added);
        removed.clear();
        added.clear();
    };
    for (const Step &step : compared(oldLines, newLines, MaxLines)) {
        if (step.kind == TextRun::Kind::Same) {
            finish();
            lines.push_back(wholeLine(step));
        } else {
            (step.kind == TextRun::Kind::Removed ? removed : added).push_back(step);
        }
    }
    finish();
    return lines;
}

} // namespace Shortlist
