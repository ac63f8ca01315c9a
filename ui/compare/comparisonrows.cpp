// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparisonrows.h"

#include "models/policy/comparison.h"
#include "models/policy/score.h"
#include "ui/common/formats.h"
#include "ui/compare/comparisoncells.h"
#include "ui/compare/ownrows.h"
#include "ui/compare/sectionrows.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

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

ComparisonRow slotRow(const std::vector<ComparedItem> &items)
{
    ComparisonRow row{Kind::Slot, Words::tr("Slot"), {}, false};
    for (const ComparedItem &item : items) {
        ComparisonCell cell{ComparisonCells::slotText(item.details.limits), Standing::Same};
        cell.origin = ComparisonCells::slotOrigin(item.details.limits);
        row.cells.push_back(std::move(cell));
    }
    markDifferences(row);
    return row;
}

ComparisonRow factRow(FactKind fact, const ComparisonSubject &subject)
{
    ComparisonRow row{Kind::Fact, ComparisonCells::labelOf(fact), {}, false};
    for (const ComparedItem &item : subject.items)
        row.cells.push_back(ComparisonCells::cellOf(fact, item.details.posting, subject.today));
    markDifferences(row);
    return row;
}

/// Where each version was read from.
ComparisonRow sourceRow(const std::vector<ComparedItem> &items)
{
    ComparisonRow row{Kind::Fact, Words::tr("Read from"), {}, false};
    for (const ComparedItem &item : items) {
        const SourceRecord &source = item.details.source;
        row.cells.push_back({source.url.isEmpty() ? QFileInfo(source.name).fileName() : source.url, Standing::Same});
    }
    markDifferences(row);
    return row;
}

std::vector<Posting> postingsOf(const std::vector<ComparedItem> &items)
{
    std::vector<Posting> postings;
    postings.reserve(items.size());
    for (const ComparedItem &item : items)
        postings.push_back(item.details.posting);
    return postings;
}

std::vector<PostingDetails> detailsOf(const std::vector<ComparedItem> &items)
{
    std::vector<PostingDetails> details;
    details.reserve(items.size());
    std::ranges::transform(items, std::back_inserter(details), &ComparedItem::details);
    return details;
}

bool areVersions(const std::vector<ComparedItem> &items)
{
    return std::ranges::any_of(items, [](const ComparedItem &item) { return item.version > 0; });
}

bool isShownElsewhere(FactKind fact)
{
    return fact == FactKind::Employer || fact == FactKind::Skills; // in the heads, in the matrix
}

} // namespace

void markDifferences(ComparisonRow &row)
{
    const auto [count, common] = mostFrequent(row.cells);
    for (ComparisonCell &cell : row.cells) {
        const bool isCommon = cell.text == common && count > 1;
        if (cell.text.isEmpty()) {
            cell.text = Words::tr("not stated");
            cell.standing = Standing::Absent;
            row.differs = true;
        } else if (!isCommon && row.cells.size() > 1) {
            cell.standing = Standing::Differs;
            row.differs = true;
        }
    }
}

std::vector<ComparedPosting> comparisonHeads(const ComparisonSubject &subject)
{
    std::vector<ComparedPosting> heads;
    for (const ComparedItem &item : subject.items) {
        const Posting &posting = item.details.posting;
        heads.push_back({posting.id, posting.title, posting.employer});
        if (item.version > 0)
            heads.back().employer = Words::tr("Version %1, read on %2")
                                        .arg(QLocale().toString(item.version),
                                             Formats::longDay(item.details.source.importedAt.toLocalTime().date()));
    }
    return heads;
}

std::vector<ComparisonRow> comparisonRows(const ComparisonSubject &subject)
{
    const std::vector<Posting> postings = postingsOf(subject.items);
    const Comparison comparison = compare(postings);
    std::vector<ComparisonRow> rows;
    if (areVersions(subject.items)) {
        rows.push_back(sourceRow(subject.items));
    } else {
        rows = {slotRow(subject.items), scoreRow(scoresOf(detailsOf(subject.items), subject.profile))};
        markDifferences(rows.back());
    }
    for (const FactRow &fact : comparison.facts)
        if (!isShownElsewhere(fact.fact))
            rows.push_back(factRow(fact.fact, subject));
    for (ComparisonRow &row : skillRows(postings, subject.profile.skills))
        rows.push_back(std::move(row));
    for (const AlignedSection &section : comparison.sections)
        for (ComparisonRow &row : sectionRows(section))
            rows.push_back(std::move(row));
    return rows;
}

} // namespace Shortlist
