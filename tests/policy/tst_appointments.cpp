// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/appointments.h"
#include "tests/policy/historybuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

Appointment anAppointment(qint64 id, EventId event)
{
    Appointment appointment;
    appointment.id = AppointmentId{id};
    appointment.posting = PostingId{1};
    appointment.event = event;
    return appointment;
}

} // namespace

class AppointmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesAnApplicationOnButNeverBack_data();
    void movesAnApplicationOnButNeverBack();
    void takesTheStepBackThatNothingStandsOn();
    void takesBackWhatTheStepWasEditedTo();
    void leavesTheStepThatSomethingStandsOn();
    void handsTheStepToAnotherInterview();
};

void AppointmentsTest::movesAnApplicationOnButNeverBack_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<Appointment::Kind>("kind");
    QTest::addColumn<QString>("stage");
    QTest::newRow("from saved") << u""_s << Appointment::Kind::Interview << u"interview"_s;
    QTest::newRow("from applied") << u"applied 2026-03-01"_s << Appointment::Kind::Assessment << u"assessment"_s;
    QTest::newRow("from an assessment") << u"assessment 2026-03-01"_s << Appointment::Kind::Interview << u"interview"_s;
    QTest::newRow("a second interview") << u"interview 2026-03-01"_s << Appointment::Kind::Interview << u""_s;
    QTest::newRow("an assessment after an interview")
        << u"interview 2026-03-01"_s << Appointment::Kind::Assessment << u""_s;
    QTest::newRow("after a rejection") << u"rejected 2026-03-01"_s << Appointment::Kind::Offer << u""_s;
    QTest::newRow("to ask again") << u"applied 2026-03-01"_s << Appointment::Kind::FollowUp << u""_s;
}

void AppointmentsTest::movesAnApplicationOnButNeverBack()
{
    QFETCH(QString, history);
    QFETCH(Appointment::Kind, kind);
    QFETCH(QString, stage);
    const auto stages = numberedStages();
    const Stage *caused =
        findStage(stages, stageCausedBy(kind, deriveState(aRecord(1, history).events, stages), stages));
    QCOMPARE(caused == nullptr ? QString() : caused->key, stage);
}

void AppointmentsTest::takesTheStepBackThatNothingStandsOn()
{
    const auto history = aRecord(1, u"applied 2026-03-01, interview 2026-03-05"_s).events;
    const Appointment interview = anAppointment(1, history[1].id);
    QCOMPARE(cancellationOf(interview, {interview}, history), (Cancellation{history[1].id, {}}));
    QCOMPARE(cancellationOf(anAppointment(1, {}), {}, history), Cancellation());
}

void AppointmentsTest::takesBackWhatTheStepWasEditedTo()
{
    auto history = aRecord(1, u"applied 2026-03-01, interview 2026-03-05"_s).events;
    const Appointment interview = anAppointment(1, history[1].id);
    ApplicationEvent edited = history[1];
    edited.id = EventId{qint64(history[1].id) + 1};
    edited.day = QDate(2026, 3, 6);
    edited.replaces = history[1].id;
    history.push_back(edited);
    QCOMPARE(cancellationOf(interview, {interview}, history), (Cancellation{edited.id, {}}));
}

void AppointmentsTest::leavesTheStepThatSomethingStandsOn()
{
    const auto history = aRecord(1, u"applied 2026-03-01, interview 2026-03-05, offer 2026-03-09"_s).events;
    const Appointment interview = anAppointment(1, history[1].id);
    QCOMPARE(cancellationOf(interview, {interview}, history), Cancellation());
}

void AppointmentsTest::handsTheStepToAnotherInterview()
{
    const auto history = aRecord(1, u"applied 2026-03-01, interview 2026-03-05"_s).events;
    const Appointment first = anAppointment(1, history[1].id);
    Appointment second = anAppointment(2, {});
    QCOMPARE(cancellationOf(first, {first, second}, history), (Cancellation{{}, second.id}));
    second.state = Appointment::State::Cancelled;
    QCOMPARE(cancellationOf(first, {first, second}, history), (Cancellation{history[1].id, {}}));
}

QTEST_GUILESS_MAIN(AppointmentsTest)
#include "tst_appointments.moc"
