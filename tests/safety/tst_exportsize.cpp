// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/documentservice.h"
#include "tests/app/cliprocess.h"
#include "tests/services/storefixture.h"
#include "tests/support/figuresfile.h"
#include "tests/support/longtests.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <sys/resource.h>

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

constexpr qint64 Megabyte = 1024 * 1024;
constexpr int DocumentMegabytes = 2;

#if defined(__SANITIZE_ADDRESS__) // which keeps what was freed
constexpr qint64 MostBytes = 2'000 * Megabyte;
#else
/// The page cache of SQLite (64 MB), the program itself, and some times the largest document.
constexpr qint64 MostBytes = 180 * Megabyte;
#endif

/// The most memory that any process held that this one started and that has ended.
qint64 mostBytesOfChildren()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    return qint64(used.ru_maxrss) * 1024;
}

/// A file that cannot be compressed.
QString randomFile(const QTemporaryDir &folder, int number)
{
    QByteArray bytes(DocumentMegabytes * Megabyte, Qt::Uninitialized);
    QRandomGenerator random(uint(number) + 1);
    random.generate(reinterpret_cast<quint32 *>(bytes.data()),
                    reinterpret_cast<quint32 *>(bytes.data() + bytes.size()));
    QFile file(folder.filePath(u"letter %1.txt"_s.arg(number)));
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

} // namespace

/// What an export needs of memory does not grow with what is in it.
class ExportSizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAndReadAPieceAtATime();
};

void ExportSizeTest::isWrittenAndReadAPieceAtATime()
{
    const int documents = times(50, 200);
    StoreFixture fixture;
    const PostingId posting = fixture.import(fourPostings()).front();
    {
        DocumentService service(*fixture.store);
        for (int number = 0; number < documents; ++number)
            DO_OK(service.addFiles({randomFile(fixture.folder, number)}, posting).result());
    }
    fixture.services.reset();
    fixture.store.reset();

    const QString folder = fixture.folder.path();
    const auto run = [&folder](const QString &database, const QStringList &words) {
        const CliRun ended = runCli(folder, QStringList{u"--db"_s, database} + words);
        return ended.exitCode == 0 ? QString() : ended.out + ended.err;
    };
    QCOMPARE(run(fixture.path(), {u"export"_s, u"--output"_s, u"all.json"_s}), QString());
    const qint64 exportedBytes = QFileInfo(fixture.folder.filePath(u"all.json"_s)).size();
    QVERIFY(exportedBytes > documents * DocumentMegabytes * Megabyte * 4 / 3);
    QCOMPARE(run(u"new.db"_s, {u"restore"_s, u"all.json"_s}), QString());
    const qint64 most = mostBytesOfChildren();
    tellFigures(
        u"Large exports\n  %1 MB written and read with at most %2 MB of memory\n"_s.arg(exportedBytes / Megabyte)
            .arg(most / Megabyte));
    QVERIFY2(most < MostBytes, qPrintable(QString::number(most)));
    QCOMPARE(run(u"new.db"_s, {u"export"_s, u"--output"_s, u"again.json"_s}), QString());
    QCOMPARE(QFileInfo(fixture.folder.filePath(u"again.json"_s)).size(), exportedBytes);
}

QTEST_GUILESS_MAIN(ExportSizeTest)
#include "tst_exportsize.moc"
