// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/database.h"
#include "models/storage/sql.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

class CardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsEveryPragma_data();
    void setsEveryPragma();
    void switchesOff_data();
    void switchesOff();
    void limits_data();
    void limits();
    void refusesToWriteThroughShadowTables();
    void makesReadersReadOnly();
    void givesWordsToReadersAlone();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store = must(Store::open(m_folder.filePath(u"shortlist.db"_s)));
};

void CardTest::setsEveryPragma_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("value");
    QTest::newRow("journal") << QByteArray("PRAGMA journal_mode") << u"wal"_s;
    QTest::newRow("synchronous") << QByteArray("PRAGMA synchronous") << u"2"_s;
    QTest::newRow("foreign keys") << QByteArray("PRAGMA foreign_keys") << u"1"_s;
    QTest::newRow("recursive triggers") << QByteArray("PRAGMA recursive_triggers") << u"1"_s;
    QTest::newRow("cell sizes") << QByteArray("PRAGMA cell_size_check") << u"1"_s;
    QTest::newRow("memory map") << QByteArray("PRAGMA mmap_size") << u"0"_s;
    QTest::newRow("temporary tables") << QByteArray("PRAGMA temp_store") << u"2"_s;
    QTest::newRow("log size") << QByteArray("PRAGMA journal_size_limit") << u"4194304"_s;
    QTest::newRow("application id") << QByteArray("PRAGMA application_id") << QString::number(Database::ApplicationId);
    QTest::newRow("page cache") << QByteArray("PRAGMA cache_size") << u"-65536"_s;
    QTest::newRow("busy timeout") << QByteArray("PRAGMA busy_timeout") << u"0"_s;
}

void CardTest::setsEveryPragma()
{
    QFETCH(QByteArray, sql);
    const auto value = m_store->connection().first(sql.constData(), [](const Sql::Row &row) { return row.text(0); });
    VERIFY_OK(value);
    QTEST(value->value(), "value");
}

void CardTest::switchesOff_data()
{
    QTest::addColumn<int>("option");
    QTest::addColumn<int>("value");
    QTest::newRow("defensive") << SQLITE_DBCONFIG_DEFENSIVE << 1;
    QTest::newRow("trusted schema") << SQLITE_DBCONFIG_TRUSTED_SCHEMA << 0;
    QTest::newRow("extensions") << SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION << 0;
    QTest::newRow("double-quoted text in statements") << SQLITE_DBCONFIG_DQS_DML << 0;
    QTest::newRow("double-quoted text in schemas") << SQLITE_DBCONFIG_DQS_DDL << 0;
    QTest::newRow("checkpoint on close is left on") << SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE << 0;
}

void CardTest::switchesOff()
{
    QFETCH(int, option);
    int now = -1;
    QCOMPARE(sqlite3_db_config(m_store->connection().handle(), option, -1, &now), SQLITE_OK);
    QTEST(now, "value");
}

void CardTest::limits_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("value");
    QTest::newRow("length") << SQLITE_LIMIT_LENGTH << 64 * 1024 * 1024;
    QTest::newRow("SQL length") << SQLITE_LIMIT_SQL_LENGTH << 100'000;
    QTest::newRow("attached") << SQLITE_LIMIT_ATTACHED << 1;
    QTest::newRow("LIKE pattern") << SQLITE_LIMIT_LIKE_PATTERN_LENGTH << 200;
    QTest::newRow("expression depth") << SQLITE_LIMIT_EXPR_DEPTH << 100;
    QTest::newRow("compound select") << SQLITE_LIMIT_COMPOUND_SELECT << 10;
    QTest::newRow("variables") << SQLITE_LIMIT_VARIABLE_NUMBER << 500;
    QTest::newRow("trigger depth") << SQLITE_LIMIT_TRIGGER_DEPTH << 10;
}

void CardTest::limits()
{
    QFETCH(int, limit);
    QTEST(sqlite3_limit(m_store->connection().handle(), limit, -1), "value");
}

void CardTest::refusesToWriteThroughShadowTables()
{
    QVERIFY(!m_store->connection().script("DELETE FROM posting_search_data"));
}

void CardTest::makesReadersReadOnly()
{
    const auto reader = must(Store::openReader(m_store->path()));
    const auto only =
        reader->connection().first("PRAGMA query_only", [](const Sql::Row &row) { return row.number(0); });
    VERIFY_OK(only);
    QCOMPARE(only->value(), 1);
    QCOMPARE(sqlite3_db_readonly(reader->connection().handle(), "main"), 1);
}

/// With a table of its own the writer could not write its log back.
void CardTest::givesWordsToReadersAlone()
{
    const auto reader = must(Store::openReader(m_store->path()));
    const auto number = [](const Sql::Row &row) { return row.number(0); };
    const auto words = reader->connection().first("SELECT count(*) FROM temp.search_words", number);
    VERIFY_OK(words);
    const auto own = m_store->connection().first("SELECT count(*) FROM temp.sqlite_schema", number);
    VERIFY_OK(own);
    QCOMPARE(own->value(), 0);
    const auto checkpoint = m_store->connection().script("PRAGMA wal_checkpoint(TRUNCATE)");
    VERIFY_OK(checkpoint);
}

QTEST_GUILESS_MAIN(CardTest)
#include "tst_card.moc"
