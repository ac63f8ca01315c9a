// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/restore.h"

#include "models/storage/card.h"
#include "models/storage/checker.h"
#include "models/storage/fileheader.h"
#include "models/storage/interruption.h"
#include "models/storage/migrations.h"
#include "models/storage/ownerlock.h"
#include "models/storage/pagecopy.h"
#include "models/storage/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto DatabaseFileSql = "SELECT file FROM pragma_database_list WHERE name = 'main'";
constexpr std::array LogSuffixes{"-wal"_L1, "-journal"_L1, "-shm"_L1};
constexpr auto OwnerFile = QFile::ReadOwner | QFile::WriteOwner;

Error storageError(const QString &why, const QString &path)
{
    return {Error::Code::Storage, why, path};
}

void removeWithLogs(const QString &path)
{
    for (const auto suffix : LogSuffixes)
        QFile::remove(path + suffix);
    QFile::remove(path);
}

/// A copy of the file to restore; goes with this, unless it was given another name.
class Candidate
{
public:
    explicit Candidate(QString path)
        : m_path(std::move(path))
    {
        removeWithLogs(m_path);
    }
    ~Candidate() { removeWithLogs(m_path); }
    Candidate(const Candidate &) = delete;
    Candidate &operator=(const Candidate &) = delete;

    const QString &path() const { return m_path; }

    /// With the log that waits beside the file, which is part of what it holds.
    Result<> copyFrom(const QString &file) const
    {
        for (const auto suffix : {""_L1, "-wal"_L1, "-journal"_L1}) {
            if (!QFileInfo::exists(file + suffix))
                continue;
            QFile source(file + suffix);
            if (!source.copy(m_path + suffix) || !QFile::setPermissions(m_path + suffix, OwnerFile))
                return storageError(source.errorString(), file);
        }
        return {};
    }

private:
    QString m_path;
};

Result<> refusedFor(const QStringList &problems, const QString &file)
{
    if (problems.isEmpty())
        return {};
    return Error{Error::Code::Malformed, u"the file is not sound: "_s + problems.mid(0, 3).join(u"; "_s), file};
}

/// What SQLite says about a file of somebody's is about the file, not about our disk.
Error aboutFile(const Error &error, const QString &file)
{
    const auto code = error.code == Error::Code::Storage ? Error::Code::Malformed : error.code;
    return {code, error.detail, file};
}

/// Nothing of the copy runs before its schema is known to be ours.
Result<> makeCurrent(Sql::Connection &copy, const QString &file, LongWork &work)
{
    work.begin(LongWork::Step::CheckingPages);
    const Sql::Interruption interruption(copy, work);
    if (auto set = applyCard(copy, Sql::Access::ReadWrite); !set)
        return set;
    const auto steps = migrations();
    if (!steps)
        return steps.error();
    const auto version = schemaVersion(copy);
    if (!version)
        return version.error();
    if (*version < 1 || *version > steps->back().version)
        return Error{*version < 1 ? Error::Code::ForeignDatabase : Error::Code::NewerDatabase,
                     u"the file has version %1"_s.arg(*version), file};
    const auto strange = schemaProblems(copy, *version);
    if (!strange)
        return strange.error();
    if (auto known = refusedFor(*strange, file); !known)
        return known;
    const auto damaged = checkPages(copy);
    if (!damaged)
        return damaged.error();
    if (auto whole = refusedFor(*damaged, file); !whole)
        return whole;
    if (auto migrated = migrate(copy, *steps); !migrated)
        return migrated;
    if (auto wanted = stillWanted(work); !wanted)
        return wanted;
    const auto problems = check(copy, work);
    if (!problems)
        return problems.error();
    return refusedFor(*problems, file);
}

/// The file, verified and upgraded on a copy of it.
Result<std::unique_ptr<Sql::Connection>> openVerified(const Candidate &candidate, const QString &file, LongWork &work)
{
    const auto steps = migrations();
    if (!steps)
        return steps.error();
    const auto kind = inspectFile(file, steps->back().version);
    if (!kind)
        return kind.error();
    if (*kind != FileKind::Ours)
        return Error{*kind == FileKind::Absent ? Error::Code::NotFound : Error::Code::ForeignDatabase,
                     u"not a Shortlist database"_s, file};
    if (auto copied = candidate.copyFrom(file); !copied)
        return copied.error();
    auto copy = Sql::Connection::open(candidate.path(), Sql::Access::ReadWrite);
    if (!copy)
        return aboutFile(copy.error(), file);
    if (auto current = makeCurrent(**copy, file, work); !current)
        return aboutFile(current.error(), file);
    return copy;
}

Result<> moveAside(const QString &path, const QString &kept)
{
    for (const auto suffix : {"-wal"_L1, "-journal"_L1, ""_L1}) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, kept + suffix))
            return storageError(u"cannot be moved aside"_s, path + suffix);
    }
    QFile::remove(path + "-shm"_L1);
    return {};
}

} // namespace

Result<> restoreInto(Sql::Connection &db, const QString &file, const QString &kept, LongWork &work)
{
    const auto own = db.first(DatabaseFileSql, [](const Sql::Row &row) { return row.text(0); });
    if (!own)
        return own.error();
    const QString path = own->value_or(QString());
    if (QFileInfo(file).canonicalFilePath() == QFileInfo(path).canonicalFilePath())
        return Error{Error::Code::InvalidArgument, u"this is the database itself"_s, file};
    const Candidate candidate(path + ".restoring"_L1);
    const auto copy = openVerified(
        candidate, QFileInfo(file).canonicalFilePath().isEmpty() ? file : QFileInfo(file).canonicalFilePath(), work);
    if (!copy)
        return copy.error();
    if (auto done = copyPagesToFile(db, kept, work); !done)
        return done;
    work.begin(LongWork::Step::Replacing);
    if (auto done = copyPages(**copy, db); !done)
        return done;
    return db.script("PRAGMA wal_checkpoint(TRUNCATE);");
}

Result<> restoreInto(Sql::Connection &db, const QString &file, const QString &kept)
{
    LongWork work;
    return restoreInto(db, file, kept, work);
}

Result<> restoreClosed(const QString &path, const QString &file, const QString &kept)
{
    const auto lock = OwnerLock::take(path);
    if (!lock)
        return lock.error();
    const Candidate candidate(path + ".restoring"_L1);
    {
        LongWork work;
        const auto copy = openVerified(candidate, file, work);
        if (!copy)
            return copy.error();
        // What stays in the copy's log would be left behind.
        if (auto closed = (*copy)->script("PRAGMA journal_mode = DELETE;"); !closed)
            return closed;
    }
    if (auto synced = syncToDisk(candidate.path()); !synced)
        return synced;
    if (auto moved = moveAside(path, kept); !moved)
        return moved;
    std::error_code failed;
    std::filesystem::rename(QFileInfo(candidate.path()).filesystemFilePath(), QFileInfo(path).filesystemFilePath(),
                            failed);
    if (failed)
        return storageError(QString::fromStdString(failed.message()), path);
    return syncToDisk(QFileInfo(path).absolutePath());
}

} // namespace Shortlist
