// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/csv/csvreader.h"

#include <QChar>
#include <QStringView>

#include <vector>

namespace Shortlist {

/// The first rows of a text that may be a table.
struct CsvSample
{
    QChar delimiter;          ///< null where the text is no table
    qsizetype start = 0;      ///< of the table in the text: behind Excel's "sep=;" line
    std::vector<CsvRow> rows; ///< without blank ones
    double agreement = 0;     ///< which part of the rows has the usual number of cells

    bool isTable() const { return !delimiter.isNull(); }
};

/// Finds the delimiter (comma, semicolon, tab, bar) by a vote of the first rows: the one by which most of them have the
/// same number of cells, at least two.
CsvSample sampleOf(QStringView text);

} // namespace Shortlist
