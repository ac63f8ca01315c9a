// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sortkeys.h"

#include "models/domain/sortkey.h"
#include "models/storage/sql.h"

namespace Shortlist {

namespace {

// Some at a time: a list keeps what it read.
constexpr auto PostingsSql = "SELECT id, title, place_text FROM posting WHERE id > ?1 ORDER BY id LIMIT 1000";
constexpr auto EmployersSql = "SELECT id, name, '' FROM employer WHERE id > ?1 ORDER BY id LIMIT 1000";
constexpr auto SetPostingSql = "UPDATE posting SET title_key = ?2, place_key = ?3 WHERE id = ?1";
constexpr auto SetEmployerSql = "UPDATE employer SET sort_key = ?2 WHERE id = ?1";

struct Named
{
    qint64 id = 0;
    QString name;
    QString place;
};

template <typename Write>
Result<> forEach(Sql::Connection &db, const char *select, const Write &write)
{
    const auto read = [](const Sql::Row &row) { return Named{row.integer(0), row.text(1), row.text(2)}; };
    for (qint64 last = 0;;) {
        const auto rows = db.list(select, read, last);
        if (!rows)
            return rows.error();
        if (rows->empty())
            return {};
        for (const Named &row : *rows)
            if (const Result<int> written = write(row); !written)
                return written.error();
        last = rows->back().id;
    }
}

} // namespace

std::optional<QString> placeKey(const QString &place)
{
    const QString key = Text::sortKey(place);
    return key.isEmpty() ? std::nullopt : std::optional(key);
}

Result<> writeSortKeys(Sql::Connection &db)
{
    const auto setPosting = [&db](const Named &row) {
        return db.run(SetPostingSql, row.id, Text::sortKey(row.name), placeKey(row.place));
    };
    if (auto written = forEach(db, PostingsSql, setPosting); !written)
        return written;
    return forEach(db, EmployersSql,
                   [&db](const Named &row) { return db.run(SetEmployerSql, row.id, Text::sortKey(row.name)); });
}

} // namespace Shortlist
