// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cliprocess.h"
#include "tests/safety/figures.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Shortlist::Testing;

namespace {

constexpr qint64 Day = 86400;

struct Clock
{
    qint64 shift = 0; ///< seconds that it is off
    QString zone = u"Pacific/Chatham"_s;
};

/// From now to an instant.
qint64 until(const QString &instant)
{
    return QDateTime::currentDateTimeUtc().secsTo(QDateTime::fromString(instant, Qt::ISODate));
}

} // namespace

/// The real program, whose clock somebody sets: back, ahead, over the changes of the clocks, beyond 32 bits. No entry
/// is lost or doubled, no place of an application's limit comes free, and the order of events is that of their
/// recording.
class ClockJumpsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theClockIsReallyOff();
    void keepsEntriesAndPlaces_data();
    void keepsEntriesAndPlaces();
    void copiesEveryChangeOnce_data();
    void copiesEveryChangeOnce();
    void cleanupTestCase() { m_figures.print("Clocks that jump"); }

private:
    CliRun cli(const QStringList &arguments, const Clock &clock = {}) const
    {
        return runCli(m_folder->path(), QStringList{u"--db"_s, m_folder->filePath(u"test.db"_s)} + arguments, {},
                      {{u"LD_PRELOAD"_s, QStringLiteral(SHORTLIST_SHIFTED_CLOCK)},
                       {u"SHORTLIST_CLOCK_SHIFT"_s, QString::number(clock.shift)},
                       {u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s},
                       {u"TZ"_s, clock.zone}});
    }
    QJsonObject posting(const QString &title) const;
    QString idOf(const QString &title) const { return QString::number(posting(title).value(u"id"_s).toInteger()); }
    void confirmTheLimit() const;

    QTemporaryDir m_base; ///< three postings, and their limit
    std::unique_ptr<QTemporaryDir> m_folder;
    Figures m_figures;
};

void ClockJumpsTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString fixtures = QStringLiteral(SHORTLIST_FIXTURES "/cli/");
    const CliRun run = cli(
        {u"import"_s, fixtures + u"1-storage.json"_s, fixtures + u"2-search.json"_s, fixtures + u"3-network.json"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    confirmTheLimit();
    QVERIFY(QFile::copy(m_folder->filePath(u"test.db"_s), m_base.filePath(u"test.db"_s)));
}

void ClockJumpsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_base.filePath(u"test.db"_s), m_folder->filePath(u"test.db"_s)));
}

QJsonObject ClockJumpsTest::posting(const QString &title) const
{
    return cli({u"list"_s, u"title:\"%1\""_s.arg(title), u"--json"_s}).json().value(0);
}

void ClockJumpsTest::confirmTheLimit() const
{
    const QJsonObject group = cli({u"limits"_s, u"--json"_s}).json().value(0);
    const QString rule = group.value(u"rules"_s).toArray().at(0).toObject().value(u"id"_s).toString();
    QCOMPARE(
        cli({u"limits"_s, u"confirm"_s, rule, u"--group"_s, u"Kestrel"_s, u"--employers"_s, u"Kestrel, Kestrel Labs"_s})
            .exitCode,
        0);
}

/// The control: without it the other tests would prove nothing.
void ClockJumpsTest::theClockIsReallyOff()
{
    const Clock ahead{until(u"2040-05-06T12:00:00Z"_s), u"UTC"_s};
    QCOMPARE(cli({u"track"_s, idOf(u"Storage Engineer"_s), u"planned"_s}, ahead).exitCode, 0);
    const QJsonObject shown = cli({u"show"_s, idOf(u"Storage Engineer"_s), u"--json"_s}).json().value(0);
    QCOMPARE(shown.value(u"history"_s).toArray().at(0).toObject().value(u"on"_s).toString(), u"2040-05-06"_s);
}

void ClockJumpsTest::keepsEntriesAndPlaces_data()
{
    QTest::addColumn<qint64>("shift");
    QTest::addColumn<QString>("zone");
    const QString home = u"Pacific/Chatham"_s;
    QTest::newRow("right") << qint64(0) << home;
    QTest::newRow("an hour back") << -qint64(3600) << home;
    QTest::newRow("a day back") << -Day << home;
    QTest::newRow("a day ahead") << Day << home;
    QTest::newRow("a year back") << -365 * Day << home;
    QTest::newRow("a year ahead") << 365 * Day << home;
    QTest::newRow("the last second of 32 bits") << until(u"2038-01-19T03:14:07Z"_s) << home;
    QTest::newRow("beyond 32 bits") << until(u"2038-06-01T12:00:00Z"_s) << home;
    QTest::newRow("a leap day") << until(u"2028-02-29T12:00:00Z"_s) << u"UTC"_s;
    QTest::newRow("the hour that is not there") << until(u"2027-03-28T01:00:00Z"_s) << u"Europe/Berlin"_s;
    QTest::newRow("the hour that is there twice") << until(u"2027-10-31T00:30:00Z"_s) << u"Europe/Berlin"_s;
    QTest::newRow("a midnight that is not there") << until(u"2027-03-14T05:00:00Z"_s) << u"America/Havana"_s;
    QTest::newRow("the last zone on earth") << qint64(0) << u"Pacific/Pago_Pago"_s;
    QTest::newRow("the first zone on earth") << qint64(0) << u"Pacific/Kiritimati"_s;
    QTest::newRow("1970") << until(u"1970-01-02T00:00:00Z"_s) << u"UTC"_s;
}

void ClockJumpsTest::keepsEntriesAndPlaces()
{
    QFETCH(qint64, shift);
    QFETCH(QString, zone);
    const Clock off{shift, zone};
    const QString first = idOf(u"Storage Engineer"_s);
    const QString third = idOf(u"Network Engineer"_s);
    const CliRun sent = cli({u"track"_s, first, u"applied"_s}, off);
    QVERIFY2(sent.exitCode == 0, qPrintable(sent.err));
    QCOMPARE(cli({u"track"_s, idOf(u"Search Engineer"_s), u"applied"_s}).exitCode, 0); // the clock is right again
    // Two places for all time, and both are taken, whatever the clock shows.
    for (const Clock &clock : {Clock(), off}) {
        const CliRun refused = cli({u"track"_s, third, u"applied"_s}, clock);
        m_figures.count(u"a place that is taken stays taken"_s, refused.exitCode == 3);
        QVERIFY2(refused.exitCode == 3, qPrintable(refused.out + refused.err));
    }
    QCOMPARE(cli({u"track"_s, first, u"interview"_s}).exitCode, 0);
    const QJsonArray history = cli({u"show"_s, first, u"--json"_s}).json().value(0).value(u"history"_s).toArray();
    const bool isWhole = history.size() == 2 && history.at(0).toObject().value(u"stage"_s) == "applied"_L1
        && history.at(1).toObject().value(u"stage"_s) == "interview"_L1;
    m_figures.count(u"entries are there once, in their order"_s, isWhole);
    QVERIFY2(isWhole, qPrintable(QString::number(history.size())));
    const QDate day = QDateTime::currentDateTimeUtc().addSecs(shift).toTimeZone(QTimeZone(zone.toLatin1())).date();
    const QDate said = QDate::fromString(history.at(0).toObject().value(u"on"_s).toString(), Qt::ISODate);
    QVERIFY2(qAbs(day.daysTo(said)) <= 1 && (said == day || QTime::currentTime().minute() == 0),
             qPrintable(said.toString(Qt::ISODate)));
    QCOMPARE(cli({u"check"_s}, off).exitCode, 0);
}

void ClockJumpsTest::copiesEveryChangeOnce_data()
{
    QTest::addColumn<qint64>("shift");
    QTest::addColumn<QString>("zone");
    QTest::newRow("a year back") << -365 * Day << u"UTC"_s;
    QTest::newRow("a year ahead") << 365 * Day << u"UTC"_s;
    QTest::newRow("beyond 32 bits") << until(u"2038-06-01T12:00:00Z"_s) << u"UTC"_s;
}

/// By hand, as the user does who does not trust the clock either.
void ClockJumpsTest::copiesEveryChangeOnce()
{
    QFETCH(qint64, shift);
    QFETCH(QString, zone);
    const Clock off{shift, zone};
    int made = 0;
    for (const Clock &clock : {Clock(), off, Clock()}) {
        QCOMPARE(cli({u"tag"_s, idOf(u"Storage Engineer"_s), u"+t%1"_s.arg(++made)}, clock).exitCode, 0);
        QCOMPARE(cli({u"backup"_s}, clock).exitCode, 0);
        const int there = int(cli({u"restore"_s, u"--list"_s, u"--json"_s}, clock).json().size());
        m_figures.count(u"every copy is kept"_s, there == made);
        QCOMPARE(there, made);
    }
}

QTEST_GUILESS_MAIN(ClockJumpsTest)
#include "tst_clockjumps.moc"
