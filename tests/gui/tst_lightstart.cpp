// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/userhands.h"
#include "tests/gui/windowfixture.h"
#include "ui/board/boardcolumn.h"
#include "ui/importing/stagingdesk.h"
#include "ui/importing/stagingpage.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/importcontroller.h"
#include "ui/mainwindow/memoryatrest.h"
#include "ui/mainwindow/toast.h"
#include "ui/statistics/chartcard.h"
#include "ui/statistics/statisticspage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

constexpr double Larger = 1.25;

} // namespace

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
    void looksAsAfterAStartInTheseColours();
    void fitsWhatWasJustDoneToLargerText();
    void givesMemoryBackAtRest();

private:
    template <typename Part>
    qsizetype count() const
    {
        return m_fixture->window().findChildren<Part *>().size();
    }

    void storeSamples();
    void startAgain();

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
    m_theme.setTextScale(1);
}

void LightStartTest::storeSamples()
{
    m_fixture->window().imports().importSamples();
    auto &page = m_fixture->part<StagingPage>();
    QTRY_COMPARE(page.view(), StagingPage::View::Staging);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page.view(), StagingPage::View::Summary);
    QTest::keyClick(&page, Qt::Key_Escape);
    QTRY_VERIFY(m_fixture->part<PostingListView>().isVisible());
}

void LightStartTest::startAgain()
{
    m_fixture->close();
    m_fixture->open();
    m_fixture->window().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
}

/// The line of what was just done has its size from nobody but itself.
void LightStartTest::fitsWhatWasJustDoneToLargerText()
{
    storeSamples();
    auto &toast = m_fixture->part<Toast>();
    QTRY_VERIFY(toast.isVisible());
    const int before = toast.width();
    m_theme.setTextScale(Larger);
    QTRY_VERIFY(toast.width() > before);
    QCOMPARE(toast.width(), toast.sizeHint().width());
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

/// Colours and text sizes that change while the program runs leave nothing of the old ones.
void LightStartTest::looksAsAfterAStartInTheseColours()
{
    const auto settled = [this] {
        return QTest::qWaitFor([this] { return standsStill(m_fixture->window()); })
            ? m_fixture->window().grab().toImage()
            : QImage();
    };
    storeSamples();
    startAgain();
    m_theme.setChoice(SchemeChoice::Light);
    const QImage light = settled();
    m_theme.setChoice(SchemeChoice::Dark);
    m_theme.setTextScale(Larger);
    const QImage changed = settled();
    QVERIFY(!changed.isNull());
    QVERIFY(changed != light);
    startAgain();
    QCOMPARE(settled(), changed);
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
