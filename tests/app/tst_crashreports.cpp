// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/crash/crashreports.h"
#include "app/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

/// Stands in the arguments, the environment, the memory, the exception, the folders of the report and of the program.
const QString Marker = u"Zwiebelfisch7714"_s;

int modeOf(const QString &path)
{
    struct stat about = {};
    return ::stat(QFile::encodeName(path).constData(), &about) == 0 ? int(about.st_mode & 07777) : -1;
}

} // namespace

/// What the program leaves behind where it ends by a mistake of its own.
class CrashReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatEndedIt_data();
    void saysWhatEndedIt();
    void saysNothingOfWhatWasRead_data() { saysWhatEndedIt_data(); }
    void saysNothingOfWhatWasRead();
    void leavesNothingBehindOtherwise();
    void endsAllTheSameWhereNothingCanBeWritten();
    void isWrittenByTheCommandLine();
    void areFoundAndRemoved();
    void standWhereTheUserKeepsState();

private:
    /// Runs the crasher from a folder of that name; the signal that ended it, 0 where none did.
    int crash(const QString &how);
    QString reportFolder() const { return m_folder->filePath(Marker + u"/state/shortlist"_s); }
    QString onlyReport() const
    {
        const auto reports = crashReports(reportFolder());
        return reports.size() == 1 ? textOf(reports.front()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CrashReportsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(Marker + u"/programs"_s));
}

int CrashReportsTest::crash(const QString &how)
{
    const QString program = m_folder->filePath(Marker + u"/programs/shortlist-crasher"_s);
    QFile::copy(QStringLiteral(SHORTLIST_CRASHER), program);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SHORTLIST_WORD"_s, Marker);
    process.setProcessEnvironment(environment);
    process.start(program, {reportFolder(), how, Marker});
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::CrashExit)
        return 0;
    return process.exitCode();
}

void CrashReportsTest::saysWhatEndedIt_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("said");
    QTest::newRow("nowhere") << SIGSEGV
                             << u"signal: SIGSEGV (11, code 1), at an address near zero\nthread: the first"_s;
    QTest::newRow("text") << SIGSEGV << u"signal: SIGSEGV (11, code "_s;
    QTest::newRow("deep") << SIGSEGV << u"signal: SIGSEGV (11, code "_s;
    QTest::newRow("abort") << SIGABRT << u"signal: SIGABRT (6, code "_s;
    QTest::newRow("exception") << SIGABRT << u"exception: St13runtime_error"_s;
    QTest::newRow("thread") << SIGSEGV << u"thread: another"_s;
    QTest::newRow("fpe") << SIGFPE << u"signal: SIGFPE (8, code "_s;
    QTest::newRow("ill") << SIGILL << u"signal: SIGILL (4, code "_s;
    QTest::newRow("bus") << SIGBUS << u"signal: SIGBUS (7, code "_s;
}

void CrashReportsTest::saysWhatEndedIt()
{
    QFETCH(int, signal);
    QFETCH(QString, said);
    QCOMPARE(crash(QString::fromUtf8(QTest::currentDataTag())), signal);
    const QString report = onlyReport();
    QVERIFY2(report.contains(said), qPrintable(report));
    QVERIFY(report.startsWith(u"shortlist-crasher " SHORTLIST_VERSION "\nQt "_s + QString::fromLatin1(qVersion())));
    QVERIFY(report.contains(", SQLite 3."_L1));
    QVERIFY2(report.count("\n  shortlist-crasher+0x"_L1) >= 2, qPrintable(report)); // the handler, and what called main
    QCOMPARE(modeOf(crashReports(reportFolder()).front().path), 0600);
    QCOMPARE(modeOf(reportFolder()), 0700);
}

void CrashReportsTest::saysNothingOfWhatWasRead()
{
    QVERIFY(crash(QString::fromUtf8(QTest::currentDataTag())) != 0);
    const QString report = onlyReport();
    QVERIFY(!report.isEmpty());
    const QByteArray asNumber = QByteArray(Marker.first(8).toLatin1()).toHex();
    QByteArray swapped;
    for (qsizetype i = asNumber.size() - 2; i >= 0; i -= 2)
        swapped += asNumber.mid(i, 2);
    for (const QString &word : {Marker, m_folder->path(), QDir::homePath(), QString::fromLatin1(asNumber),
                                QString::fromLatin1(swapped), u"SHORTLIST_WORD"_s, QSysInfo::machineHostName()})
        QVERIFY2(!report.contains(word), qPrintable(word + u" stands in "_s + report));
    QVERIFY2(!report.contains(u'/' + QFileInfo(m_folder->path()).fileName()), qPrintable(report));
}

void CrashReportsTest::leavesNothingBehindOtherwise()
{
    QCOMPARE(crash(u"not at all"_s), 0);
    QVERIFY(!QFileInfo::exists(reportFolder()));
}

void CrashReportsTest::endsAllTheSameWhereNothingCanBeWritten()
{
    QFile file(m_folder->filePath(Marker + u"/state"_s)); // where a folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(crash(u"nowhere"_s), SIGSEGV);
    QCOMPARE(file.size(), 0);
}

void CrashReportsTest::isWrittenByTheCommandLine()
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, m_folder->filePath(Marker + u"/state"_s));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SHORTLIST_CLI), {u"parse"_s, u"-"_s, u"--json"_s});
    QVERIFY(process.waitForStarted());
    process.write((u"<html><title>%1</title><body>%1"_s.arg(Marker)).toUtf8());
    QVERIFY(process.waitForBytesWritten());
    // It waits for the rest of its input; that its handler stands by then is what the kernel says.
    const auto catches = [&process] {
        QFile status(u"/proc/%1/status"_s.arg(process.processId()));
        const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
        const qsizetype at = text.indexOf("SigCgt:\t") + 8;
        return (text.mid(at, 16).toULongLong(nullptr, 16) & (1U << (SIGSEGV - 1))) != 0;
    };
    QTRY_VERIFY(catches());
    QCOMPARE(::kill(pid_t(process.processId()), SIGSEGV), 0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), SIGSEGV);
    const QString report = onlyReport();
    QVERIFY2(report.startsWith(u"shortlist-cli "_s), qPrintable(report));
    QVERIFY2(!report.contains(Marker), qPrintable(report));
    QVERIFY(QString::fromUtf8(process.readAllStandardError()).contains(reportFolder() + u"/crash-"_s));
}

void CrashReportsTest::areFoundAndRemoved()
{
    QVERIFY(crashReports(reportFolder()).empty());
    QVERIFY(QDir().mkpath(reportFolder()));
    const QDateTime day(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
    for (int i = 0; i < 4; ++i) {
        QFile file(reportFolder() + u"/crash-%1.txt"_s.arg(i));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(i));
        file.flush();
        QVERIFY(file.setFileTime(day.addDays(i), QFileDevice::FileModificationTime));
    }
    QFile other(reportFolder() + u"/notes.txt"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(other.fileName(), reportFolder() + u"/crash-link.txt"_s));
    QCOMPARE(crashReports(reportFolder()).size(), 4U);
    QCOMPARE(textOf(crashReports(reportFolder()).front()), u"3"_s);
    QCOMPARE(crashReports(reportFolder()).front().when, day.addDays(3));
    QVERIFY(removeCrashReports(reportFolder(), 2));
    QCOMPARE(crashReports(reportFolder()).size(), 2U);
    QCOMPARE(textOf(crashReports(reportFolder()).back()), u"2"_s);
    QVERIFY(removeCrashReports(reportFolder()));
    QVERIFY(crashReports(reportFolder()).empty());
    QVERIFY(other.exists());
}

void CrashReportsTest::standWhereTheUserKeepsState()
{
    qputenv("XDG_STATE_HOME", "/somewhere/state/");
    QCOMPARE(Paths::state(), u"/somewhere/state/shortlist"_s);
    for (const char *none : {"", "state", "../state"}) {
        qputenv("XDG_STATE_HOME", none);
        QCOMPARE(Paths::state(), QDir::homePath() + u"/.local/state/shortlist"_s);
    }
    qunsetenv("XDG_STATE_HOME");
}

QTEST_GUILESS_MAIN(CrashReportsTest)
#include "tst_crashreports.moc"
