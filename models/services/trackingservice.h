// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/views.h"

#include <QFuture>
#include <QObject>

namespace Shortlist {

class StoreAccess;

/// One step of an application, as the user wants it recorded.
struct TrackRequest
{
    PostingId posting{};
    StageId stage{};
    QDate day;  ///< in the user's calendar; today where invalid
    QTime time; ///< may be invalid
    QString note;
    QString overrideReason;   ///< not empty: record it although a limit refuses
    QDate overrideUntil = {}; ///< valid: the refusing rules are overridden until that day, for the same reason
    EventId replaces = {};    ///< the entry that this one says better; 0 for a new step
    std::vector<DocumentId> documents = {}; ///< of the posting, sent with this step
    std::vector<PostingId> planOrder = {};  ///< the planned ones, best first, from this step on; empty: as they are
};

/// Refused: nothing was recorded, and `limits` says by which rule and who holds the places.
struct TrackOutcome
{
    EventId event{};       ///< 0 where it was refused
    PostingVerdict limits; ///< as it was before the event

    bool isRefused() const { return event == EventId{}; }
};

/// Records what happened to an application. The one gate for limits: every path that submits goes through record().
class TrackingService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit TrackingService(StoreAccess &store, QObject *parent = nullptr);

    QFuture<Result<std::vector<Stage>>> stages();
    /// A new step, or an entry in other words (TrackRequest::replaces). InvalidArgument where the entry to replace does
    /// not stand.
    QFuture<Result<TrackOutcome>> record(TrackRequest request);
    /// New steps of several postings as one step of undo, each asked of the limits after those before it. What is
    /// refused is left out; an error leaves out all.
    QFuture<Result<std::vector<TrackOutcome>>> recordAll(std::vector<TrackRequest> requests);
    /// Appends entries that take the event back, in all its wordings. Undo is not the only way to correct a slip.
    QFuture<Result<>> retract(EventId event);

private:
    StoreAccess &m_store;
};

} // namespace Shortlist
