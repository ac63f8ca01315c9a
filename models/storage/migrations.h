// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// One numbered file of resources/sql.
struct Migration
{
    int version = 0; ///< from 1, without gaps
    QString name;    ///< "0001_initial"
    QString sql;
};

/// The program's own, by version.
Result<std::vector<Migration>> migrations();

/// The database's user_version; 0 where it is empty.
Result<int> schemaVersion(Sql::Connection &db);

/// Brings the database from its user_version to the last of `steps`, all in one transaction, and inserts the built-in
/// stages into a new one. Does nothing where it is up to date. NewerDatabase, Storage.
Result<> migrate(Sql::Connection &db, const std::vector<Migration> &steps);

} // namespace Shortlist
