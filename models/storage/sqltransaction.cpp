// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sqltransaction.h"

#include <utility>

namespace Shortlist::Sql {

Transaction::Transaction(Connection &db)
    : m_db(&db)
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
{ }

Transaction::~Transaction()
{
    // SQLite rolls back by itself after some errors (a full disk); a second ROLLBACK would only be an error.
    if (m_db != nullptr && m_db->isInTransaction())
        (void)m_db->script("ROLLBACK");
}

Result<Transaction> Transaction::begin(Connection &db, Kind kind)
{
    const auto begun = db.script(kind == Kind::Exclusive ? "BEGIN EXCLUSIVE" : "BEGIN IMMEDIATE");
    if (!begun)
        return begun.error();
    return Transaction(db);
}

Result<> Transaction::commit()
{
    Q_ASSERT(m_db != nullptr);
    auto committed = m_db->script("COMMIT");
    if (committed)
        m_db = nullptr;
    return committed;
}

Snapshot::Snapshot(Connection &db)
    : m_db(db.isInTransaction() ? nullptr : &db)
{
    if (m_db != nullptr && !m_db->script("BEGIN"))
        m_db = nullptr;
}

Snapshot::~Snapshot()
{
    if (m_db != nullptr)
        (void)m_db->script("ROLLBACK");
}

} // namespace Shortlist::Sql
