// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/calendarfile.h"

#include <QTest>

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

const QDateTime Now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);

struct Free
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Parsed = std::unique_ptr<icalcomponent, Free>;

Parsed parsed(const QByteArray &file)
{
    return Parsed(icalparser_parse_string(file.constData()));
}

CalendarEntry anEntry()
{
    CalendarEntry entry;
    entry.uid = u"appointment-1-2@shortlist"_s;
    entry.summary = u"Interview: Engineer"_s;
    entry.start = QDateTime(QDate(2026, 6, 1), QTime(7, 0), Qt::UTC);
    entry.minutes = 45;
    entry.alarms = {60, 1440};
    return entry;
}

icalcomponent *eventOf(const Parsed &calendar)
{
    return icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
}

} // namespace

class CalendarFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBackAsItWas();
    void coversAWholeDay();
    void keepsHostileWordsInTheirPlace_data();
    void keepsHostileWordsInTheirPlace();
    void foldsLongLines();
    void saysWhatWasCancelled();
    void namesADateForGood();
    void takesEverythingThatHasADay();
};

void CalendarFileTest::isReadBackAsItWas()
{
    const auto calendar = parsed(calendarFile({anEntry(), anEntry()}, Now));
    QVERIFY(calendar);
    QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 2);
    QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
    icalcomponent *read = eventOf(calendar);
    QCOMPARE(icalcomponent_get_uid(read), "appointment-1-2@shortlist");
    const icaltimetype start = icalcomponent_get_dtstart(read);
    QVERIFY(icaltime_is_utc(start));
    QCOMPARE(qint64(icaltime_as_timet(start)), anEntry().start.toSecsSinceEpoch());
    QCOMPARE(qint64(icaltime_as_timet(icalcomponent_get_dtend(read))),
             anEntry().start.addSecs(45 * 60).toSecsSinceEpoch());
    QCOMPARE(icalcomponent_count_components(read, ICAL_VALARM_COMPONENT), 2);
    icalcomponent *alarm = icalcomponent_get_first_component(read, ICAL_VALARM_COMPONENT);
    const auto trigger = icalproperty_get_trigger(icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY));
    QCOMPARE(icaldurationtype_as_int(trigger.duration), -3600);
    icalproperty *version = icalcomponent_get_first_property(calendar.get(), ICAL_VERSION_PROPERTY);
    QCOMPARE(icalproperty_get_version(version), "2.0");
    icalrestriction_check(calendar.get());
    QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
}

void CalendarFileTest::coversAWholeDay()
{
    CalendarEntry entry = anEntry();
    entry.start = {};
    entry.day = QDate(2026, 12, 31);
    const auto calendar = parsed(calendarFile({entry}, Now));
    const icaltimetype start = icalcomponent_get_dtstart(eventOf(calendar));
    const icaltimetype end = icalcomponent_get_dtend(eventOf(calendar));
    QVERIFY(start.is_date && end.is_date);
    QCOMPARE(QDate(start.year, start.month, start.day), QDate(2026, 12, 31));
    QCOMPARE(QDate(end.year, end.month, end.day), QDate(2027, 1, 1));
}

void CalendarFileTest::keepsHostileWordsInTheirPlace_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const QString &words, const QString &kept = {}) {
        QTest::newRow(name) << words << (kept.isEmpty() ? words : kept);
    };
    row("a line break", u"Engineer\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:other"_s);
    row("a carriage return", u"Engineer\r\nX-EVIL:1"_s, u"Engineer\nX-EVIL:1"_s);
    row("separators", u"C++; Rust, Go: all \\ of them \"quoted\""_s);
    row("beyond the first plane", u"Gärtner 🌱 工程师 مهندس"_s);
    row("nothing but controls inside", QString(u"Engi\x01\x1bneer"_s), u"Engineer"_s);
}

void CalendarFileTest::keepsHostileWordsInTheirPlace()
{
    QFETCH(QString, words);
    QFETCH(QString, kept);
    CalendarEntry entry = anEntry();
    entry.summary = entry.description = entry.location = words;
    const auto calendar = parsed(calendarFile({entry}, Now));
    QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
    QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(eventOf(calendar))), kept);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_description(eventOf(calendar))), kept);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_location(eventOf(calendar))), kept);
}

void CalendarFileTest::foldsLongLines()
{
    CalendarEntry entry = anEntry();
    entry.summary = QString(u"工程师 "_s).repeated(200).trimmed(); // a space at the end is the parser's to lose
    const QByteArray file = calendarFile({entry}, Now);
    const QList<QByteArray> lines = file.split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY2(line.size() <= 76, line.constData());
    }
    QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(eventOf(parsed(file)))), entry.summary);
}

void CalendarFileTest::saysWhatWasCancelled()
{
    CalendarEntry entry = anEntry();
    entry.isCancelled = true;
    const auto calendar = parsed(calendarFile({entry}, Now));
    QCOMPARE(icalcomponent_get_status(eventOf(calendar)), ICAL_STATUS_CANCELLED);
    QCOMPARE(icalcomponent_count_components(eventOf(calendar), ICAL_VALARM_COMPONENT), 0);
}

void CalendarFileTest::namesADateForGood()
{
    Appointment appointment;
    appointment.id = AppointmentId{7};
    appointment.recordedAt = Now;
    const QString uid = calendarUid(appointment);
    appointment.day = QDate(2026, 7, 1);
    appointment.state = Appointment::State::Cancelled;
    QCOMPARE(calendarUid(appointment), uid);
    QVERIFY(uid != calendarUid(PostingId{7}, Now));
}

void CalendarFileTest::takesEverythingThatHasADay()
{
    DatedPosting posting;
    posting.id = PostingId{3};
    posting.title = u"Engineer"_s;
    posting.employer = u"Acme"_s;
    posting.applyBy = QDate(2026, 6, 30);
    posting.addedAt = Now;
    Appointment interview;
    interview.id = AppointmentId{7};
    interview.recordedAt = Now;
    interview.day = QDate(2026, 6, 1);
    interview.time = QTime(9, 0);
    interview.zone = u"Europe/Berlin"_s;
    interview.place = u"Room 5"_s;
    Appointment undated;
    undated.kind = Appointment::Kind::Offer;
    posting.appointments = {interview, undated};
    const CalendarWords words{[](const Appointment &) { return u"Interview"_s; },
                              [](const Appointment &) { return u"details"_s; }, u"Apply by"_s};
    ReminderRules rules;
    rules.leads = {{RemindedDate::Kind::Interview, {10}}};
    const auto entries = calendarEntries({posting}, words, rules, QTimeZone("Asia/Tokyo"));
    QCOMPARE(entries.size(), size_t(2));
    QCOMPARE(entries[0].summary, u"Interview: Engineer · Acme"_s);
    QCOMPARE(entries[0].start, QDateTime(QDate(2026, 6, 1), QTime(7, 0), Qt::UTC));
    QCOMPARE(entries[0].location, u"Room 5"_s);
    QCOMPARE(entries[0].alarms, std::vector{10});
    QCOMPARE(entries[1].summary, u"Apply by: Engineer · Acme"_s);
    QCOMPARE(entries[1].day, posting.applyBy);
    QVERIFY(!entries[1].start.isValid());
}

QTEST_GUILESS_MAIN(CalendarFileTest)
#include "tst_calendarfile.moc"
