// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/database.h"
#include "models/storage/migrations.h"
#include "models/storage/sql.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Test;

namespace {

std::vector<Migration> twoSteps()
{
    std::vector<Migration> steps = must(migrations());
    steps.resize(1);
    steps.push_back({2, u"0002_extra"_s, u"CREATE TABLE extra(id INTEGER PRIMARY KEY) STRICT;"_s});
    return steps;
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheProgramsOwn();
    void upgradesKeepingEverything();
    void keepsACopyOfTheOlderVersion();
    void changesNothingWhereAStepFails();
    void keepsNoCopyOfWhatIsUpToDate();
};

void MigrationsTest::startsWithTheProgramsOwn()
{
    const auto steps = migrations();
    VERIFY_OK(steps);
    const auto store = memoryStore();
    QCOMPARE(must(schemaVersion(store->connection())), steps->back().version);
}

void MigrationsTest::upgradesKeepingEverything()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    must(Store::open(path)).reset();
    {
        const auto database = must(Database::openOwned(path, twoSteps()));
        QCOMPARE(must(schemaVersion(database->connection())), 2);
        VERIFY_OK(database->connection().run("INSERT INTO extra(id) VALUES(1)"));
    }
    const auto store = Store::open(path);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::NewerDatabase);
}

void MigrationsTest::keepsACopyOfTheOlderVersion()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    PostingId id{};
    {
        const auto store = must(Store::open(path));
        id = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    }
    must(Database::openOwned(path, twoSteps())).reset();
    const auto old = Store::open(path + u".v1.bak"_s);
    VERIFY_OK(old);
    QCOMPARE(must((*old)->postings().load(id)).posting.title, u"One"_s);
}

void MigrationsTest::changesNothingWhereAStepFails()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    must(Store::open(path)).reset();
    std::vector<Migration> steps = twoSteps();
    steps.push_back({3, u"0003_broken"_s, u"CREATE TABLE more(id INTEGER); CREATE NONSENSE;"_s});
    const auto database = Database::openOwned(path, steps);
    QVERIFY(!database);
    QVERIFY2(database.error().detail.contains(u"0003_broken"_s), qPrintable(database.error().detail));
    const auto store = Store::open(path);
    VERIFY_OK(store);
    const auto tables =
        (*store)->connection().first("SELECT count(*) FROM sqlite_schema WHERE name IN ('extra', 'more')",
                                     [](const Sql::Row &row) { return row.number(0); });
    VERIFY_OK(tables);
    QCOMPARE(tables->value(), 0);
}

void MigrationsTest::keepsNoCopyOfWhatIsUpToDate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    must(Store::open(path)).reset();
    must(Store::open(path)).reset();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"shortlist.db"_s});
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
