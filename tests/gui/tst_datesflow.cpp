// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/postinglistmodel.h"
#include "models/policy/reminders.h"
#include "tests/gui/pictures.h"
#include "tests/gui/windowuser.h"
#include "ui/common/rowwords.h"
#include "ui/detail/appointmentdialog.h"
#include "ui/detail/datespanel.h"
#include "ui/dialogs/remindersdialog.h"
#include "ui/today/todaypage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTabBar>
#include <QTimeEdit>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString WordOfTheSample = u"stairwell"_s;

} // namespace

/// The dates of an application, kept in the real window.
class DatesFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup() { m_user.reset(); }
    void agreesOnAnInterviewElsewhereByKeyboard();
    void cancelsItAndTakesThatBack();
    void changesWhatWasAgreed();
    void asksAgainOnADayThatShowsInTheList();
    void refusesAZoneThatThereIsNot();
    void isPaintedInBothSchemes();

private:
    AppointmentDialog *open(Appointment::Kind kind);
    bool addInterview();
    const std::vector<Appointment> &dates() { return m_user->details().appointments; }
    QString stage();
    DatesPanel &panel() { return m_user->part<DatesPanel>(); }
    bool showTracking();

    Theme m_theme;
    std::unique_ptr<WindowUser> m_user;
};

void DatesFlowTest::init()
{
    m_user = std::make_unique<WindowUser>(m_theme);
    QVERIFY(m_user->show());
    QVERIFY(m_user->pasteSamples());
    QVERIFY(m_user->open(WordOfTheSample));
}

bool DatesFlowTest::showTracking()
{
    m_user->part<DetailPane>().showPage(DetailPane::Page::Tracking);
    return QTest::qWaitFor([this] { return panel().isVisible(); });
}

/// By the key of the list.
AppointmentDialog *DatesFlowTest::open(Appointment::Kind kind)
{
    press(Qt::Key_D);
    auto *dialog = openDialog<AppointmentDialog>();
    if (dialog != nullptr)
        dialog->setKind(kind);
    return dialog;
}

QString DatesFlowTest::stage()
{
    const auto stages = m_user->tracking().stages().result();
    const Stage *now = findStage(*stages, m_user->details().state.stage);
    return now == nullptr ? QString() : now->key;
}

bool DatesFlowTest::addInterview()
{
    auto *dialog = open(Appointment::Kind::Interview);
    if (dialog == nullptr)
        return false;
    named<QTimeEdit>(*dialog, u"Time"_s)->setTime(QTime(9, 30));
    auto *zone = named<QComboBox>(*dialog, u"Time zone"_s);
    zone->setFocus();
    zone->lineEdit()->selectAll();
    type(u"America/New York"_s);
    dialog->accept();
    return QTest::qWaitFor([this] { return dates().size() == 1; });
}

void DatesFlowTest::agreesOnAnInterviewElsewhereByKeyboard()
{
    QVERIFY(addInterview());
    QCOMPARE(dates().front().zone, u"America/New_York"_s);
    QCOMPARE(dates().front().time, QTime(9, 30));
    QCOMPARE(dates().front().day, QDate::currentDate().addDays(1));
    QTRY_COMPARE(stage(), u"interview"_s);
    QVERIFY(showTracking());
    const QString line = panel().findChild<QListWidget *>()->item(0)->text();
    QVERIFY2(line.contains(u"in New York"_s), qPrintable(line));
    press(Qt::Key_5, Qt::AltModifier);
    QTRY_COMPARE(m_user->part<TodayPage>().currentPosting(), m_user->details().posting.id);
    const QString spoken =
        m_user->part<TodayPage>().findChild<QListView *>()->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"Interview"_s), qPrintable(spoken));
}

void DatesFlowTest::cancelsItAndTakesThatBack()
{
    QVERIFY(addInterview());
    QTRY_COMPARE(stage(), u"interview"_s);
    QVERIFY(showTracking());
    auto *list = panel().findChild<QListWidget *>();
    list->setFocus();
    press(Qt::Key_Home);
    list->setCurrentRow(0);
    QVERIFY(click(panel(), u"Cancel it"_s));
    QTRY_COMPARE(dates().front().state, Appointment::State::Cancelled);
    QTRY_COMPARE(stage(), QString());
    QTRY_VERIFY(list->item(0)->text().contains(u"cancelled"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(dates().front().state, Appointment::State::Open);
    QTRY_COMPARE(stage(), u"interview"_s);
}

void DatesFlowTest::changesWhatWasAgreed()
{
    QVERIFY(addInterview());
    QVERIFY(showTracking());
    panel().findChild<QListWidget *>()->setCurrentRow(0);
    QVERIFY(click(panel(), u"Change…"_s));
    auto *dialog = openDialog<AppointmentDialog>();
    QVERIFY(dialog);
    QCOMPARE(named<QComboBox>(*dialog, u"Time zone"_s)->currentText(), u"America/New_York"_s);
    named<QTimeEdit>(*dialog, u"Time"_s)->setTime(QTime(11, 0));
    dialog->accept();
    QTRY_COMPARE(dates().front().time, QTime(11, 0));
    QCOMPARE(dates().size(), size_t(1));
}

void DatesFlowTest::asksAgainOnADayThatShowsInTheList()
{
    auto *dialog = open(Appointment::Kind::FollowUp);
    QVERIFY(dialog);
    dialog->accept();
    QTRY_COMPARE(dates().size(), size_t(1));
    QVERIFY(!dates().front().time.isValid());
    QCOMPARE(stage(), QString());
    QTRY_VERIFY(m_user->rows().front().next.has_value());
    const RowWords words = wordsOf(m_user->rows().front(), {}, QDate::currentDate());
    QVERIFY2(words.spoken().contains(u"Ask again tomorrow"_s), qPrintable(words.spoken()));
}

void DatesFlowTest::refusesAZoneThatThereIsNot()
{
    auto *dialog = open(Appointment::Kind::Interview);
    QVERIFY(dialog);
    named<QComboBox>(*dialog, u"Time zone"_s)->setCurrentText(u"Mars/Olympus"_s);
    QVERIFY(wordsOn(*dialog).contains(u"There is no such time zone."_s));
    dialog->reject();
}

void DatesFlowTest::isPaintedInBothSchemes()
{
    QVERIFY(addInterview());
    auto *offer = open(Appointment::Kind::Offer);
    QVERIFY(offer);
    named<QLineEdit>(*offer, u"Pay a year"_s)->setText(QLocale().toString(65'000));
    QVERIFY(!picture(*offer, offer->sizeHint(), u"dates-offer"_s).isNull());
    offer->accept();
    QTRY_COMPARE(dates().size(), size_t(2));
    QVERIFY(showTracking());
    for (const auto choice : {SchemeChoice::Light, SchemeChoice::Dark}) {
        m_theme.setChoice(choice);
        const QString name = choice == SchemeChoice::Light ? u"dates-light"_s : u"dates-dark"_s;
        QVERIFY(!picture(m_user->window(), QSize(1024, 640), name).isNull());
    }
    RemindersDialog reminders(usualReminderRules());
    QVERIFY(!picture(reminders, reminders.sizeHint(), u"reminders-dark"_s).isNull());
    m_theme.setChoice(SchemeChoice::System);
}

QTEST_MAIN(DatesFlowTest)
#include "tst_datesflow.moc"
