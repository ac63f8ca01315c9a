// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/query.h"
#include "models/domain/textspan.h"

#include <optional>
#include <vector>

namespace Shortlist {

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
        LonelyNot,      ///< `a NOT`
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
    std::vector<TextSpan> values = {}; ///< where those of query.terms() stand, quotes included, in the same order
};

/// The language by its grammar (docs/search.md). Takes time in proportion to the text.
QueryReading readQuery(const QString &text);

/// A search keeps its first conditions: enough for anybody, and within SQLite's limits.
constexpr int MaxQueryTerms = 40;
constexpr int MaxQueryDepth = 12;

} // namespace Shortlist
