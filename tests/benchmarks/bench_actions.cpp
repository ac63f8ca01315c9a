// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// For how long the real window does not answer whatever a user does: bench_actions DATABASE. Every command of the menus
// is carried out, every view opened, every column sorted, every line of the sidebar and theme chosen; what changes the
// database is undone. Prints a line of JSON for each with the longest stall of the event loop, in milliseconds.

#include "models/items/postinglistmodel.h"
#include "tests/benchmarks/realwindow.h"
#include "tests/gui/userhands.h"
#include "tests/support/stallwatch.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/postingbrowser.h"
#include "ui/mainwindow/searchbar.h"
#include "ui/mainwindow/sidebar.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int QuietMs = 400;       ///< without work before an action counts as done
constexpr int MostMs = 20'000;     ///< that one is waited for
constexpr double LittleWorkMs = 4; ///< between two ticks: a caret blinks, a label is painted
constexpr int LookMs = 20;         ///< between two looks
constexpr int Screens = 30;        ///< scrolled by
constexpr int OpenMs = 500;        ///< what opens stays open for as long

/// They ask the desktop for a file, leave the program, or throw something away for good.
constexpr std::array NotHere{
    ActionId::Import, ActionId::ImportFolder, ActionId::Backup,     ActionId::Export,         ActionId::ExportDates,
    ActionId::Quit,   ActionId::EvidencePdf,  ActionId::Purge,      ActionId::ExportItsDates, ActionId::EvidenceFolder,
    ActionId::Print,  ActionId::SavePdf,      ActionId::EmptyTrash, ActionId::Undo,           ActionId::Redo,
    ActionId::Trash,  ActionId::Restore,      ActionId::Paste,      ActionId::ImportSamples};

void wait(int ms)
{
    const QDeadlineTimer end(ms);
    while (!end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, int(std::max<qint64>(1, end.remainingTime())));
}

/// Closes what an action opened, also where it waits for it to close.
void closeWhatIsOpen(const QWidget &window)
{
    const auto tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops)
        if (top != &window && top->isVisible() && !top->windowFlags().testFlag(Qt::ToolTip))
            top->close();
}

class Watched
{
public:
    explicit Watched(MainWindow &window)
        : m_window(window)
    { }

    template <typename Function>
    void time(const QString &what, const Function &act)
    {
        settle();
        Stall longest;
        m_stalls.begin();
        QTimer close; // runs in an event loop that the action may start, too
        close.setSingleShot(true);
        QObject::connect(&close, &QTimer::timeout, &m_window, [this] { closeWhatIsOpen(m_window); });
        close.start(OpenMs);
        act();
        wait(OpenMs + LookMs);
        longest = m_stalls.longest();
        settle(&longest);
        const QJsonObject line{
            {u"what"_s, what}, {u"stall_worked_ms"_s, longest.worked}, {u"stall_clock_ms"_s, longest.byTheClock}};
        QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n' << Qt::flush;
    }

private:
    /// Until the window's thread has nothing to do for a while.
    void settle(Stall *longest = nullptr)
    {
        const QDeadlineTimer patience(MostMs);
        QDeadlineTimer quiet(QuietMs);
        while (!quiet.hasExpired() && !patience.hasExpired()) {
            wait(LookMs);
            const Stall stall = m_stalls.longest();
            if (stall.worked > LittleWorkMs)
                quiet.setRemainingTime(QuietMs);
            if (longest != nullptr) {
                longest->worked = std::max(longest->worked, stall.worked);
                longest->byTheClock = std::max(longest->byTheClock, stall.byTheClock);
            }
        }
    }

    MainWindow &m_window;
    StallWatch m_stalls;
};

class User
{
public:
    explicit User(MainWindow &window)
        : m_window(window)
        , m_list(*window.findChild<PostingListView *>())
        , m_search(*window.findChild<SearchBar *>())
        , m_actions(*window.findChild<Actions *>())
        , m_watched(window)
    { }

    void doEverything()
    {
        m_watched.time(u"show the window"_s, [this] { m_window.show(); });
        m_watched.time(u"read the first posting"_s, [this] { press(Qt::Key_Down); });
        scroll();
        search();
        sort();
        chooseInTheSidebar();
        everyCommand();
        change();
    }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_list.setFocus();
        QTest::keyClick(&m_list, key, modifiers);
    }

    void scroll()
    {
        m_watched.time(u"page down thirty times"_s, [this] {
            for (int screen = 0; screen < Screens; ++screen) {
                press(Qt::Key_PageDown);
                wait(LookMs);
            }
        });
        m_watched.time(u"jump to the end"_s, [this] { press(Qt::Key_End); });
        m_watched.time(u"jump to the beginning"_s, [this] { press(Qt::Key_Home); });
        m_watched.time(u"choose all"_s, [this] { press(Qt::Key_A, Qt::ControlModifier); });
        m_watched.time(u"choose one"_s, [this] { press(Qt::Key_Home); });
    }

    void search()
    {
        for (const QLatin1String text : {"data engineer"_L1, "employer:a"_L1, "tag:x"_L1, "zzzz"_L1}) {
            m_watched.time(u"search "_s + text, [this, text] {
                m_search.setFocus();
                m_search.selectAll();
                for (const char letter : text) {
                    QTest::keyClick(&m_search, letter);
                    wait(LookMs);
                }
            });
        }
        m_watched.time(u"search nothing"_s, [this] {
            m_search.setFocus();
            m_search.selectAll();
            QTest::keyClick(&m_search, Qt::Key_Delete);
        });
    }

    void sort()
    {
        using Sort = PostingQuery::Sort;
        auto &browser = *m_window.findChild<PostingBrowser *>();
        for (int sort = int(Sort::Added); sort <= int(Sort::Rating); ++sort)
            m_watched.time(u"sort by "_s + sortWord(Sort(sort)),
                           [&] { browser.setSort(Sort(sort), Qt::AscendingOrder); });
        browser.setSort(Sort::Added, Qt::DescendingOrder);
    }

    void chooseInTheSidebar()
    {
        auto &sidebar = *m_window.findChild<Sidebar *>();
        constexpr int MostLines = 25; // employers repeat
        for (int line = 0; line < std::min(sidebar.model()->rowCount(), MostLines); ++line) {
            const QModelIndex index = sidebar.model()->index(line, 0);
            if (!index.flags().testFlag(Qt::ItemIsSelectable))
                continue;
            m_watched.time(u"sidebar: "_s + index.data().toString(), [&] {
                sidebar.scrollTo(index);
                QTest::mouseClick(sidebar.viewport(), Qt::LeftButton, {}, sidebar.visualRect(index).center());
            });
        }
    }

    void trigger(ActionId id)
    {
        QAction &action = m_actions[id];
        m_watched.time(action.text().remove(u'&'), [&action] { action.trigger(); });
    }

    void everyCommand()
    {
        trigger(ActionId::ShowList);
        press(Qt::Key_Home);
        for (size_t at = 0; at < ActionCount; ++at) {
            const auto id = ActionId(at);
            if (std::find(NotHere.begin(), NotHere.end(), id) == NotHere.end() && m_actions[id].isEnabled())
                trigger(id);
            if (at < size_t(ActionId::ShowList))
                m_actions[ActionId::ShowList].trigger();
        }
        trigger(ActionId::ShowList);
    }

    void change()
    {
        press(Qt::Key_Home);
        trigger(ActionId::Trash);
        trigger(ActionId::Undo);
        trigger(ActionId::Redo);
        trigger(ActionId::Undo);
    }

    MainWindow &m_window;
    PostingListView &m_list;
    SearchBar &m_search;
    Actions &m_actions;
    Watched m_watched;
};

} // namespace

int main(int argc, char **argv)
{
    return Benchmarks::inRealWindow(argc, argv, [](MainWindow &window) { User(window).doEverything(); });
}
