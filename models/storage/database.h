// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/storage/migrations.h"
#include "models/storage/sql.h"

#include <QLockFile>
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

    /// Takes the lock, looks at the header before SQLite touches the file, opens or creates, migrates.
    /// InUse, NewerDatabase, ForeignDatabase, Storage; a refused file is left as it was, byte by byte.
    static Result<std::unique_ptr<Database>> openOwned(const QString &path);
    /// The same with other migrations than the program's own: for tests of upgrades.
    static Result<std::unique_ptr<Database>> openOwned(const QString &path, const std::vector<Migration> &steps);
    /// A read-only connection of the owning process.
    static Result<std::unique_ptr<Database>> openReader(const QString &path);
    static Result<std::unique_ptr<Database>> openInMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }
    Sql::Connection &connection() { return *m_connection; }

private:
    Database() = default;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock; // first: released last
    std::unique_ptr<Sql::Connection> m_connection;
};

} // namespace Shortlist
