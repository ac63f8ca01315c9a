// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/csv/csvsample.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SampleChars = 256 * 1024;
constexpr size_t SampleRows = 60;

std::vector<CsvRow> firstRows(QStringView text, QChar delimiter)
{
    const bool isCut = text.size() > SampleChars;
    CsvReader reader(text.first(std::min(text.size(), SampleChars)), delimiter);
    std::vector<CsvRow> rows;
    while (!reader.atEnd() && rows.size() < SampleRows) {
        auto row = reader.next();
        if (!row)
            break;
        if (!row->isBlank())
            rows.push_back(*std::move(row));
    }
    if (isCut && reader.atEnd() && rows.size() > 1) // the last one is cut in the middle
        rows.pop_back();
    return rows;
}

/// How many rows agree on how many cells; rows of one cell agree on nothing.
std::pair<size_t, qsizetype> vote(const std::vector<CsvRow> &rows)
{
    std::map<qsizetype, size_t> counts;
    for (const CsvRow &row : rows)
        if (row.cells.size() > 1)
            ++counts[row.cells.size()];
    std::pair<size_t, qsizetype> best{0, 0};
    for (const auto &[cells, count] : counts)
        best = std::max(best, {count, cells});
    return best;
}

} // namespace

CsvSample sampleOf(QStringView text)
{
    CsvSample best;
    if (text.startsWith("sep="_L1, Qt::CaseInsensitive) && text.size() > 5 && (text[5] == u'\n' || text[5] == u'\r')) {
        best.start = text.indexOf(u'\n') + 1;
        best.delimiter = text[4];
        best.rows = firstRows(text.sliced(best.start), best.delimiter);
        best.agreement = 1;
        return best;
    }
    std::pair<size_t, qsizetype> votes{0, 0};
    for (const QChar delimiter : {u',', u';', u'\t', u'|'}) {
        std::vector<CsvRow> rows = firstRows(text, delimiter);
        const auto more = vote(rows);
        if (more <= votes)
            continue;
        votes = more;
        best.delimiter = delimiter;
        best.agreement = double(more.first) / double(rows.size());
        best.rows = std::move(rows);
    }
    return best;
}

} // namespace Shortlist
