// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Shortlist {

/// A copy of the database in the folder beside it.
struct BackupFile
{
    enum class Reason : quint8 {
        Automatic,
        ByHand,
        BeforeRestore, ///< what a restore replaced
        BeforeUpgrade, ///< as an older version of the program left it
    };

    QString path;
    Reason reason = Reason::Automatic;
    QDateTime at; ///< UTC
    qint64 bytes = 0;
    int postings = -1; ///< -1 where it cannot be read

    friend bool operator==(const BackupFile &, const BackupFile &) = default;
};

/// Which automatic copies stay: the newest of each of so many days, weeks and months, as far as the budget goes.
struct BackupRules
{
    int days = 12;
    int weeks = 10;
    int months = 9;
    qint64 budgetBytes = 2LL * 1024 * 1024 * 1024;
};

/// Where the data lies, and how much of it there is.
struct DataSummary
{
    QString path;
    QString backupFolder;
    QString fileSystem; ///< "ext4"
    qint64 databaseBytes = 0;
    qint64 backupBytes = 0;
    int postings = 0; ///< without the trash
    int trashed = 0;
    int sources = 0;
    int documents = 0;
    int schemaVersion = 0;
    bool isOnNetwork = false; ///< SQLite's locks cannot be relied on there
    bool isReadOnly = false;
};

} // namespace Shortlist
