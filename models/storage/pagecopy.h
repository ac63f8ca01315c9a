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

/// Makes `to` what `from` is, page by page and in one transaction (sqlite.org/backup.html); damage is copied along.
/// Neither may be inside a transaction.
Result<> copyPages(Sql::Connection &from, Sql::Connection &to);

/// The same into a new file that only its owner can read: written beside it, synced, then renamed. Makes its folder.
/// Cancelled, and nothing is left of it.
Result<> copyPagesToFile(Sql::Connection &from, const QString &path, LongWork &work);

} // namespace Shortlist
