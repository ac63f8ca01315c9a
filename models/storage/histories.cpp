// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/histories.h"

#include "models/storage/sql.h"

namespace Shortlist {

namespace {

constexpr auto EventsSql =
    "SELECT id, posting_id, stage_id, day, time, note, override_reason, recorded_at, retracts, replaces"
    " FROM application_event ORDER BY id";

ApplicationEvent readEvent(const Sql::Row &row)
{
    return {row.id<EventId>(0), row.id<PostingId>(1), row.id<StageId>(2), row.day(3),         row.time(4),
            row.text(5),        row.text(6),          row.instant(7),     row.id<EventId>(8), row.id<EventId>(9)};
}

} // namespace

Result<std::map<PostingId, std::vector<ApplicationEvent>>> standingHistories(Sql::Connection &db)
{
    const auto events = db.list(EventsSql, readEvent);
    if (!events)
        return events.error();
    std::map<PostingId, std::vector<ApplicationEvent>> histories;
    for (const ApplicationEvent &event : *events)
        histories[event.posting].push_back(event);
    for (auto &[posting, history] : histories)
        history = effectiveEvents(history);
    return histories;
}

} // namespace Shortlist
