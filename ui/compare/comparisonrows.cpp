// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparisonrows.h"

#include "models/policy/comparison.h"
#include "ui/common/formats.h"
#include "ui/compare/comparisoncells.h"

#include <QCoreApplication>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using Kind = ComparisonRow::Kind;
using Standing = ComparisonCell::Standing;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonRows)
};

/// How often the most frequent text that is not empty stands there, and which it is.
std::pair<int, QString> mostFrequent(const std::vector<ComparisonCell> &cells)
{
    std::pair<int, QString> best{0, {}};
    for (const ComparisonCell &cell : cells) {
        const int count = cell.text.isEmpty() ? 0 : int(std::ranges::count(cells, cell.text, &ComparisonCell::text));
        if (count > best.first)
            best = {count, cell.text};
    }
    return best;
}

ComparisonRow slotRow(const std::vector<PostingDetails> &postings)
{
    ComparisonRow row{Kind::Slot, Words::tr("Slot"), {}, false};
    for (const PostingDetails &details : postings)
        row.cells.push_back({ComparisonCells::slotText(details.limits), Standing::Same});
    markDifferences(row);
    return row;
}

ComparisonRow factRow(const FactRow &fact, const std::vector<PostingDetails> &postings, const QDate &today)
{
    ComparisonRow row{Kind::Fact, ComparisonCells::labelOf(fact.fact), {}, fact.differs};
    for (const PostingDetails &details : postings)
        row.cells.push_back({ComparisonCells::textOf(fact.fact, details.posting, today), Standing::Same});
    markDifferences(row);
    return row;
}

ComparisonRow headRow(const AlignedSection &section)
{
    ComparisonRow row{Kind::SectionHead, Formats::nameOf(section.kind), {}, false};
    for (size_t column = 0; column < section.headings.size(); ++column) {
        const bool isThere = std::ranges::any_of(
            section.lines, [column](const AlignedLine &line) { return !line.texts[column].isEmpty(); });
        const QString &own = section.headings[column];
        const bool saysMore = own.compare(row.label, Qt::CaseInsensitive) != 0;
        row.cells.push_back(isThere ? ComparisonCell{saysMore ? own : QString(), Standing::Same}
                                    : ComparisonCell{Words::tr("not in this posting"), Standing::Absent});
    }
    return row;
}

/// A line that more than one posting has, beside those that mean the same.
ComparisonRow sharedRow(const AlignedLine &line, const QString &section)
{
    ComparisonRow row{Kind::Line, section, {}, false};
    for (const QString &text : line.texts) {
        row.cells.push_back({text, Standing::Same});
        row.differs = row.differs || text.isEmpty();
    }
    return row;
}

/// The lines that stand in one posting only, packed so that no column has holes.
std::vector<ComparisonRow> ownRows(const AlignedSection &section, const QString &label)
{
    std::vector<ComparisonRow> rows;
    for (size_t column = 0; column < section.headings.size(); ++column) {
        size_t next = 0;
        for (const AlignedLine &line : section.lines) {
            if (line.shared || line.texts[column].isEmpty())
                continue;
            if (next == rows.size())
                rows.push_back({Kind::Line, label, std::vector<ComparisonCell>(section.headings.size()), true});
            rows[next++].cells[column] = {line.texts[column], Standing::OnlyHere};
        }
    }
    return rows;
}

void addSection(std::vector<ComparisonRow> &rows, const AlignedSection &section)
{
    if (section.lines.empty())
        return;
    rows.push_back(headRow(section));
    const QString label = rows.back().label;
    for (const AlignedLine &line : section.lines)
        if (line.shared)
            rows.push_back(sharedRow(line, label));
    for (ComparisonRow &row : ownRows(section, label))
        rows.push_back(std::move(row));
    rows.back().kind = Kind::LastLine;
}

std::vector<Posting> postingsOf(const std::vector<PostingDetails> &details)
{
    std::vector<Posting> postings;
    postings.reserve(details.size());
    std::ranges::transform(details, std::back_inserter(postings), &PostingDetails::posting);
    return postings;
}

} // namespace

void markDifferences(ComparisonRow &row)
{
    const auto [count, common] = mostFrequent(row.cells);
    for (ComparisonCell &cell : row.cells) {
        const bool isCommon = cell.text == common && count > 1;
        if (cell.text.isEmpty()) {
            cell = {Words::tr("not stated"), Standing::Absent};
            row.differs = true;
        } else if (!isCommon && row.cells.size() > 1) {
            cell.standing = Standing::Differs;
            row.differs = true;
        }
    }
}

std::vector<ComparisonRow> comparisonRows(const std::vector<PostingDetails> &postings, const QDate &today)
{
    const Comparison comparison = compare(postingsOf(postings));
    std::vector<ComparisonRow> rows{slotRow(postings)};
    for (const FactRow &fact : comparison.facts)
        if (fact.fact != FactKind::Employer) // it stands in the head of the column
            rows.push_back(factRow(fact, postings, today));
    for (const AlignedSection &section : comparison.sections)
        addSection(rows, section);
    return rows;
}

} // namespace Shortlist
