// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/longwork.h"
#include "models/domain/result.h"

#include <QString>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// How a copy is looked at before it takes its name.
enum class CopyCheck : quint8 {
    Pages,      ///< integrity_check only: for the copy of an older version
    Everything, ///< check() of checker.h
};

/// As backup(), with a check of one's choice.
Result<> copyDatabase(Sql::Connection &db, const QString &path, CopyCheck check, LongWork &work);

/// Copies the database, while it is open, to `path`: written to `path`.part, opened and checked, synced, then renamed.
/// A copy that is there already is replaced only by a good one. InvalidArgument for the database's own path,
/// NotWritten, Storage; Cancelled, and nothing is left of it.
Result<> backup(Sql::Connection &db, const QString &path, LongWork &work);
Result<> backup(Sql::Connection &db, const QString &path);

} // namespace Shortlist
