// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/windowuser.h"
#include "ui/detail/timelineview.h"
#include "ui/detail/trackingpage.h"
#include "ui/slots/slotspage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTabBar>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

/// An application's history, kept with mouse and keyboard in the real window.
class TrackingFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup() { m_user.reset(); }
    void recordsABackDatedStageWithANote();
    void takesAnEntryBack();
    void opensTheSlotsOfTheEmployerAndComesBack();

private:
    bool showTracking();
    bool record(const QString &stage, int daysAgo, const QString &note);
    TrackingPage &page() { return m_user->part<TrackingPage>(); }

    Theme m_theme;
    std::unique_ptr<WindowUser> m_user;
};

void TrackingFlowTest::init()
{
    m_user = std::make_unique<WindowUser>(m_theme);
    QVERIFY(m_user->show());
    QVERIFY(m_user->pasteSamples());
    QVERIFY(m_user->open(PipelinePosting));
    QVERIFY(showTracking());
}

/// By a click on the tab.
bool TrackingFlowTest::showTracking()
{
    auto *tabs = m_user->part<DetailPane>().findChild<QTabBar *>();
    for (int tab = 0; tab < tabs->count(); ++tab)
        if (tabs->tabText(tab) == u"Tracking"_s)
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
    return QTest::qWaitFor([this] { return page().isVisible(); });
}

/// Chooses the stage and the day by the arrow keys, and ends the note with Enter.
bool TrackingFlowTest::record(const QString &stage, int daysAgo, const QString &note)
{
    auto *stages = named<QComboBox>(page(), u"Stage"_s);
    stages->setFocus();
    press(Qt::Key_Home);
    for (int step = 0; step < stages->count() && stages->currentText() != stage; ++step)
        press(Qt::Key_Down);
    named<QDateEdit>(page(), u"Day"_s)->setFocus();
    for (int day = 0; day < daysAgo; ++day)
        press(Qt::Key_Down);
    named<QLineEdit>(page(), u"Note"_s)->setFocus();
    type(note);
    const size_t entries = m_user->details().history.size();
    const bool isChosen = stages->currentText() == stage;
    press(Qt::Key_Return);
    return isChosen && QTest::qWaitFor([this, entries] { return m_user->details().history.size() == entries + 1; });
}

void TrackingFlowTest::recordsABackDatedStageWithANote()
{
    QVERIFY(record(u"Applied"_s, 3, u"sent by post"_s));

    const ApplicationEvent &event = m_user->details().history.front();
    QCOMPARE(event.day, QDate::currentDate().addDays(-3));
    QCOMPARE(event.note, u"sent by post"_s);
    QCOMPARE(m_user->details().state.submittedOn, event.day);
    QTRY_COMPARE(page().findChild<TimelineView *>()->model()->rowCount(), 1);
    QVERIFY(named<QLineEdit>(page(), u"Note"_s)->text().isEmpty());

    QVERIFY(m_user->restart());
    QVERIFY(m_user->open(PipelinePosting));
    QCOMPARE(m_user->details().history.size(), size_t(1));
    QCOMPARE(m_user->details().history.front().note, u"sent by post"_s);
}

void TrackingFlowTest::takesAnEntryBack()
{
    QVERIFY(record(u"Applied"_s, 2, u"first"_s));
    QVERIFY(record(u"Interview"_s, 0, u"by phone"_s));
    auto *timeline = page().findChild<TimelineView *>();
    QTRY_COMPARE(timeline->model()->rowCount(), 2);
    timeline->setFocus();
    press(Qt::Key_Home); // the newest stands first
    QVERIFY(click(page(), u"Take back"_s));
    QTRY_COMPARE(m_user->details().state.stage, m_user->details().history.front().stage);

    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_user->details().state.stage != m_user->details().history.front().stage);
}

void TrackingFlowTest::opensTheSlotsOfTheEmployerAndComesBack()
{
    QVERIFY(m_user->open(PipelinePosting));
    press(Qt::Key_P);
    QTRY_COMPARE(m_user->window().page(), MainWindow::Page::Places);
    QTRY_VERIFY2(wordsOn(m_user->part<SlotsPage>()).contains(u"Lumora"_s),
                 qPrintable(wordsOn(m_user->part<SlotsPage>())));
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m_user->window().page(), MainWindow::Page::Reading);
    QVERIFY(m_user->list().hasFocus());
}

QTEST_MAIN(TrackingFlowTest)
#include "tst_trackingflow.moc"
