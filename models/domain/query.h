// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Shortlist {

/// One condition of a search.
struct QueryTerm
{
    enum class Field : quint8 {
        Any,
        Title,
        Employer,
        Tag,
        Stage,
        Place,
        Skill,
        Group,
        Programme,
        Remote,
        Limit,
        Salary,
        Deadline,
        Posted,
        Added,
        Rating,
        Has,
        Is
    };
    /// Of fields with an order: Salary, Deadline, Posted, Added, Rating.
    enum class Comparison : quint8 { None, Less, AtMost, More, AtLeast };

    Field field = Field::Any;
    QString value;
    bool negated = false;
    bool phrase = false; ///< in quotes: the words stand together, the last one is no prefix
    Comparison comparison = Comparison::None;

    friend bool operator==(const QueryTerm &, const QueryTerm &) = default;
};

/// A search as a tree: one condition, or several of which all or any must hold.
struct QueryNode
{
    enum class Kind : quint8 { All, Any, Term };
    Kind kind = Kind::All;
    bool negated = false; ///< of a group; a condition has its own
    QueryTerm term = {};  ///< of Kind::Term
    std::vector<QueryNode> children = {};

    static QueryNode of(QueryTerm term);
    /// Of any number of parts: groups of the same kind become one, a group of one its part.
    static QueryNode group(Kind kind, std::vector<QueryNode> parts, bool negated = false);

    bool operator==(const QueryNode &other) const;
};

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

/// Why a text is no search, and where.
struct QueryProblem
{
    enum class Kind : quint8 {
        MissingValue,   ///< `tag:`
        UnknownValue,   ///< `is:blue`; also `remote:`, `limit:`, `programme:`
        NotAnAmount,    ///< `salary:lots`
        NotADay,        ///< `deadline:soon`
        NotARating,     ///< `rating:9`
        LonelyOr,       ///< `a or`
        NothingInside,  ///< `()`
        NothingToClose, ///< `a)`
        TooDeep,
        TooMany,
    };
    Kind kind = Kind::MissingValue;
    int start = 0; ///< in UTF-16 units
    int length = 0;
    QueryTerm term = {}; ///< the condition it is about, if any

    friend bool operator==(const QueryProblem &, const QueryProblem &) = default;
};

/// A text as a search, with the first thing that is wrong with it.
struct QueryReading
{
    PostingQuery query;
    std::optional<QueryProblem> problem = {};
};

/// The language by its grammar (docs/search.md). Takes time in proportion to the text.
QueryReading readQuery(const QString &text);

/// A search keeps its first conditions: enough for anybody, and within SQLite's limits.
constexpr int MaxQueryTerms = 40;
constexpr int MaxQueryDepth = 12;

/// "employer", "tag" …; empty for Any.
QString fieldWord(QueryTerm::Field field);
/// Ignoring case; nothing where there is no such field.
std::optional<QueryTerm::Field> fieldFromWord(QStringView word);

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
