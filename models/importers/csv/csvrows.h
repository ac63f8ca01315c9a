// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/columnmapping.h"
#include "models/domain/rawposting.h"
#include "models/importers/csv/csvreader.h"

#include <QString>
#include <QStringList>

namespace Shortlist {

/// One row as a posting, literally. Whatever has no field of its own becomes a remark "column: value".
RawPosting rowPosting(const CsvRow &row, const ColumnMapping &mapping, const QStringList &header);

} // namespace Shortlist
