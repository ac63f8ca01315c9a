// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/facets.h"

#include "models/storage/sql.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// What nobody scrolls beyond.
constexpr int MostValues = 500;

/// What is selected and joined for a field: the value, its colour, the column to group by.
struct Shape
{
    QLatin1StringView value;
    QLatin1StringView colour;
    QLatin1StringView join;
};

std::optional<Shape> shapeOf(QueryTerm::Field field)
{
    constexpr auto NoColour = "''"_L1;
    switch (field) {
    case QueryTerm::Field::Employer:
        return Shape{"e.name"_L1, NoColour, "JOIN employer e ON e.id = p.employer_id"_L1};
    case QueryTerm::Field::Place:
        return Shape{"nullif(p.place_text, '')"_L1, NoColour, ""_L1};
    case QueryTerm::Field::Stage:
        return Shape{"s.key"_L1, "s.colour"_L1,
                     "JOIN stage s ON s.id = COALESCE(p.stage_id, (SELECT id FROM stage WHERE key = 'saved'))"_L1};
    case QueryTerm::Field::Tag:
        return Shape{"t.name"_L1, "t.colour"_L1,
                     "JOIN posting_tag pt ON pt.posting_id = p.id JOIN tag t ON t.id = pt.tag_id"_L1};
    case QueryTerm::Field::Remote:
        return Shape{"CASE p.workplace WHEN 'remote' THEN 'yes' WHEN 'hybrid' THEN 'hybrid' WHEN 'onsite' THEN 'no'"
                     " ELSE 'unknown' END"_L1,
                     NoColour, ""_L1};
    case QueryTerm::Field::Programme:
        return Shape{"COALESCE(nullif(p.programme, ''), 'none')"_L1, NoColour, ""_L1};
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
    const QString sql =
        u"SELECT value, max(colour), count(*) FROM (SELECT %1 AS value, %2 AS colour FROM posting p %3%4)"
        " WHERE value IS NOT NULL GROUP BY value ORDER BY 3 DESC, 1 LIMIT %5"_s
            .arg(shape->value, shape->colour, shape->join, clauses.where())
            .arg(MostValues);
    return db.listBuilt(
        sql,
        [](const Sql::Row &row) {
            return FacetValue{row.text(0), row.text(1), row.number(2)};
        },
        clauses.parameters());
}

} // namespace Shortlist
