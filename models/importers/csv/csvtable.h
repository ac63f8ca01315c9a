// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/columnmapping.h"
#include "models/importers/csv/csvsample.h"

namespace Shortlist {

/// What is known of a table before its rows are read.
struct CsvTable
{
    QChar delimiter;
    qsizetype start = 0; ///< of the table in the text
    int headerRow = 0;   ///< 0 where the first row is data already
    QStringList header;
    ColumnMapping proposed;
    int known = 0; ///< columns whose header says what they mean
};

/// Finds the header among the first rows (titles and remarks may stand above it) and what its columns mean, by the
/// names that trackers and people in a dozen languages give them; without a header, by what the cells look like.
CsvTable tableOf(const CsvSample &sample);

/// What a column of that name holds: "Job Position", "companyName", "Beworben am". Remark where it is not known.
ColumnRole roleOfHeader(const QString &name);

} // namespace Shortlist
