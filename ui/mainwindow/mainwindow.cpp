// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "models/items/postinglistmodel.h"
#include "models/services/postingservice.h"
#include "models/services/storeaccess.h"
#include "ui/board/boardpage.h"
#include "ui/compare/compareview.h"
#include "ui/detail/detailpane.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/list/listpane.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/appointmentcontroller.h"
#include "ui/mainwindow/boardcontroller.h"
#include "ui/mainwindow/comparisoncontroller.h"
#include "ui/mainwindow/databasecontroller.h"
#include "ui/mainwindow/detailcontroller.h"
#include "ui/mainwindow/dropbutton.h"
#include "ui/mainwindow/dropcontroller.h"
#include "ui/mainwindow/dropoverlay.h"
#include "ui/mainwindow/duplicatescontroller.h"
#include "ui/mainwindow/evidencecontroller.h"
#include "ui/mainwindow/facetcontroller.h"
#include "ui/mainwindow/importcontroller.h"
#include "ui/mainwindow/incoming.h"
#include "ui/mainwindow/languagemenu.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/palettecontroller.h"
#include "ui/mainwindow/paperscontroller.h"
#include "ui/mainwindow/postingbrowser.h"
#include "ui/mainwindow/postingwindow.h"
#include "ui/mainwindow/profilecontroller.h"
#include "ui/mainwindow/readingcontroller.h"
#include "ui/mainwindow/searchbar.h"
#include "ui/mainwindow/searchcontroller.h"
#include "ui/mainwindow/selectioncontroller.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/sidebarcontroller.h"
#include "ui/mainwindow/sidebarentries.h"
#include "ui/mainwindow/slotscontroller.h"
#include "ui/mainwindow/stagescontroller.h"
#include "ui/mainwindow/statisticscontroller.h"
#include "ui/mainwindow/statusbar.h"
#include "ui/mainwindow/tagcontroller.h"
#include "ui/mainwindow/toast.h"
#include "ui/mainwindow/todaycontroller.h"
#include "ui/mainwindow/trackingcontroller.h"
#include "ui/mainwindow/undocontroller.h"
#include "ui/statistics/statisticspage.h"
#include "ui/today/todaypage.h"
#include "ui/web/refusals.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

namespace Shortlist {

namespace {

constexpr QSize LeastSize(900, 560);

} // namespace

MainWindow::MainWindow(const Services &services, Theme &theme, QSettings &settings, PostingView::Engine engine,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_theme(theme)
    , m_settings(settings)
    , m_state(settings)
    , m_pages(services.postings)
    , m_engine(engine)
{
    setWindowTitle(tr("Shortlist"));
    setAcceptDrops(true);
    setMinimumSize(LeastSize);
    m_state.restoreTheme(theme);
    m_parts = makeWindowParts(*this, theme, engine);
    m_actions = new Actions(*this, m_parts.list->view());
    makeControllers();
    connectSearch();
    connectSidebar();
    connectList();
    connectDetail();
    connectPages();
    connectPostingActions();
    connectViewActions();
    connectHelpActions();
    connectDateActions();
    connectFindActions();
    connect(&services.store, &StoreAccess::changed, this, &MainWindow::applyChange);
    m_state.restore(*this, m_parts);
    setUpTheme();
    m_do.library->refresh();
    m_do.today->refresh();
    m_do.undo->refresh();
    m_do.details->show({});
    m_state.restoreView(*m_do.browser);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeControllers()
{
    m_notices = new Notices(*m_parts.toast, *m_parts.status, this);
    m_do.library = new LibraryView(m_services, *m_notices, this);
    m_do.browser = new PostingBrowser(m_services.postings, *m_notices, this);
    m_do.search = new SearchController(m_services, *m_do.library, *m_do.browser, *m_parts.search, *m_parts.assist);
    m_do.facets = new FacetController(m_services, *m_do.library, *m_do.browser, m_theme, *this);
    m_do.palette = new PaletteController(m_services, *m_do.library, m_theme, *this);
    m_do.undo = new UndoController(m_services, *m_actions, m_theme, *m_notices, this);
    PostingListView &list = m_parts.list->view();
    m_do.tags = new TagController(m_services, *m_do.library, list, m_theme, *m_notices, *m_do.undo);
    m_do.selection = new SelectionController(m_services, list, m_theme, *m_notices, *m_do.undo);
    m_do.tracking = new TrackingController(m_services, *m_do.library, list, *m_parts.detail, *m_notices, *m_do.undo);
    m_do.sidebar = new SidebarController(m_services, *m_do.library, *m_do.browser, *m_parts.sidebar, *m_do.tags,
                                         *m_notices, *m_do.undo);
    m_do.drops =
        new DropController(m_services, *m_do.library, *m_parts.sidebar, *m_do.tags, *m_do.tracking, *m_notices);
    m_do.details = new DetailController(m_services, *m_do.library, *m_parts.detail, *m_notices, *m_do.undo, *m_do.tags,
                                        *m_do.tracking);
    m_do.appointments = new AppointmentController(m_services, *m_parts.detail, *m_notices, *m_do.undo, m_settings);
    m_do.evidence = new EvidenceController(m_services, *m_notices, *this);
    m_do.reading = new ReadingController(m_services, *m_parts.detail, *m_parts.description, m_theme, *m_notices);
    m_do.imports = new ImportController(m_services, *m_parts.staging, *m_notices, *m_do.undo);
    m_do.profile = new ProfileController(m_services, *m_notices, *m_do.undo, *this);
    m_do.comparison =
        new ComparisonController(m_services, *m_parts.comparison, *m_parts.compare, *m_actions, *m_notices, m_settings);
    m_do.places = new SlotsController(m_services, *m_do.library, *m_parts.places, m_theme, *m_notices, *m_do.undo,
                                      *m_do.tracking);
    m_do.duplicates = new DuplicatesController(m_services, *m_parts.duplicates, *m_notices, *m_do.undo);
    m_do.board = new BoardController(m_services, *m_do.library, *m_parts.board, *m_do.tracking);
    m_do.today = new TodayController(m_services, *m_do.library, *m_parts.today, *m_notices, *m_do.tracking);
    m_do.statistics = new StatisticsController(m_services, *m_do.library, *m_parts.statistics, m_theme, *m_notices);
    new PapersController(m_services, *m_parts.detail, *m_notices, *m_do.undo);
    m_do.stages = new StagesController(m_services, m_theme, *m_notices, *m_do.undo, *this);
    new LanguageMenu(m_services, *m_actions, *m_parts.staging, *m_notices, *this);
    new DatabaseController(m_services, *m_actions, *m_notices, m_theme, *this);
}

void MainWindow::warnAboutBackup(const Error &error)
{
    m_notices->say(
        tr("The automatic copy of the database could not be made. Look at “Your data” in the menu Help. (%1)")
            .arg(error.detail));
}

void MainWindow::connectSidebar()
{
    connect(m_do.library, &LibraryView::overviewChanged, this, [this](const Overview &overview) {
        m_parts.sidebar->setOverview(overview, m_do.library->toDo());
        if (page() == Page::Reading)
            m_parts.sidebar->markQuery(m_do.browser->text());
    });
    connect(m_parts.sidebar, &Sidebar::chosen, this, &MainWindow::choose);
    connect(m_do.sidebar, &SidebarController::postingsWanted, this, &MainWindow::search);
    connect(m_do.drops, &DropController::trashRequested, m_do.selection, &SelectionController::trash);
    connect(m_do.sidebar, &SidebarController::emptyTrashRequested, m_do.selection, &SelectionController::emptyTrash);
}

void MainWindow::connectList()
{
    PostingListView &list = m_parts.list->view();
    connect(&list, &PostingListView::selectedPostingsChanged, this, &MainWindow::followSelection);
    connect(&list, &PostingListView::currentPostingChanged, this, &MainWindow::followSelection);
    connect(&list, &PostingListView::openRequested, m_parts.detail, [this] { m_parts.detail->setFocus(); });
    connect(&list, &PostingListView::tagDropped, this,
            [this](const QString &tag, const std::vector<PostingId> &ids) { m_do.tags->change(ids, {tag}, {}); });
    connect(&list, &PostingListView::rowsWanted, m_do.browser, &PostingBrowser::fetch);
    connect(m_do.browser, &PostingBrowser::fetched, &list, &PostingListView::fill);
    connect(m_parts.list, &ListPane::filterRequested, this,
            [this](const QWidget *button) { m_do.facets->open(*button); });
    list.setPageWriter([this](const std::vector<PostingId> &postings) { return m_pages.write(postings); });
    connect(m_do.library, &LibraryView::stagesChanged, &list, &PostingListView::setStages);
    connect(m_parts.list, &ListPane::sortRequested, m_do.browser, &PostingBrowser::setSort);
    connect(m_parts.list, &ListPane::importRequested, this, [this] { m_do.imports->chooseFiles(this); });
    connect(m_parts.list, &ListPane::pasteRequested, m_do.imports, &ImportController::paste);
    connect(m_parts.list, &ListPane::samplesRequested, m_do.imports, &ImportController::importSamples);
    connect(m_parts.list, &ListPane::clearRequested, this, [this] {
        m_do.browser->search({});
        focusList();
    });
}

void MainWindow::connectDetail()
{
    connect(m_parts.detail, &DetailPane::openSlotsRequested, m_do.places, &SlotsController::open);
    connect(m_parts.detail, &DetailPane::versionsCompared, this, &MainWindow::compareVersions);
    connect(m_parts.description, &PostingView::linkActivated, this, &openOutside);
    connect(m_parts.description, &PostingView::zoomRequested, this,
            [this](int steps) { (*m_actions)[steps > 0 ? ActionId::LargerText : ActionId::SmallerText].trigger(); });
    connect(m_parts.description, &PostingView::shown, this,
            [this] { m_parts.status->setNetworkUse(m_services.networkRequests(), refusedRequestsSinceStart()); });
    connect(m_do.tracking, &TrackingController::refused, this, &MainWindow::askOverride);
}

void MainWindow::applyChange(const StoreChange &change)
{
    m_do.library->refresh();
    m_do.browser->refresh();
    m_do.search->applyChange(change);
    m_do.facets->refresh();
    m_do.undo->refresh();
    m_do.details->applyChange(change);
    m_do.profile->applyChange(change);
    m_do.comparison->applyChange(change);
    m_do.places->applyChange(change);
    m_do.duplicates->applyChange(change);
    m_do.board->applyChange(change);
    m_do.today->refresh();
    m_do.statistics->applyChange(change);
    if (m_preview)
        m_preview->applyChange(change);
    for (const auto &window : m_windows)
        if (window)
            window->applyChange(change);
}

void MainWindow::showAnswer(const PostingList &answer, const PostingQuery &query)
{
    if (m_parts.search->hasFocus())
        m_do.details->hold();
    m_parts.list->setAnswer(answer, query);
    if (page() == Page::Board) // it lays out every card; who goes there asks anew
        m_parts.board->setAnswer(answer, query);
    if (!answer.isCut)
        m_parts.status->setCount(answer.total, answer.all);
    PostingListView &list = m_parts.list->view();
    const bool comesLater = answer.isCut && !list.postings().indexOf(m_toSelect).isValid(); // with the whole list
    if (m_toSelect != PostingId{} && !comesLater)
        list.selectPosting(std::exchange(m_toSelect, {}));
    else if (m_toSelect == PostingId{} && list.currentPosting() == PostingId{} && !answer.rows.empty())
        list.selectPosting(answer.rows.front().id);
    list.viewport()->repaint(); // now, and not behind the posting that is shown next
    m_do.details->setHighlights(query.highlights());
    followSelection();
}

void MainWindow::followSelection()
{
    const std::vector<PostingId> chosen = m_parts.list->view().selectedPostings();
    m_do.comparison->setChosen(chosen);
    for (const auto id : {ActionId::Tag, ActionId::Stage, ActionId::Rate, ActionId::Correct, ActionId::Trash,
                          ActionId::Restore, ActionId::Purge})
        (*m_actions)[id].setEnabled(!chosen.empty());
    for (const auto id : {ActionId::Record, ActionId::AddDate, ActionId::ExportItsDates, ActionId::EvidenceFolder,
                          ActionId::EvidencePdf, ActionId::ShowClause, ActionId::ShowSlots, ActionId::OwnWindow,
                          ActionId::CopyPosting, ActionId::ShowSource})
        (*m_actions)[id].setEnabled(chosen.size() == 1);
    for (const auto id : {ActionId::Print, ActionId::SavePdf})
        (*m_actions)[id].setEnabled(chosen.size() == 1 || page() == Page::Comparison);
    for (const auto id : {ActionId::Preview, ActionId::Rename})
        (*m_actions)[id].setEnabled(!chosen.empty());
    if (m_preview && !chosen.empty())
        m_preview->follow(m_parts.list->view().currentPosting());
    if (chosen.size() > 1)
        m_do.details->showSeveral(int(chosen.size()),
                                  {&(*m_actions)[ActionId::Tag], &(*m_actions)[ActionId::Stage],
                                   &(*m_actions)[ActionId::Rate], &(*m_actions)[ActionId::Correct],
                                   &(*m_actions)[ActionId::Compare], &(*m_actions)[ActionId::Trash]});
    else
        m_do.details->show(chosen.empty() ? PostingId{} : chosen.front());
    if (!m_parts.search->hasFocus())
        m_do.details->release();
}

void MainWindow::choose(const SidebarEntry &entry)
{
    if (entry.kind == SidebarEntry::Kind::Employer) {
        m_do.places->open(entry.label);
        return;
    }
    if (entry.key == duplicatesKey()) {
        showDuplicates();
        return;
    }
    if (entry.key == boardKey()) {
        showBoard();
        return;
    }
    if (entry.key == todayKey()) {
        showToday();
        return;
    }
    if (entry.key == statisticsKey()) {
        showStatistics();
        return;
    }
    showPage(Page::Reading);
    m_do.browser->search(entry.query);
}

void MainWindow::focusPostings()
{
    if (page() == Page::Board)
        m_parts.board->setFocus();
    else
        focusList();
}

void MainWindow::focusList()
{
    showPage(Page::Reading);
    m_parts.list->setFocus();
}

void MainWindow::openPosting(PostingId posting)
{
    showPage(Page::Reading);
    m_toSelect = {}; // another may still be waited for
    if (m_parts.list->view().postings().indexOf(posting).isValid()) {
        m_parts.list->view().selectPosting(posting);
    } else {
        m_toSelect = posting;
        m_do.browser->search({});
        m_do.browser->refresh();
    }
    m_parts.list->view().setFocus();
}

void MainWindow::askOverride(const TrackRequest &request, const PostingVerdict &verdict)
{
    if (page() == Page::Board) // the question is asked over it
        m_parts.list->view().selectPosting(request.posting);
    else if (page() != Page::Today)
        openPosting(request.posting);
    m_do.details->whenShown(request.posting,
                            [this, request, verdict] { m_parts.detail->dialogs().askOverride(request, verdict); });
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Keys act on the postings from the start; a focus that is set before the window is shown may get lost.
    if (!event->spontaneous() && page() == Page::Reading)
        m_parts.list->setFocus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.detail->flush();
    m_state.save(*this, m_parts, *m_do.browser, m_theme);
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    // A window may stay open for days: "closes in 3 days" is counted anew when the user comes back to it.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_do.today != nullptr) {
        m_parts.list->view().setToday(QDate::currentDate());
        m_parts.board->setToday(QDate::currentDate());
        m_do.today->refresh();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isOwn = event->mimeData()->hasFormat(PostingListModel::mimeType());
    if (isOwn || !mayBringSomething(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_parts.overlay->cover();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_parts.overlay->hide();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_parts.overlay->hide();
    event->acceptProposedAction();
    m_do.imports->drop(*event->mimeData());
}

} // namespace Shortlist
