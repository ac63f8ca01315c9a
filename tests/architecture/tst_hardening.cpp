// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/elffile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the linker does for all of our programs and libraries; what is missing, in words.
QStringList missingFromLinking(const ElfFile &file)
{
    QStringList missing;
    const auto want = [&missing](bool has, const char *what) {
        if (!has)
            missing.append(QString::fromLatin1(what));
    };
    want(file.isElf(), "a 64-bit ELF file");
    want(file.mayLieAnywhere(), "a place in memory that nobody knows");
    want(file.isBoundAtStart(), "functions of others that are found at the start (now)");
    want(file.hasSegment(PT_GNU_RELRO), "tables that cannot be written to afterwards (relro)");
    want(file.runsNothingWritable(), "memory that is written to or run, never both");
    want(file.keepsItsCode(), "code that the loader need not change");
    return missing;
}

/// What the compiler does in the preset release: it looks at the stack before each return,
bool looksAtTheStack(const ElfFile &file)
{
    return file.imports().contains("__stack_chk_fail");
}

/// and has the C library copy with an eye on how much room there is, wherever it knows that itself, which may be
/// nowhere.
bool knowsItsRoom(const ElfFile &file)
{
    return std::ranges::any_of(file.imports(), [](const QByteArray &name) { return name.endsWith("_chk"); });
}

const QStringList Programs{QStringLiteral(SHORTLIST_WINDOW), QStringLiteral(SHORTLIST_CLI),
                           QStringLiteral(SHORTLIST_WORKER), QStringLiteral(SHORTLIST_ENGINE_FILE),
                           QStringLiteral(SHORTLIST_FOREIGN_FILE)};

} // namespace

/// What of a mistake with memory the compiler, the linker and the kernel can stop, they are told to stop.
class HardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programsAreLinkedSo_data();
    void programsAreLinkedSo();
    void theReleaseIsCompiledSo();
    void whatWasReleasedIsBuiltSo();
    void anOverrunEndsTheProgram_data();
    void anOverrunEndsTheProgram();
    void seesWhatIsMissing();
};

void HardeningTest::programsAreLinkedSo_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : Programs)
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void HardeningTest::programsAreLinkedSo()
{
    QFETCH(QString, path);
    const ElfFile file(path);
    QCOMPARE(missingFromLinking(file).join(u", "_s), QString());
    QCOMPARE(file.isProgram(), !path.endsWith(".so"_L1));
}

/// Asks CMake itself, for every file: nobody may come in by a target that forgot the options of this project.
void HardeningTest::theReleaseIsCompiledSo()
{
    const QTemporaryDir folder;
    QProcess cmake;
    cmake.setWorkingDirectory(QStringLiteral(SHORTLIST_SOURCE_DIR));
    cmake.setProcessChannelMode(QProcess::MergedChannels);
    cmake.start(QStringLiteral(SHORTLIST_CMAKE), {u"--preset"_s, u"release"_s, u"-B"_s, folder.path()});
    QVERIFY(cmake.waitForFinished(120'000));
    QVERIFY2(cmake.exitCode() == 0, cmake.readAll().constData());

    const auto commands = QJsonDocument::fromJson(contentOf(folder.filePath(u"compile_commands.json"_s))).array();
    QVERIFY(commands.size() > 500);
    QStringList wanted{u"-D_FORTIFY_SOURCE=3"_s, u"-fstack-protector-strong"_s, u"-fPIC"_s};
    if (QSysInfo::buildCpuArchitecture() == "x86_64"_L1)
        wanted += {u"-fstack-clash-protection"_s, u"-fcf-protection"_s};
    QStringList without;
    for (const QJsonValue &command : commands) {
        const QStringList words = command["command"_L1].toString().split(u' ');
        const bool isOptimised = words.contains("-O2"_L1) || words.contains("-O3"_L1); // else nothing is checked
        if (!isOptimised || !std::ranges::all_of(wanted, [&](const QString &flag) { return words.contains(flag); }))
            without.append(command["file"_L1].toString());
    }
    QCOMPARE(without.join(u'\n'), QString());
}

/// Where somebody built what users run (./run.sh does), it is read as well.
void HardeningTest::whatWasReleasedIsBuiltSo()
{
    const QDir folder(QStringLiteral(SHORTLIST_SOURCE_DIR "/build/release/bin"));
    const QDateTime rules = QFileInfo(QStringLiteral(SHORTLIST_SOURCE_DIR "/CMakeLists.txt")).lastModified();
    int read = 0;
    for (const QString &program : Programs) {
        const QFileInfo released(folder, QFileInfo(program).fileName());
        if (!released.exists() || released.lastModified() < rules)
            continue;
        const ElfFile file(released.filePath());
        QCOMPARE(missingFromLinking(file).join(u", "_s), QString());
        QVERIFY2(looksAtTheStack(file), qPrintable(released.filePath()));
        ++read;
    }
    if (read < Programs.size())
        QSKIP("there is no release of now in build/release (./run.sh builds one): some of it was NOT read");
}

void HardeningTest::anOverrunEndsTheProgram_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("whole") << u"whole"_s << QByteArray("buffer overflow detected");
    QTest::newRow("letters") << u"letters"_s << QByteArray("stack smashing detected");
}

void HardeningTest::anOverrunEndsTheProgram()
{
    QFETCH(QString, how);
    QFETCH(QByteArray, said);
    QProcess program;
    program.start(QStringLiteral(SHORTLIST_OVERRUN), {how, u"it has room"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    program.start(QStringLiteral(SHORTLIST_OVERRUN), {how, QString(48, u'x')});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QVERIFY2(program.readAllStandardError().contains(said), "ended otherwise");
}

/// The control: a file that is none, and the same program with all of this switched off.
void HardeningTest::seesWhatIsMissing()
{
    QCOMPARE(missingFromLinking(ElfFile(QStringLiteral(SHORTLIST_SOURCE_DIR "/CMakeLists.txt"))).size(), 5);
    const ElfFile lazy(QStringLiteral(SHORTLIST_LAZY));
    QCOMPARE(missingFromLinking(lazy).size(), 3);
    QVERIFY(!looksAtTheStack(lazy));
    QVERIFY(!knowsItsRoom(lazy));
    const ElfFile hardened(QStringLiteral(SHORTLIST_OVERRUN));
    QCOMPARE(missingFromLinking(hardened).join(u", "_s), QString());
    QVERIFY(looksAtTheStack(hardened));
    QVERIFY(knowsItsRoom(hardened));
}

QTEST_GUILESS_MAIN(HardeningTest)
#include "tst_hardening.moc"
