// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/backup.h"
#include "models/domain/longwork.h"
#include "models/domain/result.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <vector>

namespace Shortlist {

class StoreAccess;

/// Keeps the file itself: copies, checks, restores, exports. Copies and exports are made beside the writer, who goes
/// on. What takes long says how far it is in its `work`, and ends with Cancelled, leaving no half file, once that is
/// cancelled.
class MaintenanceService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit MaintenanceService(StoreAccess &store, QObject *parent = nullptr);
    ~MaintenanceService() override;

    /// A verified copy at `path`, written beside it and renamed; an existing backup is replaced only by a good one.
    QFuture<Result<>> backup(QString path, SharedWork work = newWork());
    /// The same in the folder beside the database, under a name with the instant; then those that `rules` do not keep
    /// go. An automatic one is made only where something changed since the newest. Where it lies, or an empty path.
    QFuture<Result<QString>> backupBeside(BackupFile::Reason reason, QDateTime now, BackupRules rules = {},
                                          SharedWork work = newWork());
    /// The newest first.
    QFuture<Result<std::vector<BackupFile>>> backups();
    /// Makes the database what `file` holds: a copy of this program's, or of an older version. What was there before is
    /// kept beside the others, and its path is the answer: restoring that one takes this back. The errors of
    /// storage/restore.h; nothing is changed then.
    QFuture<Result<QString>> restore(QString file, QDateTime now, SharedWork work = newWork());
    QFuture<Result<DataSummary>> summary();
    /// Problems found (integrity, foreign keys, search index, hashes), in English; empty where all is well. The writer
    /// goes on meanwhile: what only his connection can check gives way to every change, and begins again in a pause.
    QFuture<Result<QStringList>> check(SharedWork work = newWork());
    /// Reads the export in a file into a database that holds nothing yet. Conflict where something is there, NotFound,
    /// and the errors of exportreader.h.
    QFuture<Result<>> readExport(QString path);
    /// The whole database as a file that holds one JSON object (docs/export.md); it replaces what is there, or nothing
    /// happens.
    QFuture<Result<>> exportTo(QString path, SharedWork work = newWork());

private:
    static SharedWork newWork() { return std::make_shared<LongWork>(); }
    /// So that it does not hold up the end of the program.
    SharedWork remembered(SharedWork work);

    StoreAccess &m_store;
    std::vector<std::weak_ptr<LongWork>> m_works; ///< those of the user's
    QThreadPool m_aside;                          ///< of one thread, so that copies are made one after the other
    QThreadPool m_checks;                         ///< of one thread: no copy waits for a check
};

} // namespace Shortlist
