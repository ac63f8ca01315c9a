// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/importcommit.h"
#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

#include <ctime>

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

/// Lives in another time zone until it goes.
class Zone
{
public:
    explicit Zone(const QByteArray &name)
        : m_home(qgetenv("TZ"))
    {
        enter(name);
    }
    ~Zone() { enter(m_home); }
    Zone(const Zone &) = delete;
    Zone &operator=(const Zone &) = delete;

private:
    static void enter(const QByteArray &name)
    {
        qputenv("TZ", name);
        tzset();
    }
    QByteArray m_home;
};

/// A zone in which the clocks are put forward, or back, at midnight of this very day.
QByteArray changingToday(int daysUntilForward, int daysUntilBack)
{
    const int today = QDateTime::currentDateTimeUtc().date().dayOfYear() - 1;
    const auto day = [today](int ahead) { return QByteArray::number((today + ahead + 365) % 365); };
    return "STD0DST," + day(daysUntilForward) + "/0," + day(daysUntilBack) + "/0";
}

} // namespace

/// Days are the user's: they begin at the user's midnight, and are 23 or 25 hours long where the clocks change.
class LimitDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesByTheUsersCalendar_data();
    void datesByTheUsersCalendar();
    void freesOnTheRightDayThoughTheClocksChange_data();
    void freesOnTheRightDayThoughTheClocksChange();
};

void LimitDaysTest::datesByTheUsersCalendar_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *name, const QByteArray &zone, const QString &instant, QDate day) {
        QTest::newRow(name) << zone << QDateTime::fromString(instant, Qt::ISODate) << day;
    };
    row("UTC-11, still the leap day", "Pacific/Pago_Pago", u"2028-03-01T10:59:00Z"_s, QDate(2028, 2, 29));
    row("UTC-11, March has begun", "Pacific/Pago_Pago", u"2028-03-01T11:00:00Z"_s, QDate(2028, 3, 1));
    row("UTC+14, not yet March", "Pacific/Kiritimati", u"2027-02-28T09:59:00Z"_s, QDate(2027, 2, 28));
    row("UTC+14, March already", "Pacific/Kiritimati", u"2027-02-28T10:00:00Z"_s, QDate(2027, 3, 1));
    row("before a midnight that does not exist", "America/Havana", u"2026-03-08T04:59:00Z"_s, QDate(2026, 3, 7));
    row("behind a midnight that does not exist", "America/Havana", u"2026-03-08T05:00:00Z"_s, QDate(2026, 3, 8));
    row("the first of two midnights", "America/Havana", u"2026-11-01T04:00:00Z"_s, QDate(2026, 11, 1));
    row("the last minute of a day of 25 hours", "Europe/Berlin", u"2026-10-25T22:59:00Z"_s, QDate(2026, 10, 25));
    row("the last minute of a day of 23 hours", "Europe/Berlin", u"2026-03-29T21:59:00Z"_s, QDate(2026, 3, 29));
    row("a change of half an hour", "Australia/Lord_Howe", u"2026-04-04T13:30:00Z"_s, QDate(2026, 4, 5));
}

void LimitDaysTest::datesByTheUsersCalendar()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, instant);
    const Zone here(zone);
    auto store = Store::openInMemory();
    VERIFY_OK(store);
    // Interviewing since a day that the table does not state: as of today.
    Staging staging = stagingOf({aLimitedPosting(u"Backend Engineer"_s, u"TikTok"_s)});
    staging.history = HistoryImport::Recorded;
    staging.items.front().record.emplace();
    staging.items.front().record->status = staging.items.front().record->stageKey = u"interview"_s;
    staging.items.front().record->submittedOn = QDate(2026, 1, 2);
    auto action = (*store)->begin({u"posting.import"_s});
    VERIFY_OK(action);
    const auto outcomes = commitStaging(**store, staging, instant);
    VERIFY_OK(outcomes);
    DO_OK(action->commit());

    const auto history = (*store)->tracking().history(outcomes->front().id);
    VERIFY_OK(history);
    QTEST(history->back().day, "day");
    const auto rules = (*store)->limits().rules();
    VERIFY_OK(rules);
    QTEST(rules->front().rule.evidence.foundOn, "day");
}

void LimitDaysTest::freesOnTheRightDayThoughTheClocksChange_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("UTC-11") << QByteArray("Pacific/Pago_Pago");
    QTest::newRow("UTC+14") << QByteArray("Pacific/Kiritimati");
    QTest::newRow("put forward this midnight") << changingToday(0, 1);
    QTest::newRow("put forward the next midnight") << changingToday(1, 2);
    QTest::newRow("put back this midnight") << changingToday(-1, 0);
    QTest::newRow("put back the next midnight") << changingToday(-1, 1);
}

void LimitDaysTest::freesOnTheRightDayThoughTheClocksChange()
{
    QFETCH(QByteArray, zone);
    const Zone here(zone);
    StoreFixture store;
    QVERIFY(store.isOpen());
    const auto ids = store.import({anAdvert(u"One"_s, u"Acme"_s), anAdvert(u"Two"_s, u"Acme"_s)});
    LimitRule rule = aCap(1, 1, u"Acme"_s).rule;
    rule.id.clear();
    rule.window.type = LimitRule::WindowType::Rolling;
    rule.window.days = 7;
    DO_OK(store->limits.save(rule).result());
    const QDate today = QDate::currentDate();

    const auto first = store.track(ids[0], u"applied"_s, {});
    VERIFY_OK(first);
    const auto early = store->limits.verdict(ids[1], today.addDays(6)).result();
    VERIFY_OK(early);
    QCOMPARE(early->verdict.verdict, VerdictKind::Refused);
    QCOMPARE(early->verdict.nextFreeOn, today.addDays(7));
    const auto late = store->limits.verdict(ids[1], today.addDays(7)).result();
    VERIFY_OK(late);
    QCOMPARE(late->verdict.verdict, VerdictKind::Allowed);
}

QTEST_GUILESS_MAIN(LimitDaysTest)
#include "tst_limitdays.moc"
