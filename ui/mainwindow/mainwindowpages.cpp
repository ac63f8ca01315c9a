// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/importstagingmodel.h"
#include "ui/board/boardpage.h"
#include "ui/compare/compareview.h"
#include "ui/detail/detailpane.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/importing/stagingpage.h"
#include "ui/list/listpane.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/boardcontroller.h"
#include "ui/mainwindow/comparisoncontroller.h"
#include "ui/mainwindow/detailcontroller.h"
#include "ui/mainwindow/dropbutton.h"
#include "ui/mainwindow/duplicatescontroller.h"
#include "ui/mainwindow/importcontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/postingbrowser.h"
#include "ui/mainwindow/postingmenus.h"
#include "ui/mainwindow/profilecontroller.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/sidebarentries.h"
#include "ui/mainwindow/slotscontroller.h"
#include "ui/mainwindow/statisticscontroller.h"
#include "ui/mainwindow/statusbar.h"
#include "ui/mainwindow/todaycontroller.h"
#include "ui/mainwindow/undocontroller.h"
#include "ui/slots/slotspage.h"
#include "ui/statistics/statisticspage.h"
#include "ui/today/todaypage.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

/// The part of MainWindow that changes pages, and connects them with the controllers.
namespace Shortlist {

using namespace Qt::StringLiterals;

MainWindow::Page MainWindow::page() const
{
    return Page(m_parts.pages->currentIndex());
}

void MainWindow::showPage(Page page)
{
    m_parts.pages->setCurrentIndex(int(page));
    m_do.browser->setReach(page == Page::Board ? PostingBrowser::Reach::All : PostingBrowser::Reach::FirstRows);
    switch (page) {
    case Page::Reading:
        m_parts.sidebar->markQuery(m_do.browser->text());
        break;
    case Page::Comparison:
    case Page::Staging:
        m_parts.sidebar->markKey({});
        break;
    case Page::Board:
        m_parts.sidebar->markKey(boardKey());
        break;
    case Page::Today:
        m_parts.sidebar->markKey(todayKey());
        break;
    case Page::Statistics:
        m_parts.sidebar->markKey(statisticsKey());
        break;
    case Page::Places:
    case Page::Duplicates:
        break;
    }
}

void MainWindow::connectPages()
{
    new PostingMenus(*m_actions, m_parts.list->view(), *m_parts.board, *m_parts.today);
    connect(m_parts.compare, &QPushButton::clicked, this, &MainWindow::showComparison);
    connect(m_parts.compare, &DropButton::postingsDropped, m_do.comparison, &ComparisonController::add);
    connect(m_parts.compare, &DropButton::backRequested, &(*m_actions)[ActionId::Back], &QAction::trigger);
    connect(m_parts.pages, &QStackedWidget::currentChanged, this, &MainWindow::followSelection);
    connect(m_parts.import, &QPushButton::clicked, this, [this] { m_do.imports->chooseFiles(this); });
    connect(m_parts.comparison, &CompareView::openRequested, this, &MainWindow::openPosting);
    connect(m_parts.comparison, &CompareView::recordRequested, this, &MainWindow::recordFor);
    connect(m_parts.comparison, &CompareView::skillsRequested, m_do.profile, &ProfileController::editSkills);
    connect(m_parts.comparison, &CompareView::weightsRequested, m_do.profile, &ProfileController::editWeights);
    connect(m_parts.comparison, &CompareView::skillToggled, m_do.profile, &ProfileController::setSkill);
    connect(m_do.profile, &ProfileController::changed, m_parts.comparison, &CompareView::setProfile);
    connect(m_parts.places, &SlotsPage::recordRequested, this, &MainWindow::recordFor);
    connect(m_parts.statistics, &StatisticsPage::queryChosen, this, &MainWindow::search);
    connect(m_parts.today, &TodayPage::openRequested, this, &MainWindow::openPosting);
    connect(m_parts.today, &TodayPage::recordRequested, this, &MainWindow::recordFor);
    connect(m_parts.places, &SlotsPage::openPostingRequested, this, [this](PostingId posting, const QString &quote) {
        openPosting(posting);
        if (!quote.isEmpty())
            m_do.details->whenShown(posting, [this] { m_parts.detail->showClause(); });
    });
    connect(m_do.places, &SlotsController::opened, this, [this](const QString &employer) {
        showPage(Page::Places);
        m_parts.sidebar->markKey(u"employer:"_s + employer);
    });
    connectImports();
    connect(m_parts.duplicates, &DuplicatesPage::compareRequested, this, [this](PostingId one, PostingId other) {
        m_do.comparison->setPostings({one, other});
        showComparison();
    });
    connect(m_parts.board, &BoardPage::openRequested, this, &MainWindow::openPosting);
    connect(m_parts.board, &BoardPage::clearRequested, this, [this] {
        m_do.browser->search({});
        m_parts.board->setFocus();
    });
    for (QWidget *page : {static_cast<QWidget *>(m_parts.comparison), static_cast<QWidget *>(m_parts.places),
                          static_cast<QWidget *>(m_parts.duplicates), static_cast<QWidget *>(m_parts.board),
                          static_cast<QWidget *>(m_parts.today), static_cast<QWidget *>(m_parts.statistics)}) {
        auto *escape = new QShortcut(Qt::Key_Escape, page);
        escape->setContext(Qt::WidgetWithChildrenShortcut);
        connect(escape, &QShortcut::activated, this, &MainWindow::focusList);
    }
}

void MainWindow::connectImports()
{
    connect(m_do.imports, &ImportController::staging, this, [this] {
        showPage(Page::Staging);
        m_parts.staging->setFocus();
    });
    connect(m_do.imports, &ImportController::openRequested, this, &MainWindow::openPosting);
    connect(m_do.imports, &ImportController::finished, this, [this](const std::vector<PostingId> &stored) {
        focusList();
        if (stored.empty())
            return;
        openPosting(stored.front());
        m_do.undo->announceLast();
    });
    const auto showWaiting = [this] {
        m_parts.status->setWaiting(page() == Page::Staging ? 0 : m_parts.staging->model().acceptedCount());
    };
    connect(&m_parts.staging->model(), &ImportStagingModel::acceptedChanged, this, showWaiting);
    connect(m_parts.pages, &QStackedWidget::currentChanged, this, showWaiting);
    connect(m_parts.status, &StatusBar::waitingRequested, m_do.imports, &ImportController::staging);
}

void MainWindow::showDuplicates()
{
    m_do.duplicates->refresh();
    showPage(Page::Duplicates);
    m_parts.sidebar->markKey(duplicatesKey());
    m_parts.duplicates->setFocus();
}

void MainWindow::showComparison()
{
    m_do.comparison->showPostings();
    showPage(Page::Comparison);
    m_parts.comparison->setFocus();
}

void MainWindow::compareVersions(PostingId posting, int older, int newer)
{
    bringToFront();
    m_do.comparison->setVersions(posting, older, newer);
    showPage(Page::Comparison);
    m_parts.comparison->setFocus();
}

void MainWindow::showBoard()
{
    showPage(Page::Board);
    m_parts.board->selectPosting(m_parts.list->view().currentPosting());
    m_do.board->refresh();
    m_parts.board->setFocus();
}

void MainWindow::showToday()
{
    showPage(Page::Today);
    m_do.today->refresh();
    m_parts.today->setFocus();
}

void MainWindow::showStatistics()
{
    showPage(Page::Statistics);
    m_do.statistics->refresh();
    m_parts.statistics->setFocus();
}

} // namespace Shortlist
