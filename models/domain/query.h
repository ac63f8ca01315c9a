// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/querynode.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Shortlist {

/// What the list shows, and in which order. The language: docs/search.md.
struct PostingQuery
{
    enum class Sort : quint8 {
        Added,
        Title,
        Employer,
        Posted,
        ApplyBy,
        Salary,
        Stage,
        Place,
        Experience,
        Rating,
        Relevance
    };

    QueryNode root; ///< of Kind::All, not negated; without children: everything
    Sort sort = Sort::Added;
    bool descending = true;
    int limit = 0; ///< 0: all
    int offset = 0;

    /// Reads the language without complaint: what readQuery() would complain about is left out, or finds nothing.
    static PostingQuery parse(const QString &text);
    bool isEmpty() const { return root.children.empty(); }
    /// One more condition that must hold.
    void add(QueryTerm term);
    /// Every condition, from left to right.
    std::vector<QueryTerm> terms() const;
    /// In the language; parse(toString()) gives the same tree.
    QString toString() const;
    /// The words and phrases that are to be marked in a text: of fields Any, Title and Skill, not negated.
    QStringList highlights() const;

    friend bool operator==(const PostingQuery &, const PostingQuery &) = default;
};

/// "added", "title", "employer", "posted", "apply_by", "salary", "stage", "place", "experience", "rating", "relevance".
QString sortWord(PostingQuery::Sort sort);
/// Nothing where there is no such word.
std::optional<PostingQuery::Sort> sortFromWord(const QString &word);

/// A search the user keeps in the sidebar.
struct SavedSearch
{
    SearchId id{};
    QString name;
    QString query;
    int count = 0; ///< postings found now

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

} // namespace Shortlist
