// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/sql.h"

/// Several statements as one.
namespace Shortlist::Sql {

/// Rolls back unless committed.
class Transaction
{
public:
    enum class Kind : quint8 { Immediate, Exclusive };
    static Result<Transaction> begin(Connection &db, Kind kind = Kind::Immediate);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) = delete;
    ~Transaction();

    Result<> commit();

private:
    explicit Transaction(Connection &db);
    Connection *m_db; ///< null when done
};

/// One consistent state for several reads; nothing of its own where a transaction is open already.
class Snapshot
{
public:
    explicit Snapshot(Connection &db);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection *m_db; ///< null where it joined another
};

} // namespace Shortlist::Sql
