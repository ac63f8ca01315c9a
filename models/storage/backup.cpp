// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/backup.h"

#include "models/storage/card.h"
#include "models/storage/checker.h"
#include "models/storage/fileheader.h"
#include "models/storage/interruption.h"
#include "models/storage/sql.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto DatabaseFileSql = "SELECT file FROM pragma_database_list WHERE name = 'main'";
constexpr auto CopySql = "VACUUM INTO ?1";
constexpr auto SizeSql = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";

/// Removes the unfinished copy, whatever happens.
class PartFile
{
public:
    explicit PartFile(const QString &path)
        : m_path(path + ".part"_L1)
    { }
    ~PartFile() { QFile::remove(m_path); }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    const QString &path() const { return m_path; }

    /// SQLite writes into an empty file, which is private from its first byte.
    Result<> create() const
    {
        QFile::remove(m_path);
        QFile file(m_path);
        if (!file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return Error{Error::Code::NotWritten, file.errorString(), m_path};
        return {};
    }

private:
    QString m_path;
};

/// Into the file, which is there and empty.
Result<> copyInto(Sql::Connection &db, const QString &path, LongWork &work)
{
    const auto size = db.first(SizeSql, [](const Sql::Row &row) { return row.integer(0); });
    if (!size)
        return size.error();
    work.begin(LongWork::Step::CopyingPages, size->value_or(0));
    const Sql::Interruption interruption(db, work, path);
    if (const auto copied = db.run(CopySql, path); !copied)
        return copied.error();
    return stillWanted(work);
}

Result<QStringList> problemsOf(Sql::Connection &db, CopyCheck kind, LongWork &work)
{
    return kind == CopyCheck::Everything ? check(db, work) : checkPages(db);
}

Result<> verify(const QString &path, CopyCheck kind, LongWork &work)
{
    auto copy = Sql::Connection::open(path, Sql::Access::ReadWrite);
    if (!copy)
        return copy.error();
    const auto problems = problemsOf(**copy, kind, work);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error{Error::Code::Storage, u"the copy is not good: "_s + problems->join(u"; "_s), path};
    return {};
}

} // namespace

Result<> copyDatabase(Sql::Connection &db, const QString &path, CopyCheck kind, LongWork &work)
{
    const QFileInfo target(path);
    const auto own = db.first(DatabaseFileSql, [](const Sql::Row &row) { return row.text(0); });
    if (!own)
        return own.error();
    if (target.isDir()
        || (target.exists() && target.canonicalFilePath() == QFileInfo(own->value_or(QString())).canonicalFilePath()))
        return Error{Error::Code::InvalidArgument, u"the copy needs a file of its own"_s, path};

    // A log that waits there would be replayed into the copy (sqlite.org/howtocorrupt.html, 1.3).
    if (QFileInfo::exists(target.absoluteFilePath() + "-wal"_L1))
        return Error{Error::Code::InUse, u"a database of that name is open"_s, path};

    const PartFile part(target.absoluteFilePath());
    if (auto created = part.create(); !created)
        return created;
    if (auto copied = copyInto(db, part.path(), work); !copied)
        return copied;
    if (auto verified = verify(part.path(), kind, work); !verified)
        return verified;
    if (auto synced = syncToDisk(part.path()); !synced)
        return synced;
    std::error_code failed;
    std::filesystem::rename(QFileInfo(part.path()).filesystemFilePath(), target.filesystemAbsoluteFilePath(), failed);
    if (failed)
        return Error{Error::Code::NotWritten, QString::fromStdString(failed.message()), path};
    return syncToDisk(target.absolutePath());
}

Result<> backup(Sql::Connection &db, const QString &path, LongWork &work)
{
    return copyDatabase(db, path, CopyCheck::Everything, work);
}

Result<> backup(Sql::Connection &db, const QString &path)
{
    LongWork work;
    return backup(db, path, work);
}

} // namespace Shortlist
