// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshots/views.h"

#include "app/screenshots/camera.h"
#include "app/screenshots/story.h"
#include "ui/detail/detailpane.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/importing/stagingpage.h"
#include "ui/list/listpane.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/dropoverlay.h"
#include "ui/mainwindow/importcontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/postingwindow.h"
#include "ui/mainwindow/searchbar.h"
#include "ui/slots/slotspage.h"
#include "ui/statistics/statisticspage.h"
#include "ui/web/postingview.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// One round through the window, as a user would make it.
class Round
{
public:
    Round(MainWindow &window, Camera &camera, const Story &story)
        : m_window(window)
        , m_camera(camera)
        , m_story(story)
        , m_pane(*window.findChild<DetailPane *>())
        , m_search(*window.findChild<SearchBar *>())
    { }

    bool reading()
    {
        open(u"Tile Server"_s);
        bool isWritten = m_camera.shoot(u"main"_s);
        m_pane.dialogs().record();
        isWritten = m_camera.shootAndDismiss(u"record"_s) && isWritten;
        m_pane.showPage(DetailPane::Page::Notes);
        isWritten = m_camera.shoot(u"notes"_s) && isWritten;
        m_pane.showPage(DetailPane::Page::Posting);
        auto &text = *m_window.findChild<PostingView *>();
        text.goTo(text.outline().back().anchor);
        isWritten = m_camera.shoot(u"reading"_s) && isWritten; // in a low window, with the head folded
        open(u"Backend"_s);
        m_pane.showPage(DetailPane::Page::Tracking);
        isWritten = m_camera.shoot(u"tracking"_s) && isWritten;
        m_pane.showPage(DetailPane::Page::Original);
        isWritten = m_camera.shoot(u"original"_s) && isWritten;
        m_pane.showPage(DetailPane::Page::Posting);
        open(u"Graduate Analyst"_s);
        isWritten = m_camera.shoot(u"suggestion"_s) && isWritten;
        m_pane.dialogs().confirmLimit();
        isWritten = m_camera.shootAndDismiss(u"confirm-limit"_s) && isWritten;
        m_pane.dialogs().correctFacts();
        return m_camera.shootAndDismiss(u"facts"_s) && isWritten;
    }

    bool searching()
    {
        search(u"engineer maps"_s);
        bool isWritten = m_camera.shoot(u"search"_s);
        search(u"submarine"_s);
        isWritten = m_camera.shoot(u"nothing-found"_s) && isWritten;
        search({});
        m_camera.settle();
        return isWritten;
    }

    bool commands()
    {
        trigger(m_window, Qt::CTRL | Qt::Key_K);
        bool isWritten = m_camera.shootAndDismiss(u"palette"_s);
        trigger(m_window, Qt::Key_Question);
        isWritten = m_camera.shootAndDismiss(u"shortcuts"_s) && isWritten;
        open(u"Tile Server"_s);
        trigger(m_window, Qt::Key_T);
        return m_camera.shootAndDismiss(u"tags"_s) && isWritten;
    }

    /// What is done with several postings, and what comes in windows of its own.
    bool organising()
    {
        m_window.showPage(MainWindow::Page::Reading);
        auto &list = *m_window.findChild<PostingListView *>();
        list.setFocus();
        list.selectAll();
        m_camera.settle();
        trigger(m_window, Qt::Key_E);
        bool isWritten = m_camera.shootAndDismiss(u"bulk-facts"_s);
        trigger(m_window, Qt::Key_T);
        isWritten = m_camera.shootAndDismiss(u"tags-of-several"_s) && isWritten;
        trigger(m_window, Qt::CTRL | Qt::SHIFT | Qt::Key_F);
        isWritten = m_camera.shootAndDismiss(u"facets"_s) && isWritten;
        open(u"Tile Server"_s);
        m_window.activateWindow();
        m_search.setFocus();
        m_camera.settle(); // it helps only whoever is in the field
        m_search.insert(u"remote:yes deadline:<"_s);
        Q_EMIT m_search.searchEdited(m_search.text());
        isWritten = m_camera.shoot(u"search-help"_s) && isWritten;
        search({});
        list.setFocus();
        auto &pane = *m_window.findChild<ListPane *>();
        pane.setDensity(Density::Table);
        isWritten = m_camera.shoot(u"table"_s) && isWritten;
        pane.setDensity(Density::Comfortable);
        open(u"Tile Server"_s);
        trigger(m_window, Qt::SHIFT | Qt::Key_Return);
        if (auto *own = m_window.findChild<PostingWindow *>())
            isWritten = m_camera.shootWindow(u"own-window"_s, *own) && isWritten;
        trigger(m_window, Qt::Key_F1);
        if (auto *help = m_window.findChild<HelpWindow *>())
            isWritten = m_camera.shootWindow(u"help"_s, *help) && isWritten;
        trigger(m_window, Qt::CTRL | Qt::Key_Comma);
        isWritten = m_camera.shootAndDismiss(u"settings"_s) && isWritten;
        trigger(m_window, Qt::CTRL | Qt::Key_N);
        return m_camera.shootAndDismiss(u"new-posting"_s) && isWritten;
    }

    bool places()
    {
        Q_EMIT m_pane.openSlotsRequested(u"Meridian"_s);
        bool isWritten = m_camera.shoot(u"slots"_s);
        auto &places = *m_window.findChild<SlotsPage *>();
        Q_EMIT places.editRuleRequested(m_story.rule(u"Meridian"_s));
        isWritten = m_camera.shootAndDismiss(u"rule"_s) && isWritten;
        Q_EMIT m_pane.openSlotsRequested(u"Halden Bank"_s);
        isWritten = m_camera.shoot(u"slots-suggestion"_s) && isWritten;
        Q_EMIT places.confirmRequested(RuleId{m_story.rule(u"Halden Bank"_s).id.toLongLong()});
        isWritten = m_camera.shootAndDismiss(u"confirm-season"_s) && isWritten;
        m_window.showPage(MainWindow::Page::Reading);
        return isWritten;
    }

    bool lookingBack()
    {
        open(u"Tile Server"_s);
        trigger(m_window, Qt::ALT | Qt::Key_4);
        bool isWritten = m_camera.shoot(u"board"_s);
        trigger(m_window, Qt::ALT | Qt::Key_5);
        isWritten = m_camera.shoot(u"today"_s) && isWritten;
        trigger(m_window, Qt::ALT | Qt::Key_6);
        isWritten = m_camera.shoot(u"statistics"_s) && isWritten;
        auto &page = *m_window.findChild<StatisticsPage *>();
        QScrollBar &bar = *page.findChild<QScrollArea *>()->verticalScrollBar();
        bar.setValue(bar.maximum());
        isWritten = m_camera.shoot(u"statistics-more"_s) && isWritten;
        bar.setValue(0);
        Q_EMIT page.reportRequested();
        isWritten = m_camera.shootAndDismiss(u"proof"_s) && isWritten;
        m_window.showPage(MainWindow::Page::Reading);
        return isWritten;
    }

    bool comparison()
    {
        const auto titles = {u"Tile Server"_s, u"Backend"_s, u"Embedded"_s};
        pick(titles);
        m_window.showPage(MainWindow::Page::Comparison);
        const bool isWritten = m_camera.shoot(u"compare"_s);
        m_window.showPage(MainWindow::Page::Reading);
        pick(titles); // C takes out what it put in
        return isWritten;
    }

    bool changes()
    {
        open(u"Embedded"_s);
        bool isWritten = m_camera.shoot(u"changed"_s);
        m_pane.showPage(DetailPane::Page::Versions);
        isWritten = m_camera.shoot(u"versions"_s) && isWritten;
        m_pane.showPage(DetailPane::Page::Posting);
        open(u"Routing"_s);
        m_pane.dialogs().record();
        return m_camera.shootAndDismiss(u"record-refused"_s) && isWritten;
    }

    bool duplicates()
    {
        trigger(m_window, Qt::ALT | Qt::Key_3);
        const bool isWritten = m_camera.shoot(u"duplicates"_s);
        m_window.showPage(MainWindow::Page::Reading);
        return isWritten;
    }

private:
    void open(const QString &titlePart)
    {
        m_window.openPosting(m_story.posting(titlePart));
        m_camera.settle();
    }

    void search(const QString &text)
    {
        m_search.setQueryText(text);
        Q_EMIT m_search.searchEdited(text);
    }

    void pick(const std::initializer_list<QString> &titles)
    {
        for (const QString &title : titles) {
            open(title);
            trigger(m_window, Qt::Key_C);
            m_camera.settle();
        }
    }

    MainWindow &m_window;
    Camera &m_camera;
    const Story &m_story;
    DetailPane &m_pane;
    SearchBar &m_search;
};

} // namespace

bool shootEmpty(MainWindow &window, Camera &camera, const QString &samples)
{
    bool isWritten = camera.shoot(u"empty"_s);
    auto &overlay = *window.findChild<DropOverlay *>();
    overlay.cover();
    isWritten = camera.shoot(u"drop"_s) && isWritten;
    overlay.hide();
    window.imports().importFiles({samples});
    isWritten = camera.shoot(u"import"_s) && isWritten;
    window.showPage(MainWindow::Page::Reading);
    isWritten = camera.shoot(u"import-waiting"_s) && isWritten;
    Q_EMIT window.findChild<StagingPage *>()->cancelled();
    return isWritten;
}

bool shootHistory(MainWindow &window, Camera &camera, const Story &story)
{
    return Round(window, camera, story).lookingBack();
}

bool shootLibrary(MainWindow &window, Camera &camera, const Story &story)
{
    Round round(window, camera, story);
    const std::array answers{round.reading(),    round.searching(), round.commands(),
                             round.organising(), round.places(),    round.comparison()};
    return std::all_of(answers.begin(), answers.end(), [](bool isWritten) { return isWritten; });
}

bool shootReview(MainWindow &window, Camera &camera, const Story &story)
{
    Round round(window, camera, story);
    const std::array answers{round.changes(), round.duplicates()};
    return std::all_of(answers.begin(), answers.end(), [](bool isWritten) { return isWritten; });
}

} // namespace Shortlist
