// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/query.h"
#include "models/domain/result.h"
#include "models/domain/views.h"
#include "models/storage/searchclauses.h"

#include <QDate>

#include <functional>
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

    /// Answers the conditions that need more than what is stored, such as `limit:free`; nothing for the others.
    using Oracle = std::function<Result<std::optional<TermAnswer>>(const QueryTerm &term, QDate today)>;
    void setOracle(Oracle oracle) { m_oracle = std::move(oracle); }

    /// What becomes of all that comes behind the query's limit. Counting a common word takes longer than a first page.
    enum class Further : quint8 { Left, Counted, Named };
    /// Rows in the query's order, with tags but without slots, which services fill in. `today` is what `is:expired`,
    /// `is:open` and `is:due` count from.
    Result<PostingList> list(const PostingQuery &query, QDate today, Further further = Further::Counted);
    /// The rows of these postings, in the order given; ids that are not there are passed over.
    Result<std::vector<PostingRow>> rows(const std::vector<PostingId> &ids);
    /// The matching ids in the query's order.
    Result<std::vector<PostingId>> ids(const PostingQuery &query, QDate today);
    Result<int> count(const PostingQuery &query, QDate today);
    /// What the matching postings have in Employer, Place (the first one), Stage, Tag, Remote or Programme, the most
    /// frequent first; nothing for other fields.
    Result<std::vector<FacetValue>> facet(const PostingQuery &query, QueryTerm::Field field, QDate today);

    /// Writes the index rows of these postings anew; a posting that is gone loses its row. Action::commit() does it.
    Result<> refresh(const std::vector<PostingId> &ids);
    /// Postings whose index row is missing, stale or left over.
    Result<std::vector<PostingId>> stale();

private:
    Result<SearchClauses> clausesOf(const PostingQuery &query, QDate today);
    Result<int> countOf(const SearchClauses &clauses);
    Result<> addFurther(const PostingQuery &query, const SearchClauses &clauses, PostingList &list);

    Sql::Connection &m_db;
    Oracle m_oracle;
};

} // namespace Shortlist
