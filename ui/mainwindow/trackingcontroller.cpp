// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/trackingcontroller.h"

#include "ui/common/formats.h"
#include "ui/common/swatch.h"
#include "ui/common/theme.h"
#include "ui/detail/detailpane.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/undocontroller.h"

#include <QMenu>

#include <algorithm>

namespace Shortlist {

TrackingController::TrackingController(const Services &services, const LibraryView &library, PostingListView &list,
                                       DetailPane &detail, Notices &notices, UndoController &undo)
    : QObject(&list)
    , m_services(services)
    , m_library(library)
    , m_list(list)
    , m_detail(detail)
    , m_notices(notices)
    , m_undo(undo)
{ }

void TrackingController::popUpStages()
{
    if (m_list.selectedPostings().empty())
        return;
    QMenu menu(&m_list);
    for (const Stage &stage : offeredStages(m_library.stages()))
        connect(menu.addAction(swatchIcon(QColor(stage.colour), SwatchShape::Disc, menu), Formats::stageName(stage)),
                &QAction::triggered, this, [this, stage] { choose(stage); });
    const QRect row = m_list.visualRect(m_list.currentIndex());
    menu.exec(m_list.viewport()->mapToGlobal(row.bottomLeft() + QPoint(Space::Double, 0)));
}

void TrackingController::choose(const Stage &stage)
{
    const std::vector<PostingId> chosen = m_list.selectedPostings();
    const bool hasNoStory = stage.type == StageType::Saved || stage.type == StageType::Planned;
    // A step with a day and a note asks for them; several postings at once, and plans, do not.
    if (chosen.size() == 1 && !hasNoStory && m_detail.details().posting.id == chosen.front())
        m_detail.dialogs().record(stage.id);
    else
        moveTo(chosen, stage.id);
}

void TrackingController::planInOrder(PostingId posting, const std::vector<PostingId> &order)
{
    TrackRequest request{posting, stageOf(StageType::Planned), QDate::currentDate(), {}, {}, {}};
    request.planOrder = order;
    record(request);
}

void TrackingController::moveTo(const std::vector<PostingId> &postings, StageId stage)
{
    std::vector<TrackRequest> requests;
    for (const PostingId posting : postings)
        requests.push_back({posting, stage, QDate::currentDate(), {}, {}, {}});
    if (requests.size() == 1)
        return record(requests.front());
    m_notices.follow(m_services.tracking.recordAll(requests),
                     [this, requests](const std::vector<TrackOutcome> &outcomes) { receiveAll(requests, outcomes); });
}

void TrackingController::receiveAll(const std::vector<TrackRequest> &requests,
                                    const std::vector<TrackOutcome> &outcomes)
{
    const auto isRefused = [](const TrackOutcome &outcome) { return outcome.isRefused(); };
    if (!std::all_of(outcomes.begin(), outcomes.end(), isRefused))
        m_undo.announceLast();
    const auto refusal = std::find_if(outcomes.begin(), outcomes.end(), isRefused);
    if (refusal != outcomes.end()) // the others stand; one question at a time
        Q_EMIT refused(requests[size_t(refusal - outcomes.begin())], refusal->limits);
}

void TrackingController::record(const TrackRequest &request)
{
    m_notices.follow(
        m_services.tracking.record(request),
        [this, request](const TrackOutcome &outcome) { receive(request, outcome); },
        [this, posting = request.posting] { Q_EMIT ended(posting, {}); });
}

void TrackingController::receive(const TrackRequest &request, const TrackOutcome &outcome)
{
    if (outcome.isRefused())
        Q_EMIT refused(request, outcome.limits);
    else
        m_undo.announceLast();
    Q_EMIT ended(request.posting, outcome.event);
}

StageId TrackingController::stageOf(StageType type) const
{
    const auto stages = offeredStages(m_library.stages());
    const auto found = std::find_if(stages.begin(), stages.end(), [type](const Stage &s) { return s.type == type; });
    return found == stages.end() ? StageId{} : found->id;
}

} // namespace Shortlist
