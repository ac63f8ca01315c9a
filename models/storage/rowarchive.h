// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

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

/// The bytes of sources and documents, by their SHA-256.
struct ArchivedBytes
{
    QHash<QByteArray, QByteArray> sources;
    QHash<QByteArray, QByteArray> documents;
};

/// Puts them into a database that holds nothing yet, whole or not at all: what does not pass the check afterwards is
/// refused. Conflict where something is there; NewerDatabase for rows of a newer version; Malformed names what is
/// wrong.
Result<> restoreRows(Sql::Connection &db, const QJsonObject &archive, const ArchivedBytes &bytes);

} // namespace Shortlist
