// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/checker.h"
#include "models/storage/sql.h"
#include "tests/support/fullposting.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

class CheckerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrong();
    void findsDamage_data();
    void findsDamage();
};

void CheckerTest::findsNothingWrong()
{
    const auto store = memoryStore();
    stored(*store, fullPosting());
    QCOMPARE(must(check(store->connection())), QStringList());
}

void CheckerTest::findsDamage_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("word");
    QTest::newRow("source bytes") << QByteArray("UPDATE source_bytes SET compressed = x'00000005'") << u"SHA-256"_s;
    QTest::newRow("facts") << QByteArray("UPDATE posting_body SET facts = '{'") << u"posting 1"_s;
    QTest::newRow("a stage that nothing says") << QByteArray("UPDATE posting SET stage_id = 3") << u"stage"_s;
    QTest::newRow("an index row") << QByteArray("UPDATE posting SET title = 'x'") << u"out of date"_s;
    QTest::newRow("a foreign key") << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM source;") << u"foreign key"_s;
    QTest::newRow("a trigger of somebody's")
        << QByteArray("CREATE TRIGGER evil AFTER INSERT ON tag BEGIN SELECT 1; END") << u"schema: trigger evil"_s;
}

void CheckerTest::findsDamage()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, word);
    const auto store = memoryStore();
    stored(*store, fullPosting());
    VERIFY_OK(store->connection().script(sql));
    const auto problems = check(store->connection());
    VERIFY_OK(problems);
    QVERIFY2(problems->join(u'\n').contains(word), qPrintable(problems->join(u'\n')));
}

QTEST_GUILESS_MAIN(CheckerTest)
#include "tst_checker.moc"
