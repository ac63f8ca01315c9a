// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cliprocess.h"
#include "tests/support/readonlyfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace Shortlist;

/// The real command line with a database that it may not write, or cannot open: a sentence, an exit code, not a byte.
class CliUnopenedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatItMayNotWrite_data();
    void readsWhatItMayNotWrite();
    void saysThatNothingWasChanged_data();
    void saysThatNothingWasChanged();
    void leavesWhatItCannotOpen_data();
    void leavesWhatItCannotOpen();
    void showsTheWayBack();

private:
    CliRun cli(const QStringList &arguments) const
    {
        return runCli(m_work.path(), QStringList{u"--db"_s, m_data->filePath(u"test.db"_s)} + arguments);
    }
    void overwrite(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_data;
    QTemporaryDir m_work;
};

void CliUnopenedTest::init()
{
    QFile::setPermissions(m_work.path(), QFile::Permissions(0x7777)); // nobody's, for a moment
    m_data = std::make_unique<QTemporaryDir>();
    const QString posting = m_work.filePath(u"posting.json"_s);
    if (!QFile::exists(posting))
        QVERIFY(QFile::copy(QStringLiteral(SHORTLIST_FIXTURES "/cli/1-storage.json"), posting));
    QFile::setPermissions(posting, QFile::Permissions(0x6666));
    QCOMPARE(cli({u"import"_s, posting}).exitCode, 0);
    QCOMPARE(cli({u"backup"_s}).exitCode, 0);
}

void CliUnopenedTest::overwrite(const QByteArray &bytes) const
{
    QFile file(m_data->filePath(u"test.db"_s));
    QVERIFY(file.open(QFile::ReadWrite) && file.write(bytes) == bytes.size());
}

void CliUnopenedTest::readsWhatItMayNotWrite_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("list") << QStringList{u"list"_s};
    QTest::newRow("search") << QStringList{u"list"_s, u"storage"_s};
    QTest::newRow("show") << QStringList{u"show"_s, u"1"_s};
    QTest::newRow("check") << QStringList{u"check"_s};
    QTest::newRow("export") << QStringList{u"export"_s};
    QTest::newRow("limits") << QStringList{u"limits"_s};
    QTest::newRow("duplicates") << QStringList{u"duplicates"_s};
    QTest::newRow("restore --list") << QStringList{u"restore"_s, u"--list"_s};
    QTest::newRow("backup elsewhere") << QStringList{u"backup"_s, m_work.filePath(u"copy.db"_s)};
    QTest::newRow("import --dry-run") << QStringList{u"import"_s, u"--dry-run"_s, m_work.filePath(u"posting.json"_s)};
}

void CliUnopenedTest::readsWhatItMayNotWrite()
{
    QFETCH(QStringList, words);
    const Testing::ReadOnlyFolder lock(m_data->path());
    const auto before = Testing::fingerprintOf(m_data->path());
    const CliRun run = cli(words);
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QCOMPARE(Testing::fingerprintOf(m_data->path()), before);
}

void CliUnopenedTest::saysThatNothingWasChanged_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("import") << QStringList{u"import"_s, m_work.filePath(u"posting2.json"_s)};
    QTest::newRow("tag") << QStringList{u"tag"_s, u"1"_s, u"+urgent"_s};
    QTest::newRow("track") << QStringList{u"track"_s, u"1"_s, u"applied"_s};
    QTest::newRow("backup beside") << QStringList{u"backup"_s};
    QTest::newRow("restore") << QStringList{u"restore"_s, u"COPY"_s};
}

void CliUnopenedTest::saysThatNothingWasChanged()
{
    QFETCH(QStringList, words);
    const QString another = m_work.filePath(u"posting2.json"_s);
    if (!QFile::exists(another))
        QVERIFY(QFile::copy(QStringLiteral(SHORTLIST_FIXTURES "/cli/2-search.json"), another));
    const QDir copies(m_data->filePath(u"test.db.backups"_s));
    words.replaceInStrings(u"COPY"_s, copies.filePath(copies.entryList(QDir::Files).value(0)));
    const Testing::ReadOnlyFolder lock(m_data->path());
    const auto before = Testing::fingerprintOf(m_data->path());
    const CliRun run = cli(words);
    QVERIFY2(run.exitCode == 4, qPrintable(u"%1: %2%3"_s.arg(run.exitCode).arg(run.out, run.err)));
    QVERIFY2(run.err.contains(u"cannot be written"_s), qPrintable(run.err));
    QCOMPARE(Testing::fingerprintOf(m_data->path()), before);
}

void CliUnopenedTest::leavesWhatItCannotOpen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QFile fixture(QStringLiteral(SHORTLIST_FIXTURES "/databases/v5.db.z"));
    QVERIFY(fixture.open(QFile::ReadOnly));
    const QByteArray ours = qUncompress(fixture.readAll()).first(100);
    QByteArray newer = ours;
    qToBigEndian(quint32(4711), newer.data() + 60);
    QTest::newRow("a newer version's") << newer << u"has version 4711"_s;
    QTest::newRow("another program's") << QByteArray("Dear diary, ").repeated(20) << u"not a Shortlist database"_s;
    QTest::newRow("damaged") << ours + QByteArray(4000, '\x5a') << u"malformed"_s;
}

void CliUnopenedTest::leavesWhatItCannotOpen()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    overwrite(bytes);
    const auto before = Testing::fingerprintOf(m_data->path());
    for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"tag"_s, u"1"_s, u"+urgent"_s}}) {
        const CliRun run = cli(command);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(words), qPrintable(run.err));
        QCOMPARE(Testing::fingerprintOf(m_data->path()), before);
    }
}

/// As it says itself.
void CliUnopenedTest::showsTheWayBack()
{
    overwrite(QByteArray("Dear diary, ").repeated(20));
    QVERIFY(cli({u"list"_s}).err.contains(u"restore --list"_s));
    const QList<QJsonObject> copies = cli({u"restore"_s, u"--list"_s, u"--json"_s}).json();
    QCOMPARE(copies.size(), 1);
    const CliRun restored = cli({u"restore"_s, copies.first().value(u"file"_s).toString()});
    QVERIFY2(restored.exitCode == 0, qPrintable(restored.err));
    QVERIFY(cli({u"list"_s}).out.contains(u"Storage"_s));
}

QTEST_GUILESS_MAIN(CliUnopenedTest)
#include "tst_cliunopened.moc"
