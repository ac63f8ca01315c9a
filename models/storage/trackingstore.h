// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/posting.h"
#include "models/domain/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// A posting as limits and slots see it.
struct TrackedPosting
{
    PostingId id{};
    QString title;
    QString employer;
    QString department;
    Programme programme = Programme::None;
    QString region; ///< of the first place
    QString requisitionId;
    QDate applyBy;
    int rating = 0;
    bool trashed = false; ///< a submission counts all the same
    StageId stage{};
    QDate stageSince;
    int planPosition = 0;                  ///< from 1 in the user's order; 0 where it has no place in it
    std::vector<ApplicationEvent> history; ///< in order of recording

    friend bool operator==(const TrackedPosting &, const TrackedPosting &) = default;
};

/// Stages, the append-only history, and the order of plans. Writing needs an open Action.
class TrackingStore
{
public:
    /// `db` must outlive this.
    explicit TrackingStore(Sql::Connection &db);

    /// By position.
    Result<std::vector<Stage>> stages();

    /// Everything recorded, retractions included, in order of recording.
    Result<std::vector<ApplicationEvent>> history(PostingId posting);
    /// NotFound.
    Result<ApplicationEvent> event(EventId id);
    /// Appends and brings the posting's cached stage up to date. `event.id` is ignored. NotFound where the posting,
    /// the stage or the entry to retract does not exist; InvalidArgument for an entry without a valid day.
    Result<EventId> append(const ApplicationEvent &event);

    /// Every posting with a history or a place in the order of plans.
    Result<std::vector<TrackedPosting>> tracked();
    /// Every posting of these employers (by name or alias), the trash included.
    Result<std::vector<TrackedPosting>> ofEmployers(const QStringList &employers);

    /// Best first; postings that are no longer planned may be in it.
    Result<std::vector<PostingId>> planOrder();
    /// Replaces the places of these postings: they come one after the other; others keep theirs, behind them.
    Result<> setPlanOrder(const std::vector<PostingId> &order);

private:
    Result<> checkEvent(const ApplicationEvent &event, const std::vector<Stage> &stages);
    Result<> checkReplaced(const ApplicationEvent &event);

    Sql::Connection &m_db;
};

} // namespace Shortlist
