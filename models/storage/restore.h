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

/// Puts the content of `file` in place of the open database's, in one transaction, so that a crash leaves the one or
/// the other. The file is looked at on a copy, whatever it holds: its header, its schema against the one its version
/// must have, an upgrade where it is older, and all that `check` looks at. What was there before is at `kept`, page by
/// page, also where it is damaged. ForeignDatabase, NewerDatabase; Malformed where it is damaged or carries a schema
/// that is not ours; InvalidArgument for the database itself, Storage, Cancelled. Nothing is changed then.
Result<> restoreInto(Sql::Connection &db, const QString &file, const QString &kept, LongWork &work);
Result<> restoreInto(Sql::Connection &db, const QString &file, const QString &kept);

/// The same for a database that cannot be opened any more: its file is moved to `kept`, with the logs that lie beside
/// it. InUse where another process owns it.
Result<> restoreClosed(const QString &path, const QString &file, const QString &kept);

} // namespace Shortlist
