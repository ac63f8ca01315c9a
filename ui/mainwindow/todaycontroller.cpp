// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/todaycontroller.h"

#include "models/services/historyservice.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/trackingcontroller.h"
#include "ui/today/todaypage.h"

namespace Shortlist {

TodayController::TodayController(const Services &services, LibraryView &library, TodayPage &page, Notices &notices,
                                 TrackingController &tracking)
    : QObject(&page)
    , m_services(services)
    , m_library(library)
    , m_page(page)
    , m_notices(notices)
{
    connect(&library, &LibraryView::stagesChanged, &page, &TodayPage::setStages);
    connect(&page, &TodayPage::waitingDaysChanged, this, &TodayController::refresh);
    connect(&page, &TodayPage::planRequested, &tracking, &TrackingController::plan);
}

void TodayController::refresh()
{
    AgendaRules rules;
    rules.waitingDays = m_page.waitingDays();
    whenAnswered(m_services.histories.agenda(rules), this, [this, rules](const Result<std::vector<AgendaItem>> &items) {
        if (rules.waitingDays != m_page.waitingDays())
            return; // another question is under way
        if (!items) {
            m_notices.fail(items.error());
            return;
        }
        m_page.setItems(*items, QDate::currentDate());
        m_library.setToDo(int(items->size()));
    });
}

} // namespace Shortlist
