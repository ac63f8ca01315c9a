// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/backup.h"
#include "models/domain/result.h"

#include <vector>

namespace Shortlist {

/// For a database that cannot be opened, so that there is no StoreAccess: the copies of it, the newest first.
std::vector<BackupFile> backupsOf(const QString &database);

/// Puts `file` in its place and moves what is there aside; where it is now. The errors of storage/restore.h.
Result<QString> restoreUnopened(const QString &database, const QString &file, const QDateTime &now);

} // namespace Shortlist
