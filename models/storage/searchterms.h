// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/query.h"

#include <QDate>
#include <QString>
#include <QVariantList>

namespace Shortlist {

/// A condition over `posting AS p` and the values of its parameters in order, before it is negated.
struct SearchClause
{
    QString sql;
    QVariantList values = {};
};

/// What somebody else than SQL found for a condition.
struct TermAnswer
{
    enum class Meaning : quint8 { These, AllBut };
    QString ids; ///< as idList()
    Meaning meaning = Meaning::These;
};

/// Postings whose words an FTS5 expression, the one parameter, finds.
inline constexpr QLatin1StringView MatchSql("p.id IN (SELECT rowid FROM posting_search WHERE posting_search MATCH ?)");

/// The same, or which carry a tag that says them: two parameters, the same expression.
inline constexpr QLatin1StringView
    MatchOrTagSql("p.id IN (SELECT rowid FROM posting_search WHERE posting_search MATCH ?"
                  " UNION ALL SELECT posting_id FROM posting_tag"
                  " WHERE tag_id IN (SELECT rowid FROM tag_search WHERE tag_search MATCH ?))");

/// A term that only words answer, as an FTS5 expression over posting_search; empty where the term is another one or
/// says nothing.
QString matchOf(const QueryTerm &term);

/// Whether only words answer the term.
bool isMatched(const QueryTerm &term);

/// Without SQL where the term says nothing, such as a lone quote.
SearchClause clauseOf(const QueryTerm &term, QDate today);
/// For a term whose words stand in a tag's name as well.
SearchClause clauseWithTags(const QueryTerm &term);
SearchClause clauseOf(const TermAnswer &answer);
/// The number of the oldest posting that the term can mean, as an expression without a table; nothing where that
/// cannot be told at once.
SearchClause oldestOf(const QueryTerm &term);

} // namespace Shortlist
