// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/factblocks.h"

#include "models/importers/fieldnames.h"
#include "models/importers/normalise/headings.h"
#include "models/importers/page/bodylabels.h"
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
constexpr int MostLabelWords = 4;
constexpr qsizetype LongestFlatLine = 20'000;

/// What is no line of such a table: headings of the description, items, running text.
bool isOutside(const PageLine &line)
{
    const bool isSubheading = line.text.startsWith(u'＜') && line.text.endsWith(u'＞'); // "＜勤務地詳細＞"
    return isSubheading || line.text.size() > LongestValue || HeaderLines::isListItem(line)
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
    if (const size_t address = endOfAddress(lines, at + 1); field == FieldName::Location && address > next)
        return address;
    if (field == FieldName::Location && next < end && lines[at + 1].line.text.endsWith(u':')) // "in these locations:"
        ++next;
    while (field == FieldName::Location && next < end && !fieldOfLabel(lines[next].line.text)
           && LineWords::isPlaceLike(lines[next].line.text))
        ++next;
    return next;
}

/// A label that says as often something else ("학력", "Experience"), where its neighbours are labels and values.
std::optional<QString> labelAmongPairs(const std::vector<NumberedLine> &lines, size_t at)
{
    const auto field = at + 1 < lines.size() ? fieldOfLabel(lines[at].line.text) : std::nullopt;
    const bool isName = field == QString(FieldName::Title) || field == QString(FieldName::Employer);
    const bool isFollowed = field && !isName && lines[at].line.kind != PageLine::Kind::Item
        && !fieldOfLabel(lines[at + 1].line.text) && !isOutside(lines[at + 1].line);
    return isFollowed ? field : std::nullopt;
}

/// From the first known label on as far as known labels follow each other; as many distinct fields as were found.
qsizetype measure(const std::vector<NumberedLine> &lines, size_t begin, size_t *end)
{
    QSet<QString> found;
    size_t last = begin;
    for (size_t at = begin; at < lines.size() && at <= last + LongestStep; ++at) {
        if (at > begin && at >= *end && isOutside(lines[at].line) && !LineWords::isSectionHeading(lines[at].line.text))
            break;
        const auto sure = labelAt(lines, at);
        const bool isAligned = !sure && !found.isEmpty() && at == *end;
        if (const auto field = isAligned ? labelAmongPairs(lines, at) : sure) {
            found.insert(*field);
            last = at;
            *end = behindValues(lines, at, lines.size(), *field);
            at = *end - 1;
        }
    }
    return found.size();
}

/// Pairs with ambiguous labels directly above the first that is sure.
size_t aboveBlock(const std::vector<NumberedLine> &lines, size_t begin)
{
    while (begin >= 2 && labelAmongPairs(lines, begin - 2))
        begin -= 2;
    return begin;
}

/// The lines of an address as one.
QString joined(const std::vector<NumberedLine> &lines, size_t begin, size_t end)
{
    QStringList parts;
    for (size_t at = begin; at < end; ++at)
        parts.append(lines[at].line.text);
    return parts.join(u", "_s);
}

void read(const std::vector<NumberedLine> &lines, FactBlock *block)
{
    for (size_t at = block->begin; at < block->end;) {
        const auto sure = labelAt(lines, at);
        const auto field = sure || at + 1 >= block->end ? sure : labelAmongPairs(lines, at);
        if (!field) {
            block->unread.push_back(at++);
            continue;
        }
        const size_t next = behindValues(lines, at, block->end, *field);
        if (*field == FieldName::Location && next > at + 2 && next == endOfAddress(lines, at + 1)) {
            block->fields.push_back({*field, joined(lines, at + 1, next), OriginKind::PageText, 0});
            at = next;
            continue;
        }
        for (size_t value = at + 1; value < next; ++value) {
            if (*field == FieldName::Location && lines[value].line.text.endsWith(u':'))
                continue;
            const auto index = std::count_if(block->fields.begin(), block->fields.end(),
                                             [&](const RawField &known) { return known.name == *field; });
            block->fields.push_back({*field, spokenValue(*field, lines[at].line.text, lines[value].line.text),
                                     OriginKind::PageText, int(index)});
        }
        at = next;
    }
}

/// Where the label before the colon at `colon` begins; -1 where there is none.
qsizetype labelStart(const QString &line, qsizetype colon, QString *field)
{
    qsizetype best = -1;
    qsizetype start = colon;
    for (int words = 0; words < MostLabelWords && start > 0; ++words) {
        start = start < 2 ? 0 : line.lastIndexOf(u' ', start - 2) + 1;
        const QString label = line.mid(start, colon - start).trimmed();
        const auto found = label.isEmpty() || label.front().isLower() ? std::nullopt : fieldOfLabel(label);
        if (found || (!label.isEmpty() && label.front().isUpper() && exactHeadingKind(label))) {
            best = start;
            *field = found.value_or(QString());
        }
    }
    return best;
}

QString lineWithLabelsApart(const QString &line)
{
    std::vector<qsizetype> starts;
    QSet<QString> fields;
    for (qsizetype colon = line.indexOf(u": "_s); colon > 0; colon = line.indexOf(u": "_s, colon + 1)) {
        QString field;
        const qsizetype start = labelStart(line, colon, &field);
        if (start < 0 || (starts.empty() && start > 0))
            continue;
        starts.push_back(start);
        if (!field.isEmpty())
            fields.insert(field);
    }
    if (fields.size() < FewestLabels)
        return line;
    QString apart = line;
    for (auto it = starts.rbegin(); it != starts.rend(); ++it)
        if (*it > 0)
            apart[*it - 1] = u'\n';
    return apart;
}

} // namespace

QString withLabelsApart(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        if (line.size() > LongestValue / 2 && line.size() <= LongestFlatLine && line.count(u": "_s) >= FewestLabels)
            line = lineWithLabelsApart(line);
    return lines.join(u'\n');
}

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
        block.begin = aboveBlock(lines, at);
        block.end = end;
        read(lines, &block);
        return block;
    }
    return block;
}

} // namespace Shortlist
