// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/appointment.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

const QTimeZone Berlin("Europe/Berlin");

Appointment anInterview(const QDate &day, const QTime &time, const QString &zone)
{
    Appointment appointment;
    appointment.id = AppointmentId{1};
    appointment.posting = PostingId{1};
    appointment.day = day;
    appointment.time = time;
    appointment.zone = zone;
    return appointment;
}

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

} // namespace

class AppointmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheInstant_data();
    void knowsTheInstant();
    void isShownByTheUsersOwnClock();
    void keepsToTheUsersZoneWhereItNamesNone();
    void fallsBackWhereTheSystemDoesNotKnowTheZone();
    void endsAfterItsTimeOrItsDay();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void namesWhatComesNext();
};

void AppointmentTest::knowsTheInstant_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("instant");
    const auto row = [](const char *name, const char *shown, const char *zone, const char *instant) {
        QTest::newRow(name) << QString::fromLatin1(shown) << QByteArray(zone) << QString::fromLatin1(instant);
    };
    row("in winter", "2026-01-15T10:00", "Europe/Berlin", "2026-01-15T09:00");
    row("in summer", "2026-07-15T10:00", "Europe/Berlin", "2026-07-15T08:00");
    row("the minute before the clocks go forward", "2026-03-29T01:59", "Europe/Berlin", "2026-03-29T00:59");
    row("the minute after", "2026-03-29T03:00", "Europe/Berlin", "2026-03-29T01:00");
    row("a time that no clock shows", "2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30");
    row("a time that clocks show twice", "2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30");
    row("once more than twice", "2026-10-25T03:00", "Europe/Berlin", "2026-10-25T02:00");
    row("a zone of three quarters", "2026-01-15T10:00", "Pacific/Chatham", "2026-01-14T20:15");
    row("clocks that go by half an hour, skipped", "2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:45");
    row("clocks that go by half an hour, twice", "2026-04-05T01:45", "Australia/Lord_Howe", "2026-04-04T14:45");
    row("at the turn of the hour in New York", "2026-11-01T01:30", "America/New_York", "2026-11-01T05:30");
    row("beyond the date line", "2026-06-01T00:30", "Pacific/Kiritimati", "2026-05-31T10:30");
}

void AppointmentTest::knowsTheInstant()
{
    QFETCH(QString, shown);
    QFETCH(QByteArray, zone);
    QFETCH(QString, instant);
    const QDateTime local = QDateTime::fromString(shown, Qt::ISODate);
    QCOMPARE(instantOf(local.date(), local.time(), QTimeZone(zone)), utc(instant));
}

void AppointmentTest::isShownByTheUsersOwnClock()
{
    const Appointment interview = anInterview(QDate(2026, 6, 1), QTime(18, 0), u"America/Los_Angeles"_s);
    QCOMPARE(startOf(interview, Berlin), utc(u"2026-06-02T01:00"_s));
    QCOMPARE(ownDayOf(interview, Berlin), QDate(2026, 6, 2));
    QCOMPARE(ownTimeOf(interview, Berlin), QTime(3, 0));
}

void AppointmentTest::keepsToTheUsersZoneWhereItNamesNone()
{
    const Appointment call = anInterview(QDate(2026, 6, 1), QTime(9, 0), {});
    QCOMPARE(startOf(call, Berlin), utc(u"2026-06-01T07:00"_s));
    QCOMPARE(startOf(call, QTimeZone("Asia/Tokyo")), utc(u"2026-06-01T00:00"_s));
    QCOMPARE(ownTimeOf(call, QTimeZone("Asia/Tokyo")), QTime(9, 0));
}

void AppointmentTest::fallsBackWhereTheSystemDoesNotKnowTheZone()
{
    QCOMPARE(zoneOf(anInterview(QDate(2026, 6, 1), QTime(9, 0), u"Mars/Olympus"_s), Berlin), Berlin);
}

void AppointmentTest::endsAfterItsTimeOrItsDay()
{
    Appointment interview = anInterview(QDate(2026, 1, 15), QTime(10, 0), u"Europe/Berlin"_s);
    interview.minutes = 45;
    QCOMPARE(endOf(interview, Berlin), utc(u"2026-01-15T09:45"_s));
    interview.time = {};
    QCOMPARE(endOf(interview, Berlin), utc(u"2026-01-15T23:00"_s));
    interview.kind = Appointment::Kind::Offer;
    interview.day = {};
    QVERIFY(!endOf(interview, Berlin).isValid());
}

void AppointmentTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<Appointment>("appointment");
    QTest::addColumn<QString>("field");
    const Appointment sound = anInterview(QDate(2026, 1, 15), QTime(10, 0), u"Europe/Berlin"_s);
    const auto row = [&sound](const char *name, const QString &field, const auto &spoil) {
        Appointment spoilt = sound;
        spoil(spoilt);
        QTest::newRow(name) << spoilt << field;
    };
    row("as it should be", {}, [](auto &) {});
    row("no posting", u"posting"_s, [](auto &a) { a.posting = {}; });
    row("no day", u"day"_s, [](auto &a) { a.day = {}; });
    row("an offer without a day", {}, [](auto &a) {
        a.kind = Appointment::Kind::Offer;
        a.day = {};
        a.time = {};
    });
    row("an unknown zone", u"zone"_s, [](auto &a) { a.zone = u"Mars/Olympus"_s; });
    row("longer than a week", u"minutes"_s, [](auto &a) { a.minutes = 8 * 24 * 60; });
    row("a book as a note", u"text"_s, [](auto &a) { a.note = QString(20'000, u'x'); });
    row("an amount without a currency", u"currency"_s, [](auto &a) { a.offer = OfferFigures{1, {}, {}, {}}; });
    row("less than nothing", u"offer"_s, [](auto &a) { a.offer = OfferFigures{-1, {}, u"EUR"_s, {}}; });
    row("an offer of shares only", {}, [](auto &a) { a.offer = OfferFigures{{}, {}, {}, u"0.1 %"_s}; });
}

void AppointmentTest::refusesWhatCannotBe()
{
    QFETCH(Appointment, appointment);
    QFETCH(QString, field);
    const auto answer = checked(appointment);
    QCOMPARE(answer ? QString() : answer.error().subject, field);
}

void AppointmentTest::namesWhatComesNext()
{
    const QDateTime now = utc(u"2026-01-15T12:00"_s);
    Appointment past = anInterview(QDate(2026, 1, 15), QTime(10, 0), u"Europe/Berlin"_s);
    Appointment cancelled = anInterview(QDate(2026, 1, 16), QTime(10, 0), u"Europe/Berlin"_s);
    cancelled.state = Appointment::State::Cancelled;
    const Appointment later = anInterview(QDate(2026, 1, 20), QTime(10, 0), u"Europe/Berlin"_s);
    Appointment ahead = anInterview(QDate(2026, 1, 17), QTime(23, 0), u"America/New_York"_s);
    QVERIFY(!nextDateOf({past, cancelled}, now, Berlin));
    const auto next = nextDateOf({past, cancelled, later, ahead}, now, Berlin);
    QVERIFY(next.has_value());
    QCOMPARE(*next, (NextDate{Appointment::Kind::Interview, QDate(2026, 1, 18), QTime(5, 0)}));
    past.kind = Appointment::Kind::Assessment;
    QCOMPARE(nextDateOf({past, later}, now, Berlin)->kind, Appointment::Kind::Assessment);
}

QTEST_GUILESS_MAIN(AppointmentTest)
#include "tst_appointment.moc"
