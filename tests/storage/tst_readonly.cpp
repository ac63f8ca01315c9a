// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/backup.h"
#include "models/storage/backupfolder.h"
#include "models/storage/checker.h"
#include "models/storage/database.h"
#include "models/storage/datasummary.h"
#include "models/storage/restore.h"
#include "models/storage/sql.h"
#include "tests/support/contentsof.h"
#include "tests/support/fullposting.h"
#include "tests/support/memorystore.h"
#include "tests/support/readonlyfolder.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

using Locked = ReadOnlyFolder::Locked;
Q_DECLARE_METATYPE(Locked)

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

/// A database on a medium that cannot be written is read, says so, and stays as it is to the last byte.
class ReadOnlyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isReadAndStaysAsItIs_data();
    void isReadAndStaysAsItIs();
    void refusesEveryChange();
    void isCopiedElsewhere();
    void takesAnyName();
    void saysThatALogWaits();
    void saysThatAnUpgradeIsDue();
    void tellsWhatIsNotItsOwn_data();
    void tellsWhatIsNotItsOwn();
    void doesNotReadWhatAnotherWrites();
    void saysWhereNothingCanBeMade();

private:
    QString path() const { return m_folder->filePath(u"shortlist.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    PostingId m_posting{};
    StoredPosting m_stored;
};

void ReadOnlyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto store = must(Store::open(path()));
    m_posting = stored(*store, fullPosting());
    m_stored = must(store->postings().load(m_posting));
}

void ReadOnlyTest::isReadAndStaysAsItIs_data()
{
    QTest::addColumn<Locked>("locked");
    QTest::newRow("file and folder") << Locked::Everything;
    QTest::newRow("the folder alone") << Locked::Folder;
    QTest::newRow("the file alone") << Locked::Files;
}

void ReadOnlyTest::isReadAndStaysAsItIs()
{
    QFETCH(Locked, locked);
    const ReadOnlyFolder lock(m_folder->path(), locked);
    const auto before = fingerprintOf(m_folder->path());
    {
        const auto store = must(Store::open(path()));
        const auto reader = must(Store::openReader(path()));
        QVERIFY(store->isReadOnly());
        QCOMPARE(must(store->postings().load(m_posting)), m_stored);
        QCOMPARE(must(reader->index().count({}, QDate(2026, 3, 1))), 1);
        QCOMPARE(must(check(store->connection())), QStringList());
        QVERIFY(must(readDataSummary(store->connection(), path())).isReadOnly);
        QCOMPARE(fingerprintOf(m_folder->path()), before); // while it is open, too
    }
    QCOMPARE(fingerprintOf(m_folder->path()), before);
}

void ReadOnlyTest::refusesEveryChange()
{
    const QString copy = m_folder->filePath(u"copy.db"_s);
    {
        const auto store = must(Store::open(path()));
        VERIFY_OK(backup(store->connection(), copy));
    }
    const ReadOnlyFolder lock(m_folder->path());
    const auto before = fingerprintOf(m_folder->path());
    const auto store = must(Store::open(path()));
    QCOMPARE(store->begin({u"tag"_s}).error().code, Error::Code::ReadOnly);
    QCOMPARE(store->tags().add(u"x"_s, u"#000000"_s).error().code, Error::Code::ReadOnly);
    QCOMPARE(store->undoLog().undo().error().code, Error::Code::ReadOnly);
    QCOMPARE(newBackupPath(path(), BackupFile::Reason::ByHand, anInstant()).error().code, Error::Code::ReadOnly);
    QVERIFY(!restoreInto(store->connection(), copy, m_folder->filePath(u"kept.db"_s)));
    QVERIFY(!restoreClosed(path(), copy, m_folder->filePath(u"kept.db"_s)));
    QCOMPARE(fingerprintOf(m_folder->path()), before);
}

/// What the user is told to do.
void ReadOnlyTest::isCopiedElsewhere()
{
    const QTemporaryDir own;
    QFile::setPermissions(own.path(), QFile::Permissions(0x7777)); // nobody's, for a moment
    const QString copy = own.filePath(u"copy.db"_s);
    {
        const ReadOnlyFolder lock(m_folder->path());
        const auto store = must(Store::openForCopying(path()));
        VERIFY_OK(backup(store->connection(), copy));
    }
    const auto store = must(Store::open(copy));
    QVERIFY(!store->isReadOnly());
    QCOMPARE(must(store->postings().load(m_posting)), m_stored);
}

/// The path goes into an address for SQLite, in which ?, # and % mean something.
void ReadOnlyTest::takesAnyName()
{
    const QString name = m_folder->filePath(u"100% of? jobs#2 – größte.db"_s);
    QVERIFY(QFile::rename(path(), name));
    const ReadOnlyFolder lock(m_folder->path());
    VERIFY_OK(must(Store::open(name))->postings().load(m_posting));
}

void ReadOnlyTest::saysThatALogWaits()
{
    const QTemporaryDir left;
    const QString there = left.filePath(u"shortlist.db"_s);
    {
        const auto store = must(Store::open(path()));
        stored(*store, aPosting(u"Saved last"_s, u"Norvik"_s));
        QVERIFY(QFile::copy(path(), there)); // as a crash leaves them
        QVERIFY(QFile::copy(path() + u"-wal"_s, there + u"-wal"_s));
    }
    const ReadOnlyFolder lock(left.path());
    const auto before = fingerprintOf(left.path());
    const auto store = Store::open(there);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::ReadOnly);
    QVERIFY2(store.error().detail.contains(u"log"_s), qPrintable(store.error().detail));
    QCOMPARE(fingerprintOf(left.path()), before);
}

void ReadOnlyTest::saysThatAnUpgradeIsDue()
{
    write(path(), qUncompress(Testing::contentsOf(QStringLiteral(SHORTLIST_FIXTURES "/databases/v5.db.z"))));
    QVERIFY(QFileInfo(path()).size() > 0);
    const ReadOnlyFolder lock(m_folder->path());
    const auto before = fingerprintOf(m_folder->path());
    const auto store = Store::open(path());
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::ReadOnly);
    QVERIFY2(store.error().detail.contains(u"older version"_s), qPrintable(store.error().detail));
    QCOMPARE(fingerprintOf(m_folder->path()), before);
}

void ReadOnlyTest::tellsWhatIsNotItsOwn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QByteArray newer(4096, 0);
    newer.replace(0, 15, "SQLite format 3");
    qToBigEndian(quint32(4711), newer.data() + 60);
    qToBigEndian(Database::ApplicationId, newer.data() + 68);
    QTest::newRow("a newer version") << newer << Error::Code::NewerDatabase;
    QTest::newRow("a text") << QByteArray("Dear diary,\n").repeated(20) << Error::Code::ForeignDatabase;
    QTest::newRow("nothing") << QByteArray() << Error::Code::ReadOnly;
}

void ReadOnlyTest::tellsWhatIsNotItsOwn()
{
    QFETCH(QByteArray, bytes);
    write(path(), bytes);
    const ReadOnlyFolder lock(m_folder->path());
    const auto before = fingerprintOf(m_folder->path());
    const auto store = Store::open(path());
    QVERIFY(!store);
    QTEST(store.error().code, "code");
    QCOMPARE(fingerprintOf(m_folder->path()), before);
}

/// Its owner, who may write, has it open.
void ReadOnlyTest::doesNotReadWhatAnotherWrites()
{
    const auto owner = must(Store::open(path()));
    const ReadOnlyFolder lock(m_folder->path());
    QCOMPARE(Store::open(path()).error().code, Error::Code::InUse);
}

void ReadOnlyTest::saysWhereNothingCanBeMade()
{
    const ReadOnlyFolder lock(m_folder->path());
    const auto store = Store::open(m_folder->filePath(u"new.db"_s));
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::ReadOnly);
}

QTEST_GUILESS_MAIN(ReadOnlyTest)
#include "tst_readonly.moc"
