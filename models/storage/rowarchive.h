// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// Who takes rows: what stands before them, then table by table its name and columns and each of its rows.
class RowTaker
{
public:
    RowTaker() = default;
    RowTaker(const RowTaker &) = delete;
    RowTaker &operator=(const RowTaker &) = delete;
    virtual ~RowTaker() = default;
    /// `head` holds the version of the tables and the last numbers that were given.
    virtual Result<> beginRows(const QJsonObject &head) = 0;
    virtual Result<> beginTable(const QString &name, const QStringList &columns) = 0;
    virtual Result<> takeRow(const QJsonArray &row) = 0;
};

/// Every row of what the user has, as the database holds it: versions, merges, histories with their ids. What the bytes
/// of sources and documents are is left out, and so is what follows from the rest (the search index) or belongs to this
/// machine's session (the undo log). The errors of `taker`.
Result<> archiveRows(Sql::Connection &db, RowTaker &taker);

/// What an archive says of itself, wherever in it that stands.
struct ArchiveHead
{
    int schema = 0;
    QJsonObject sequences;
    QHash<QString, QStringList> columns; ///< by table
};

/// Takes an archive apart, one piece in memory at a time, in whatever order they come. Malformed names what is wrong.
class ArchiveRestorer
{
public:
    ArchiveRestorer(Sql::Connection &db, const ArchiveHead &head)
        : m_db(db)
        , m_head(head)
    { }

    Result<> putSource(const QByteArray &sha256, const QByteArray &bytes);
    Result<> putDocument(const QByteArray &sha256, const QByteArray &bytes);
    /// Rows of tables that are not archived are left out.
    Result<> putRow(const QString &table, const QJsonArray &row);

private:
    Sql::Connection &m_db;
    const ArchiveHead &m_head;
    QString m_table;     ///< of the last row
    QString m_insertSql; ///< into it; empty where it is not archived
};

/// Puts what `putAll` hands over into a database that holds nothing yet, whole or not at all: what does not pass the
/// check afterwards is refused. Conflict where something is there; NewerDatabase for rows of a newer version; Malformed
/// names what is wrong; the errors of `putAll`.
Result<> restoreRows(Sql::Connection &db, const ArchiveHead &head,
                     const std::function<Result<>(ArchiveRestorer &)> &putAll);

} // namespace Shortlist
