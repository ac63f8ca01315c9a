// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/database.h"
#include "tests/support/contentsof.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
}

/// The start of an SQLite file.
QByteArray header(quint32 applicationId, quint32 userVersion)
{
    QByteArray bytes(4096, 0);
    bytes.replace(0, 15, "SQLite format 3");
    qToBigEndian(userVersion, bytes.data() + 60);
    qToBigEndian(applicationId, bytes.data() + 68);
    return bytes;
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAPrivateFile();
    void findsEverythingAgain();
    void refusesWhatIsNotItsOwn_data();
    void refusesWhatIsNotItsOwn();
    void refusesANewerVersionThatOnlyTheLogKnows();
    void takesAnEmptyFile();
    void knowsItsOwnFileAfterACrashOnTheFirstDay();
    void hasOneOwner();
    void takesOverFromADeadOwner();
    void followsALinkToTheRealFile();
    void refusesAFileWithTwoNames();
    void refusesAFolder();
    void readsWhileItWrites();
    void neverWritesThroughAReader();
};

void DatabaseTest::createsAPrivateFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data/shortlist.db"_s);
    const auto store = Store::open(path);
    VERIFY_OK(store);
    stored(**store, aPosting(u"One"_s, u"Norvik"_s));
    const auto shared = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & shared));
    QVERIFY(!(QFile::permissions(path + u"-wal"_s) & shared));
    QVERIFY(!(QFile::permissions(QFileInfo(path).path()) & shared));
}

void DatabaseTest::findsEverythingAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    PostingId id{};
    {
        const auto store = must(Store::open(path));
        id = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    }
    QVERIFY(!QFileInfo::exists(path + u"-wal"_s));
    QVERIFY(!QFileInfo::exists(path + u".lock"_s));
    const auto store = must(Store::open(path));
    QCOMPARE(must(store->postings().load(id)).posting.title, u"One"_s);
}

void DatabaseTest::refusesWhatIsNotItsOwn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("a newer version") << header(Database::ApplicationId, 4711) << Error::Code::NewerDatabase;
    QTest::newRow("another program's database") << header(0x42424242, 1) << Error::Code::ForeignDatabase;
    QTest::newRow("a database of nobody's") << header(0, 0) << Error::Code::ForeignDatabase;
    QTest::newRow("a text") << QByteArray("Dear diary,\n").repeated(20) << Error::Code::ForeignDatabase;
    QTest::newRow("a few bytes") << QByteArray("SQLite") << Error::Code::ForeignDatabase;
}

void DatabaseTest::refusesWhatIsNotItsOwn()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    write(path, bytes);
    const auto store = Store::open(path);
    QVERIFY(!store);
    QTEST(store.error().code, "code");
    QCOMPARE(store.error().subject, path);
    QCOMPARE(Testing::contentsOf(path), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"shortlist.db"_s});
}

void DatabaseTest::refusesANewerVersionThatOnlyTheLogKnows()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    const QString copy = folder.filePath(u"copy.db"_s);
    {
        const auto store = must(Store::open(path));
        must(store->connection().script("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA user_version = 4711;"));
        QVERIFY(QFile::copy(path, copy)); // as a crash of the newer program leaves them
        QVERIFY(QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    }
    const QByteArray before = Testing::contentsOf(copy);
    const auto store = Store::open(copy);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::NewerDatabase);
    QCOMPARE(Testing::contentsOf(copy), before);
}

void DatabaseTest::takesAnEmptyFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    write(path, {});
    VERIFY_OK(Store::open(path));
}

void DatabaseTest::knowsItsOwnFileAfterACrashOnTheFirstDay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    const QString left = folder.filePath(u"left.db"_s);
    const auto store = must(Store::open(path));
    const PostingId id = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    QVERIFY(QFile::copy(path, left)); // as kill -9 leaves them: nothing was checkpointed
    QVERIFY(QFile::copy(path + u"-wal"_s, left + u"-wal"_s));
    const auto again = Store::open(left);
    VERIFY_OK(again);
    VERIFY_OK((*again)->postings().load(id));
}

void DatabaseTest::hasOneOwner()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    auto owner = must(Store::open(path));
    const auto second = Store::open(path);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::InUse);
    QCOMPARE(second.error().subject, QString::number(QCoreApplication::applicationPid()));
    owner.reset();
    VERIFY_OK(Store::open(path));
}

void DatabaseTest::takesOverFromADeadOwner()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    constexpr int NoSuchProcess = 0x3ffffff;
    write(path + u".lock"_s,
          QByteArray::number(NoSuchProcess) + "\nshortlist\n" + QSysInfo::machineHostName().toUtf8() + "\n"
              + QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n");
    VERIFY_OK(Store::open(path));
}

void DatabaseTest::followsALinkToTheRealFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"real.db"_s);
    const QString link = folder.filePath(u"link.db"_s);
    const auto owner = must(Store::open(path));
    QVERIFY(QFile::link(path, link));
    const auto second = Store::open(link);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::InUse);
}

void DatabaseTest::refusesAFileWithTwoNames()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    must(Store::open(path)).reset();
    std::filesystem::create_hard_link(path.toStdString(), folder.filePath(u"twin.db"_s).toStdString());
    const auto store = Store::open(path);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::Storage);
}

void DatabaseTest::refusesAFolder()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"shortlist.db"_s));
    const auto store = Store::open(folder.filePath(u"shortlist.db"_s));
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::Storage);
}

void DatabaseTest::readsWhileItWrites()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    const auto writer = must(Store::open(path));
    const auto reader = must(Store::openReader(path));
    stored(*writer, aPosting(u"One"_s, u"Norvik"_s));
    Action action = must(writer->begin({u"import"_s}));
    must(addPosting(*writer, aPosting(u"Two"_s, u"Norvik"_s)));
    QCOMPARE(must(reader->index().count({}, QDate(2026, 3, 1))), 1);
    must(action.commit());
    QCOMPARE(must(reader->index().count({}, QDate(2026, 3, 1))), 2);
}

void DatabaseTest::neverWritesThroughAReader()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shortlist.db"_s);
    const auto writer = must(Store::open(path));
    const auto reader = must(Store::openReader(path));
    QVERIFY(!reader->begin({u"tag"_s}) || !reader->tags().add(u"x"_s, u"#000000"_s));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
