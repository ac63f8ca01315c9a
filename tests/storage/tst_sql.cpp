// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/interruption.h"
#include "models/storage/sqltransaction.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

class SqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsWhatIsEmptyAsItIs();
    void bindsByNumber();
    void bindsAnIdOfZeroAsNull();
    void cleansTextAtTheGate();
    void keepsBytesExactly();
    void readsDaysAndInstants();
    void reportsTheExtendedCode();
    void rollsBackUnlessCommitted();
    void keepsOneStateInASnapshot();
    void stopsAStatementThatIsNoLongerWanted();
    void forgetsPagesAndReadsThemAgain();
};

void SqlTest::bindsWhatIsEmptyAsItIs()
{
    const auto store = memoryStore();
    const auto kinds = store->connection().first(
        "SELECT typeof(?1) || ' ' || typeof(?2) || ' ' || typeof(?3) || ' ' || typeof(?4)",
        [](const Sql::Row &row) { return row.text(0); }, QString(), QByteArray(), QDate(), std::optional<int>());
    VERIFY_OK(kinds);
    QCOMPARE(kinds->value(), u"text blob null null"_s);
}

void SqlTest::bindsByNumber()
{
    const auto store = memoryStore();
    const auto text = store->connection().first(
        "SELECT ?2 || ?1 || ?2", [](const Sql::Row &row) { return row.text(0); }, u"a"_s, u"b"_s);
    VERIFY_OK(text);
    QCOMPARE(text->value(), u"bab"_s);
}

void SqlTest::bindsAnIdOfZeroAsNull()
{
    const auto store = memoryStore();
    const auto ids = store->connection().first(
        "SELECT typeof(?1), ?2", [](const Sql::Row &row) { return std::pair(row.text(0), row.id<TagId>(1)); },
        PostingId{}, TagId{7});
    VERIFY_OK(ids);
    QCOMPARE(ids->value().first, u"null"_s);
    QCOMPARE(ids->value().second, TagId{7});
}

void SqlTest::cleansTextAtTheGate()
{
    const auto store = memoryStore();
    const QString awkward = QChar(0xFEFF) + u"a"_s + QChar(0) + QChar(0xD800) + QChar(0xFFFE) + u"b\r\nc"_s;
    const auto text = store->connection().first(
        "SELECT ?1", [](const Sql::Row &row) { return row.text(0); }, awkward);
    VERIFY_OK(text);
    QCOMPARE(text->value(), u"ab\nc"_s);
}

void SqlTest::keepsBytesExactly()
{
    const auto store = memoryStore();
    const QByteArray bytes("\xef\xbb\xbf\0\xff\xfe", 6);
    const auto read = store->connection().first(
        "SELECT ?1", [](const Sql::Row &row) { return row.bytes(0); }, bytes);
    VERIFY_OK(read);
    QCOMPARE(read->value(), bytes);
}

void SqlTest::readsDaysAndInstants()
{
    const auto store = memoryStore();
    const QDateTime instant(QDate(2026, 3, 29), QTime(1, 30, 5, 250), Qt::UTC);
    const auto read = store->connection().first(
        "SELECT ?1, ?2, ?3", [](const Sql::Row &row) { return std::tuple(row.day(0), row.time(1), row.instant(2)); },
        instant.date(), QTime(9, 5), instant);
    VERIFY_OK(read);
    QCOMPARE(read->value(), std::tuple(instant.date(), QTime(9, 5), instant));
}

void SqlTest::reportsTheExtendedCode()
{
    const auto store = memoryStore();
    const auto twice = store->connection().run("INSERT INTO stage(key, name, type, colour, position)"
                                               " VALUES('saved', '', '', '', 0)");
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, Error::Code::Conflict);
    QVERIFY2(twice.error().detail.contains(u"2067"_s), qPrintable(twice.error().detail));
}

void SqlTest::rollsBackUnlessCommitted()
{
    const auto store = memoryStore();
    {
        const auto transaction = Sql::Transaction::begin(store->connection());
        VERIFY_OK(transaction);
        VERIFY_OK(store->connection().run("DELETE FROM stage"));
    }
    QCOMPARE(must(store->tracking().stages()).size(), builtInStages().size());
}

void SqlTest::keepsOneStateInASnapshot()
{
    const auto store = memoryStore();
    const Sql::Snapshot outer(store->connection());
    {
        const Sql::Snapshot inner(store->connection());
    }
    QVERIFY(store->connection().isInTransaction());
}

void SqlTest::stopsAStatementThatIsNoLongerWanted()
{
    constexpr auto Endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n";
    const auto count = [](const Sql::Row &row) { return row.integer(0); };
    const auto store = memoryStore();
    LongWork work;
    {
        const Sql::Interruption interruption(store->connection(), work);
        const std::jthread user([&work] { work.cancel(); });
        const auto counted = store->connection().first(Endless, count);
        QVERIFY(!counted);
        QCOMPARE(counted.error().code, Error::Code::Cancelled);
    }
    // The connection serves others afterwards.
    QCOMPARE(must(store->connection().first("SELECT 7", count)), std::optional<qint64>(7));
}

void SqlTest::forgetsPagesAndReadsThemAgain()
{
    const QTemporaryDir folder;
    const auto store = must(Store::open(folder.filePath(u"pages.db"_s)));
    Sql::Connection &db = store->connection();
    VERIFY_OK(db.script("CREATE TABLE many(text); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE"
                        " i < 10000) INSERT INTO many SELECT hex(randomblob(50)) FROM n;"));
    const auto held = [&db] {
        int now = 0;
        int most = 0;
        sqlite3_db_status(db.handle(), SQLITE_DBSTATUS_CACHE_USED, &now, &most, 0);
        return now;
    };
    QCOMPARE_GT(held(), 1'000'000);
    db.forgetPages();
    QCOMPARE_LT(held(), 100'000);
    const auto count =
        db.first("SELECT count(*) FROM many WHERE text > ''", [](const Sql::Row &row) { return row.number(0); });
    VERIFY_OK(count);
    QCOMPARE(count->value(), 10'000);
}

QTEST_GUILESS_MAIN(SqlTest)
#include "tst_sql.moc"
