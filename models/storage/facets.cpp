// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/facets.h"

#include "models/storage/sql.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// What nobody scrolls beyond.
constexpr int MostValues = 500;

/// How a field is counted: postings are grouped by what an index of theirs holds, and only the groups are named.
struct Shape
{
    QLatin1StringView group;
    QLatin1StringView from;  ///< joined to posting p
    QLatin1StringView names; ///< joined to the groups
    QLatin1StringView value;
    QLatin1StringView colour;
};

std::optional<Shape> shapeOf(QueryTerm::Field field)
{
    constexpr auto None = ""_L1;
    constexpr auto NoColour = "''"_L1;
    switch (field) {
    case QueryTerm::Field::Employer:
        return Shape{"p.employer_id"_L1, None, "JOIN employer e ON e.id = grouped"_L1, "e.name"_L1, NoColour};
    case QueryTerm::Field::Place:
        return Shape{"p.place_text"_L1, None, None, "nullif(grouped, '')"_L1, NoColour};
    case QueryTerm::Field::Stage:
        return Shape{"p.stage_id"_L1, None,
                     "JOIN stage s ON s.id = COALESCE(grouped, (SELECT id FROM stage WHERE key = 'saved'))"_L1,
                     "s.key"_L1, "s.colour"_L1};
    case QueryTerm::Field::Tag:
        return Shape{"pt.tag_id"_L1, "JOIN posting_tag pt ON pt.posting_id = p.id"_L1,
                     "JOIN tag t ON t.id = grouped"_L1, "t.name"_L1, "t.colour"_L1};
    case QueryTerm::Field::Remote:
        return Shape{"p.workplace"_L1, None, None,
                     "CASE grouped WHEN 'remote' THEN 'yes' WHEN 'hybrid' THEN 'hybrid' WHEN 'onsite' THEN 'no'"
                     " ELSE 'unknown' END"_L1,
                     NoColour};
    case QueryTerm::Field::Programme:
        return Shape{"p.programme"_L1, None, None, "COALESCE(nullif(grouped, ''), 'none')"_L1, NoColour};
    default:
        return std::nullopt;
    }
}

} // namespace

Result<std::vector<FacetValue>> readFacet(Sql::Connection &db, const SearchClauses &clauses, QueryTerm::Field field)
{
    const auto shape = shapeOf(field);
    if (!shape)
        return std::vector<FacetValue>();
    const QLatin1StringView postings = clauses.isEverything() ? InBriefSql : "posting p"_L1;
    const QString groups = u"SELECT %1 AS grouped, count(*) AS postings FROM %2 %3%4 GROUP BY 1"_s.arg(
        shape->group, postings, shape->from, clauses.where());
    const QString sql = u"SELECT value, max(colour), sum(postings) FROM (SELECT %1 AS value, %2 AS colour, postings"
                        " FROM (%3) %4) WHERE value IS NOT NULL GROUP BY value ORDER BY 3 DESC, 1 LIMIT %5"_s
                            .arg(shape->value, shape->colour, groups, shape->names)
                            .arg(MostValues);
    return db.listBuilt(
        sql,
        [](const Sql::Row &row) {
            return FacetValue{row.text(0), row.text(1), row.number(2)};
        },
        clauses.parameters());
}

} // namespace Shortlist
