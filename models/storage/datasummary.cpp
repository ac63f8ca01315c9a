// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/datasummary.h"

#include "models/storage/backupfolder.h"
#include "models/storage/medium.h"
#include "models/storage/sql.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto CountsSql = "SELECT (SELECT count(*) FROM posting WHERE trashed_at IS NULL),"
                           " (SELECT count(*) FROM posting WHERE trashed_at IS NOT NULL),"
                           " (SELECT count(*) FROM source), (SELECT count(*) FROM document WHERE removed_at IS NULL),"
                           " (SELECT user_version FROM pragma_user_version)";

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        bytes += file.size();
    return bytes;
}

} // namespace

bool isNetworkFileSystem(const QByteArray &name)
{
    constexpr std::array Names{"nfs",
                               "nfs4",
                               "cifs",
                               "smb3",
                               "smbfs",
                               "afs",
                               "ncpfs",
                               "9p",
                               "coda",
                               "fuse.sshfs",
                               "fuse.rclone",
                               "davfs",
                               "fuse.davfs2",
                               "fuse.gvfsd-fuse",
                               "fuse.glusterfs",
                               "ceph",
                               "lustre",
                               "ocfs2",
                               "gfs2",
                               "webdav",
                               "fuse.s3fs"};
    return std::any_of(Names.begin(), Names.end(), [&name](const char *known) { return name == known; });
}

Result<DataSummary> readDataSummary(Sql::Connection &db, const QString &path)
{
    auto summary = db.first(CountsSql, [](const Sql::Row &row) {
        DataSummary read;
        read.postings = row.number(0);
        read.trashed = row.number(1);
        read.sources = row.number(2);
        read.documents = row.number(3);
        read.schemaVersion = row.number(4);
        return read;
    });
    if (!summary)
        return summary.error();
    DataSummary read = summary->value_or(DataSummary());
    read.path = path;
    read.backupFolder = backupFolder(path);
    read.databaseBytes = QFileInfo(path).size() + QFileInfo(path + "-wal"_L1).size();
    read.backupBytes = bytesIn(read.backupFolder);
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    read.fileSystem = QString::fromUtf8(type);
    read.isReadOnly = mediumOf(path) == Medium::ReadOnly;
    read.isOnNetwork = isNetworkFileSystem(type);
    return read;
}

} // namespace Shortlist
