// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/checker.h"
#include "models/storage/database.h"
#include "models/storage/sql.h"
#include "tests/safety/figures.h"
#include "tests/support/longtests.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

constexpr int DriverMs = 60'000;

/// A database as the release with that schema left it (tests/fixtures/databases).
void unpack(int version, const QString &path)
{
    QFile packed(QStringLiteral(SHORTLIST_FIXTURES "/databases/v%1.db.z").arg(version));
    QFile file(path);
    const bool isDone = packed.open(QFile::ReadOnly) && file.open(QFile::WriteOnly | QFile::Truncate)
        && file.write(qUncompress(packed.readAll())) > 0;
    if (!isDone)
        qFatal("cannot unpack version %d", version);
}

/// What is wrong with an upgraded database; the old releases' index of words is written when a posting is next touched.
QStringList problemsIn(Store &store)
{
    must(store.index().refresh(must(store.postings().ids())));
    return must(check(store.connection()));
}

/// Of all rows, as "title_key place_key sort_key".
QStringList sortKeysIn(Store &store)
{
    const auto keys =
        must(store.connection().list("SELECT title_key, place_key, sort_key FROM posting JOIN employer ON employer.id "
                                     "= employer_id ORDER BY posting.id",
                                     [](const Sql::Row &row) {
                                         return QStringList{row.text(0), row.text(1), row.text(2)}.join(u'|');
                                     }));
    return {keys.begin(), keys.end()};
}

void verifyContent(Store &store, int version)
{
    QCOMPARE(problemsIn(store), QStringList());
    const auto ids = must(store.postings().ids());
    QCOMPARE(ids.size(), size_t(3));
    const auto first = must(store.postings().load(ids.front()));
    QCOMPARE(first.posting.title, u"Engineer 1"_s);
    QVERIFY(first.posting.text.startsWith(u"Engineer 1 wanted."_s));
    QCOMPARE(first.notes, u"ask ada"_s);
    QCOMPARE(first.rating, 3);
    QCOMPARE(must(store.tags().tagsOf(ids.front())).size(), size_t(1));
    QCOMPARE(must(store.index().ids(PostingQuery::parse(u"urgent"_s), {})), std::vector{ids.front()}); // its tag
    QCOMPARE(must(store.tracking().history(ids.front())).size(), size_t(1));
    QCOMPARE(must(store.searches().searches()).size(), size_t(1));
    QCOMPARE(must(store.versions().earlierCount(ids.at(1))), version >= 2 ? 1 : 0);
    QCOMPARE(must(store.contacts().contacts()).size(), size_t(version >= 3 ? 1 : 0));
    QCOMPARE(must(store.documents().documents()).size(), size_t(version >= 3 ? 1 : 0));
    const QStringList keys = version >= 6
        ? QStringList{u"engineer 1||ahrenfeld"_s, u"engineer 2||ahrenfeld"_s, u"arztin|ostersund|ahrenfeld"_s}
        : QStringList{u"engineer 1||norvik"_s, u"engineer 2||norvik"_s, u"engineer 3||norvik"_s};
    QCOMPARE(sortKeysIn(store), keys);
    QCOMPARE(must(store.profile().profile()).skills.size(), version >= 6 ? 1 : 0);
    QCOMPARE(must(store.appointments().ofPosting(ids.front())).size(), size_t(version >= 4 ? 1 : 0));
}

void addVersions()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < must(migrations()).back().version; ++version)
        QTest::addRow("schema %d", version) << version;
}

} // namespace

/// Every released schema becomes the newest, whole or not at all, wherever the upgrade is ended.
class UpgradesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryReleaseAlong_data() { addVersions(); }
    void takesEveryReleaseAlong();
    void survivesItsEndAtEveryCall_data() { addVersions(); }
    void survivesItsEndAtEveryCall();
    void cleanupTestCase() { m_figures.print("Upgrades"); }

private:
    Figures m_figures;
};

void UpgradesTest::takesEveryReleaseAlong()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    unpack(version, path);
    const auto store = must(Store::open(path));
    verifyContent(*store, version);
    QVERIFY(QFileInfo::exists(path + u".v%1.bak"_s.arg(version)));
    QVERIFY(!must(store->undoLog().names()).undo); // its steps knew other rows
}

void UpgradesTest::survivesItsEndAtEveryCall()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    const int step = runsLong() ? 1 : 25;
    bool isWhole = false;
    for (int point = 1; !isWhole; point += step) {
        for (const auto suffix : {"-wal"_L1, "-journal"_L1, "-shm"_L1})
            QFile::remove(path + suffix);
        unpack(version, path);
        QProcess driver;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SHORTLIST_FAULT_UNDER"_s, folder.path());
        environment.insert(u"SHORTLIST_FAULT"_s, u"kill@%1"_s.arg(point));
        driver.setProcessEnvironment(environment);
        driver.start(QStringLiteral(SHORTLIST_SAFETY_DRIVER), {path, u"open"_s});
        QVERIFY(driver.waitForFinished(DriverMs));
        isWhole = driver.exitStatus() == QProcess::NormalExit;
        const auto store = must(Store::open(path));
        verifyContent(*store, version);
        m_figures.count(u"killed while upgrading schema %1"_s.arg(version), !QTest::currentTestFailed());
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(UpgradesTest)
#include "tst_upgrades.moc"
