// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

struct sqlite3_changeset_iter;
struct sqlite3_session;

namespace Shortlist {

namespace Sql {
class Connection;
}

/// Records what happens to the tables of the user's data (sqlite.org/sessionintro.html). The history is append-only,
/// the bytes of sources and documents never change, and the search index follows from the rest: these are left out.
class ChangeRecorder
{
public:
    static Result<ChangeRecorder> start(Sql::Connection &db);

    /// Everything since start(); empty where the tables are as they were.
    Result<QByteArray> changeset() const;

private:
    struct Deleter
    {
        void operator()(sqlite3_session *session) const;
    };
    using Session = std::unique_ptr<sqlite3_session, Deleter>;
    explicit ChangeRecorder(Session session);
    Session m_session;
};

/// The tables that are recorded, by name.
QStringList recordedTables();

/// One row of a changeset; valid only inside the function it is handed to.
class RowChange
{
public:
    enum class Kind : quint8 { Insert, Update, Delete };

    QByteArray table() const { return m_table; }
    Kind kind() const { return m_kind; }
    /// Of a whole-number column that is part of the key, or of a row that came or went.
    qint64 integer(int column) const;
    /// Whether an update gives the column another value.
    bool changes(int column) const;
    /// Whether the column is NULL after an update that changes it.
    bool becomesNull(int column) const;

private:
    friend Result<> forEachChange(const QByteArray &, const std::function<void(const RowChange &)> &);
    RowChange(sqlite3_changeset_iter *at, QByteArray table, Kind kind);
    sqlite3_changeset_iter *m_at;
    QByteArray m_table;
    Kind m_kind;
};

Result<> forEachChange(const QByteArray &changeset, const std::function<void(const RowChange &)> &visit);

/// What takes `changeset` back.
Result<QByteArray> inverted(const QByteArray &changeset);

/// Inside a transaction, which must be rolled back on an error. Conflict where a row is not as the changeset expects:
/// it is not guessed.
Result<> applyChangeset(Sql::Connection &db, const QByteArray &changeset);

} // namespace Shortlist
