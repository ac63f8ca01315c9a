// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/reminders.h"

#include <QTest>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

const QTimeZone Berlin("Europe/Berlin");
constexpr int Day = 24 * 60;

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

RemindedDate aDate(RemindedDate::Kind kind, qint64 id, const QDate &day, const QTime &time = {},
                   const QString &zone = {})
{
    RemindedDate date;
    date.kind = kind;
    date.posting = PostingId{id};
    if (kind != RemindedDate::Kind::Deadline)
        date.appointment = AppointmentId{id};
    date.day = day;
    date.time = time;
    date.zone = zone;
    return date;
}

RemindedDate anInterview(const QDate &day, const QTime &time)
{
    return aDate(RemindedDate::Kind::Interview, 1, day, time, u"Europe/Berlin"_s);
}

/// The user, who sees each announcement, and whose marks stay.
class Watcher
{
public:
    explicit Watcher(std::vector<RemindedDate> watched, ReminderRules reminderRules = usualReminderRules())
        : dates(std::move(watched))
        , rules(std::move(reminderRules))
    { }

    ReminderPlan look(const QDateTime &now)
    {
        ReminderPlan plan = planReminders(now, dates, marks, rules, own);
        for (const Announcement &announcement : plan.announce) {
            said.push_back({now, announcement});
            for (const QString &key : announcement.keys)
                marks[key] = {};
        }
        return plan;
    }

    struct Said
    {
        QDateTime at;
        Announcement what;
    };
    std::vector<RemindedDate> dates;
    ReminderRules rules;
    ReminderMarks marks;
    QTimeZone own = Berlin;
    std::vector<Said> said;
};

} // namespace

class RemindersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEachReminderAtItsTime();
    void keepsNineOClockWhenTheClocksChange();
    void waitsForTheEndOfTheQuietHours();
    void comesBeforeTheQuietHoursWhereAfterThemIsTooLate();
    void saysOnceWhatWasSleptThrough();
    void saysNothingOfLongAgo();
    void forgetsAClockThatWasAhead();
    void saysNothingThatWasDueBeforeItWasKnown();
    void comesAgainAfterASnooze();
    void isPutOffForAnHourOrHalfOfWhatIsLeft();
    void endsWithDone();
    void startsAnewWhereTheDateIsMoved();
    void doesNotDependOnTheZoneForWhatWasSaid();
    void losesNothingAndDoublesNothing_data();
    void losesNothingAndDoublesNothing();
};

void RemindersTest::saysEachReminderAtItsTime()
{
    Watcher watcher({anInterview(QDate(2026, 6, 10), QTime(14, 0))});
    ReminderPlan plan = watcher.look(utc(u"2026-06-09T11:59:59"_s));
    QVERIFY(plan.announce.empty());
    QCOMPARE(plan.nextWake, utc(u"2026-06-09T12:00:00"_s));
    QCOMPARE(watcher.look(plan.nextWake).announce.size(), size_t(1));
    plan = watcher.look(plan.nextWake);
    QVERIFY(plan.announce.empty());
    QCOMPARE(plan.nextWake, utc(u"2026-06-10T11:00:00"_s));
    plan = watcher.look(plan.nextWake);
    QCOMPARE(plan.announce.front().target, utc(u"2026-06-10T12:00:00"_s));
    QVERIFY(!plan.announce.front().isMissed);
    QCOMPARE(watcher.look(plan.nextWake).nextWake, QDateTime());
    QCOMPARE(watcher.said.size(), size_t(3));
}

void RemindersTest::keepsNineOClockWhenTheClocksChange()
{
    // The clocks go back in the night to Sunday, the 25th.
    Watcher watcher({aDate(RemindedDate::Kind::Deadline, 1, QDate(2026, 10, 26))});
    QCOMPARE(watcher.look(utc(u"2026-10-20T00:00:00"_s)).nextWake, utc(u"2026-10-23T07:00:00"_s));
    watcher.look(utc(u"2026-10-23T07:00:00"_s));
    QCOMPARE(watcher.look(utc(u"2026-10-23T07:01:00"_s)).nextWake, utc(u"2026-10-25T08:00:00"_s));
}

void RemindersTest::waitsForTheEndOfTheQuietHours()
{
    Watcher watcher({anInterview(QDate(2026, 6, 10), QTime(23, 30))});
    QCOMPARE(watcher.look(utc(u"2026-06-09T12:00:00"_s)).nextWake, utc(u"2026-06-10T06:00:00"_s));
    QVERIFY(watcher.look(utc(u"2026-06-10T05:59:00"_s)).announce.empty());
    QCOMPARE(watcher.look(utc(u"2026-06-10T06:00:00"_s)).announce.size(), size_t(1));
    QCOMPARE(afterQuiet(utc(u"2026-06-10T05:59:00"_s), watcher.rules.quiet, Berlin), utc(u"2026-06-10T06:00:00"_s));
}

void RemindersTest::comesBeforeTheQuietHoursWhereAfterThemIsTooLate()
{
    Watcher watcher({anInterview(QDate(2026, 6, 10), QTime(7, 0))});
    watcher.rules.leads = {{RemindedDate::Kind::Interview, {60}}};
    const ReminderPlan plan = watcher.look(utc(u"2026-06-09T12:00:00"_s));
    QCOMPARE(plan.nextWake, utc(u"2026-06-09T20:00:00"_s));
    QCOMPARE(watcher.look(plan.nextWake).announce.size(), size_t(1));
    // Woken in the middle of the night, it is still better said than not.
    watcher.marks.clear();
    QCOMPARE(watcher.look(utc(u"2026-06-10T01:00:00"_s)).announce.size(), size_t(1));
}

void RemindersTest::saysOnceWhatWasSleptThrough()
{
    Watcher watcher(
        {anInterview(QDate(2026, 6, 10), QTime(14, 0)), aDate(RemindedDate::Kind::Deadline, 2, QDate(2026, 6, 11))});
    const ReminderPlan plan = watcher.look(utc(u"2026-06-11T09:00:00"_s));
    QCOMPARE(plan.announce.size(), size_t(2));
    QVERIFY(plan.announce[0].isMissed);
    QCOMPARE(plan.announce[0].keys.size(), 3);
    QVERIFY(!plan.announce[1].isMissed);
    QVERIFY(watcher.look(utc(u"2026-06-11T09:00:01"_s)).announce.empty());
}

void RemindersTest::saysNothingOfLongAgo()
{
    Watcher watcher({anInterview(QDate(2026, 6, 10), QTime(14, 0))});
    const ReminderPlan plan = watcher.look(utc(u"2026-06-30T09:00:00"_s));
    QVERIFY(plan.announce.empty());
    QVERIFY(!plan.nextWake.isValid());
}

/// A battery that died, a year mistyped: what the program sees and is told meanwhile counts for nothing afterwards.
void RemindersTest::forgetsAClockThatWasAhead()
{
    RemindedDate interview = anInterview(QDate(2026, 6, 10), QTime(14, 0));
    interview.knownSince = utc(u"2027-06-01T09:00:00"_s); // written down in the wrong year
    Watcher watcher({interview});
    QVERIFY(watcher.look(utc(u"2027-06-01T09:00:01"_s)).announce.empty());
    QCOMPARE(watcher.look(utc(u"2026-06-09T12:00:00"_s)).announce.size(), size_t(1));
    watcher.marks[dateKey(interview)] = {ReminderMark::State::Snoozed, utc(u"2027-06-01T10:00:00"_s)};
    QCOMPARE(watcher.look(utc(u"2026-06-09T13:00:00"_s)).announce.size(), size_t(1));
    QVERIFY(watcher.look(utc(u"2026-06-09T13:00:01"_s)).announce.empty());
    QCOMPARE(watcher.look(utc(u"2026-06-10T11:00:00"_s)).announce.size(), size_t(1));
}

void RemindersTest::saysNothingThatWasDueBeforeItWasKnown()
{
    RemindedDate interview = anInterview(QDate(2026, 6, 10), QTime(14, 0));
    interview.knownSince = utc(u"2026-06-10T11:30:00"_s);
    Watcher watcher({interview});
    const ReminderPlan plan = watcher.look(utc(u"2026-06-10T11:31:00"_s));
    QVERIFY(plan.announce.empty());
    QCOMPARE(plan.nextWake, utc(u"2026-06-10T11:50:00"_s));
}

void RemindersTest::comesAgainAfterASnooze()
{
    const RemindedDate interview = anInterview(QDate(2026, 6, 10), QTime(14, 0));
    Watcher watcher({interview});
    watcher.look(utc(u"2026-06-09T12:00:00"_s));
    watcher.marks[dateKey(interview)] = {ReminderMark::State::Snoozed, utc(u"2026-06-10T11:30:00"_s)};
    // The reminder of an hour before keeps quiet as well, and then both are said in one.
    QCOMPARE(watcher.look(utc(u"2026-06-10T11:00:00"_s)).nextWake, utc(u"2026-06-10T11:30:00"_s));
    const ReminderPlan plan = watcher.look(utc(u"2026-06-10T11:30:00"_s));
    QCOMPARE(plan.announce.size(), size_t(1));
    QCOMPARE(plan.announce.front().keys.size(), 2);
    QCOMPARE(watcher.look(utc(u"2026-06-10T11:30:00"_s)).nextWake, utc(u"2026-06-10T11:50:00"_s));
}

void RemindersTest::isPutOffForAnHourOrHalfOfWhatIsLeft()
{
    const QDateTime now = utc(u"2026-06-10T10:00:00"_s);
    QCOMPARE(snoozedUntil(now, now.addDays(1)), now.addSecs(3600));
    QCOMPARE(snoozedUntil(now, now.addSecs(3600)), now.addSecs(1800));
    QCOMPARE(snoozedUntil(now, now.addSecs(60)), now.addSecs(300));
    QCOMPARE(snoozedUntil(now, now.addSecs(-60)), now.addSecs(3600));
}

void RemindersTest::endsWithDone()
{
    const RemindedDate interview = anInterview(QDate(2026, 6, 10), QTime(14, 0));
    Watcher watcher({interview});
    watcher.marks[dateKey(interview)] = {ReminderMark::State::Done, {}};
    QCOMPARE(watcher.look(utc(u"2026-06-10T11:00:00"_s)), ReminderPlan());
}

void RemindersTest::startsAnewWhereTheDateIsMoved()
{
    Watcher watcher({anInterview(QDate(2026, 6, 10), QTime(14, 0))});
    watcher.look(utc(u"2026-06-09T12:00:00"_s));
    watcher.dates = {anInterview(QDate(2026, 6, 12), QTime(14, 0))};
    QCOMPARE(watcher.look(utc(u"2026-06-09T13:00:00"_s)).nextWake, utc(u"2026-06-11T12:00:00"_s));
}

void RemindersTest::doesNotDependOnTheZoneForWhatWasSaid()
{
    Watcher watcher({aDate(RemindedDate::Kind::Deadline, 1, QDate(2026, 6, 10))});
    watcher.look(utc(u"2026-06-10T07:00:00"_s));
    QCOMPARE(watcher.said.size(), size_t(1));
    for (const char *zone : {"Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York"}) {
        watcher.own = QTimeZone(zone);
        QVERIFY(watcher.look(utc(u"2026-06-10T07:05:00"_s)).announce.empty());
    }
}

void RemindersTest::losesNothingAndDoublesNothing_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

/// A hundred random lives each: dates around the changes of the clocks and the end of 32 bits, sleep,
/// clocks that are hours, a day or a year off for a while, other zones, restarts. In the end every reminder was said,
/// or said in one with another of its date, and none twice.
void RemindersTest::losesNothingAndDoublesNothing()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) { return std::uniform_int_distribution(0, most)(random); };
    const std::vector<QTimeZone> zones{Berlin, QTimeZone("America/New_York"), QTimeZone("Pacific/Chatham"),
                                       QTimeZone("Asia/Tokyo"), QTimeZone("Australia/Lord_Howe")};
    for (int life = 0; life < 100; ++life) {
        const QDate start = std::array{QDate(2026, 3, 20), QDate(2026, 10, 20), QDate(2038, 1, 12)}[size_t(upTo(2))];
        std::vector<RemindedDate> dates;
        for (int i = 0; i <= upTo(5); ++i) {
            const bool isTimed = upTo(1) == 0;
            RemindedDate date = aDate(RemindedDate::Kind(upTo(4)), i + 1, start.addDays(upTo(14)));
            if (isTimed && date.kind != RemindedDate::Kind::Deadline) {
                date.time = QTime(upTo(23), upTo(59));
                date.zone = QString::fromLatin1(zones[size_t(upTo(4))].id());
            }
            dates.push_back(date);
        }
        Watcher watcher(dates);
        watcher.rules.quiet = {QTime(upTo(23), 0), QTime(upTo(23), 30)};
        QDateTime right(start.addDays(-5), QTime(0, 0), Qt::UTC);
        const QDateTime end = right.addDays(40);
        QDateTime rightAgain; // when somebody sees what the clock shows
        qint64 wrong = 0;     // seconds
        while (right < end) {
            if (right >= rightAgain)
                wrong = 0;
            const QDateTime now = right.addSecs(wrong);
            const ReminderPlan plan = watcher.look(now);
            for (const Announcement &announcement : plan.announce) {
                const bool isQuiet = afterQuiet(now, watcher.rules.quiet, watcher.own) > now;
                const bool isUrgent = afterQuiet(now, watcher.rules.quiet, watcher.own) >= announcement.target;
                QVERIFY2(!isQuiet || isUrgent, "said in the quiet hours without need");
            }
            const int way = upTo(9);
            if (way == 0) {
                right = right.addSecs(upTo(5 * Day) * 60); // asleep
            } else if (way == 1 && right < end.addDays(-8)) {
                constexpr std::array Shifts{-180 * 60, 180 * 60, -86400, 86400, -365 * 86400, 365 * 86400};
                wrong = Shifts[size_t(upTo(5))];
                rightAgain = right.addSecs(upTo(3 * Day) * 60);
            } else if (way == 2) {
                watcher.own = zones[size_t(upTo(4))];
            } else {
                const bool isToCome = plan.nextWake.isValid() && plan.nextWake > now;
                const qint64 nap = isToCome ? std::min(now.secsTo(plan.nextWake), qint64(3 * 86400)) : 3600;
                right = right.addSecs(std::max(nap, qint64(1)));
            }
        }
        std::map<QString, int> times;
        for (const auto &[at, what] : watcher.said)
            for (const QString &key : what.keys)
                ++times[key];
        for (const RemindedDate &date : dates)
            for (const int lead : watcher.rules.leads.at(date.kind))
                QVERIFY2(times[reminderKey(date, lead)] == 1, qPrintable(reminderKey(date, lead)));
    }
}

QTEST_GUILESS_MAIN(RemindersTest)
#include "tst_reminders.moc"
