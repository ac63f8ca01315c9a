// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/searchstore.h"

#include "models/domain/text.h"
#include "models/storage/sql.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto SelectSql = "SELECT id, name, query FROM saved_search ORDER BY id";
constexpr auto SaveSql = "INSERT INTO saved_search(name, key, query) VALUES(?1, ?2, ?3)"
                         " ON CONFLICT(key) DO UPDATE SET name = excluded.name, query = excluded.query RETURNING id";
constexpr auto RenameSql = "UPDATE saved_search SET name = ?2, key = ?3 WHERE id = ?1";
constexpr auto DeleteSql = "DELETE FROM saved_search WHERE id = ?1";

/// For statements that change one search.
Result<> oneChanged(const Result<int> &changed, SearchId id)
{
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error{Error::Code::NotFound, u"no saved search %1"_s.arg(qint64(id))};
    return {};
}

} // namespace

SearchStore::SearchStore(Sql::Connection &db)
    : m_db(db)
{ }

Result<std::vector<SavedSearch>> SearchStore::searches()
{
    return m_db.list(SelectSql, [](const Sql::Row &row) {
        return SavedSearch{row.id<SearchId>(0), row.text(1), row.text(2)};
    });
}

Result<SearchId> SearchStore::save(const QString &name, const QString &query)
{
    const QString shown = Text::collapsed(name);
    if (shown.isEmpty() || query.trimmed().isEmpty())
        return Error{Error::Code::InvalidArgument, u"a saved search needs a name and a query"_s};
    const auto id = m_db.first(
        SaveSql, [](const Sql::Row &row) { return row.id<SearchId>(0); }, shown, Text::folded(shown), query.trimmed());
    if (!id)
        return id.error();
    return id->value_or(SearchId{});
}

Result<> SearchStore::rename(SearchId id, const QString &name)
{
    const QString shown = Text::collapsed(name);
    if (shown.isEmpty())
        return Error{Error::Code::InvalidArgument, u"a saved search needs a name"_s};
    return oneChanged(m_db.run(RenameSql, id, shown, Text::folded(shown)), id);
}

Result<> SearchStore::remove(SearchId id)
{
    return oneChanged(m_db.run(DeleteSql, id), id);
}

} // namespace Shortlist
