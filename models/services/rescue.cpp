// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/rescue.h"

#include "models/storage/backupfolder.h"
#include "models/storage/restore.h"

namespace Shortlist {

std::vector<BackupFile> backupsOf(const QString &database)
{
    return listBackups(database);
}

Result<QString> restoreUnopened(const QString &database, const QString &file, const QDateTime &now)
{
    const auto kept = newBackupPath(database, BackupFile::Reason::BeforeRestore, now);
    if (!kept)
        return kept;
    if (auto restored = restoreClosed(database, file, *kept); !restored)
        return restored.error();
    return kept;
}

} // namespace Shortlist
