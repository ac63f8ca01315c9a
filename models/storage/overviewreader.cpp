// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/overviewreader.h"

#include "models/storage/duplicatestore.h"
#include "models/storage/searchindex.h"
#include "models/storage/searchstore.h"
#include "models/storage/sqltransaction.h"
#include "models/storage/tagstore.h"
#include "models/storage/trackingstore.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

// All are counted without a look at any of them, those in the trash by an index of their own.
constexpr auto TotalsSql =
    "SELECT everything - trashed, trashed FROM (SELECT (SELECT count(*) FROM posting) AS everything,"
    " (SELECT count(*) FROM posting WHERE trashed_at IS NOT NULL) AS trashed)";
// Those in the trash are found by their own index: by that of the stages, every posting would be looked at.
constexpr auto StagesSql =
    "SELECT COALESCE(stage_id, (SELECT id FROM stage WHERE key = 'saved')), sum(postings) FROM (SELECT stage_id,"
    " count(*) AS postings FROM posting GROUP BY 1 UNION ALL SELECT stage_id, -count(*) FROM posting"
    " WHERE trashed_at IS NOT NULL GROUP BY +stage_id) GROUP BY 1 HAVING sum(postings) > 0";
// Counted before they are named: there are far fewer employers than postings.
constexpr auto EmployersSql =
    "WITH counted(id, postings) AS (SELECT employer_id, count(*) FROM posting"
    " WHERE trashed_at IS NULL AND employer_id IS NOT NULL GROUP BY employer_id)"
    " SELECT COALESCE(g.name, e.name), g.id, sum(counted.postings) FROM counted JOIN employer e ON e.id = counted.id"
    " LEFT JOIN employer_group_member m ON m.employer_id = e.id"
    " LEFT JOIN employer_group g ON g.id = m.group_id AND g.confirmed"
    " GROUP BY COALESCE(g.key, e.key), g.id ORDER BY COALESCE(g.key, e.key)";

Result<> readTotals(Sql::Connection &db, Overview &overview)
{
    const auto totals =
        db.first(TotalsSql, [](const Sql::Row &row) { return std::pair(row.number(0), row.number(1)); });
    if (!totals)
        return totals.error();
    std::tie(overview.all, overview.trashed) = totals->value_or(std::pair(0, 0));
    return {};
}

Result<> readStages(Sql::Connection &db, Overview &overview)
{
    const auto stages = TrackingStore(db).stages();
    if (!stages)
        return stages.error();
    const auto counts =
        db.list(StagesSql, [](const Sql::Row &row) { return std::pair(row.integer(0), row.number(1)); });
    if (!counts)
        return counts.error();
    QHash<qint64, int> byStage;
    for (const auto &[stage, count] : *counts)
        byStage.insert(stage, count);
    for (const Stage &stage : *stages) {
        const int count = byStage.value(qint64(stage.id));
        overview.stages.push_back({stage, count});
        if (stage.type == StageType::Planned)
            overview.planned += count;
    }
    return {};
}

Result<> readEmployers(Sql::Connection &db, Overview &overview)
{
    auto employers = db.list(EmployersSql, [](const Sql::Row &row) {
        return Overview::EmployerCount{row.text(0), row.id<GroupId>(1), row.number(2)};
    });
    if (!employers)
        return employers.error();
    overview.employers = *std::move(employers);
    return {};
}

/// Counted by the queries that the sidebar's rows ask, so that the number and the list cannot differ.
Result<> readCounts(Sql::Connection &db, SearchIndex &index, QDate today, Overview &overview)
{
    const auto undecided = index.count(PostingQuery::parse(u"is:undecided"_s), today);
    if (!undecided)
        return undecided.error();
    const auto due = index.count(PostingQuery::parse(u"is:due"_s), today);
    if (!due)
        return due.error();
    const auto incomplete = index.count(PostingQuery::parse(u"is:incomplete"_s), today);
    if (!incomplete)
        return incomplete.error();
    const auto duplicates = DuplicateStore(db).suggestionCount();
    if (!duplicates)
        return duplicates.error();
    overview.undecided = *undecided;
    overview.incomplete = *incomplete;
    overview.duplicates = *duplicates;
    overview.dueThisWeek = *due;
    auto searches = SearchStore(db).searches();
    if (!searches)
        return searches.error();
    for (SavedSearch &search : *searches) {
        const auto count = index.count(PostingQuery::parse(search.query), today);
        if (!count)
            return count.error();
        search.count = *count;
    }
    overview.searches = *std::move(searches);
    return {};
}

} // namespace

Result<Overview> readOverview(Sql::Connection &db, SearchIndex &index, QDate today)
{
    const Sql::Snapshot snapshot(db);
    Overview overview;
    for (const auto read : {readTotals, readStages, readEmployers})
        if (auto done = read(db, overview); !done)
            return done.error();
    if (auto done = readCounts(db, index, today, overview); !done)
        return done.error();
    auto tags = TagStore(db).tags();
    if (!tags)
        return tags.error();
    overview.tags = *std::move(tags);
    return overview;
}

} // namespace Shortlist
