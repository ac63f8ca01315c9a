// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/backup.h"

#include <optional>
#include <vector>

namespace Shortlist {

/// Those of `backups`, in any order, that need not be kept any more at `now`, which is when the last one was made. Only
/// automatic ones are: what the user asked for, and what a restore or an upgrade left, is theirs to remove. The newest
/// two stay whatever they take. Copies that bear a later moment were made while the clock was ahead: they are older
/// than they say, so they come last, and none of them takes the place of what was made since.
std::vector<BackupFile> superfluousBackups(std::vector<BackupFile> backups, const BackupRules &rules,
                                           const QDateTime &now);

/// The one that was made last, as seen at `now`.
std::optional<BackupFile> newestBackup(const std::vector<BackupFile> &backups, const QDateTime &now);

} // namespace Shortlist
