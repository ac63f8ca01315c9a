// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/storage/migrations.h"
#include "models/storage/ownerlock.h"
#include "models/storage/sql.h"

#include <QString>

#include <memory>
#include <vector>

namespace Shortlist {

/// The file: who owns it, how it is opened, which version it has (docs/storage.md has the card, line by line).
class Database
{
public:
    /// "SLst"; file(1) shows it.
    static constexpr quint32 ApplicationId = 0x534c7374;

    /// Takes the lock, looks at the header before SQLite touches the file, opens or creates, migrates. Where file or
    /// folder cannot be written it is opened for reading, and nothing is made beside it: ReadOnly where that cannot be
    /// done, because a log waits there or an upgrade is due.
    /// InUse, NewerDatabase, ForeignDatabase, Malformed, Storage; a refused file is left as it was, byte by byte.
    static Result<std::unique_ptr<Database>> openOwned(const QString &path);
    /// The same with other migrations than the program's own: for tests of upgrades.
    static Result<std::unique_ptr<Database>> openOwned(const QString &path, const std::vector<Migration> &steps);
    /// A read-only connection of the owning process.
    static Result<std::unique_ptr<Database>> openReader(const QString &path);
    static Result<std::unique_ptr<Database>> openInMemory();
    static Result<std::unique_ptr<Database>> openInMemory(const std::vector<Migration> &steps);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_access != Sql::Access::ReadWrite; }
    Sql::Connection &connection() { return *m_connection; }

private:
    Database() = default;
    static Result<std::unique_ptr<Database>> openMedium(const QString &path, int latest);

    QString m_path;
    Sql::Access m_access = Sql::Access::ReadWrite;
    std::unique_ptr<OwnerLock> m_lock; // first: released last
    std::unique_ptr<Sql::Connection> m_connection;
};

} // namespace Shortlist
