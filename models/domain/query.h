// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Shortlist {

/// One condition of a search. All of them must hold.
struct QueryTerm
{
    enum class Field : quint8 { Any, Title, Employer, Tag, Stage, Place, Skill, Group, Has, Is };
    Field field = Field::Any;
    QString value;
    bool negated = false;
    bool phrase = false; ///< in quotes: the words stand together, the last one is no prefix

    friend bool operator==(const QueryTerm &, const QueryTerm &) = default;
};

/// What the list shows, and in which order. The language: docs/search.md.
struct PostingQuery
{
    enum class Sort : quint8 { Added, Title, Employer, Posted, ApplyBy, Salary, Stage };

    std::vector<QueryTerm> terms;
    Sort sort = Sort::Added;
    bool descending = true;
    int limit = 0; ///< 0: all
    int offset = 0;

    /// Reads the search bar's language: words (prefixes), "phrases", -not, `employer:tiktok`, `tag:"new grad"`,
    /// `stage:applied`, `place:`, `skill:`, `title:`, `group:`, `has:limit|deadline|salary|tag`,
    /// `is:incomplete|expired|open|undecided|due|trashed`. Never fails: what is no field is a word.
    static PostingQuery parse(const QString &text);
    /// The terms in that language; parse(toString()) gives the same terms.
    QString toString() const;
    /// The words and phrases that are to be marked in a text: of fields Any, Title and Skill, not negated.
    QStringList highlights() const;

    friend bool operator==(const PostingQuery &, const PostingQuery &) = default;
};

/// "added", "title", "employer", "posted", "apply_by", "salary", "stage".
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
