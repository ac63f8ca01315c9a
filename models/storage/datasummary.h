// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/backup.h"
#include "models/domain/result.h"

namespace Shortlist {

namespace Sql {
class Connection;
}

/// How much the open database at `path` holds, and where it lies.
Result<DataSummary> readDataSummary(Sql::Connection &db, const QString &path);

/// Whether a file system of that name ("nfs4") is another machine's: locks and syncs cannot be relied on there
/// (sqlite.org/howtocorrupt.html, 2.1).
bool isNetworkFileSystem(const QByteArray &name);

} // namespace Shortlist
