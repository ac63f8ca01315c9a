// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/trackingstore.h"

#include "models/domain/text.h"
#include "models/domain/words.h"
#include "models/storage/idlist.h"
#include "models/storage/sqltransaction.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto StagesSql = "SELECT id, key, name, type, colour, position, hidden FROM stage ORDER BY position, id";
constexpr auto HistorySql =
    "SELECT id, posting_id, stage_id, day, time, note, override_reason, recorded_at, retracts, replaces"
    " FROM application_event WHERE posting_id = ?1 ORDER BY id";
constexpr auto HistoriesSql =
    "SELECT id, posting_id, stage_id, day, time, note, override_reason, recorded_at, retracts, replaces"
    " FROM application_event WHERE posting_id IN (SELECT value FROM json_each(?1)) ORDER BY id";
constexpr auto EventSql =
    "SELECT id, posting_id, stage_id, day, time, note, override_reason, recorded_at, retracts, replaces"
    " FROM application_event WHERE id = ?1";
constexpr auto InsertSql = "INSERT INTO application_event(posting_id, stage_id, day, time, note, override_reason,"
                           " recorded_at, retracts, replaces) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
constexpr auto HasPostingSql = "SELECT 1 FROM posting WHERE id = ?1";
constexpr auto CacheSql = "UPDATE posting SET stage_id = ?2, stage_since = ?3 WHERE id = ?1";
constexpr auto TrackedSql =
    "SELECT p.id, p.title, e.name, p.department, p.programme, p.region, p.requisition_id, p.apply_by, p.rating,"
    " p.trashed_at IS NOT NULL, p.stage_id, p.stage_since, o.position FROM posting p"
    " LEFT JOIN employer e ON e.id = p.employer_id LEFT JOIN plan_order o ON o.posting_id = p.id"
    " WHERE p.id IN (SELECT posting_id FROM application_event UNION SELECT posting_id FROM plan_order) ORDER BY p.id";
constexpr auto OfEmployersSql =
    "SELECT p.id, p.title, e.name, p.department, p.programme, p.region, p.requisition_id, p.apply_by, p.rating,"
    " p.trashed_at IS NOT NULL, p.stage_id, p.stage_since, o.position FROM posting p"
    " JOIN employer e ON e.id = p.employer_id LEFT JOIN plan_order o ON o.posting_id = p.id"
    " WHERE p.employer_id IN (SELECT id FROM employer WHERE key IN (SELECT value FROM json_each(?1))"
    " UNION ALL SELECT employer_id FROM employer_alias WHERE key IN (SELECT value FROM json_each(?1))) ORDER BY p.id";
constexpr auto PlanSql = "SELECT posting_id FROM plan_order ORDER BY position, posting_id";
constexpr auto ClearPlanSql = "DELETE FROM plan_order";
constexpr auto InsertPlanSql = "INSERT INTO plan_order(posting_id, position) SELECT id, ?2 FROM posting WHERE id = ?1";

Stage readStage(const Sql::Row &row)
{
    return {row.id<StageId>(0), row.text(1),   row.text(2), fromWord<StageType>(row.text(3)).value_or(StageType::Saved),
            row.text(4),        row.number(5), row.flag(6)};
}

ApplicationEvent readEvent(const Sql::Row &row)
{
    return {row.id<EventId>(0), row.id<PostingId>(1), row.id<StageId>(2), row.day(3),         row.time(4),
            row.text(5),        row.text(6),          row.instant(7),     row.id<EventId>(8), row.id<EventId>(9)};
}

TrackedPosting readTracked(const Sql::Row &row)
{
    TrackedPosting posting;
    posting.id = row.id<PostingId>(0);
    posting.title = row.text(1);
    posting.employer = row.text(2);
    posting.department = row.text(3);
    posting.programme = fromWord<Programme>(row.text(4)).value_or(Programme::None);
    posting.region = row.text(5);
    posting.requisitionId = row.text(6);
    posting.applyBy = row.day(7);
    posting.rating = row.number(8);
    posting.trashed = row.flag(9);
    posting.stage = row.id<StageId>(10);
    posting.stageSince = row.day(11);
    posting.planPosition = row.number(12);
    return posting;
}

Result<std::vector<TrackedPosting>> withHistories(Sql::Connection &db, std::vector<TrackedPosting> postings)
{
    QHash<qint64, TrackedPosting *> byId;
    std::vector<PostingId> ids;
    for (TrackedPosting &posting : postings) {
        byId.insert(qint64(posting.id), &posting);
        ids.push_back(posting.id);
    }
    const auto events = db.list(HistoriesSql, readEvent, idList(ids));
    if (!events)
        return events.error();
    for (const ApplicationEvent &event : *events)
        byId.value(qint64(event.posting))->history.push_back(event);
    return postings;
}

Error notFound(const QString &what, qint64 id)
{
    return {Error::Code::NotFound, u"no %1 %2"_s.arg(what).arg(id)};
}

} // namespace

TrackingStore::TrackingStore(Sql::Connection &db)
    : m_db(db)
{ }

Result<std::vector<Stage>> TrackingStore::stages()
{
    return m_db.list(StagesSql, readStage);
}

Result<std::vector<ApplicationEvent>> TrackingStore::history(PostingId posting)
{
    return m_db.list(HistorySql, readEvent, posting);
}

Result<ApplicationEvent> TrackingStore::event(EventId id)
{
    const auto event = m_db.first(EventSql, readEvent, id);
    if (!event)
        return event.error();
    if (!*event)
        return notFound(u"event"_s, qint64(id));
    return **event;
}

Result<> TrackingStore::checkEvent(const ApplicationEvent &event, const std::vector<Stage> &stages)
{
    if (!event.day.isValid())
        return Error{Error::Code::InvalidArgument, u"an event needs a day"_s};
    const auto posting = m_db.first(
        HasPostingSql, [](const Sql::Row &) { return true; }, event.posting);
    if (!posting)
        return posting.error();
    if (!*posting)
        return notFound(u"posting"_s, qint64(event.posting));
    if (event.replaces != EventId{})
        if (auto checked = checkReplaced(event); !checked)
            return checked;
    if (event.retracts == EventId{})
        return findStage(stages, event.stage) != nullptr ? Result<>() : notFound(u"stage"_s, qint64(event.stage));
    if (event.stage != StageId{})
        return Error{Error::Code::InvalidArgument, u"a retraction enters no stage"_s};
    const auto retracted = this->event(event.retracts);
    if (!retracted)
        return retracted.error();
    if (retracted->posting != event.posting)
        return Error{Error::Code::InvalidArgument, u"a retraction belongs to the posting of what it retracts"_s};
    return {};
}

/// An entry is replaced by one of its own posting, once, and only while it stands.
Result<> TrackingStore::checkReplaced(const ApplicationEvent &event)
{
    const auto recorded = history(event.posting);
    if (!recorded)
        return recorded.error();
    const auto standing = effectiveEvents(*recorded);
    const bool stands = std::any_of(standing.begin(), standing.end(),
                                    [&event](const ApplicationEvent &e) { return e.id == event.replaces; });
    if (!stands || event.retracts != EventId{})
        return Error{Error::Code::InvalidArgument, u"only an entry of the posting that stands can be replaced"_s};
    return {};
}

Result<EventId> TrackingStore::append(const ApplicationEvent &event)
{
    const auto known = stages();
    if (!known)
        return known.error();
    if (auto checked = checkEvent(event, *known); !checked)
        return checked.error();
    const auto inserted = m_db.run(InsertSql, event.posting, event.stage, event.day, event.time, event.note,
                                   event.overrideReason, event.recordedAt, event.retracts, event.replaces);
    if (!inserted)
        return inserted.error();
    const EventId id{m_db.lastInsertedId()};
    const auto recorded = history(event.posting);
    if (!recorded)
        return recorded.error();
    const ApplicationState state = deriveState(*recorded, *known);
    if (const auto cached = m_db.run(CacheSql, event.posting, state.stage, state.since); !cached)
        return cached.error();
    return id;
}

Result<std::vector<TrackedPosting>> TrackingStore::tracked()
{
    const Sql::Snapshot snapshot(m_db);
    auto postings = m_db.list(TrackedSql, readTracked);
    if (!postings)
        return postings.error();
    return withHistories(m_db, *std::move(postings));
}

Result<std::vector<TrackedPosting>> TrackingStore::ofEmployers(const QStringList &employers)
{
    QJsonArray keys;
    for (const QString &name : employers)
        keys.append(Text::employerKey(name));
    const Sql::Snapshot snapshot(m_db);
    auto postings =
        m_db.list(OfEmployersSql, readTracked, QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact)));
    if (!postings)
        return postings.error();
    return withHistories(m_db, *std::move(postings));
}

Result<std::vector<PostingId>> TrackingStore::planOrder()
{
    return m_db.list(PlanSql, [](const Sql::Row &row) { return row.id<PostingId>(0); });
}

Result<> TrackingStore::setPlanOrder(const std::vector<PostingId> &order)
{
    const auto before = planOrder();
    if (!before)
        return before.error();
    std::vector<PostingId> all;
    for (const auto &ids : {order, *before})
        for (const PostingId id : ids)
            if (std::find(all.begin(), all.end(), id) == all.end())
                all.push_back(id);
    if (const auto cleared = m_db.run(ClearPlanSql); !cleared)
        return cleared.error();
    int position = 0;
    for (const PostingId id : all)
        if (const auto inserted = m_db.run(InsertPlanSql, id, ++position); !inserted)
            return inserted.error();
    return {};
}

} // namespace Shortlist
