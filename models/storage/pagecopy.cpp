// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/pagecopy.h"

#include "models/storage/fileheader.h"
#include "models/storage/interruption.h"
#include "models/storage/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr int AllPages = -1;
constexpr int SomePages = 1000;

/// So many pages at a time, which may be all; what was copied goes where it is no longer wanted.
Result<> copyBy(int pages, Sql::Connection &from, Sql::Connection &to, LongWork &work)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (backup == nullptr)
        return to.lastError(u"sqlite3_backup_init"_s);
    int stepped = SQLITE_OK;
    while (stepped == SQLITE_OK && !work.isCancelled()) {
        stepped = sqlite3_backup_step(backup, pages);
        const int total = sqlite3_backup_pagecount(backup);
        work.begin(LongWork::Step::CopyingPages, total);
        work.setDone(total - sqlite3_backup_remaining(backup));
    }
    const int finished = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_OK)
        return stillWanted(work);
    if (stepped == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    return Error{Error::Code::Storage,
                 u"the pages could not be copied: SQLite %1"_s.arg(stepped == SQLITE_DONE ? finished : stepped)};
}

} // namespace

Result<> copyPages(Sql::Connection &from, Sql::Connection &to)
{
    LongWork work;
    return copyBy(AllPages, from, to, work);
}

Result<> copyPagesToFile(Sql::Connection &from, const QString &path, LongWork &work)
{
    const QFileInfo target(path);
    if (!QDir().mkpath(target.absolutePath()))
        return Error{Error::Code::Storage, u"cannot create the folder"_s, target.absolutePath()};
    const QString part = path + ".part"_L1;
    QFile::remove(part);
    QFile file(part);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{Error::Code::Storage, file.errorString(), part};
    file.close();
    Result<> copied = [&]() -> Result<> {
        auto copy = Sql::Connection::open(part, Sql::Access::ReadWrite);
        if (!copy)
            return copy.error();
        if (auto done = copyBy(SomePages, from, **copy, work); !done)
            return done;
        // A file of its own, without a log beside it.
        return (*copy)->script("PRAGMA journal_mode = DELETE;");
    }();
    if (copied)
        copied = syncToDisk(part);
    if (copied && !QFile::rename(part, path))
        copied = Error{Error::Code::Storage, u"the copy cannot take its name"_s, path};
    if (!copied) {
        QFile::remove(part);
        return copied;
    }
    return syncToDisk(target.absolutePath());
}

} // namespace Shortlist
