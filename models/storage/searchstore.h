// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/query.h"
#include "models/domain/result.h"

#include <QString>

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// The searches a user keeps. Writing needs an open Action.
class SearchStore
{
public:
    /// `db` must outlive this.
    explicit SearchStore(Sql::Connection &db);

    /// In order of saving; counts are 0 (overview() fills them).
    Result<std::vector<SavedSearch>> searches();
    /// Replaces the query of a search of that name (ignoring case). InvalidArgument for an empty name or query.
    Result<SearchId> save(const QString &name, const QString &query);
    /// Conflict where another search has that name; InvalidArgument, NotFound.
    Result<> rename(SearchId id, const QString &name);
    /// NotFound.
    Result<> remove(SearchId id);

private:
    Sql::Connection &m_db;
};

} // namespace Shortlist
