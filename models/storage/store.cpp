// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/store.h"

#include "models/storage/database.h"
#include "models/storage/purge.h"
#include "models/storage/sql.h"

namespace Shortlist {

Store::Store(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_postings(m_database->connection())
    , m_sources(m_database->connection())
    , m_tags(m_database->connection())
    , m_tracking(m_database->connection())
    , m_limits(m_database->connection())
    , m_searches(m_database->connection())
    , m_versions(m_database->connection())
    , m_duplicates(m_database->connection())
    , m_appointments(m_database->connection())
    , m_reminders(m_database->connection())
    , m_profile(m_database->connection())
    , m_stages(m_database->connection())
    , m_contacts(m_database->connection())
    , m_documents(m_database->connection())
    , m_index(m_database->connection())
    , m_undoLog(m_database->connection())
{ }

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::opened(Result<std::unique_ptr<Database>> database)
{
    if (!database)
        return database.error();
    return std::unique_ptr<Store>(new Store(*std::move(database)));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path)
{
    return opened(Database::openOwned(path));
}

Result<std::unique_ptr<Store>> Store::openReader(const QString &path)
{
    return opened(Database::openReader(path));
}

Result<std::unique_ptr<Store>> Store::openForCopying(const QString &path)
{
    auto store = openReader(path);
    if (!store)
        return store;
    // The file itself stays closed to it: it was opened so.
    if (auto set = (*store)->connection().script("PRAGMA query_only = OFF;"); !set)
        return set.error();
    return store;
}

Result<std::unique_ptr<Store>> Store::openInMemory()
{
    return opened(Database::openInMemory());
}

QString Store::path() const
{
    return m_database->path();
}

bool Store::isReadOnly() const
{
    return m_database->isReadOnly();
}

Sql::Connection &Store::connection()
{
    return m_database->connection();
}

Result<qint64> Store::dataVersion()
{
    const auto version = connection().first("PRAGMA data_version", [](const Sql::Row &row) { return row.integer(0); });
    if (!version)
        return version.error();
    return version->value_or(0);
}

Result<Action> Store::begin(ActionName name)
{
    if (m_isLogDue)
        (void)forgetLog(*this); // else the next time, or when the database is closed
    return Action::begin(m_database->connection(), std::move(name));
}

} // namespace Shortlist
