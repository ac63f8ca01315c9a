// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

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

/// "employer", "tag" …; empty for Any.
QString fieldWord(QueryTerm::Field field);
/// Ignoring case; nothing where there is no such field.
std::optional<QueryTerm::Field> fieldFromWord(QStringView word);

} // namespace Shortlist
