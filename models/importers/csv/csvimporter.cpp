// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/csv/csvimporter.h"

#include "models/importers/csv/csvrows.h"
#include "models/importers/csv/csvtable.h"
#include "models/importers/fieldnames.h"
#include "models/importers/normalise/dates.h"
#include "models/importers/sniff.h"

#include <algorithm>
#include <array>
#include <functional>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr double EnoughAgreement = 0.6; ///< of the rows, where the header is known
constexpr double StrongAgreement = 0.9; ///< where only the shape speaks for a table
constexpr int FewestKnown = 2;          ///< columns whose names say what they hold
constexpr size_t FewestRows = 2;        ///< of a table without a known header
constexpr size_t PreviewRows = 20;
constexpr size_t DateSamples = 2'000;

bool isNamedTable(const SourceDocument &source)
{
    const QString name = source.name.toLower();
    return source.mediaType.startsWith("text/csv"_L1) || source.mediaType.startsWith("text/tab-separated"_L1)
        || name.endsWith(".csv"_L1) || name.endsWith(".tsv"_L1);
}

bool has(const std::vector<ColumnRole> &roles, ColumnRole role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

/// The table with what the user says about it.
struct MappedTable
{
    CsvTable table;
    ColumnMapping mapping;
};

Result<MappedTable> mappedTable(const QString &text, const QString &columns)
{
    const CsvSample sample = sampleOf(text);
    if (!sample.isTable())
        return Error{Error::Code::NotFound, u"no table"_s};
    MappedTable mapped{tableOf(sample), {}};
    // What the user calls the header may be a row in which we know no word.
    if (mapped.table.headerRow == 0 && !columns.isEmpty() && !columns.contains("header=no"_L1)) {
        mapped.table.header = sample.rows.front().cells;
        mapped.table.headerRow = sample.rows.front().number;
        mapped.table.proposed.hasHeader = true;
    }
    auto mapping = changed(mapped.table.proposed, mapped.table.header, columns);
    if (!mapping)
        return mapping.error();
    mapped.mapping = *std::move(mapping);
    if (!mapped.mapping.hasHeader) {
        mapped.table.header.clear();
        mapped.table.headerRow = 0;
    }
    return mapped;
}

/// Hands the rows below the header to `take` until it answers false; blank ones are passed over.
Result<CsvReader> eachRow(const QString &text, const CsvTable &table, const std::function<bool(CsvRow)> &take)
{
    CsvReader reader(QStringView(text).sliced(table.start), table.delimiter);
    while (!reader.atEnd()) {
        auto row = reader.next();
        if (!row)
            return row.error();
        if (row->number > table.headerRow && !row->isBlank() && !take(*std::move(row)))
            break;
    }
    return reader;
}

QString orderWord(DateOrder order)
{
    return order == DateOrder::DayFirst ? u"day"_s : order == DateOrder::MonthFirst ? u"month"_s : QString();
}

/// Which part comes first in the table's dates, where one of them proves it.
QString dateOrderOf(const std::vector<RawPosting> &postings)
{
    constexpr std::array Dates{FieldName::PostedOn, FieldName::ApplyBy, FieldName::StartsOn, FieldName::RecordStatusOn,
                               FieldName::RecordSubmittedOn};
    for (size_t i = 0; i < std::min(postings.size(), DateSamples); ++i)
        for (const RawField &field : postings[i].fields)
            if (std::find(Dates.begin(), Dates.end(), field.name) != Dates.end())
                if (const QString order = orderWord(provenOrder(field.value)); !order.isEmpty())
                    return order;
    return {};
}

Error noTitleColumn(const CsvTable &table)
{
    const QString columns = table.header.isEmpty() ? u"they have no names"_s : table.header.join(u", "_s).left(500);
    return {Error::Code::MissingField, u"no column is known to hold the title (%1)"_s.arg(columns)};
}

} // namespace

QString CsvImporter::format() const
{
    return u"csv"_s;
}

Fit CsvImporter::sniff(const SniffedDocument &document) const
{
    const QChar first =
        document.text.left(200).trimmed().left(1).isEmpty() ? QChar() : document.text.left(200).trimmed().front();
    if (first == u'<' || first == u'{' || first == u'[')
        return Fit::No;
    const CsvSample sample = sampleOf(document.text);
    if (!sample.isTable() || sample.agreement < EnoughAgreement || sample.rows.size() < FewestRows)
        return Fit::No;
    const CsvTable table = tableOf(sample);
    // The user's mapping makes a table of what looks like one; other documents may come in the same import.
    const bool hasMeaning = table.known >= FewestKnown || !document.source.columns.isEmpty();
    const bool isShaped = sample.agreement >= StrongAgreement && isNamedTable(document.source);
    return hasMeaning || isShaped ? Fit::Certain : Fit::No;
}

Result<ParsedDocument> CsvImporter::parse(const SniffedDocument &document) const
{
    const auto mapped = mappedTable(document.text, document.source.columns);
    if (!mapped)
        return mapped.error();
    if (!has(mapped->mapping.roles, ColumnRole::Title)
        || (!mapped->mapping.hasHeader && document.source.columns.isEmpty()))
        return noTitleColumn(mapped->table);

    ParsedDocument parsed;
    const auto read = eachRow(document.text, mapped->table, [&](const CsvRow &row) {
        const bool hasRoom = parsed.postings.size() < size_t(Limits::PostingsPerSource);
        if (hasRoom)
            parsed.postings.push_back(rowPosting(row, mapped->mapping, mapped->table.header));
        else
            parsed.warnings.append(
                u"more than %1 rows; those from row %2 on are left out"_s.arg(Limits::PostingsPerSource)
                    .arg(row.number));
        return hasRoom;
    });
    if (!read)
        return read.error();
    if (parsed.postings.empty())
        return Error{Error::Code::NotFound, u"a table without rows"_s};
    if (read->isCutOff())
        parsed.warnings.append(u"a quotation mark in %1 is never closed"_s.arg(parsed.postings.back().part));
    if (const QString order = dateOrderOf(parsed.postings); !order.isEmpty())
        for (RawPosting &posting : parsed.postings)
            posting.fields.push_back({FieldName::DateOrder, order, OriginKind::PageText, 0});
    return parsed;
}

Result<TablePreview> tablePreview(const SourceDocument &source)
{
    if (!binaryFormat(source.bytes).isEmpty())
        return Error{Error::Code::NotFound, u"no table"_s, source.name};
    const QString text = decoded(source.bytes).text;
    const auto mapped = mappedTable(text, source.columns);
    if (!mapped)
        return Error{mapped.error().code, mapped.error().detail, source.name};
    TablePreview preview{mapped->table.header, mapped->mapping, {}, 0};
    const qsizetype columns = std::ssize(mapped->mapping.roles);
    const auto read = eachRow(text, mapped->table, [&](CsvRow row) {
        ++preview.rowCount;
        if (preview.rows.size() < PreviewRows) {
            row.cells.resize(columns);
            preview.rows.push_back(std::move(row.cells));
        }
        return true;
    });
    if (!read)
        return Error{read.error().code, read.error().detail, source.name};
    return preview;
}

} // namespace Shortlist
