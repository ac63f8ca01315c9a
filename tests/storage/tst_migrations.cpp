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
using namespace Shortlist::Testing;

namespace {

std::vector<Migration> oneMore()
{
    std::vector<Migration> steps = must(migrations());
    steps.push_back({int(steps.size()) + 1, u"9999_extra"_s, u"CREATE TABLE extra(id INTEGER PRIMARY KEY) STRICT;"_s});
    return steps;
}

/// As the first release wrote it.
std::vector<Migration> firstVersion()
{
    std::vector<Migration> steps = must(migrations());
    steps.resize(1);
    return steps;
}

constexpr auto InsertOldSourceSql =
    "INSERT INTO source(sha256, size, name, url, origin, media_type, format, reader_version, imported_at)"
    " SELECT sha256, 0, 'old', '', 'file', '', 'text', 1, '2026-01-01T00:00:00.000Z' FROM source_bytes";
constexpr auto InsertOldPostingSql =
    "INSERT INTO posting(source_id, title, title_key, title_origin, department, programme, place_text, place_count,"
    " region, workplace, start, has_limit, missing, requisition_id, source_url, text_fingerprint, added_at)"
    " VALUES(1, 'Old', 'old', 'stated', '', '', '', 0, '', '', '', 0, '', '', '', x'', '2026-01-01T00:00:00.000Z')";

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
    void takesTheFirstVersionAlong();
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
        const auto database = must(Database::openOwned(path, oneMore()));
        QCOMPARE(must(schemaVersion(database->connection())), oneMore().back().version);
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
    must(Database::openOwned(path, oneMore())).reset();
    const auto old = Store::open(path + u".v%1.bak"_s.arg(must(migrations()).back().version));
    VERIFY_OK(old);
    QCOMPARE(must((*old)->postings().load(id)).posting.title, u"One"_s);
}

void MigrationsTest::changesNothingWhereAStepFails()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    must(Store::open(path)).reset();
    std::vector<Migration> steps = oneMore();
    steps.push_back({steps.back().version + 1, u"9999_broken"_s, u"CREATE TABLE more(id INTEGER); CREATE NONSENSE;"_s});
    const auto database = Database::openOwned(path, steps);
    QVERIFY(!database);
    QVERIFY2(database.error().detail.contains(u"9999_broken"_s), qPrintable(database.error().detail));
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

void MigrationsTest::takesTheFirstVersionAlong()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    {
        const auto database = must(Database::openOwned(path, firstVersion()));
        Sql::Connection &db = database->connection();
        must(db.run("INSERT INTO source_bytes(sha256, compressed) VALUES(zeroblob(32), x'')"));
        must(db.run(InsertOldSourceSql));
        must(db.run(InsertOldPostingSql));
        must(db.run("INSERT INTO posting_body(posting_id, facts, text, html)"
                    " VALUES(1, '{\"title\":\"Old\"}', 'An old text', '')"));
    }
    const auto store = Store::open(path);
    VERIFY_OK(store);
    QCOMPARE(must(schemaVersion((*store)->connection())), must(migrations()).back().version);
    QCOMPARE(must((*store)->postings().load(PostingId{1})).posting.text, u"An old text"_s);
    const auto withoutKeys = must((*store)->duplicates().withoutKeys(10));
    QCOMPARE(withoutKeys.size(), size_t(1));
    QCOMPARE(withoutKeys.front(), PostingId{1});
    QCOMPARE(must((*store)->versions().earlierCount(PostingId{1})), 0);
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
