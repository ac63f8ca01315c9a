// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QJsonObject>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// Every row of what the user has, as the database holds it: versions, merges, histories with their ids. What the bytes
/// of sources and documents are is left out, and so is what follows from the rest (the search index) or belongs to this
/// machine's session (the undo log).
Result<QJsonObject> archivedRows(Sql::Connection &db);

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
