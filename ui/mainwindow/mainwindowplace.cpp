// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/listpane.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/comparisoncontroller.h"
#include "ui/mainwindow/detailcontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/postingwindow.h"
#include "ui/mainwindow/slotscontroller.h"
#include "ui/mainwindow/windowplace.h"

/// The part of MainWindow that hands its place to the window that follows, as after a change of the language.
namespace Shortlist {

WindowPlace MainWindow::leave()
{
    m_parts.detail->flush();
    m_state.save(*this, m_parts, *m_do.browser, m_theme);
    WindowPlace place{int(page()),
                      m_parts.list->view().currentPosting(),
                      m_parts.detail->page(),
                      m_do.places->employer(),
                      m_do.comparison->postings(),
                      {},
                      m_trail,
                      windowState()};
    for (const auto &window : m_windows)
        if (window && window->isVisible())
            place.windows.push_back(window->posting());
    return place;
}

void MainWindow::arrive(const WindowPlace &place)
{
    setWindowState(place.state);
    m_toSelect = place.posting;
    m_do.comparison->setPostings(place.compared);
    show();
    if (place.posting != PostingId{})
        m_do.details->whenShown(place.posting, [this, detail = place.detail] { m_parts.detail->showPage(detail); });
    if (Page(place.page) == Page::Places)
        m_do.places->open(place.employer);
    else if (Page(place.page) == Page::Duplicates)
        showDuplicates();
    else if (Page(place.page) == Page::Board)
        showBoard();
    else if (Page(place.page) == Page::Today)
        showToday();
    else if (Page(place.page) == Page::Statistics)
        showStatistics();
    else if (Page(place.page) != Page::Staging) // whose summary was read
        showPage(Page(place.page));
    m_trail = place.trail;
    noteStop();
    for (const PostingId posting : place.windows)
        openWindow(posting);
}

} // namespace Shortlist
