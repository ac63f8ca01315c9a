// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/querycursor.h"
#include "ui/compare/compareview.h"
#include "ui/list/listpane.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/palettecontroller.h"
#include "ui/mainwindow/postingbrowser.h"
#include "ui/mainwindow/postingwindow.h"
#include "ui/mainwindow/readingcontroller.h"
#include "ui/mainwindow/searchbar.h"
#include "ui/mainwindow/searchcontroller.h"
#include "ui/mainwindow/selectioncontroller.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/slotscontroller.h"
#include "ui/mainwindow/tagcontroller.h"
#include "ui/mainwindow/toast.h"
#include "ui/mainwindow/todaycontroller.h"
#include "ui/mainwindow/undocontroller.h"

#include <QStackedWidget>

/// The part of MainWindow that finds: the search bar, the palette, the way back, windows of their own.
namespace Shortlist {

void MainWindow::connectSearch()
{
    connect(m_do.search, &SearchController::searched, this, [this] {
        if (page() != Page::Board) // which shows what the list shows
            showPage(Page::Reading);
    });
    connect(m_parts.search, &SearchBar::listWanted, this, &MainWindow::focusPostings);
    connect(m_do.browser, &PostingBrowser::textChanged, m_parts.search, &SearchBar::setQueryText);
    connect(m_do.browser, &PostingBrowser::textChanged, m_parts.sidebar, &Sidebar::markQuery);
    connect(m_do.browser, &PostingBrowser::sortChanged, m_parts.list, &ListPane::setSort);
    connect(m_do.browser, &PostingBrowser::answered, this, &MainWindow::showAnswer);
    connect(m_parts.toast, &Toast::undoRequested, m_do.undo, [this] { m_do.undo->undo(); });
    connect(m_do.tags, &TagController::renamed, this, [this](const TagRenaming &renaming) {
        const auto reworded = [&renaming](const QString &text) { return renamedTags(text, renaming); };
        m_trail.reword(reworded);
        m_parts.sidebar->renameFolded(renaming);
        if (const QString text = reworded(m_do.browser->text()); text != m_do.browser->text())
            m_do.browser->search(text);
    });
    connect(m_do.tags, &TagController::removed, this, [this](const QStringList &names) {
        for (const QString &name : names)
            if (m_do.browser->text() == conditionOf(QueryTerm::Field::Tag, name))
                m_do.browser->search({});
    });
}

void MainWindow::openPalette()
{
    std::vector<QAction *> offered;
    for (const auto group :
         {ActionGroup::Posting, ActionGroup::File, ActionGroup::Edit, ActionGroup::View, ActionGroup::Help})
        for (QAction *action : m_actions->of(group))
            if (action != &(*m_actions)[ActionId::Palette])
                offered.push_back(action);
    m_do.palette->open(std::move(offered));
}

void MainWindow::search(const QString &query)
{
    m_do.browser->search(query);
    focusList();
}

void MainWindow::openWindow(PostingId posting)
{
    std::erase_if(m_windows, [](const auto &window) { return window.isNull(); });
    for (const auto &window : m_windows)
        if (window->posting() == posting)
            return window->show(posting);
    PostingWindow *window = makeWindow();
    m_windows.emplace_back(window);
    window->show(posting);
}

PostingWindow *MainWindow::makeWindow()
{
    auto *window = new PostingWindow(m_services, *m_do.library, m_theme, m_settings, m_engine, *m_notices, *m_do.undo,
                                     *m_do.tags, *m_do.tracking, this);
    connect(window, &PostingWindow::placesWanted, this, [this](const QString &employer) {
        bringToFront();
        m_do.places->open(employer);
    });
    connect(window, &PostingWindow::versionsCompared, this, &MainWindow::compareVersions);
    return window;
}

void MainWindow::togglePreview()
{
    const PostingId current = m_parts.list->view().currentPosting();
    if (m_preview) {
        m_preview->close();
    } else if (current != PostingId{}) {
        m_preview = makeWindow();
        m_preview->preview(current);
    }
}

void MainWindow::walk(int by)
{
    const auto stop = m_trail.go(by);
    if (!stop)
        return;
    m_do.browser->search(stop->query);
    showPage(Page(stop->page));
    if (page() == Page::Reading)
        m_parts.list->setFocus();
    m_trail.arrive();
    noteStop();
}

void MainWindow::noteStop()
{
    m_trail.visit({int(page()), m_do.browser->text()});
    (*m_actions)[ActionId::Back].setEnabled(m_trail.canGo(-1));
    (*m_actions)[ActionId::Forward].setEnabled(m_trail.canGo(1));
}

void MainWindow::connectFindActions()
{
    PostingListView &list = m_parts.list->view();
    const auto on = [this](ActionId id, auto slot) {
        connect(&(*m_actions)[id], &QAction::triggered, this, std::move(slot));
    };
    on(ActionId::NextHit, [this] { m_parts.description->stepHit(1); });
    on(ActionId::PreviousHit, [this] { m_parts.description->stepHit(-1); });
    on(ActionId::FindInPosting, [this] {
        showPage(Page::Reading);
        m_do.reading->find();
    });
    on(ActionId::Sections, [this] {
        showPage(Page::Reading);
        m_do.reading->openSections();
    });
    on(ActionId::Print, [this] {
        if (page() == Page::Comparison)
            m_parts.comparison->print();
        else
            m_do.reading->print();
    });
    on(ActionId::SavePdf, [this] {
        if (page() == Page::Comparison)
            m_parts.comparison->exportPdf();
        else
            m_do.reading->savePdf();
    });
    on(ActionId::CopyPosting, [this] { m_parts.description->copyAll(); });
    on(ActionId::ShowSource, [this] { m_do.reading->showSource(); });
    on(ActionId::Narrow, [this] {
        showPage(Page::Reading);
        m_parts.list->narrow();
    });
    on(ActionId::Rate, [this] { m_do.selection->popUpRatings(); });
    on(ActionId::OwnWindow, [this, &list] { openWindow(list.currentPosting()); });
    on(ActionId::Preview, [this] { togglePreview(); });
    on(ActionId::Rename, [&list] { list.editTitle(); });
    connect(&list, &PostingListView::titleEdited, m_do.selection, &SelectionController::retitle);
    on(ActionId::Purge, [this, &list] { m_do.selection->purge(list.selectedPostings()); });
    on(ActionId::EmptyTrash, [this] { m_do.selection->emptyTrash(); });
    on(ActionId::Back, [this] { walk(-1); });
    on(ActionId::Forward, [this] { walk(1); });
    on(ActionId::Refresh, [this] {
        m_do.library->refresh();
        m_do.browser->refresh();
        m_do.today->refresh();
    });
    connect(m_do.browser, &PostingBrowser::textChanged, this, &MainWindow::noteStop);
    connect(m_parts.pages, &QStackedWidget::currentChanged, this, &MainWindow::noteStop);
    connect(m_do.palette, &PaletteController::searchWanted, this, &MainWindow::search);
    connect(m_do.palette, &PaletteController::postingWanted, this, &MainWindow::openPosting);
    connect(m_do.palette, &PaletteController::placesWanted, m_do.places, &SlotsController::open);
}

} // namespace Shortlist
