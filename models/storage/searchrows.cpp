// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/searchrows.h"

#include "models/domain/handedover.h"
#include "models/storage/facts.h"
#include "models/storage/idlist.h"
#include "models/storage/searchtext.h"
#include "models/storage/sql.h"

#include <QFuture>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto SourcesSql = "SELECT p.id, p.title, COALESCE(e.name, ''), p.workplace, b.facts, b.notes, b.text"
                            " FROM posting p JOIN posting_body b ON b.posting_id = p.id"
                            " LEFT JOIN employer e ON e.id = p.employer_id"
                            " WHERE p.id IN (SELECT value FROM json_each(?1))";
constexpr auto DeleteSql = "DELETE FROM posting_search WHERE rowid = ?1";
constexpr auto InsertSql = "INSERT INTO posting_search(rowid, title, employer, place, skills, notes, body)"
                           " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr auto IndexedSql =
    "SELECT rowid, title, employer, place, skills, notes, body, COALESCE(tags, '') FROM posting_search"
    " WHERE rowid = ?1";
constexpr auto AllIdsSql = "SELECT id FROM posting UNION SELECT rowid FROM posting_search ORDER BY 1";

/// What the index holds of one posting, as searchText() writes it. The words of its tags stand in tag_search.
struct SearchRow
{
    PostingId id{};
    QString title;
    QString employer;
    QString place;
    QString skills;
    QString notes;
    QString body;
    QString tags = {}; ///< of databases before those were moved

    friend bool operator==(const SearchRow &, const SearchRow &) = default;
};

/// What stands in the database of one posting and goes into the index.
struct IndexSource
{
    PostingId id{};
    QString title;
    QString employer;
    QString workplace;
    QString facts;
    QString notes;
    QString text;
};

IndexSource readSource(const Sql::Row &row)
{
    return {row.id<PostingId>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)};
}

SearchRow searchRowOf(const IndexSource &source)
{
    const SearchFacts facts = searchFacts(source.facts);
    const QString employer = source.employer == facts.employerAsWritten || facts.employerAsWritten.isEmpty()
        ? source.employer
        : source.employer + u'\n' + facts.employerAsWritten;
    const QString body = facts.requisitionId.isEmpty() ? source.text : source.text + u'\n' + facts.requisitionId;
    return {source.id,
            searchText(source.title),
            searchText(employer),
            searchText((facts.places + QStringList{source.workplace}).join(u'\n')),
            searchText(facts.skills.join(u'\n')),
            searchText(source.notes),
            searchText(body)};
}

SearchRow readIndexed(const Sql::Row &row)
{
    return {row.id<PostingId>(0), row.text(1), row.text(2), row.text(3),
            row.text(4),          row.text(5), row.text(6), row.text(7)};
}

Result<> replaceRow(Sql::Connection &db, const SearchRow &row)
{
    const auto inserted =
        db.run(InsertSql, row.id, row.title, row.employer, row.place, row.skills, row.notes, row.body);
    if (!inserted)
        return inserted.error();
    return {};
}

/// Postings that are read at once: their texts are in memory together.
constexpr size_t BatchSize = 50;

using SearchRows = std::vector<SearchRow>;

SearchRows searchRowsOf(const std::vector<IndexSource> &sources)
{
    SearchRows rows;
    rows.reserve(sources.size());
    for (const IndexSource &source : sources)
        rows.push_back(searchRowOf(source));
    return rows;
}

/// Worked out while this thread writes the batch before.
Result<QFuture<SearchRows>> rowsAhead(Sql::Connection &db, const std::vector<PostingId> &batch)
{
    constexpr size_t Few = 8;
    auto sources = db.list(SourcesSql, readSource, idList(batch));
    if (!sources)
        return sources.error();
    return sources->size() < Few
        ? QtFuture::makeReadyFuture(searchRowsOf(*sources))
        : QtConcurrent::run(handedOver([sources = *std::move(sources)] { return searchRowsOf(sources); }));
}

Result<> replaceRows(Sql::Connection &db, const SearchRows &rows)
{
    for (const SearchRow &row : rows)
        if (auto replaced = replaceRow(db, row); !replaced)
            return replaced;
    return {};
}

} // namespace

Result<> writeSearchRows(Sql::Connection &db, const std::vector<PostingId> &ids)
{
    QFuture<SearchRows> before = QtFuture::makeReadyFuture(SearchRows());
    for (size_t from = 0; from < ids.size(); from += BatchSize) {
        const std::vector<PostingId> batch(ids.begin() + qsizetype(from),
                                           ids.begin() + qsizetype(std::min(from + BatchSize, ids.size())));
        for (const PostingId id : batch)
            if (const auto deleted = db.run(DeleteSql, id); !deleted)
                return deleted.error();
        auto ahead = rowsAhead(db, batch);
        if (!ahead)
            return ahead.error();
        if (auto replaced = replaceRows(db, before.result()); !replaced)
            return replaced;
        before = *std::move(ahead);
    }
    return replaceRows(db, before.result());
}

Result<std::vector<PostingId>> staleSearchRows(Sql::Connection &db)
{
    const auto ids = db.list(AllIdsSql, [](const Sql::Row &row) { return row.id<PostingId>(0); });
    if (!ids)
        return ids.error();
    std::vector<PostingId> stale;
    for (const PostingId id : *ids) {
        const auto source = db.first(SourcesSql, readSource, idList(std::vector{id}));
        if (!source)
            return source.error();
        const std::optional<SearchRow> wanted = *source ? std::optional(searchRowOf(**source)) : std::nullopt;
        const auto found = db.first(IndexedSql, readIndexed, id);
        if (!found)
            return found.error();
        if (wanted != *found)
            stale.push_back(id);
    }
    return stale;
}

} // namespace Shortlist
