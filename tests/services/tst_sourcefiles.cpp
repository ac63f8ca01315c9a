// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/services/sourcefiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class SourceFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void walksFoldersInNameOrder();
    void leavesOutHiddenEntriesAndLinkedFolders();
    void takesAHiddenFileThatIsNamed();
    void leavesOutThePartsOfASavedPage();
    void namesAFolderThatIsTooDeep();
    void readsAFile();
    void readsAFileOfUnknownSize();
    void saysWhyAPathGivesNothing_data();
    void saysWhyAPathGivesNothing();
    void readsNothingFromAPipe();

private:
    void write(const QString &name, const QByteArray &bytes = "text");
    QStringList walked(const QStringList &names);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SourceFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void SourceFilesTest::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

/// The walked files, relative to the folder; with a "!" where they carry an error.
QStringList SourceFilesTest::walked(const QStringList &names)
{
    QStringList paths;
    for (const QString &name : names)
        paths.append(m_folder->filePath(name));
    QStringList found;
    for (const SourceFile &file : filesUnder(paths))
        found.append(QDir(m_folder->path()).relativeFilePath(file.path) + (file.error ? u"!"_s : QString()));
    return found;
}

void SourceFilesTest::walksFoldersInNameOrder()
{
    write(u"b.txt"_s);
    write(u"a/2.html"_s);
    write(u"a/1.json"_s);
    write(u"c/deep/er/x.txt"_s);
    write(u"single.txt"_s);

    QCOMPARE(walked({u"single.txt"_s, u"."_s}),
             (QStringList{u"single.txt"_s, u"a/1.json"_s, u"a/2.html"_s, u"b.txt"_s, u"c/deep/er/x.txt"_s,
                          u"single.txt"_s}));
}

void SourceFilesTest::leavesOutHiddenEntriesAndLinkedFolders()
{
    write(u"a/shown.txt"_s);
    write(u"a/.hidden.txt"_s);
    write(u"a/.git/config"_s);
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"a/loop"_s)));

    QCOMPARE(walked({u"a"_s}), QStringList{u"a/shown.txt"_s});
}

void SourceFilesTest::takesAHiddenFileThatIsNamed()
{
    write(u".hidden.txt"_s);
    QCOMPARE(walked({u".hidden.txt"_s}), QStringList{u".hidden.txt"_s});
}

void SourceFilesTest::leavesOutThePartsOfASavedPage()
{
    write(u"a/Job.html"_s);
    write(u"a/Job_files/frame.html"_s);
    write(u"a/Stelle.htm"_s);
    write(u"a/Stelle-Dateien/frame.html"_s);
    write(u"a/my_files/job.html"_s);

    QCOMPARE(walked({u"a"_s}), (QStringList{u"a/Job.html"_s, u"a/Stelle.htm"_s, u"a/my_files/job.html"_s}));
    QCOMPARE(walked({u"a/Job_files"_s}), QStringList{u"a/Job_files/frame.html"_s}); // named by the user himself
}

void SourceFilesTest::namesAFolderThatIsTooDeep()
{
    const QString deep = u"d/"_s.repeated(Limits::FolderDepth);
    write(deep + u"too-deep.txt"_s);
    write(u"d/near.txt"_s);

    const QStringList found = walked({u"."_s});

    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first(), deep.chopped(1) + u'!');
    QCOMPARE(found.last(), u"d/near.txt"_s);
}

void SourceFilesTest::readsAFile()
{
    write(u"posting.txt"_s, "Bäcker gesucht");

    const auto source = readSource(m_folder->filePath(u"posting.txt"_s));

    QVERIFY(source);
    QCOMPARE(source->bytes, QByteArray("Bäcker gesucht"));
    QVERIFY(source->bytes.capacity() < 1024); // a folder of them is held at once
    QCOMPARE(source->name, m_folder->filePath(u"posting.txt"_s));
    QVERIFY(source->capturedAt.isValid());
    QCOMPARE(source->capturedAt.timeSpec(), Qt::UTC);
}

/// Of files in /proc the system says that they are empty.
void SourceFilesTest::readsAFileOfUnknownSize()
{
    const auto source = readSource(u"/proc/self/status"_s);

    QVERIFY(source);
    QVERIFY2(source->bytes.contains("VmPeak"), source->bytes.constData());
}

void SourceFilesTest::saysWhyAPathGivesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("nothing there") << u"gone.txt"_s << qint64(-1) << Error::Code::NotFound;
    QTest::newRow("a folder") << QString() << qint64(-1) << Error::Code::InvalidArgument;
    QTest::newRow("one byte too large") << u"large.txt"_s << Limits::SourceBytes + 1 << Error::Code::TooLarge;
}

void SourceFilesTest::saysWhyAPathGivesNothing()
{
    QFETCH(QString, name);
    QFETCH(qint64, size);
    if (size >= 0) {
        write(name);
        QVERIFY(QFile::resize(m_folder->filePath(name), size));
    }

    const auto source = readSource(m_folder->filePath(name));

    QVERIFY(!source);
    QTEST(source.error().code, "code");
    QCOMPARE(source.error().subject, m_folder->filePath(name));
}

void SourceFilesTest::readsNothingFromAPipe()
{
    const QString path = m_folder->filePath(u"pipe"_s);
    QCOMPARE(mkfifo(path.toLocal8Bit().constData(), 0600), 0);

    const auto source = readSource(path); // opening it would wait for ever

    QVERIFY(!source);
    QCOMPARE(source.error().code, Error::Code::InvalidArgument);
}

QTEST_GUILESS_MAIN(SourceFilesTest)
#include "tst_sourcefiles.moc"
