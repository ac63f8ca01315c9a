// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/query.h"

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

/// A query keeps its first terms, and each term its first characters: enough for anybody, and within SQLite's limits.
constexpr int MaxQueryTerms = 40;
constexpr int MaxTermChars = 200;

/// `histories` are the answers of answerHistoryTerms() to this query.
SearchClauses searchClauses(const PostingQuery &query, QDate today,
                            const std::vector<std::optional<QString>> &histories);

/// " ORDER BY …": what is not stated comes last either way, ties in order of adding.
QString searchOrder(PostingQuery::Sort sort, Qt::SortOrder direction);

} // namespace Shortlist
