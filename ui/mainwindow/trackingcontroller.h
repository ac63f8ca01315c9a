// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/trackingservice.h"

#include <QObject>

#include <vector>

namespace Shortlist {

class DetailPane;
class LibraryView;
class Notices;
class PostingListView;
class UndoController;
struct Services;

/// Records what happens to applications. Every path of the window that submits goes through record(), which shows a
/// refusal with those who hold the places.
class TrackingController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    TrackingController(const Services &services, const LibraryView &library, PostingListView &list, DetailPane &detail,
                       Notices &notices, UndoController &undo);

    /// The stages as a menu beside the chosen posting.
    void popUpStages();
    void record(const TrackRequest &request);
    /// Without a dialog, today.
    void moveTo(const std::vector<PostingId> &postings, StageId stage);
    void plan(PostingId posting) { moveTo({posting}, stageOf(StageType::Planned)); }
    /// `order`: of all planned ones, best first.
    void planInOrder(PostingId posting, const std::vector<PostingId> &order);
    void unplan(PostingId posting) { moveTo({posting}, stageOf(StageType::Saved)); }

    /// The first stage of that type that is offered; 0 where there is none.
    StageId stageOf(StageType type) const;

Q_SIGNALS:
    /// A limit refused it: the posting is to be shown, then DetailDialogs::askOverride().
    void refused(const Shortlist::TrackRequest &request, const Shortlist::PostingVerdict &verdict);
    /// After every record(): 0 where it was refused or failed.
    void ended(Shortlist::PostingId posting, Shortlist::EventId event);

private:
    void choose(const Stage &stage);
    void receive(const TrackRequest &request, const TrackOutcome &outcome);
    void receiveAll(const std::vector<TrackRequest> &requests, const std::vector<TrackOutcome> &outcomes);

    const Services &m_services;
    const LibraryView &m_library;
    PostingListView &m_list;
    DetailPane &m_detail;
    Notices &m_notices;
    UndoController &m_undo;
};

} // namespace Shortlist
