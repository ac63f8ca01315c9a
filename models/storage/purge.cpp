// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/purge.h"

#include "models/storage/contenthash.h"
#include "models/storage/idlist.h"
#include "models/storage/sql.h"
#include "models/storage/store.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

// What is freed is overwritten (card.cpp); the index forgets words only where its segments are merged (SQLite 3.40 has
// no secure-delete for FTS5).
constexpr auto MergeIndexesSql = "INSERT INTO posting_search(posting_search) VALUES('optimize');"
                                 "INSERT INTO tag_search(tag_search) VALUES('optimize')";
constexpr auto CheckpointSql = "PRAGMA wal_checkpoint(TRUNCATE)";

constexpr auto CountTrashedSql = "SELECT count(*) FROM posting WHERE trashed_at IS NOT NULL"
                                 " AND id IN (SELECT value FROM json_each(?1))";
constexpr auto AppliedForSql = "SELECT DISTINCT posting_id FROM application_event JOIN stage ON stage.id = stage_id"
                               " WHERE type NOT IN ('saved', 'planned')"
                               " AND posting_id IN (SELECT value FROM json_each(?1))";
constexpr auto DropUndoSql = "DELETE FROM undo_log";
constexpr auto UnusedSourcesSql = "DELETE FROM source WHERE id NOT IN (SELECT source_id FROM posting)"
                                  " AND id NOT IN (SELECT source_id FROM posting_version)";
constexpr auto UnusedBytesSql = "DELETE FROM source_bytes WHERE sha256 NOT IN (SELECT sha256 FROM source)";

// Of every purged posting.
constexpr std::array TextSql{
    "DELETE FROM posting_version WHERE posting_id IN (SELECT value FROM json_each(?1))",
    "DELETE FROM posting_notice WHERE posting_id IN (SELECT value FROM json_each(?1))",
    "DELETE FROM match_key WHERE posting_id IN (SELECT value FROM json_each(?1))",
    "DELETE FROM duplicate WHERE one_id IN (SELECT value FROM json_each(?1))",
    "DELETE FROM duplicate WHERE other_id IN (SELECT value FROM json_each(?1))",
    "DELETE FROM plan_order WHERE posting_id IN (SELECT value FROM json_each(?1))",
    "UPDATE limit_rule SET evidence_posting_id = NULL"
    " WHERE evidence_posting_id IN (SELECT value FROM json_each(?1))",
};
// Of those that go whole.
constexpr std::array RowSql{
    "DELETE FROM merged_posting WHERE posting_id IN (SELECT value FROM json_each(?1))",
    "DELETE FROM merged_posting WHERE into_id IN (SELECT value FROM json_each(?1))",
    "DELETE FROM posting_tag WHERE posting_id IN (SELECT value FROM json_each(?1))",
    "DELETE FROM posting_contact WHERE posting_id IN (SELECT value FROM json_each(?1))",
    "DELETE FROM posting_document WHERE posting_id IN (SELECT value FROM json_each(?1))",
    "DELETE FROM appointment WHERE posting_id IN (SELECT value FROM json_each(?1))",
    "DELETE FROM posting_body WHERE posting_id IN (SELECT value FROM json_each(?1))",
    "DELETE FROM posting WHERE id IN (SELECT value FROM json_each(?1))",
};
// The history lets nothing go but here: its guard is set aside within the transaction.
constexpr auto GuardSql =
    "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'application_event_never_goes'";
constexpr auto DropGuardSql = "DROP TRIGGER application_event_never_goes";
constexpr auto HistorySql = "DELETE FROM application_event WHERE posting_id IN (SELECT value FROM json_each(?1))";
constexpr auto EmptyBodySql = "UPDATE posting_body SET facts = '{}', text = '', html = '', sha256 = ?2, notes = '',"
                              " notes_sha256 = NULL"
                              " WHERE posting_id IN (SELECT value FROM json_each(?1))";
constexpr auto EmptyRowSql = "UPDATE posting SET source_id = ?2, source_url = '', text_fingerprint = x''"
                             " WHERE id IN (SELECT value FROM json_each(?1))";

template <size_t Size>
Result<> runAll(Sql::Connection &db, const std::array<const char *, Size> &statements, const QString &ids)
{
    for (const char *sql : statements)
        if (const auto done = db.run(sql, ids); !done)
            return done.error();
    return {};
}

Result<> requireTrashed(Sql::Connection &db, const std::vector<PostingId> &ids)
{
    const auto count = db.first(
        CountTrashedSql, [](const Sql::Row &row) { return row.integer(0); }, idList(ids));
    if (!count)
        return count.error();
    if (*count != qint64(ids.size()))
        return Error{Error::Code::InvalidArgument, u"only what is in the trash is deleted for good"_s};
    return {};
}

/// What the user noted with the steps of postings that go whole.
Result<> deleteHistory(Sql::Connection &db, const std::vector<PostingId> &ids)
{
    const auto guard = db.first(GuardSql, [](const Sql::Row &row) { return row.text(0); });
    if (!guard)
        return guard.error();
    if (!*guard)
        return Error{Error::Code::Malformed, u"the history has no guard"_s};
    if (auto dropped = db.script(DropGuardSql); !dropped)
        return dropped;
    if (const auto deleted = db.run(HistorySql, idList(ids)); !deleted)
        return deleted.error();
    return db.script((*guard)->toUtf8());
}

/// What stays of the postings that were applied for.
Result<> keepRows(Store &store, const std::vector<PostingId> &ids)
{
    if (ids.empty())
        return {};
    const auto source = store.sources().add(SourceDocument(), {}, 0, QDateTime::currentDateTimeUtc());
    if (!source)
        return source.error();
    Sql::Connection &db = store.connection();
    if (const auto emptied = db.run(EmptyBodySql, idList(ids), contentHash({u"{}"_s, {}, {}})); !emptied)
        return emptied.error();
    if (const auto emptied = db.run(EmptyRowSql, idList(ids), *source); !emptied)
        return emptied.error();
    return {};
}

} // namespace

Result<> purgePostings(Store &store, const std::vector<PostingId> &ids)
{
    Sql::Connection &db = store.connection();
    if (auto trashed = requireTrashed(db, ids); !trashed)
        return trashed;
    const auto applied = db.list(
        AppliedForSql, [](const Sql::Row &row) { return row.id<PostingId>(0); }, idList(ids));
    if (!applied)
        return applied.error();
    std::vector<PostingId> gone = ids;
    std::erase_if(gone,
                  [&](PostingId id) { return std::find(applied->begin(), applied->end(), id) != applied->end(); });
    if (const auto dropped = db.run(DropUndoSql); !dropped)
        return dropped.error();
    if (auto done = runAll(db, TextSql, idList(ids)); !done)
        return done;
    if (auto kept = keepRows(store, *applied); !kept)
        return kept;
    if (auto done = runAll(db, RowSql, idList(gone)); !done)
        return done;
    if (auto done = deleteHistory(db, gone); !done)
        return done;
    for (const char *sql : {UnusedSourcesSql, UnusedBytesSql})
        if (const auto swept = db.run(sql); !swept)
            return swept.error();
    if (auto written = store.index().refresh(ids); !written)
        return written;
    return db.script(MergeIndexesSql);
}

Result<> forgetLog(Store &store)
{
    const auto isBusy = store.connection().first(CheckpointSql, [](const Sql::Row &row) { return row.number(0) != 0; });
    store.setLogDue(!isBusy || isBusy->value_or(true));
    return isBusy ? Result<>() : Result<>(isBusy.error());
}

} // namespace Shortlist
