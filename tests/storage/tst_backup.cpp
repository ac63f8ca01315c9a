// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/backup.h"
#include "models/storage/checker.h"
#include "models/storage/sql.h"
#include "tests/support/contentsof.h"
#include "tests/support/fullposting.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace { } // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesEverything();
    void replacesAnOlderCopy();
    void neverReplacesAGoodCopyByABadOne();
    void refusesItsOwnPath();
    void refusesAPlaceWhereALogWaits();
    void saysWhereItCannotWrite();
};

void BackupTest::copiesEverything()
{
    const QTemporaryDir folder;
    const auto store = must(Store::open(folder.filePath(u"shortlist.db"_s)));
    const PostingId id = stored(*store, fullPosting());
    const QString copy = folder.filePath(u"copy.db"_s);
    VERIFY_OK(backup(store->connection(), copy));
    QVERIFY(!QFileInfo::exists(copy + u".part"_s));
    QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
    const auto opened = must(Store::open(copy));
    QCOMPARE(must(opened->postings().load(id)), must(store->postings().load(id)));
    QCOMPARE(must(check(opened->connection())), QStringList());
}

void BackupTest::replacesAnOlderCopy()
{
    const QTemporaryDir folder;
    const auto store = must(Store::open(folder.filePath(u"shortlist.db"_s)));
    const QString copy = folder.filePath(u"copy.db"_s);
    VERIFY_OK(backup(store->connection(), copy));
    const PostingId id = stored(*store, fullPosting());
    VERIFY_OK(backup(store->connection(), copy));
    VERIFY_OK(must(Store::open(copy))->postings().load(id));
}

void BackupTest::neverReplacesAGoodCopyByABadOne()
{
    const QTemporaryDir folder;
    const auto store = must(Store::open(folder.filePath(u"shortlist.db"_s)));
    stored(*store, fullPosting());
    const QString copy = folder.filePath(u"copy.db"_s);
    VERIFY_OK(backup(store->connection(), copy));
    const QByteArray good = Testing::contentsOf(copy);
    VERIFY_OK(store->connection().run("UPDATE source_bytes SET compressed = x'0000'"));
    const auto second = backup(store->connection(), copy);
    QVERIFY(!second);
    QVERIFY2(second.error().detail.contains(u"SHA-256"_s), qPrintable(second.error().detail));
    QCOMPARE(Testing::contentsOf(copy), good);
    QVERIFY(!QFileInfo::exists(copy + u".part"_s));
}

void BackupTest::refusesItsOwnPath()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    const auto store = must(Store::open(path));
    QCOMPARE(backup(store->connection(), path).error().code, Error::Code::InvalidArgument);
    QCOMPARE(backup(store->connection(), folder.path()).error().code, Error::Code::InvalidArgument);
}

void BackupTest::refusesAPlaceWhereALogWaits()
{
    const QTemporaryDir folder;
    const auto store = must(Store::open(folder.filePath(u"shortlist.db"_s)));
    const QString copy = folder.filePath(u"copy.db"_s);
    QFile log(copy + u"-wal"_s);
    QVERIFY(log.open(QFile::WriteOnly));
    QCOMPARE(backup(store->connection(), copy).error().code, Error::Code::InUse);
}

void BackupTest::saysWhereItCannotWrite()
{
    const QTemporaryDir folder;
    const auto store = must(Store::open(folder.filePath(u"shortlist.db"_s)));
    const auto copied = backup(store->connection(), folder.filePath(u"missing/copy.db"_s));
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, Error::Code::NotWritten);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
