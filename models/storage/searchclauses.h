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

/// The conditions of a query as SQL over `posting AS p`.
struct SearchClauses
{
    QString match;          ///< an FTS5 expression that must hold as well; empty where no words are asked for
    QString tagMatch;       ///< what tags say of them, over tag_search; `conditions` say it as well
    QStringList conditions; ///< all must hold
    QVariantList values;    ///< of their parameters, in order
    SearchClause oldest;    ///< see oldestOf(); of one of the conditions

    /// " WHERE …" for a list of `posting AS p` alone.
    QString where() const;
    /// The same where `posting_search` is joined to it, and leads: its rows come in order without a sort.
    QString whereJoined() const;
    /// The values of either, in order.
    QVariantList parameters() const;
    /// Whether words are all that is asked for.
    bool isMatchAlone() const;
    /// Whether nothing is asked for: all postings but those in the trash.
    bool isEverything() const;
};

/// `posting p` by way of its narrow index, where SQLite 3.40 would read the wide rows: for what isEverything() and
/// needs no column but those of that index (0008_short_ways.sql).
constexpr QLatin1StringView InBriefSql("posting p INDEXED BY posting_in_brief");

/// Of each condition its first characters: enough for anybody, and within SQLite's limits.
constexpr int MaxTermChars = 200;

/// One for each of PostingQuery::terms(); nothing where SQL is to find it.
using TermAnswers = std::vector<std::optional<TermAnswer>>;

/// For each of PostingQuery::terms(): whether it asks for words that a tag's name may say.
using TermsInTags = std::vector<bool>;

SearchClauses searchClauses(const PostingQuery &query, QDate today, const TermAnswers &answers,
                            const TermsInTags &tags);

/// A table `r` that says how well postings match, as `r.ranked` and `r.rank`, where the query's order asks for it and
/// it has words: of the newest that are found, of the newest whose title says what is sought, and of the newest that
/// carry a tag which does, first of all: that is what the user calls them himself. Of 100,000 postings a common word is
/// in a quarter, and nobody looks through them all.
SearchClause searchRanks(const PostingQuery &query, const SearchClauses &clauses);

/// " ORDER BY …": what is not stated comes last either way, ties in order of adding.
QString searchOrder(PostingQuery::Sort sort, Qt::SortOrder direction);

} // namespace Shortlist
