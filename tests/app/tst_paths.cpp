// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void prefersTheOption();
    void takesTheEnvironmentNext();
    void hasADefault();
    void namesOneSocketForEverySpelling();
    void keepsSocketNamesShort();
    void makesAFolderWhereTheSessionHasNone();
};

void PathsTest::init()
{
    qunsetenv("SHORTLIST_DB");
}

void PathsTest::prefersTheOption()
{
    qputenv("SHORTLIST_DB", "/elsewhere/b.db");
    QCOMPARE(Paths::database(u"/data/a.db"_s, u"/home/me"_s), u"/data/a.db"_s);
    QCOMPARE(Paths::database(u"../a.db"_s, u"/home/me"_s), u"/home/a.db"_s);
}

void PathsTest::takesTheEnvironmentNext()
{
    qputenv("SHORTLIST_DB", "b.db");
    QCOMPARE(Paths::database({}, u"/home/me"_s), u"/home/me/b.db"_s);
}

void PathsTest::hasADefault()
{
    QStandardPaths::setTestModeEnabled(true);
    const QString path = Paths::database({}, u"/home/me"_s);
    QVERIFY(QDir::isAbsolutePath(path));
    QVERIFY(path.endsWith("/shortlist/shortlist.db"_L1));
}

void PathsTest::namesOneSocketForEverySpelling()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.db"_s);
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(folder.path(), link));
    QCOMPARE(Paths::commandSocket(link + u"/a.db"_s), Paths::commandSocket(file));
    QCOMPARE(Paths::commandSocket(folder.path() + u"/./a.db"_s), Paths::commandSocket(file));
    QVERIFY(Paths::commandSocket(folder.filePath(u"b.db"_s)) != Paths::commandSocket(file));
}

void PathsTest::keepsSocketNamesShort()
{
    QVERIFY(QFileInfo(Paths::commandSocket(u'/' + QString(300, u'x'))).fileName().size() < 40);
}

void PathsTest::makesAFolderWhereTheSessionHasNone()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("XDG_RUNTIME_DIR");
    const QFileInfo folder(QFileInfo(Paths::commandSocket(u"/data/a.db"_s)).absolutePath());
    QVERIFY(folder.isDir());
    QCOMPARE(folder.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFileDevice::Permissions());
    qputenv("XDG_RUNTIME_DIR", before);
}

QTEST_GUILESS_MAIN(PathsTest)
#include "tst_paths.moc"
