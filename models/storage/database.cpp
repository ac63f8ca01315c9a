// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/database.h"

#include "models/storage/backup.h"
#include "models/storage/card.h"
#include "models/storage/fileheader.h"
#include "models/storage/medium.h"
#include "models/storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto InMemory = ":memory:"_L1;
constexpr auto OwnerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto OwnerFolder = OwnerFile | QFile::ExeOwner;

/// Links are followed once, here: the lock file and SQLite's own files all stand beside the real one.
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

Result<> makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, OwnerFolder))
        return Error{Error::Code::Storage, u"cannot create the folder"_s, folder};
    return {};
}

/// SQLite gives its other files the permissions of the database.
Result<> makePrivateFile(const QString &path, FileKind kind)
{
    QFile file(path);
    const bool isDone = kind == FileKind::Absent ? file.open(QFile::WriteOnly | QFile::NewOnly, OwnerFile)
                                                 : file.setPermissions(OwnerFile);
    if (!isDone)
        return Error{Error::Code::Storage, file.errorString(), path};
    return {};
}

/// An upgrade starts with a copy beside the file: "shortlist.db.v1.bak".
Result<> keepCopy(Sql::Connection &db, const QString &path, int latest)
{
    const auto version = schemaVersion(db);
    if (!version)
        return version.error();
    if (*version == 0 || *version >= latest)
        return {};
    LongWork work;
    return copyDatabase(db, u"%1.v%2.bak"_s.arg(path).arg(*version), CopyCheck::Pages, work);
}

Result<> prepare(Sql::Connection &db, const QString &path, const std::vector<Migration> &steps)
{
    // The header may be older than the log beside it: the version is asked again before anything is written.
    if (auto set = setCheckpointOnClose(db, CheckpointOnClose::No); !set)
        return set;
    if (const auto version = schemaVersion(db); !version)
        return version.error();
    else if (*version > steps.back().version)
        return Error{Error::Code::NewerDatabase, u"the database has version %1"_s.arg(*version), path};
    if (auto set = setCheckpointOnClose(db, CheckpointOnClose::Yes); !set)
        return set;
    if (auto set = applyCard(db, Sql::Access::ReadWrite); !set)
        return set;
    if (path != InMemory)
        if (auto kept = keepCopy(db, path, steps.back().version); !kept)
            return kept;
    if (auto migrated = migrate(db, steps); !migrated)
        return migrated;
    return useWriteAheadLog(db);
}

Error readOnlyError(const QString &why, const QString &path)
{
    return {Error::Code::ReadOnly, u"the database, or its folder, cannot be written, and it "_s + why, path};
}

/// An upgrade, and what waits in a log, would have to be written.
Result<> requireCurrent(Sql::Connection &db, const QString &path, int latest)
{
    const auto version = schemaVersion(db);
    if (!version)
        return version.error();
    if (*version > latest)
        return Error{Error::Code::NewerDatabase, u"the database has version %1"_s.arg(*version), path};
    if (*version < latest)
        return readOnlyError(u"is of an older version: copy it to a folder that can be written, and open it there"_s,
                             path);
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> Database::openOwned(const QString &path)
{
    auto steps = migrations();
    if (!steps)
        return steps.error();
    return openOwned(path, *steps);
}

Result<std::unique_ptr<Database>> Database::openOwned(const QString &path, const std::vector<Migration> &steps)
{
    if (mediumOf(realPath(path)) == Medium::ReadOnly)
        return openMedium(realPath(path), steps.back().version);
    std::unique_ptr<Database> database(new Database);
    database->m_path = realPath(path);
    if (auto made = makePrivateFolder(QFileInfo(database->m_path).absolutePath()); !made)
        return made.error();
    auto lock = OwnerLock::take(database->m_path);
    if (!lock)
        return lock.error();
    database->m_lock = *std::move(lock);
    const auto kind = inspectFile(database->m_path, steps.back().version);
    if (!kind)
        return kind.error();
    if (auto made = makePrivateFile(database->m_path, *kind); !made)
        return made.error();

    auto connection = Sql::Connection::open(database->m_path, Sql::Access::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto prepared = prepare(**connection, database->m_path, steps); !prepared)
        return prepared.error();
    database->m_connection = *std::move(connection);
    return database;
}

/// Nobody can write there, so nobody needs a lock; another user, who can, may own it all the same.
Result<std::unique_ptr<Database>> Database::openMedium(const QString &path, int latest)
{
    if (auto isFree = OwnerLock::requireFree(path); !isFree)
        return isFree.error();
    if (const auto kind = inspectFile(path, latest); !kind)
        return kind.error();
    else if (*kind != FileKind::Ours)
        return readOnlyError(u"holds nothing that could be read"_s, path);
    if (hasWaitingLog(path))
        return readOnlyError(u"waits for a log beside it, with what was saved last: copy both to a folder that can be"
                             " written, and open them there"_s,
                             path);
    auto database = openReader(path);
    if (!database)
        return database;
    if (auto current = requireCurrent((*database)->connection(), path, latest); !current)
        return current.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openReader(const QString &path)
{
    std::unique_ptr<Database> database(new Database);
    database->m_path = realPath(path);
    const bool isStill = mediumOf(database->m_path) == Medium::ReadOnly && !hasWaitingLog(database->m_path);
    database->m_access = isStill ? Sql::Access::Immutable : Sql::Access::ReadOnly;
    auto connection = Sql::Connection::open(database->m_path, database->m_access);
    if (!connection)
        return connection.error();
    if (auto set = applyCard(**connection, database->m_access); !set)
        return set.error();
    database->m_connection = *std::move(connection);
    return database;
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    auto steps = migrations();
    if (!steps)
        return steps.error();
    return openInMemory(*steps);
}

Result<std::unique_ptr<Database>> Database::openInMemory(const std::vector<Migration> &steps)
{
    std::unique_ptr<Database> database(new Database);
    database->m_path = InMemory;
    auto connection = Sql::Connection::open(InMemory, Sql::Access::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto prepared = prepare(**connection, InMemory, steps); !prepared)
        return prepared.error();
    database->m_connection = *std::move(connection);
    return database;
}

Database::~Database()
{
    if (!m_lock || !m_connection)
        return;
    // Nothing is lost where these fail: the next start reads the log.
    (void)m_connection->script("PRAGMA analysis_limit = 400; PRAGMA optimize;");
    (void)m_connection->script("PRAGMA wal_checkpoint(TRUNCATE);");
}

} // namespace Shortlist
