// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/sectionrows.h"

#include "models/policy/linedifference.h"
#include "ui/common/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace Shortlist {

namespace {

using Kind = ComparisonRow::Kind;
using Standing = ComparisonCell::Standing;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonRows)
};

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
    std::vector<std::vector<TextSpan>> marks = differingWords(line.texts);
    for (size_t column = 0; column < line.texts.size(); ++column) {
        const QString &text = line.texts[column];
        row.differs = row.differs || text.isEmpty() || !marks[column].empty();
        row.cells.push_back({text, Standing::Same, std::move(marks[column])});
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
    if (!rows.empty())
        rows.front().caption = Words::tr("only here");
    return rows;
}

} // namespace

std::vector<ComparisonRow> sectionRows(const AlignedSection &section)
{
    if (section.lines.empty())
        return {};
    std::vector<ComparisonRow> rows{headRow(section)};
    const QString label = rows.front().label;
    for (const AlignedLine &line : section.lines)
        if (line.shared)
            rows.push_back(sharedRow(line, label));
    if (rows.size() > 1)
        rows[1].caption = Words::tr("alike");
    for (ComparisonRow &row : ownRows(section, label))
        rows.push_back(std::move(row));
    rows.back().kind = Kind::LastLine;
    return rows;
}

} // namespace Shortlist
