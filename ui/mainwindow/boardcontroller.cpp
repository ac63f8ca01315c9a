// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/boardcontroller.h"

#include "models/services/limitservice.h"
#include "ui/board/boardpage.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/trackingcontroller.h"

namespace Shortlist {

BoardController::BoardController(const Services &services, const LibraryView &library, BoardPage &page,
                                 TrackingController &tracking)
    : QObject(&page)
    , m_services(services)
    , m_page(page)
{
    connect(&library, &LibraryView::stagesChanged, &page, &BoardPage::setStages);
    connect(&page, &BoardPage::currentPostingChanged, this, &BoardController::refresh);
    connect(&page, &BoardPage::moveRequested, &tracking,
            [&tracking](PostingId posting, StageId stage) { tracking.moveTo({posting}, stage); });
    connect(&tracking, &TrackingController::ended, &page, [&page](PostingId posting, EventId event) {
        page.endMove(posting, event == EventId{} ? BoardPage::Ending::Kept : BoardPage::Ending::Recorded);
    });
}

void BoardController::applyChange(const StoreChange &change)
{
    if (change.limits || !change.updated.empty())
        refresh();
}

void BoardController::refresh()
{
    const PostingId posting = m_page.currentPosting();
    if (posting == PostingId{} || !m_page.isVisible())
        return;
    whenAnswered(m_services.limits.verdict(posting, {}), this, [this, posting](const Result<PostingVerdict> &verdict) {
        if (verdict)
            m_page.setVerdict(posting, *verdict);
    });
}

} // namespace Shortlist
