// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a user waits for the real window: bench_window DATABASE. Prints one line of JSON for each thing that was
// done, with every wait in milliseconds, from the key to what was painted, and the longest stall of the event loop
// meanwhile. QT_QPA_PLATFORM=offscreen paints all the same.

#include "models/domain/queryparser.h"
#include "models/items/postinglistmodel.h"
#include "tests/benchmarks/realwindow.h"
#include "tests/gui/userhands.h"
#include "tests/support/stallwatch.h"
#include "ui/detail/detailpane.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/postingbrowser.h"
#include "ui/mainwindow/searchbar.h"
#include "ui/web/postingview.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>
#include <QTimer>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;
constexpr int WakeMs = 100; ///< how often what is waited for is looked at where no event comes
constexpr int KeyMs = 100;
constexpr int Repeats = 5;
constexpr int Postings = 60;
/// Words of every frequency and conditions of every kind, typed letter by letter.
constexpr std::array Typed{"data engineer"_L1, "rust"_L1,          "remote berlin"_L1,
                           "employer:a"_L1,    "salary:>100k"_L1,  "tag:a deadline:<7d"_L1,
                           "place:berlin"_L1,  "title:software"_L1};

/// Whether what a widget, or one in it, shows was painted since arm().
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(const QWidget &place)
        : m_place(place)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }
    void arm() { m_state = State::Armed; }
    void armOnce() { m_state = m_state == State::Idle ? State::Armed : m_state; }
    /// Of the same rows, and of none, there is nothing to paint.
    void settle(bool isShown) { m_state = m_state == State::Idle || !isShown ? State::Painted : m_state; }
    void disarm() { m_state = State::Idle; }
    bool isPainted() const { return m_state == State::Painted; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isPaint = event->type() == QEvent::Paint && m_state == State::Armed && watched->isWidgetType();
        if (isPaint && (watched == &m_place || m_place.isAncestorOf(static_cast<QWidget *>(watched))))
            m_state = State::Painted;
        return false;
    }

private:
    enum class State : quint8 { Idle, Armed, Painted };
    const QWidget &m_place;
    State m_state = State::Idle;
};

template <typename Condition>
void waitUntil(const Condition &isDone)
{
    QTimer wake;
    wake.start(WakeMs);
    QElapsedTimer clock;
    clock.start();
    while (!isDone()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (clock.elapsed() > PatienceMs)
            qFatal("what was waited for did not come");
    }
}

class User
{
public:
    explicit User(MainWindow &window)
        : m_window(window)
        , m_list(*window.findChild<PostingListView *>())
        , m_pane(*window.findChild<DetailPane *>())
        , m_search(*window.findChild<SearchBar *>())
        , m_browser(*window.findChild<PostingBrowser *>())
        , m_listPaint(*m_list.viewport())
        , m_panePaint(m_pane)
    {
        // The list paints while it is told of an answer, before this is.
        const auto hasChanged = [this] { m_listPaint.armOnce(); };
        const PostingListModel &postings = m_list.postings();
        QObject::connect(&postings, &QAbstractItemModel::modelReset, &m_browser, hasChanged);
        QObject::connect(&postings, &QAbstractItemModel::rowsInserted, &m_browser, hasChanged);
        QObject::connect(&postings, &QAbstractItemModel::rowsRemoved, &m_browser, hasChanged);
        QObject::connect(&postings, &QAbstractItemModel::layoutChanged, &m_browser, hasChanged);
        QObject::connect(&m_browser, &PostingBrowser::answered, &m_browser,
                         [this] { m_listPaint.settle(m_list.isVisible()); });
    }

    void open()
    {
        QElapsedTimer clock;
        clock.start();
        m_window.show();
        waitUntil([this] { return m_list.postings().rowCount() > 0 && m_listPaint.isPainted(); });
        say(u"window shown, list painted"_s, {double(clock.nsecsElapsed()) / 1e6});
    }

    void sortByEverything()
    {
        using Sort = PostingQuery::Sort;
        for (int sort = int(Sort::Added); sort <= int(Sort::Rating); ++sort) {
            QList<double> waits;
            for (int turn = 0; turn < Repeats; ++turn)
                waits.append(answered(
                    [&] { m_browser.setSort(Sort(sort), turn % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder); }));
            say(u"sort by "_s + sortWord(Sort(sort)), waits);
        }
        m_browser.setSort(Sort::Added, Qt::DescendingOrder);
    }

    void jumpToTheEnd()
    {
        QList<double> waits;
        for (int turn = 0; turn < Repeats; ++turn) {
            QTest::keyClick(&m_list, Qt::Key_Home);
            settle();
            QElapsedTimer clock;
            clock.start();
            QTest::keyClick(&m_list, Qt::Key_End);
            const auto &postings = m_list.postings();
            waitUntil([&postings] { return postings.rowAt(postings.rowCount() - 1) != nullptr; });
            m_list.viewport()->repaint();
            waits.append(double(clock.nsecsElapsed()) / 1e6);
        }
        say(u"jump to the end"_s, waits);
    }

    /// The next key as soon as the answer to the one before is painted, or when a fast typist would press it.
    enum class Speed : quint8 { AtOnce, OfFingers };

    void type(Speed speed)
    {
        for (const QLatin1String text : Typed) {
            m_search.setFocus();
            QList<double> waits;
            for (const char letter : text) {
                const auto press = [&] { QTest::keyClick(&m_search, letter); };
                if (asks(m_search.text() + QLatin1Char(letter)))
                    waits.append(answered(press));
                else
                    press();
                if (speed == Speed::OfFingers)
                    rest();
            }
            m_search.selectAll();
            waits.append(answered([&] { QTest::keyClick(&m_search, Qt::Key_Delete); }));
            settle();
            say((speed == Speed::AtOnce ? u"type at once: "_s : u"type "_s) + text, waits);
        }
    }

    void readDown()
    {
        QSignalSpy shown(m_pane.findChild<PostingView *>(), &PostingView::shown);
        m_list.setFocus();
        QList<double> facts;
        QList<double> descriptions;
        for (int posting = 0; posting < Postings; ++posting) {
            shown.clear();
            const PostingId before = m_list.currentPosting();
            m_panePaint.disarm();
            QElapsedTimer clock;
            clock.start();
            QTest::keyClick(&m_list, Qt::Key_Down);
            waitUntil([&] { return m_list.currentPosting() != before; });
            waitUntil([&] { return m_pane.details().posting.id == m_list.currentPosting(); });
            m_panePaint.arm();
            waitUntil([&] { return m_panePaint.isPainted(); });
            facts.append(double(clock.nsecsElapsed()) / 1e6);
            waitUntil([&] { return !shown.isEmpty(); });
            descriptions.append(double(clock.nsecsElapsed()) / 1e6);
        }
        say(u"facts of a posting painted"_s, facts);
        say(u"description shown"_s, descriptions);
    }

    /// Everything that follows by itself has come to its end.
    void settle() const
    {
        if (!standsStill(m_window))
            qFatal("the window never comes to rest");
    }

private:
    /// For as long as a fast typist takes for a key.
    static void rest()
    {
        const QDeadlineTimer pause(KeyMs);
        waitUntil([&pause] { return pause.hasExpired(); });
    }

    /// Of an unfinished query, and of one that says what the last did, nothing is asked: the last answer stays.
    bool asks(const QString &query) const
    {
        return !readQuery(query).problem && PostingQuery::parse(query) != PostingQuery::parse(m_search.text());
    }

    /// From `act` until the list has painted the answer to what it asked; until the answer where that is as before.
    template <typename Function>
    double answered(const Function &act)
    {
        m_listPaint.disarm();
        QElapsedTimer clock;
        clock.start();
        act();
        waitUntil([this] { return m_listPaint.isPainted(); });
        return double(clock.nsecsElapsed()) / 1e6;
    }

    void say(const QString &what, const QList<double> &waits)
    {
        const Stall stall = m_stalls.longest();
        QJsonArray ms;
        for (const double wait : waits)
            ms.append(wait);
        const QJsonObject line{{u"what"_s, what},
                               {u"ms"_s, ms},
                               {u"stall_worked_ms"_s, stall.worked},
                               {u"stall_clock_ms"_s, stall.byTheClock}};
        QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n' << Qt::flush;
    }

    MainWindow &m_window;
    PostingListView &m_list;
    DetailPane &m_pane;
    SearchBar &m_search;
    PostingBrowser &m_browser;
    PaintWatch m_listPaint;
    PaintWatch m_panePaint;
    StallWatch m_stalls;
};

} // namespace

int main(int argc, char **argv)
{
    return Benchmarks::inRealWindow(argc, argv, [](MainWindow &window) {
        User user(window);
        user.open();
        user.settle();
        user.type(User::Speed::OfFingers);
        user.type(User::Speed::AtOnce);
        user.readDown();
        user.sortByEverything();
        user.settle();
        user.jumpToTheEnd();
    });
}
