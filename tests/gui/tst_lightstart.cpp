// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/windowfixture.h"
#include "ui/board/boardcolumn.h"
#include "ui/importing/stagingdesk.h"
#include "ui/importing/stagingpage.h"
#include "ui/mainwindow/importcontroller.h"
#include "ui/mainwindow/memoryatrest.h"
#include "ui/statistics/chartcard.h"
#include "ui/statistics/statisticspage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;

/// A window that was only started holds what it shows, not what it might show.
class LightStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void makesTheBoardWhenItIsShown();
    void makesTheDeskForWhatIsStaged();
    void makesPicturesForFigures();
    void dressesEverythingInOtherColours();
    void givesMemoryBackAtRest();

private:
    template <typename Part>
    qsizetype count() const
    {
        return m_fixture->window().findChildren<Part *>().size();
    }

    Theme m_theme;
    std::unique_ptr<WindowFixture> m_fixture;
};

void LightStartTest::initTestCase()
{
    m_theme.applyTo(*qApp);
}

void LightStartTest::init()
{
    m_fixture = std::make_unique<WindowFixture>(m_theme);
    m_fixture->window().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
}

void LightStartTest::cleanup()
{
    m_fixture.reset();
    m_theme.setChoice(SchemeChoice::Light);
}

void LightStartTest::makesTheBoardWhenItIsShown()
{
    QCOMPARE(count<BoardColumn>(), 0);
    QTest::keyClick(&m_fixture->window(), Qt::Key_4, Qt::AltModifier);
    QTRY_VERIFY(count<BoardColumn>() > 0);
}

void LightStartTest::makesTheDeskForWhatIsStaged()
{
    QCOMPARE(count<StagingDesk>(), 0);
    m_fixture->part<StagingPage>().forget(); // nothing: there is nothing to forget
    m_fixture->window().imports().importSamples();
    QTRY_COMPARE(count<StagingDesk>(), 1);
    QTRY_VERIFY(m_fixture->part<StagingDesk>().isVisible());
}

void LightStartTest::makesPicturesForFigures()
{
    QCOMPARE(count<ChartCard>(), 0);
    Statistics statistics;
    statistics.sent = 1;
    m_fixture->part<StatisticsPage>().setStatistics(statistics);
    QCOMPARE(count<ChartCard>(), 6);
}

/// Those that are shown, those that are hidden, and those that are made later.
void LightStartTest::dressesEverythingInOtherColours()
{
    m_theme.setChoice(SchemeChoice::Light);
    QTest::keyClick(&m_fixture->window(), Qt::Key_4, Qt::AltModifier);
    QTRY_VERIFY(count<BoardColumn>() > 0);
    auto &column = m_fixture->part<BoardColumn>();
    const QColor before = column.palette().color(QPalette::Window);
    m_theme.setChoice(SchemeChoice::Dark);
    QVERIFY(column.palette().color(QPalette::Window).lightness() < before.lightness());
    QCOMPARE(qApp->styleSheet(), m_theme.styleSheet());
    m_fixture->window().imports().importSamples();
    QTRY_COMPARE(count<StagingDesk>(), 1);
    QCOMPARE(m_fixture->part<StagingDesk>().palette().color(QPalette::Window),
             column.palette().color(QPalette::Window));
}

void LightStartTest::givesMemoryBackAtRest()
{
    QSignalSpy givenBack(&m_fixture->part<MemoryAtRest>(), &MemoryAtRest::givenBack);
    QVERIFY(givenBack.wait());
    QCOMPARE(givenBack.size(), 1);
    m_fixture->part<MemoryAtRest>().workWasDone();
    m_fixture->part<MemoryAtRest>().workWasDone();
    QVERIFY(givenBack.wait());
    QCOMPARE(givenBack.size(), 2); // once for both
}

QTEST_MAIN(LightStartTest)
#include "tst_lightstart.moc"
