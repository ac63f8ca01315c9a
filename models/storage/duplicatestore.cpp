// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/duplicatestore.h"

#include "models/domain/words.h"
#include "models/storage/idlist.h"
#include "models/storage/sql.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// The key that every posting with keys has; no posting is looked for by it.
constexpr qint64 HasKeys = 0;

constexpr auto ClearKeysSql = "DELETE FROM match_key WHERE posting_id = ?1";
constexpr auto InsertKeySql = "INSERT OR IGNORE INTO match_key(key, posting_id) VALUES(?1, ?2)";
// The inner limit bounds what is read of a key that thousands share; the newest are the likeliest to be told apart.
constexpr auto SharingSql = "SELECT k.posting_id, iif(p.title_origin = ?3, '', p.title), ifnull(e.key, ''),"
                            " p.requisition_id FROM (SELECT posting_id FROM match_key WHERE key = ?1"
                            " ORDER BY posting_id DESC LIMIT ?2) k JOIN posting p ON p.id = k.posting_id"
                            " LEFT JOIN employer e ON e.id = p.employer_id WHERE ?4 OR p.trashed_at IS NULL";
constexpr auto AllHaveKeysSql =
    "SELECT (SELECT count(*) FROM match_key WHERE key = ?1) >= (SELECT count(*) FROM posting)";
constexpr auto WithoutKeysSql = "SELECT id FROM posting p WHERE NOT EXISTS (SELECT 1 FROM match_key"
                                " WHERE posting_id = p.id) ORDER BY id LIMIT ?1";
constexpr auto SuggestSql =
    "INSERT INTO duplicate(one_id, other_id, state, score, text_likeness, reasons)"
    " VALUES(?1, ?2, 'suggested', ?3, ?4, ?5) ON CONFLICT(one_id, other_id) DO UPDATE SET score = excluded.score,"
    " text_likeness = excluded.text_likeness, reasons = excluded.reasons WHERE state = 'suggested'";
constexpr auto ForgetSql = "DELETE FROM duplicate WHERE ?1 IN (one_id, other_id) AND state = 'suggested'";
constexpr auto DismissSql = "INSERT INTO duplicate(one_id, other_id, state, score, text_likeness, reasons)"
                            " VALUES(?1, ?2, 'dismissed', 0, 0, '')"
                            " ON CONFLICT(one_id, other_id) DO UPDATE SET state = 'dismissed'";
constexpr auto SuggestionsSql = "SELECT d.one_id, d.other_id, d.score, d.text_likeness, d.reasons FROM duplicate d"
                                " JOIN posting a ON a.id = d.one_id AND a.trashed_at IS NULL"
                                " JOIN posting b ON b.id = d.other_id AND b.trashed_at IS NULL"
                                " WHERE d.state = 'suggested' ORDER BY d.score DESC, d.one_id, d.other_id";
constexpr auto CountSql = "SELECT count(*) FROM duplicate d"
                          " JOIN posting a ON a.id = d.one_id AND a.trashed_at IS NULL"
                          " JOIN posting b ON b.id = d.other_id AND b.trashed_at IS NULL WHERE d.state = 'suggested'";
constexpr auto SetMergedSql = "INSERT INTO merged_posting(posting_id, into_id, merged_at) VALUES(?1, ?2, ?3)"
                              " ON CONFLICT(posting_id) DO UPDATE SET into_id = excluded.into_id,"
                              " merged_at = excluded.merged_at";
constexpr auto SetApartSql = "DELETE FROM merged_posting WHERE posting_id IN (SELECT value FROM json_each(?1))";
constexpr auto SurvivorSql = "WITH RECURSIVE chain(id, depth) AS (VALUES(?1, 0)"
                             " UNION ALL SELECT m.into_id, depth + 1 FROM chain JOIN merged_posting m"
                             " ON m.posting_id = chain.id WHERE depth < 100)"
                             " SELECT id FROM chain ORDER BY depth DESC LIMIT 1";

PostingId readId(const Sql::Row &row)
{
    return row.id<PostingId>(0);
}

DuplicatePair readPair(const Sql::Row &row)
{
    return {row.id<PostingId>(0),
            row.id<PostingId>(1),
            {row.real(2), row.real(3), reasonsFrom(row.text(4).split(u' ', Qt::SkipEmptyParts))}};
}

Result<> done(const Result<int> &changed)
{
    return changed ? Result<>() : Result<>(changed.error());
}

PostingNames readNames(const Sql::Row &row)
{
    return {row.id<PostingId>(0), row.text(1), row.text(2), row.text(3)};
}

/// Those that share most first, then the newest.
Result<std::vector<PostingNames>> sharingKeys(Sql::Connection &db, const std::vector<qint64> &keys, int perKey,
                                              bool withTrash)
{
    std::map<PostingId, std::pair<int, PostingNames>> counted;
    for (const qint64 key : keys) {
        const auto found = db.list(SharingSql, readNames, key, perKey, wordOf(TitleOrigin::Placeholder), withTrash);
        if (!found)
            return found.error();
        for (const PostingNames &names : *found)
            ++counted.try_emplace(names.id, 0, names).first->second.first;
    }
    std::vector<std::pair<int, PostingNames>> ranked;
    for (auto it = counted.rbegin(); it != counted.rend(); ++it)
        ranked.push_back(std::move(it->second));
    std::ranges::stable_sort(ranked, std::greater(), &std::pair<int, PostingNames>::first);
    std::vector<PostingNames> names;
    for (auto &[count, one] : ranked)
        names.push_back(std::move(one));
    return names;
}

} // namespace

DuplicateStore::DuplicateStore(Sql::Connection &db)
    : m_db(db)
{ }

Result<> DuplicateStore::setKeys(PostingId posting, const std::vector<qint64> &keys)
{
    if (const auto cleared = m_db.run(ClearKeysSql, posting); !cleared)
        return cleared.error();
    if (const auto marked = m_db.run(InsertKeySql, HasKeys, posting); !marked)
        return marked.error();
    for (const qint64 key : keys)
        if (const auto inserted = m_db.run(InsertKeySql, key, posting); !inserted)
            return inserted.error();
    return {};
}

Result<std::vector<PostingNames>> DuplicateStore::sharing(const std::vector<qint64> &keys, int perKey)
{
    return sharingKeys(m_db, keys, perKey, false);
}

Result<std::vector<PostingNames>> DuplicateStore::sharingAnywhere(const std::vector<qint64> &keys, int perKey)
{
    return sharingKeys(m_db, keys, perKey, true);
}

/// Asked at every start: of 100,000 postings, two counts take a tenth of a look for each.
Result<std::vector<PostingId>> DuplicateStore::withoutKeys(int limit)
{
    const auto isDone = m_db.first(
        AllHaveKeysSql, [](const Sql::Row &row) { return row.flag(0); }, HasKeys);
    if (!isDone)
        return isDone.error();
    if (isDone->value_or(false))
        return std::vector<PostingId>();
    return m_db.list(WithoutKeysSql, readId, limit);
}

Result<> DuplicateStore::suggest(const DuplicatePair &pair)
{
    const auto [one, other] = std::minmax(pair.one, pair.other);
    const Likeness &likeness = pair.likeness;
    return done(m_db.run(SuggestSql, one, other, likeness.score, likeness.text, wordsOf(likeness.reasons).join(u' ')));
}

Result<> DuplicateStore::forgetSuggestions(PostingId posting)
{
    return done(m_db.run(ForgetSql, posting));
}

Result<> DuplicateStore::dismiss(PostingId a, PostingId b)
{
    const auto [one, other] = std::minmax(a, b);
    return done(m_db.run(DismissSql, one, other));
}

Result<std::vector<DuplicatePair>> DuplicateStore::suggestions()
{
    return m_db.list(SuggestionsSql, readPair);
}

Result<int> DuplicateStore::suggestionCount()
{
    const auto count = m_db.first(CountSql, [](const Sql::Row &row) { return row.number(0); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<> DuplicateStore::setMerged(PostingId posting, PostingId into, const QDateTime &at)
{
    return done(m_db.run(SetMergedSql, posting, into, at));
}

Result<> DuplicateStore::setApart(const std::vector<PostingId> &postings)
{
    return done(m_db.run(SetApartSql, idList(postings)));
}

Result<PostingId> DuplicateStore::survivorOf(PostingId posting)
{
    const auto survivor = m_db.first(SurvivorSql, readId, posting);
    if (!survivor)
        return survivor.error();
    return survivor->value_or(posting);
}

} // namespace Shortlist
