// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/backup.h"
#include "models/domain/result.h"

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// "shortlist.db.backups", beside the database at `path`.
QString backupFolder(const QString &path);

/// "FOLDER/20260302T101112Z-auto.db"; a name that is not taken yet. Creates the folder, 0700.
Result<QString> newBackupPath(const QString &path, BackupFile::Reason reason, const QDateTime &at);

/// Every copy of the database at `path` that the program made, the newest first. Each is opened to count its postings.
std::vector<BackupFile> listBackups(const QString &path);

/// Whether the open database differs from what the copy at `backup` holds: anything the user did since.
bool isChangedSince(Sql::Connection &db, const QString &backup);

} // namespace Shortlist
