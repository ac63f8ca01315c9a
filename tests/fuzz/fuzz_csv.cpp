// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Cells that are written out and read again are the same, and a table of postings is read like every document.

#include "models/importers/csv/csvreader.h"
#include "tests/fuzz/readings.h"

#include <vector>

using namespace Shortlist;

namespace {

std::vector<QStringList> rowsOf(const QString &text, QChar delimiter)
{
    std::vector<QStringList> rows;
    CsvReader reader(text, delimiter);
    while (!reader.atEnd()) {
        const auto row = reader.next();
        if (!row)
            return {};
        rows.push_back(row->cells);
    }
    return rows;
}

QString written(const std::vector<QStringList> &rows, QChar delimiter)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row)
            cells.append(u'"' + cell.replace(QChar(u'"'), QStringLiteral("\"\"")) + u'"');
        text += cells.join(delimiter) + u'\n';
    }
    return text;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = Fuzz::bytesOf(data, size);
    for (const QChar delimiter : {u',', u';', u'\t'}) {
        const auto rows = rowsOf(QString::fromUtf8(bytes), delimiter);
        Fuzz::promise(rowsOf(written(rows, delimiter), delimiter) == rows, "cells stay what they are");
    }
    Fuzz::promiseReading(
        Fuzz::documentOf("Job Title,Company,Location,Job URL,Status\n" + bytes, QStringLiteral("fuzz.csv")));
    return 0;
}
