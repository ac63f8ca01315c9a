// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/appointmentservice.h"
#include "models/services/duplicateservice.h"
#include "models/services/historyservice.h"
#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

/// An application at TikTok, and what it asks about its dates.
class DatedApplication
{
public:
    DatedApplication()
        : dates(*store.store)
        , posting(store.import({anAdvert(u"Engineer"_s, u"TikTok"_s)}).front())
        , isReady(bool(store.track(posting, u"applied"_s, today().addDays(-5))))
    { }

    static QDate today() { return QDate::currentDate(); }

    Appointment interview(int inDays = 3)
    {
        Appointment appointment;
        appointment.posting = posting;
        appointment.day = today().addDays(inDays);
        appointment.time = QTime(14, 30);
        appointment.zone = u"America/New_York"_s;
        appointment.minutes = 45;
        appointment.place = u"https://meet.example/a"_s;
        appointment.people = u"Ada Muster"_s;
        return appointment;
    }

    Result<AppointmentOutcome> add(const Appointment &appointment, const QString &stage = u"interview"_s)
    {
        return dates.add({appointment, store.stage(stage), {}}).result();
    }

    PostingDetails details() { return *store->postings.load(posting).result(); }
    Appointment only() { return details().appointments.at(0); }
    QString stage()
    {
        const auto stages = store->tracking.stages().result();
        const Stage *now = findStage(*stages, details().state.stage);
        return now == nullptr ? QString() : now->key;
    }
    QStringList problems() { return *store->maintenance.check().result(); }

    StoreFixture store;
    AppointmentService dates;
    PostingId posting;
    bool isReady;
};

} // namespace

class AppointmentServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesTheApplicationOn();
    void asksTheLimits();
    void changesEverythingButWhatItCaused();
    void takesACancelledInterviewBackCleanly();
    void keepsTheStageForTheSecondInterview();
    void bringsAllOfItBackByUndo();
    void showsTheNextOneInTheList();
    void putsThemOnTheAgenda();
    void goesAlongWithAMerge();
};

void AppointmentServiceTest::movesTheApplicationOn()
{
    DatedApplication application;
    QVERIFY(application.isReady);
    const auto added = application.add(application.interview());
    VERIFY_OK(added);
    QVERIFY(!added->isRefused());
    QCOMPARE(application.stage(), u"interview"_s);
    Appointment expected = application.interview();
    expected.id = added->appointment;
    expected.event = added->step.event;
    expected.recordedAt = application.only().recordedAt;
    QVERIFY(expected.recordedAt.isValid());
    QCOMPARE(application.only(), expected);
    QCOMPARE(application.details().state.since, DatedApplication::today());
    Appointment offer = application.interview();
    offer.kind = Appointment::Kind::Offer;
    offer.offer = OfferFigures{6'500'000, 500'000, u"EUR"_s, u"0.1 %"_s};
    VERIFY_OK(application.add(offer, u"offer"_s));
    QCOMPARE(application.details().appointments.at(1).offer, offer.offer);
    QCOMPARE(application.problems(), QStringList());
}

void AppointmentServiceTest::asksTheLimits()
{
    DatedApplication application;
    const PostingId second = application.store.import({aLimitedPosting(u"Second"_s, u"TikTok"_s)}).front();
    application.store.allowOnlyOneSubmission();
    Appointment interview = application.interview();
    interview.posting = second;
    const auto refused = application.add(interview);
    VERIFY_OK(refused);
    QVERIFY(refused->isRefused());
    QCOMPARE(refused->step.limits.holders.front().title, u"Engineer"_s);
    QVERIFY(application.store->postings.load(second).result()->appointments.empty());
    const auto forced =
        application.dates.add({interview, application.store.stage(u"interview"_s), u"they called me"_s}).result();
    VERIFY_OK(forced);
    QVERIFY(!forced->isRefused());
    // To ask again is no submission.
    interview.kind = Appointment::Kind::FollowUp;
    QVERIFY(!application.dates.add({interview, {}, {}}).result()->isRefused());
}

void AppointmentServiceTest::changesEverythingButWhatItCaused()
{
    DatedApplication application;
    DO_OK(application.add(application.interview()));
    Appointment changed = application.only();
    const Appointment before = changed;
    changed.day = changed.day.addDays(1);
    changed.zone = u"Asia/Tokyo"_s;
    changed.people = u"Grace"_s;
    changed.event = {};
    changed.state = Appointment::State::Cancelled;
    DO_OK(application.dates.change(changed).result());
    changed.event = before.event;
    changed.state = before.state;
    QCOMPARE(application.only(), changed);
    DO_OK(application.store->undo.undo().result());
    QCOMPARE(application.only(), before);
    changed.zone = u"Mars/Olympus"_s;
    QCOMPARE(application.dates.change(changed).result().error().code, Error::Code::InvalidArgument);
}

void AppointmentServiceTest::takesACancelledInterviewBackCleanly()
{
    DatedApplication application;
    DO_OK(application.add(application.interview()));
    DO_OK(application.dates.cancel(application.only().id).result());
    QCOMPARE(application.stage(), u"applied"_s);
    QCOMPARE(application.only().state, Appointment::State::Cancelled);
    QCOMPARE(effectiveEvents(application.details().history).size(), size_t(1));
    DO_OK(application.store->undo.undo().result());
    QCOMPARE(application.stage(), u"interview"_s);
    QCOMPARE(application.only().state, Appointment::State::Open);
    DO_OK(application.store->undo.redo().result());
    QCOMPARE(application.stage(), u"applied"_s);
    QCOMPARE(application.problems(), QStringList());
}

void AppointmentServiceTest::keepsTheStageForTheSecondInterview()
{
    DatedApplication application;
    DO_OK(application.add(application.interview(2)));
    DO_OK(application.dates.add({application.interview(4), {}, {}}).result());
    DO_OK(application.dates.cancel(application.only().id).result());
    QCOMPARE(application.stage(), u"interview"_s);
    const Appointment second = application.details().appointments.at(1);
    DO_OK(application.dates.cancel(second.id).result());
    QCOMPARE(application.stage(), u"applied"_s);
    QCOMPARE(application.problems(), QStringList());
}

void AppointmentServiceTest::bringsAllOfItBackByUndo()
{
    DatedApplication application;
    DO_OK(application.add(application.interview()));
    const PostingDetails before = application.details();
    DO_OK(application.store->undo.undo().result());
    QVERIFY(application.details().appointments.empty());
    QCOMPARE(application.stage(), u"applied"_s);
    application.store.restart();
    DO_OK(application.store->undo.redo().result());
    QCOMPARE(application.details().appointments, before.appointments);
    QCOMPARE(application.stage(), u"interview"_s);
    QCOMPARE(application.problems(), QStringList());
}

void AppointmentServiceTest::showsTheNextOneInTheList()
{
    DatedApplication application;
    DO_OK(application.add(application.interview()));
    Appointment followUp = application.interview(1);
    followUp.kind = Appointment::Kind::FollowUp;
    followUp.time = {};
    followUp.zone.clear();
    DO_OK(application.dates.add({followUp, {}, {}}).result());
    const auto next = [&application] { return application.store->postings.list({}).result()->rows.at(0).next; };
    QCOMPARE(next().value(), (NextDate{Appointment::Kind::FollowUp, DatedApplication::today().addDays(1), QTime()}));
    DO_OK(application.dates.finish(application.only().id).result());
    QCOMPARE(next().value().kind, Appointment::Kind::Interview);
    QCOMPARE(next().value().time, ownTimeOf(application.interview(), QTimeZone::systemTimeZone()));
}

void AppointmentServiceTest::putsThemOnTheAgenda()
{
    DatedApplication application;
    HistoryService histories(*application.store.store);
    DO_OK(application.add(application.interview()));
    Appointment assessment = application.interview(-2);
    assessment.kind = Appointment::Kind::Assessment;
    DO_OK(application.dates.add({assessment, {}, {}}).result());
    const auto items = histories.agenda({}).result();
    VERIFY_OK(items);
    QCOMPARE(items->size(), size_t(2));
    QCOMPARE(items->at(0).kind, AgendaItem::Kind::Overdue);
    QCOMPARE(items->at(0).appointment->kind, Appointment::Kind::Assessment);
    QCOMPARE(items->at(1).kind, AgendaItem::Kind::Ahead);
    QCOMPARE(items->at(1).time, ownTimeOf(application.interview(), QTimeZone::systemTimeZone()));
    DO_OK(application.store->postings.moveToTrash({application.posting}).result());
    QVERIFY(histories.agenda({}).result()->empty());
}

void AppointmentServiceTest::goesAlongWithAMerge()
{
    DatedApplication application;
    DuplicateService duplicates(*application.store.store);
    const PostingId kept = application.store.import({anAdvert(u"The same"_s, u"TikTok"_s)}).front();
    DO_OK(application.add(application.interview()));
    DO_OK(duplicates.merge({kept, application.posting, {}, {}}).result());
    const PostingDetails merged = *application.store->postings.load(kept).result();
    QCOMPARE(merged.appointments.size(), size_t(1));
    QVERIFY(merged.appointments.front().event != EventId{});
    QCOMPARE(application.problems(), QStringList());
    DO_OK(application.dates.cancel(merged.appointments.front().id).result());
    const auto stages = application.store->tracking.stages().result();
    const PostingDetails after = *application.store->postings.load(kept).result();
    QCOMPARE(findStage(*stages, after.state.stage)->key, u"applied"_s);
    for (int i = 0; i < 2; ++i)
        DO_OK(application.store->undo.undo().result());
    QCOMPARE(application.details().appointments.size(), size_t(1));
    QCOMPARE(application.problems(), QStringList());
}

QTEST_GUILESS_MAIN(AppointmentServiceTest)
#include "tst_appointmentservice.moc"
