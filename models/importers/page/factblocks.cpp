// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/factblocks.h"

#include "models/importers/fieldnames.h"
#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewestLabels = 3;
constexpr size_t LongestStep = 6; ///< lines from one known label of a block to the next
constexpr size_t FirstLines = 60; ///< of a page that may hold its table of facts
constexpr qsizetype LongestValue = 120;

/// What is no line of such a table: headings of the description, items, running text.
bool isOutside(const PageLine &line)
{
    return line.text.size() > LongestValue || HeaderLines::isListItem(line)
        || (LineWords::isSectionHeading(line.text) && !lonelyLabel(line.text)) || LineWords::isProse(line.text);
}

std::optional<QString> labelAt(const std::vector<NumberedLine> &lines, size_t at)
{
    const auto field = lonelyLabel(lines[at].line.text);
    const bool isFollowed =
        field && at + 1 < lines.size() && !isOutside(lines[at + 1].line) && !lonelyLabel(lines[at + 1].line.text);
    return isFollowed ? field : std::nullopt;
}

/// The values of the label at `at`: one line, of places as many as follow.
size_t behindValues(const std::vector<NumberedLine> &lines, size_t at, size_t end, const QString &field)
{
    size_t next = at + 2;
    while (field == FieldName::Location && next < end && LineWords::isPlaceLike(lines[next].line.text))
        ++next;
    return next;
}

/// From the first known label on as far as known labels follow each other; as many distinct fields as were found.
qsizetype measure(const std::vector<NumberedLine> &lines, size_t begin, size_t *end)
{
    QSet<QString> found;
    size_t last = begin;
    for (size_t at = begin; at < lines.size() && at <= last + LongestStep; ++at) {
        if (at > begin && at >= *end && isOutside(lines[at].line) && !LineWords::isSectionHeading(lines[at].line.text))
            break;
        if (const auto field = labelAt(lines, at)) {
            found.insert(*field);
            last = at;
            *end = behindValues(lines, at, lines.size(), *field);
            at = *end - 1;
        }
    }
    return found.size();
}

void read(const std::vector<NumberedLine> &lines, FactBlock *block)
{
    for (size_t at = block->begin; at < block->end;) {
        const auto field = labelAt(lines, at);
        if (!field) {
            block->unread.push_back(at++);
            continue;
        }
        const size_t next = behindValues(lines, at, block->end, *field);
        for (size_t value = at + 1; value < next; ++value) {
            const auto index = std::count_if(block->fields.begin(), block->fields.end(),
                                             [&](const RawField &known) { return known.name == *field; });
            block->fields.push_back({*field, lines[value].line.text, OriginKind::PageText, int(index)});
        }
        at = next;
    }
}

} // namespace

void markSpacedLabels(std::vector<NumberedLine> &lines)
{
    for (size_t begin = 0; begin < lines.size(); ++begin) {
        QSet<QString> fields;
        std::vector<std::pair<size_t, LabelledLine>> run;
        for (size_t at = begin; at < lines.size(); ++at) {
            const auto label = spacedLabel(lines[at].line.text);
            if (!label || fields.contains(label->field) || LineWords::isProse(lines[at].line.text))
                break;
            fields.insert(label->field);
            run.emplace_back(at, *label);
        }
        if (fields.size() < FewestLabels)
            continue;
        for (const auto &[at, label] : run) {
            QString &text = lines[at].line.text;
            text.insert(text.lastIndexOf(label.value) - 1, u':');
            begin = at;
        }
    }
}

FactBlock factBlock(const std::vector<NumberedLine> &lines)
{
    FactBlock block;
    for (size_t at = 0; at < std::min(lines.size(), FirstLines); ++at) {
        if (!labelAt(lines, at))
            continue;
        size_t end = at;
        if (measure(lines, at, &end) < FewestLabels)
            continue;
        block.begin = at;
        block.end = end;
        read(lines, &block);
        return block;
    }
    return block;
}

} // namespace Shortlist
