// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/backup.h"
#include "models/storage/checker.h"
#include "models/storage/database.h"
#include "models/storage/restore.h"
#include "models/storage/sql.h"
#include "tests/safety/figures.h"
#include "tests/support/contentsof.h"
#include "tests/support/fullposting.h"
#include "tests/support/longtests.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList titlesIn(Store &store)
{
    const auto titles = must(store.connection().list("SELECT title FROM posting ORDER BY id",
                                                     [](const Sql::Row &row) { return row.text(0); }));
    return {titles.begin(), titles.end()};
}

} // namespace

/// A copy takes the database's place whole or not at all, whatever the file is.
class RestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void putsTheCopyInPlaceAndKeepsWhatWasThere();
    void isTakenBackByRestoringWhatItKept();
    void readsTheLogBesideAFile();
    void restoresOverADatabaseWhoseLogIsHot();
    void replacesADatabaseThatCannotBeOpened();
    void refusesForeignSchemas_data();
    void refusesForeignSchemas();
    void leavesTheNewerFileByteByByte();
    void neitherCrashesNorHangsOnBrokenFiles();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void RestoreTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = must(Store::open(at(u"shortlist.db"_s)));
    stored(*m_store, fullPosting());
    VERIFY_OK(backup(m_store->connection(), at(u"copy.db"_s)));
    stored(*m_store, aPosting(u"Later"_s, u"Norvik"_s));
}

void RestoreTest::putsTheCopyInPlaceAndKeepsWhatWasThere()
{
    VERIFY_OK(restoreInto(m_store->connection(), at(u"copy.db"_s), at(u"kept/before.db"_s)));
    QCOMPARE(titlesIn(*m_store), QStringList{fullPosting().title});
    QCOMPARE(must(check(m_store->connection())), QStringList());
    const auto kept = must(Store::open(at(u"kept/before.db"_s)));
    QCOMPARE(titlesIn(*kept).last(), u"Later"_s);
    QVERIFY(!QFileInfo::exists(at(u"shortlist.db.restoring"_s)));
    QVERIFY(!(QFile::permissions(at(u"kept/before.db"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
    m_store.reset();
    m_store = must(Store::open(at(u"shortlist.db"_s)));
    QCOMPARE(titlesIn(*m_store).size(), 1);
}

void RestoreTest::isTakenBackByRestoringWhatItKept()
{
    VERIFY_OK(restoreInto(m_store->connection(), at(u"copy.db"_s), at(u"before.db"_s)));
    VERIFY_OK(restoreInto(m_store->connection(), at(u"before.db"_s), at(u"again.db"_s)));
    QCOMPARE(titlesIn(*m_store).last(), u"Later"_s);
    VERIFY_OK(m_store->undoLog().names());
    QCOMPARE(must(check(m_store->connection())), QStringList());
}

void RestoreTest::readsTheLogBesideAFile()
{
    const auto other = must(Store::open(at(u"other.db"_s)));
    stored(*other, aPosting(u"Only in the log"_s, u"Norvik"_s));
    QFile::copy(at(u"other.db"_s), at(u"copied.db"_s)); // as a user does with a program that still runs
    QFile::copy(at(u"other.db-wal"_s), at(u"copied.db-wal"_s));
    VERIFY_OK(restoreInto(m_store->connection(), at(u"copied.db"_s), at(u"before.db"_s)));
    QCOMPARE(titlesIn(*m_store), QStringList{u"Only in the log"_s});
}

void RestoreTest::restoresOverADatabaseWhoseLogIsHot()
{
    // As after a crash: the file and a log that nobody wrote back.
    QVERIFY(QFileInfo(at(u"shortlist.db-wal"_s)).size() > 0);
    QDir().mkpath(at(u"crashed"_s));
    for (const auto name : {"shortlist.db"_L1, "shortlist.db-wal"_L1})
        QVERIFY(QFile::copy(at(name), at(u"crashed/"_s + name)));
    const auto store = must(Store::open(at(u"crashed/shortlist.db"_s)));
    VERIFY_OK(restoreInto(store->connection(), at(u"copy.db"_s), at(u"crashed/before.db"_s)));
    QCOMPARE(titlesIn(*store), QStringList{fullPosting().title});
    QCOMPARE(titlesIn(*must(Store::open(at(u"crashed/before.db"_s)))).last(), u"Later"_s);
}

void RestoreTest::replacesADatabaseThatCannotBeOpened()
{
    m_store.reset();
    write(at(u"shortlist.db"_s), QByteArray("not a database any more ").repeated(400));
    write(at(u"shortlist.db-wal"_s), "a log that must not be replayed");
    QVERIFY(!Store::open(at(u"shortlist.db"_s)));
    VERIFY_OK(restoreClosed(at(u"shortlist.db"_s), at(u"copy.db"_s), at(u"before.db"_s)));
    m_store = must(Store::open(at(u"shortlist.db"_s)));
    QCOMPARE(titlesIn(*m_store), QStringList{fullPosting().title});
    QVERIFY(Testing::contentsOf(at(u"before.db"_s)).startsWith("not a database"));
    QCOMPARE(Testing::contentsOf(at(u"before.db-wal"_s)), "a log that must not be replayed");
}

void RestoreTest::refusesForeignSchemas_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER evil AFTER INSERT ON tag BEGIN DELETE FROM posting; END");
    QTest::newRow("a trigger for the upgrade")
        << QByteArray("CREATE TRIGGER evil AFTER UPDATE ON posting_body BEGIN DELETE FROM tag; END");
    QTest::newRow("a view in place of a table") << QByteArray("PRAGMA foreign_keys = OFF; DROP TABLE reminder_mark;"
                                                              "CREATE VIEW reminder_mark AS SELECT 1 AS key");
    QTest::newRow("another table") << QByteArray("CREATE TABLE extra(x)");
    QTest::newRow("a table that is missing") << QByteArray("DROP TABLE reminder_mark");
    QTest::newRow("no trigger that guards the history") << QByteArray("DROP TRIGGER application_event_never_goes");
}

void RestoreTest::refusesForeignSchemas()
{
    QFETCH(QByteArray, sql);
    {
        const auto copy = must(Sql::Connection::open(at(u"copy.db"_s), Sql::Access::ReadWrite));
        VERIFY_OK(copy->script(sql));
    }
    const QByteArray file = Testing::contentsOf(at(u"copy.db"_s));
    const auto restored = restoreInto(m_store->connection(), at(u"copy.db"_s), at(u"before.db"_s));
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Error::Code::Malformed);
    QVERIFY2(restored.error().detail.contains(u"schema"_s), qPrintable(restored.error().detail));
    QCOMPARE(Testing::contentsOf(at(u"copy.db"_s)), file);
    QCOMPARE(titlesIn(*m_store).last(), u"Later"_s);
}

void RestoreTest::leavesTheNewerFileByteByByte()
{
    {
        const auto copy = must(Sql::Connection::open(at(u"copy.db"_s), Sql::Access::ReadWrite));
        VERIFY_OK(copy->script("PRAGMA user_version = 999"));
    }
    const QByteArray file = Testing::contentsOf(at(u"copy.db"_s));
    const auto restored = restoreInto(m_store->connection(), at(u"copy.db"_s), at(u"before.db"_s));
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Error::Code::NewerDatabase);
    QCOMPARE(Store::open(at(u"copy.db"_s)).error().code, Error::Code::NewerDatabase);
    QCOMPARE(Testing::contentsOf(at(u"copy.db"_s)), file);
    QVERIFY(!QFileInfo::exists(at(u"copy.db-wal"_s)));
}

void RestoreTest::neitherCrashesNorHangsOnBrokenFiles()
{
    const QByteArray sound = Testing::contentsOf(at(u"copy.db"_s));
    const QStringList titles = titlesIn(*m_store);
    QRandomGenerator random(5);
    Figures figures;
    constexpr int PatienceMs = 5000;
    for (int i = 0; i < times(40, 10'000); ++i) {
        QByteArray broken = sound;
        const bool isCut = i % 8 == 0;
        if (isCut)
            broken.truncate(random.bounded(int(sound.size())));
        else
            for (int byte = 0; byte < 8; ++byte)
                broken[random.bounded(int(i % 3 == 0 ? 4096 : sound.size()))] = char(random.bounded(256));
        write(at(u"broken.db"_s), broken);
        QElapsedTimer clock;
        clock.start();
        const QString kept = at(u"kept%1.db"_s.arg(i));
        const bool isRestored = bool(restoreInto(m_store->connection(), at(u"broken.db"_s), kept));
        bool held = clock.elapsed() < PatienceMs;
        if (isRestored) { // nothing that counts was hit
            held = held && must(check(m_store->connection())).isEmpty();
            VERIFY_OK(restoreInto(m_store->connection(), kept, at(u"undone.db"_s)));
            QVERIFY(QFile::remove(at(u"undone.db"_s)) && QFile::remove(kept));
        }
        held = held && titlesIn(*m_store) == titles;
        figures.count(isCut ? u"cut short"_s : u"eight bytes changed"_s, held);
        figures.count(isRestored ? u"  restored, and sound"_s : u"  refused with a reason"_s, held);
        QVERIFY2(held, qPrintable(QString::number(i)));
    }
    QCOMPARE(must(check(m_store->connection())), QStringList());
    figures.print("Broken files restored from");
}

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
