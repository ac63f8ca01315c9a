// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/longwork.h"
#include "models/domain/result.h"

#include <QDateTime>

class QIODevice;

namespace Shortlist {

class Store;

/// Rises when a reader of an older export would misunderstand a newer one.
constexpr int ExportVersion = 1;

/// Writes the whole database to `device` as docs/export.md describes it, one document, source, posting or row a line.
/// NotWritten where the device cannot be written; the errors of exportAll().
Result<> writeExport(Store &store, const QDateTime &at, QIODevice &device, LongWork &work);

} // namespace Shortlist
