// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/trackingservice.h"
#include "tests/gui/windowuser.h"
#include "ui/detail/recorddialog.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/today/todaypage.h"

#include <QComboBox>
#include <QListView>
#include <QSpinBox>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

/// What is to be done, worked off by keys in the real window.
class TodayFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup() { m_user.reset(); }
    void saysThatNothingIsToBeDone();
    void opensWhatIsWaiting();
    void recordsWhatHappenedWithoutLeaving();
    void remembersHowLongIsTooLong();
    void takesItsSidebarLine();
    void offersWhatTheListOffersInItsMenu();

private:
    TodayPage &page() { return m_user->part<TodayPage>(); }
    QListView &list() { return *page().findChild<QListView *>(); }
    /// Sent so many days ago, and nothing heard since.
    PostingId sent(int daysAgo);
    StageId stage(const QString &key);

    Theme m_theme;
    std::unique_ptr<WindowUser> m_user;
};

void TodayFlowTest::init()
{
    m_user = std::make_unique<WindowUser>(m_theme);
    QVERIFY(m_user->show());
    QVERIFY(m_user->pasteSamples());
}

StageId TodayFlowTest::stage(const QString &key)
{
    return findStage(*m_user->tracking().stages().result(), key)->id;
}

PostingId TodayFlowTest::sent(int daysAgo)
{
    const PostingId posting = m_user->rows().front().id;
    const auto recorded =
        m_user->tracking().record({posting, stage(u"applied"_s), QDate::currentDate().addDays(-daysAgo), {}, {}, {}});
    return QFuture(recorded).result() ? posting : PostingId{};
}

void TodayFlowTest::saysThatNothingIsToBeDone()
{
    press(Qt::Key_5, Qt::AltModifier);
    QCOMPARE(m_user->window().page(), MainWindow::Page::Today);
    QTRY_VERIFY2(wordsOn(page()).contains(u"Nothing to do today"_s), qPrintable(wordsOn(page())));
}

void TodayFlowTest::opensWhatIsWaiting()
{
    const PostingId posting = sent(20);
    press(Qt::Key_5, Qt::AltModifier);
    QTRY_COMPARE(page().currentPosting(), posting);
    QTRY_VERIFY(list().hasFocus());
    const QString spoken = list().currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"no answer for 20 days"_s), qPrintable(spoken));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_user->window().page(), MainWindow::Page::Reading);
    QTRY_COMPARE(m_user->details().posting.id, posting);
}

void TodayFlowTest::recordsWhatHappenedWithoutLeaving()
{
    const PostingId posting = sent(20);
    press(Qt::Key_5, Qt::AltModifier);
    QTRY_COMPARE(page().currentPosting(), posting);
    QTRY_VERIFY(list().hasFocus());
    press(Qt::Key_A);
    auto *dialog = openDialog<RecordDialog>();
    QVERIFY(dialog);
    QCOMPARE(m_user->window().page(), MainWindow::Page::Today);
    dialog->setStage(stage(u"rejected"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(page().currentPosting(), PostingId{});
    QTRY_VERIFY(wordsOn(page()).contains(u"Nothing to do today"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(page().currentPosting(), posting);
}

void TodayFlowTest::remembersHowLongIsTooLong()
{
    const PostingId posting = sent(5);
    press(Qt::Key_5, Qt::AltModifier);
    auto *days = page().findChild<QSpinBox *>();
    days->setValue(4);
    QTRY_COMPARE(page().currentPosting(), posting);
    QVERIFY(m_user->restart());
    QCOMPARE(page().waitingDays(), 4);
}

void TodayFlowTest::takesItsSidebarLine()
{
    QVERIFY(sent(20) != PostingId{});
    auto &sidebar = m_user->part<Sidebar>();
    QTRY_COMPARE(sidebar.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Today, 1 postings"_s);
    QTest::mouseClick(sidebar.viewport(), Qt::LeftButton, {},
                      sidebar.visualRect(sidebar.model()->index(0, 0)).center());
    QCOMPARE(m_user->window().page(), MainWindow::Page::Today);
    QVERIFY(sidebar.currentEntry());
    QCOMPARE(sidebar.currentEntry()->key, u"today"_s);
}

void TodayFlowTest::offersWhatTheListOffersInItsMenu()
{
    const PostingId posting = sent(20);
    press(Qt::Key_5, Qt::AltModifier);
    QTRY_COMPARE(page().currentPosting(), posting);
    QTRY_VERIFY(list().hasFocus());
    QVERIFY(chooseFromContextMenu(u"Add to the &comparison"_s));
    QCOMPARE(m_user->list().currentPosting(), posting);
    QTRY_VERIFY(named<QWidget>(m_user->window(), u"Compare 1 postings"_s) != nullptr);
    QVERIFY(chooseFromContextMenu(u"&Open"_s));
    QTRY_COMPARE(m_user->window().page(), MainWindow::Page::Reading);
}

QTEST_MAIN(TodayFlowTest)
#include "tst_todayflow.moc"
