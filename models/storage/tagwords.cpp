// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/tagwords.h"

#include "models/domain/queryparser.h"
#include "models/storage/searchrows.h"
#include "models/storage/searchtext.h"
#include "models/storage/sql.h"

namespace Shortlist {

namespace {

constexpr auto IsInTagsSql = "SELECT EXISTS (SELECT 1 FROM tag_search WHERE tag_search MATCH ?1)";
constexpr auto NameSql = "SELECT name FROM tag WHERE id = ?1";
constexpr auto DeleteSql = "DELETE FROM tag_search WHERE rowid = ?1";
constexpr auto InsertSql = "INSERT INTO tag_search(rowid, name) VALUES(?1, ?2)";
constexpr auto AllIdsSql = "SELECT id FROM tag UNION SELECT rowid FROM tag_search ORDER BY 1";
constexpr auto IndexedSql = "SELECT name FROM tag_search WHERE rowid = ?1";
constexpr auto TaggedSql = "SELECT DISTINCT posting_id FROM posting_tag ORDER BY posting_id";

QString readText(const Sql::Row &row)
{
    return row.text(0);
}

Result<bool> isInTags(Sql::Connection &db, const QueryTerm &term)
{
    const QString phrase =
        term.field == QueryTerm::Field::Any ? matchPhrase(term.value.left(MaxTermChars), WordEnd::Open) : QString();
    if (phrase.isEmpty())
        return false;
    const auto found = db.first(
        IsInTagsSql, [](const Sql::Row &row) { return row.flag(0); }, phrase);
    if (!found)
        return found.error();
    return found->value_or(false);
}

Result<std::optional<QString>> wordsOf(Sql::Connection &db, TagId tag)
{
    auto name = db.first(NameSql, readText, tag);
    if (name && *name)
        **name = searchText(**name);
    return name;
}

} // namespace

Result<TermsInTags> termsInTags(Sql::Connection &db, const PostingQuery &query)
{
    TermsInTags found;
    for (const QueryTerm &term : query.terms()) {
        const auto isFound = int(found.size()) < MaxQueryTerms ? isInTags(db, term) : Result<bool>(false);
        if (!isFound)
            return isFound.error();
        found.push_back(*isFound);
    }
    return found;
}

Result<> writeTagWords(Sql::Connection &db, const std::vector<TagId> &tags)
{
    for (const TagId tag : tags) {
        if (const auto deleted = db.run(DeleteSql, tag); !deleted)
            return deleted.error();
        const auto words = wordsOf(db, tag);
        if (!words)
            return words.error();
        if (!*words)
            continue;
        if (const auto inserted = db.run(InsertSql, tag, **words); !inserted)
            return inserted.error();
    }
    return {};
}

Result<std::vector<TagId>> staleTagWords(Sql::Connection &db)
{
    const auto ids = db.list(AllIdsSql, [](const Sql::Row &row) { return row.id<TagId>(0); });
    if (!ids)
        return ids.error();
    std::vector<TagId> stale;
    for (const TagId tag : *ids) {
        const auto wanted = wordsOf(db, tag);
        if (!wanted)
            return wanted.error();
        const auto indexed = db.first(IndexedSql, readText, tag);
        if (!indexed)
            return indexed.error();
        if (*wanted != *indexed)
            stale.push_back(tag);
    }
    return stale;
}

Result<> moveTagWords(Sql::Connection &db)
{
    const auto tags = staleTagWords(db);
    if (!tags)
        return tags.error();
    if (auto written = writeTagWords(db, *tags); !written)
        return written;
    const auto tagged = db.list(TaggedSql, [](const Sql::Row &row) { return row.id<PostingId>(0); });
    return tagged ? writeSearchRows(db, *tagged) : tagged.error();
}

} // namespace Shortlist
