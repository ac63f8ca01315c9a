// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/appointmentservice.h"
#include "tests/gui/windowuser.h"
#include "ui/dialogs/remindersdialog.h"
#include "ui/mainwindow/appointmentcontroller.h"
#include "ui/mainwindow/remindercontroller.h"
#include "ui/mainwindow/toast.h"
#include "ui/notify/notifier.h"
#include "ui/notify/reminderwords.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

class FakeDesktop : public Notifier
{
public:
    void show(const Notification &notification) override
    {
        if (isThere)
            shown.push_back(notification);
        else
            Q_EMIT failed(notification);
    }
    bool isThere = true;
    std::vector<Notification> shown;
};

} // namespace

/// Reminders in the real window, by clocks of the test's own.
class RemindersFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup() { m_user.reset(); }
    void remindsOnceAndOpensThePosting();
    void saysItInTheWindowWhereTheDesktopIsSilent();
    void isDoneByAClickThatCanBeUndone();
    void saysAfterAStartWhatWasMissed();
    void remembersWhatTheUserWants();

private:
    /// An interview at eleven of the day `Day`, by the user's clock.
    bool agree();
    void remind();
    /// Looks once more, and waits for what comes of it.
    bool look();
    QDateTime at(const QTime &time) const { return instantOf(m_day, time, m_zone); }

    Theme m_theme;
    std::unique_ptr<WindowUser> m_user;
    std::unique_ptr<FakeDesktop> m_desktop;
    const QTimeZone m_zone = QTimeZone::systemTimeZone();
    const QDate m_day{2031, 3, 12}; ///< long after every sample has closed
    QDateTime m_now;
};

void RemindersFlowTest::init()
{
    m_user = std::make_unique<WindowUser>(m_theme);
    m_desktop = std::make_unique<FakeDesktop>();
    QVERIFY(m_user->show());
    QVERIFY(m_user->pasteSamples());
    QVERIFY(m_user->open(u"stairwell"_s));
    m_now = at(QTime(8, 30)).addDays(-3);
    QVERIFY(agree());
}

bool RemindersFlowTest::agree()
{
    Appointment interview;
    interview.posting = m_user->details().posting.id;
    interview.day = m_day;
    interview.time = QTime(11, 0);
    m_user->window().findChild<AppointmentController *>()->add({interview, {}, {}});
    return QTest::qWaitFor([this] { return m_user->details().appointments.size() == 1; });
}

void RemindersFlowTest::remind()
{
    m_user->window().remind({m_desktop.get()}, {[this] { return m_now; }, [this] { return m_zone; }});
}

bool RemindersFlowTest::look()
{
    auto *reminders = m_user->window().findChild<ReminderController *>();
    QSignalSpy looked(reminders, &ReminderController::looked);
    reminders->look();
    return !looked.isEmpty() || looked.wait(); // answered at once, or in a moment
}

void RemindersFlowTest::remindsOnceAndOpensThePosting()
{
    remind();
    QVERIFY(look());
    const size_t before = m_desktop->shown.size(); // deadlines of the samples
    m_now = at(QTime(10, 50));
    QVERIFY(look());
    QCOMPARE(m_desktop->shown.size(), before + 1);
    QVERIFY(look());
    QCOMPARE(m_desktop->shown.size(), before + 1);
    const Notification said = m_desktop->shown.back();
    QVERIFY2(said.body.contains(m_user->details().posting.title.left(10)) || said.body.contains(u':'),
             qPrintable(said.body));
    press(Qt::Key_6, Qt::AltModifier);
    QCOMPARE(m_user->window().page(), MainWindow::Page::Statistics);
    Q_EMIT m_desktop->activated(said.id, ReminderAction::open());
    QTRY_VERIFY(m_user->window().page() != MainWindow::Page::Statistics);
}

void RemindersFlowTest::saysItInTheWindowWhereTheDesktopIsSilent()
{
    m_desktop->isThere = false;
    m_now = at(QTime(10, 50));
    remind();
    QTRY_VERIFY(m_user->part<Toast>().isVisible());
    QVERIFY(m_desktop->shown.empty());
}

void RemindersFlowTest::isDoneByAClickThatCanBeUndone()
{
    m_now = at(QTime(10, 0)).addDays(-2);
    remind();
    QVERIFY(look());
    m_now = at(QTime(11, 0)).addDays(-1);
    const size_t before = m_desktop->shown.size();
    QVERIFY(look());
    QCOMPARE(m_desktop->shown.size(), before + 1);
    const Notification said = m_desktop->shown.back();
    QCOMPARE(said.actions.size(), size_t(3));
    Q_EMIT m_desktop->activated(said.id, ReminderAction::done());
    QTRY_COMPARE(m_user->details().appointments.front().state, Appointment::State::Done);
    m_now = at(QTime(10, 55));
    QVERIFY(look());
    QCOMPARE(m_desktop->shown.size(), before + 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_user->details().appointments.front().state, Appointment::State::Open);
    QTRY_COMPARE(m_desktop->shown.size(), before + 2);
}

void RemindersFlowTest::saysAfterAStartWhatWasMissed()
{
    QVERIFY(m_user->restart());
    m_now = at(QTime(15, 0)).addDays(1);
    remind();
    QTRY_COMPARE(m_desktop->shown.size(), size_t(1));
    QVERIFY(m_user->restart());
    remind();
    QVERIFY(look());
    QCOMPARE(m_desktop->shown.size(), size_t(1));
}

void RemindersFlowTest::remembersWhatTheUserWants()
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"Reminders"_s);
    press(Qt::Key_Return);
    auto *dialog = openDialog<RemindersDialog>();
    QVERIFY(dialog);
    auto *box = named<QCheckBox>(*dialog, u"Interview, 10 minutes"_s);
    QVERIFY(box && box->isChecked());
    box->setChecked(false);
    dialog->accept();
    m_now = at(QTime(10, 51));
    remind();
    QTRY_COMPARE(m_desktop->shown.size(), size_t(1)); // of the hour before, late
    QVERIFY(m_user->restart());
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"Reminders"_s);
    press(Qt::Key_Return);
    dialog = openDialog<RemindersDialog>();
    QVERIFY(dialog);
    QVERIFY(!named<QCheckBox>(*dialog, u"Interview, 10 minutes"_s)->isChecked());
    dialog->reject();
}

QTEST_MAIN(RemindersFlowTest)
#include "tst_remindersflow.moc"
