// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/query.h"
#include "models/storage/searchterms.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <optional>
#include <vector>

namespace Shortlist {

/// The conditions of a query as SQL over `posting AS p`, with the values of its parameters in order.
struct SearchClauses
{
    QStringList conditions; ///< all must hold
    QVariantList values;

    /// " WHERE …"
    QString where() const;
};

/// Of each condition its first characters: enough for anybody, and within SQLite's limits.
constexpr int MaxTermChars = 200;

/// One for each of PostingQuery::terms(); nothing where SQL is to find it.
using TermAnswers = std::vector<std::optional<TermAnswer>>;

SearchClauses searchClauses(const PostingQuery &query, QDate today, const TermAnswers &answers);

/// A join that ranks postings by how well they match, as `r.rank`, where the query's order asks for it and it has
/// words.
SearchClause searchRanks(const PostingQuery &query);

/// " ORDER BY …": what is not stated comes last either way, ties in order of adding.
QString searchOrder(PostingQuery::Sort sort, Qt::SortOrder direction);

} // namespace Shortlist
