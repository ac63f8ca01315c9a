// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/query.h"
#include "models/domain/result.h"
#include "models/domain/views.h"

#include <QDate>

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// Finds postings: PostingQuery to SQL and FTS5 (docs/storage.md). No text of the user reaches either unquoted, so no
/// query is an error.
class SearchIndex
{
public:
    /// `db` must outlive this.
    explicit SearchIndex(Sql::Connection &db);

    /// Rows in the query's order, with tags but without slots, which services fill in. `today` is what `is:expired`,
    /// `is:open` and `is:due` count from.
    Result<PostingList> list(const PostingQuery &query, QDate today);
    /// The rows of these postings, in the order given; ids that are not there are passed over.
    Result<std::vector<PostingRow>> rows(const std::vector<PostingId> &ids);
    /// The matching ids in the query's order.
    Result<std::vector<PostingId>> ids(const PostingQuery &query, QDate today);
    Result<int> count(const PostingQuery &query, QDate today);

    /// Writes the index rows of these postings anew; a posting that is gone loses its row. Action::commit() does it.
    Result<> refresh(const std::vector<PostingId> &ids);
    /// Postings whose index row is missing, stale or left over.
    Result<std::vector<PostingId>> stale();

private:
    Sql::Connection &m_db;
};

} // namespace Shortlist
