// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/checker.h"
#include "models/storage/sql.h"
#include "tests/safety/figures.h"
#include "tests/support/fullposting.h"
#include "tests/support/longtests.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

constexpr int StartMs = 60'000;

std::unique_ptr<QProcess> started(const QString &database)
{
    auto driver = std::make_unique<QProcess>();
    driver->start(QStringLiteral(SHORTLIST_SAFETY_DRIVER), {database, u"hold"_s});
    return driver;
}

QString firstWordOf(QProcess &driver)
{
    if (!driver.canReadLine())
        driver.waitForReadyRead(StartMs);
    return QString::fromUtf8(driver.readLine()).trimmed();
}

void endAbruptly(QProcess &driver)
{
    driver.kill();
    driver.waitForFinished(StartMs);
}

} // namespace

/// One process owns the database, whoever starts when and however the last owner ended; and the clock is believed in
/// nothing that counts.
class StartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyAtOnceHaveOneOwner();
    void aDeadOwnersLockHoldsNobody_data();
    void aDeadOwnersLockHoldsNobody();
    void theOrderOfEventsIsNotTheClocks();
};

void StartsTest::manyAtOnceHaveOneOwner()
{
    const int count = 50;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    Figures figures;
    for (int round = 0; round < times(1, 10); ++round) {
        std::vector<std::unique_ptr<QProcess>> drivers;
        for (int i = 0; i < count; ++i)
            drivers.push_back(started(path));
        int owners = 0;
        for (const auto &driver : drivers) {
            const QString said = firstWordOf(*driver);
            owners += said == "owner"_L1 ? 1 : 0;
            QVERIFY2(said == "owner"_L1 || said.contains(u"in use by process"_s), qPrintable(said));
        }
        figures.count(u"%1 starts at once, one owner"_s.arg(count), owners == 1);
        QCOMPARE(owners, 1);
        for (const auto &driver : drivers)
            endAbruptly(*driver);
        const auto store = must(Store::open(path));
        QCOMPARE(must(check(store->connection())), QStringList());
    }
    figures.print("Starts");
}

void StartsTest::aDeadOwnersLockHoldsNobody_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("as the owner left it") << QByteArray("?");
    QTest::newRow("empty, as after a power cut") << QByteArray();
    QTest::newRow("of a process that lives, and is another") << QByteArray("1\n");
    QTest::newRow("nonsense") << QByteArray("\0\xff\n\n\n", 5);
}

void StartsTest::aDeadOwnersLockHoldsNobody()
{
    QFETCH(QByteArray, left);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    const auto owner = started(path);
    QCOMPARE(firstWordOf(*owner), u"owner"_s);
    QCOMPARE(Store::open(path).error().code, Error::Code::InUse);
    endAbruptly(*owner);
    QFile lock(path + u".lock"_s);
    QVERIFY(lock.exists());
    if (left != "?")
        QVERIFY(lock.open(QFile::WriteOnly | QFile::Truncate) && lock.write(left) == left.size());
    lock.close();
    QElapsedTimer clock;
    clock.start();
    VERIFY_OK(Store::open(path));
    QVERIFY(clock.elapsed() < 2000);
}

void StartsTest::theOrderOfEventsIsNotTheClocks()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    auto store = must(Store::open(path));
    const PostingId id = stored(*store, fullPosting());
    // A year back, beyond 2038, a leap day, an hour that is there twice and one that is not (Europe, in UTC).
    const QStringList instants{u"2026-03-02T10:00:00Z"_s, u"2025-03-02T10:00:00Z"_s, u"2038-01-19T03:14:08Z"_s,
                               u"2028-02-29T23:59:59Z"_s, u"2026-10-25T01:30:00Z"_s, u"2026-03-29T01:30:00Z"_s};
    QStringList notes;
    for (const QString &instant : instants) {
        ApplicationEvent event = anEvent(*store, id, u"saved"_s, QDate(2028, 2, 29));
        event.recordedAt = QDateTime::fromString(instant, Qt::ISODate);
        event.note = instant;
        notes.append(instant);
        inAction(*store, u"track"_s, [&] { return store->tracking().append(event); });
    }
    store.reset();
    store = must(Store::open(path));
    const auto history = must(store->tracking().history(id));
    QCOMPARE(history.size(), size_t(instants.size()));
    for (int i = 0; i < int(history.size()); ++i) {
        QCOMPARE(history[size_t(i)].note, notes.at(i));
        QCOMPARE(history[size_t(i)].recordedAt, QDateTime::fromString(instants.at(i), Qt::ISODate));
        QCOMPARE(history[size_t(i)].day, QDate(2028, 2, 29));
    }
    QCOMPARE(must(check(store->connection())), QStringList());
}

QTEST_GUILESS_MAIN(StartsTest)
#include "tst_starts.moc"
