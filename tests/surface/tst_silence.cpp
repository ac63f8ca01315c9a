// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/longtests.h"
#include "tests/surface/figures.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 3'600'000;

/// What the kernel was asked for.
struct Trace
{
    int exitCode = -1;
    int seen = 0; ///< postings that were opened
    qint64 calls = 0;
    QStringList network; ///< that leaves this machine's own sockets
    QStringList bait;
    QStringList strange; ///< opened files of neither the system nor the program
};

/// Where the libraries and the engine have their own files.
bool isOwnPlace(const QString &path, const QString &folder)
{
    static const QStringList places{u"/usr/"_s, u"/etc/"_s, u"/lib"_s,  u"/proc/"_s,        u"/sys/"_s,     u"/dev/"_s,
                                    u"/var/"_s, u"/run/"_s, u"/bin/"_s, u"/tmp/.org.chr"_s, u"/tmp/dbus"_s, u"/opt/"_s};
    if (!path.startsWith(u'/') || path.startsWith(folder))
        return true;
    if (path.startsWith(QStringLiteral(SHORTLIST_BINARIES)) || path.startsWith("/dev/shm/"_L1))
        return true;
    return std::any_of(places.begin(), places.end(), [&path](const QString &p) { return path.startsWith(p); });
}

/// Puts calls together that strace tells in two parts because another thread called meanwhile.
class WholeCalls
{
public:
    /// The call that ends with `line`; empty where it goes on.
    QString add(QString line)
    {
        constexpr auto Unfinished = "<unfinished ...>"_L1;
        static const QRegularExpression resumed(u"^(\\d+) +<\\.\\.\\. \\w+ resumed>"_s);
        if (const qsizetype cut = line.indexOf(Unfinished); cut >= 0) {
            m_begun.insert(line.section(u' ', 0, 0), line.left(cut));
            return {};
        }
        const auto match = resumed.match(line);
        return match.hasMatch() ? m_begun.take(match.captured(1)) + line.mid(match.capturedEnd()) : line;
    }

    /// Those that never came to an end.
    QStringList rest() const { return m_begun.values(); }

private:
    QHash<QString, QString> m_begun; ///< by process
};

Trace readTrace(const QString &path, const QString &folder)
{
    static const QRegularExpression opened(uR"re(\bopen(?:at)?2?\((?:[^,"]+, )?"([^"]*)")re"_s);
    Trace trace;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trace;
    const auto look = [&](const QString &line) {
        ++trace.calls;
        if (line.contains("AF_INET"_L1) && !line.contains(" socket("_L1))
            trace.network.append(line);
        const auto match = opened.match(line);
        if (match.captured(1).contains("bait"_L1))
            trace.bait.append(line);
        if (match.hasMatch() && !isOwnPlace(match.captured(1), folder) && !line.contains("ENOENT"_L1))
            trace.strange.append(match.captured(1));
    };
    WholeCalls calls;
    while (!file.atEnd())
        if (const QString line = calls.add(QString::fromUtf8(file.readLine())); !line.isEmpty())
            look(line);
    for (const QString &line : calls.rest())
        look(line);
    trace.strange.removeDuplicates();
    return trace;
}

} // namespace

/// The whole program under strace, while it imports, opens and scrolls postings whose every word wants to load
/// something.
class SilenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLeakIsSeen();
    void nothingIsAskedForWhileReading();

private:
    Trace traced(int postings, const QStringList &more);

    std::unique_ptr<Figures> m_figures;
};

void SilenceTest::initTestCase()
{
    QProcess probe;
    probe.start(u"strace"_s, {u"-f"_s, u"-o"_s, u"/dev/null"_s, u"true"_s});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("strace does not work here: that nothing leaves was NOT tested");
    m_figures =
        std::make_unique<Figures>(QStringList{u"the whole program, traced"_s, u"postings"_s, u"calls looked at"_s,
                                              u"to the network"_s, u"to bait files"_s, u"to strange files"_s});
}

Trace SilenceTest::traced(int postings, const QStringList &more)
{
    QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"bait"_s);
    for (const QString &name : {u"title0"_s, u"leak"_s, u"note"_s, u"tag"_s, u"body"_s})
        QImage(2, 2, QImage::Format_RGB32).save(folder.filePath(u"bait/%1.png"_s.arg(name)));
    QImage(2, 2, QImage::Format_RGB32).save(folder.filePath(u"bait.png"_s));
    const QString log = folder.filePath(u"trace"_s);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"TMPDIR"_s})
        environment.insert(name, folder.path());
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(folder.path());
    program.start(u"strace"_s,
                  QStringList{u"-f"_s, u"--seccomp-bpf"_s, u"-qq"_s, u"-s"_s, u"400"_s, u"-e"_s, u"signal=none"_s,
                              u"-e"_s, u"trace=connect,bind,sendto,sendmsg,sendmmsg,open,openat,openat2"_s, u"-o"_s,
                              log, QStringLiteral(SHORTLIST_TOURIST), folder.path(), QString::number(postings)}
                      + more);
    program.waitForFinished(PatienceMs);
    Trace trace = readTrace(log, folder.path());
    trace.exitCode = program.exitCode();
    const QString said = QString::fromUtf8(program.readAllStandardOutput());
    trace.seen = said.startsWith("seen "_L1) ? said.mid(5).trimmed().toInt() : 0;
    m_figures->add(more.isEmpty() ? u"as it is"_s : u"with a leak"_s,
                   {trace.seen, trace.calls, trace.network.size(), trace.bait.size(), trace.strange.size()});
    return trace;
}

/// The control.
void SilenceTest::aLeakIsSeen()
{
    const Trace trace = traced(1, {u"--leak"_s});
    QCOMPARE(trace.exitCode, 0);
    QVERIFY(!trace.network.isEmpty());
    QVERIFY(!trace.bait.isEmpty());
}

void SilenceTest::nothingIsAskedForWhileReading()
{
    const int postings = Testing::times(50, 1'000);
    const Trace trace = traced(postings, {});
    QCOMPARE(trace.exitCode, 0);
    QCOMPARE(trace.seen, postings);
    QVERIFY2(trace.network.isEmpty(), qPrintable(trace.network.join(QString())));
    QVERIFY2(trace.bait.isEmpty(), qPrintable(trace.bait.join(QString())));
    QVERIFY2(trace.strange.isEmpty(), qPrintable(trace.strange.join(u'\n')));
}

QTEST_GUILESS_MAIN(SilenceTest)
#include "tst_silence.moc"
