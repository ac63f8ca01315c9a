// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/datasummary.h"
#include "tests/app/cliprocess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

/// A database in a folder of another machine: the real program sees where it lies, says so, and serves on.
class NetworkFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRecognisedAndSaid_data();
    void isRecognisedAndSaid();
    void knowsTheNames_data();
    void knowsTheNames();

private:
    /// With a file system of that kind mounted on `share`, beside the disk on `/`.
    CliRun cli(const QStringList &arguments, const QString &kind) const
    {
        QFile mounts(m_folder.filePath(u"mounts"_s));
        if (!mounts.open(QFile::WriteOnly))
            return {};
        mounts.write("21 1 8:1 / / rw - ext4 /dev/sda1 rw\n");
        mounts.write(u"22 21 0:50 / %1 rw - %2 server:/jobs rw\n"_s.arg(m_folder.filePath(u"share"_s), kind).toUtf8());
        mounts.close();
        return runCli(m_folder.path(), QStringList{u"--db"_s, m_folder.filePath(u"share/jobs.db"_s)} + arguments, {},
                      {{u"LD_PRELOAD"_s, QStringLiteral(SHORTLIST_NETWORK_MOUNT)},
                       {u"SHORTLIST_MOUNTS"_s, mounts.fileName()},
                       {u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s}});
    }

    QTemporaryDir m_folder;
};

void NetworkFolderTest::isRecognisedAndSaid_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isRemote");
    QTest::newRow("the disk") << u"ext4"_s << false;
    QTest::newRow("NFS") << u"nfs4"_s << true;
    QTest::newRow("Windows") << u"cifs"_s << true;
    QTest::newRow("over SSH") << u"fuse.sshfs"_s << true;
}

void NetworkFolderTest::isRecognisedAndSaid()
{
    QFETCH(QString, kind);
    QFETCH(bool, isRemote);
    QVERIFY(QDir(m_folder.path()).mkpath(u"share"_s));

    const CliRun import = cli({u"import"_s, QStringLiteral(SHORTLIST_FIXTURES "/cli/1-storage.json")}, kind);
    const CliRun check = cli({u"check"_s}, kind);

    QVERIFY2(import.exitCode == 0, qPrintable(import.err));
    QVERIFY2(check.exitCode == 0, qPrintable(check.err));
    const QString warning = u"the database lies on a network drive (%1)"_s.arg(kind);
    QCOMPARE(check.err.contains(warning), isRemote);
    QVERIFY(isRemote || check.err.isEmpty());
    QCOMPARE(cli({u"list"_s, u"--json"_s}, kind).json().size(), 1);
}

void NetworkFolderTest::knowsTheNames_data()
{
    QTest::addColumn<bool>("isRemote");
    for (const char *name : {"nfs", "nfs4", "cifs", "smb3", "9p", "ceph", "fuse.sshfs", "fuse.rclone", "fuse.davfs2"})
        QTest::newRow(name) << true;
    for (const char *name : {"", "ext4", "btrfs", "xfs", "tmpfs", "vfat", "fuseblk", "overlay", "nfsd", "fuse.ntfs-3g"})
        QTest::newRow(*name != '\0' ? name : "unknown") << false;
}

void NetworkFolderTest::knowsTheNames()
{
    QFETCH(bool, isRemote);
    const QByteArray tag = QTest::currentDataTag();
    QCOMPARE(isNetworkFileSystem(tag == "unknown" ? QByteArray() : tag), isRemote);
}

QTEST_GUILESS_MAIN(NetworkFolderTest)
#include "tst_networkfolder.moc"
