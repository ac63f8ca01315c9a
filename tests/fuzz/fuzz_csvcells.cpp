// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Cells that are written out and read again are the same. The first byte chooses what stands between cells.

#include "models/importers/csv/csvreader.h"
#include "tests/fuzz/fuzz.h"

#include <vector>

using namespace Shortlist;

namespace {

std::vector<QStringList> rowsOf(const QString &text, QChar delimiter)
{
    std::vector<QStringList> rows;
    CsvReader reader(text, delimiter);
    while (!reader.atEnd()) {
        auto row = reader.next();
        if (!row)
            return {};
        Fuzz::promise(row->number == int(rows.size()) + 1, "rows are counted");
        rows.push_back(std::move(row->cells));
    }
    return rows;
}

QString written(const std::vector<QStringList> &rows, QChar delimiter)
{
    QString text;
    for (const QStringList &row : rows) {
        for (const QString &cell : row) {
            text += u'"';
            for (const QChar c : cell) {
                text += c;
                if (c == u'"')
                    text += c;
            }
            text += u'"';
            text += delimiter;
        }
        text.back() = u'\n';
    }
    return text;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static constexpr QStringView Delimiters(u",;\t|");
    if (size == 0)
        return 0;
    const QChar delimiter = Delimiters[data[0] % Delimiters.size()];
    const auto rows = rowsOf(Fuzz::textOf(data + 1, size - 1), delimiter);
    Fuzz::promise(rowsOf(written(rows, delimiter), delimiter) == rows, "cells stay what they are");
    return 0;
}
