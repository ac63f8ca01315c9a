// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/frames.h"
#include "app/cli/handover.h"
#include "app/paths.h"
#include "tests/support/contentsof.h"
#include "tests/support/verifyresult.h"
#include "tests/surface/figures.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

#include <sys/stat.h>
#include <unistd.h>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 240'000;
constexpr auto Marker = "zanzibarine";

bool isRoot()
{
    return geteuid() == 0;
}

struct Process
{
    qint64 parent = 0;
    bool isEngine = false;
    QString filter; ///< "2": its system calls are filtered
};

QHash<qint64, Process> processes()
{
    QHash<qint64, Process> all;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const QByteArray status = contentsOf(u"/proc/%1/status"_s.arg(name));
        const auto word = [&status](const QByteArray &key) {
            const qsizetype at = status.indexOf(key);
            return at < 0 ? QByteArray()
                          : status.sliced(at + key.size(), status.indexOf('\n', at + 1) - at - key.size());
        };
        if (name.toLongLong() > 0)
            all.insert(name.toLongLong(),
                       {word("\nPPid:").trimmed().toLongLong(), word("Name:").contains("QtWebEngine"),
                        QString::fromLatin1(word("\nSeccomp:").trimmed())});
    }
    return all;
}

/// The filters of the renderers that descend from `root`: those of the engine's processes that others of it started and
/// that started none themselves.
QStringList sandboxesBelow(qint64 root)
{
    const QHash<qint64, Process> all = processes();
    QSet<qint64> parents;
    for (const Process &process : all)
        parents.insert(process.parent);
    QStringList found;
    for (auto process = all.begin(); process != all.end(); ++process) {
        qint64 ancestor = process.key();
        while (ancestor > 1 && ancestor != root)
            ancestor = all.value(ancestor).parent;
        const bool isRenderer =
            process->isEngine && all.value(process->parent).isEngine && !parents.contains(process.key());
        if (isRenderer && ancestor == root)
            found.append(process->filter);
    }
    return found;
}

/// Files and folders below `path` that others than their owner can reach.
QStringList openToOthers(const QString &path, qint64 &seen)
{
    QStringList open;
    QDirIterator all(path, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        struct stat status
        { };
        const QString name = all.next();
        if (lstat(QFile::encodeName(name).constData(), &status) != 0)
            continue;
        ++seen;
        if ((status.st_mode & 077U) != 0 && !S_ISLNK(status.st_mode))
            open.append(u"%1 %2"_s.arg(status.st_mode & 0777U, 0, 8).arg(name));
    }
    return open;
}

/// The command, by another user where this one is root; empty where that cannot be.
QStringList asNobody(const QStringList &command)
{
    if (!isRoot())
        return command;
    if (QStandardPaths::findExecutable(u"runuser"_s).isEmpty())
        return {};
    return QStringList{u"runuser"_s, u"-u"_s, u"nobody"_s, u"--"_s} + command;
}

} // namespace

/// What the program may do to others, and others to it.
class PrivilegesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEngineRunsInItsSandbox();
    void whatIsWrittenIsTheOwnersAlone();
    void theLogHoldsNoWordOfAPosting();
    void theSocketAnswersItsOwnerAlone();

private:
    void writeAdvert(const QString &path) const;
};

void PrivilegesTest::writeAdvert(const QString &path) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray advert =
        "<html><head><title>%</title><script type=\"application/ld+json\">{\"@type\":\"JobPosting\","
        "\"title\":\"%\",\"hiringOrganization\":{\"name\":\"% Ltd\"},\"datePosted\":\"%\","
        "\"description\":\"<p>% and %</p>\"}</script><script type=\"application/ld+json\">{\"@type\": \"%\","
        " broken %</script></head><body>%</body></html>";
    file.write(advert.replace("%", Marker));
}

/// As a user who is not root, with nothing switched off: the renderer has a filter of system calls.
void PrivilegesTest::theEngineRunsInItsSandbox()
{
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)); // nobody's, for a moment
    const QStringList command = asNobody({QStringLiteral(SHORTLIST_TOURIST), folder.path(), u"40"_s});
    if (command.isEmpty())
        QSKIP("there is no runuser: the sandbox was NOT tested");
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QTWEBENGINE_DISABLE_SANDBOX"_s);
    for (const QString &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"TMPDIR"_s})
        environment.insert(name, folder.path());
    program.setProcessEnvironment(environment);
    program.start(command.front(), command.mid(1));
    QVERIFY(program.waitForStarted());
    QStringList sandboxes;
    const bool isSeen = QTest::qWaitFor(
        [&] {
            sandboxes = sandboxesBelow(program.processId());
            return sandboxes.contains("2"_L1) || program.state() == QProcess::NotRunning;
        },
        PatienceMs);
    const QByteArray said = program.readAllStandardError();
    program.terminate();
    if (!program.waitForFinished(5'000))
        program.kill();
    program.waitForFinished();
    if (!isSeen || sandboxes.isEmpty()) {
        if (said.contains("No usable sandbox") || said.contains("EACCES") || program.exitCode() == 1)
            QSKIP("the engine cannot have its sandbox here (a container?): it was NOT tested");
        QFAIL(said.constData());
    }
    Figures figures({u"renderers as a user"_s, u"seen"_s, u"filtered (Seccomp: 2)"_s});
    figures.add(u"the whole program"_s, {sandboxes.size(), sandboxes.count(u"2"_s)});
    QCOMPARE(sandboxes.count(u"2"_s), sandboxes.size());
}

void PrivilegesTest::whatIsWrittenIsTheOwnersAlone()
{
    QTemporaryDir folder;
    writeAdvert(folder.filePath(u"advert.html"_s));
    const QString script = u"umask 000; cd \"$1\" || exit 9; db=\"$1/own/a/test.db\"; cli=\"$2\"\n"
                           "\"$cli\" --db \"$db\" import advert.html && \"$cli\" --db \"$db\" backup own/copy.db"
                           " && \"$cli\" --db \"$db\" export --output own/all.json"
                           " && \"$cli\" --db \"$db\" list >/dev/null"_s;
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, folder.path());
    environment.remove(u"XDG_RUNTIME_DIR"_s);
    shell.setProcessEnvironment(environment);
    QVERIFY(QDir(folder.path()).mkdir(u"own"_s));
    shell.start(u"sh"_s, {u"-c"_s, script, u"sh"_s, folder.path(), QStringLiteral(SHORTLIST_CLI)});
    QVERIFY(shell.waitForFinished(PatienceMs));
    QVERIFY2(shell.exitCode() == 0, (shell.readAllStandardOutput() + shell.readAllStandardError()).constData());
    qint64 seen = 0;
    const QStringList open = openToOthers(folder.filePath(u"own"_s), seen);
    Figures figures({u"written with umask 000"_s, u"files and folders"_s, u"open to others"_s});
    figures.add(u"database, backup, export"_s, {seen, open.size()});
    QVERIFY(seen >= 3);
    QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
}

void PrivilegesTest::theLogHoldsNoWordOfAPosting()
{
    QTemporaryDir folder;
    writeAdvert(folder.filePath(u"advert.html"_s));
    QVERIFY(QFile::copy(folder.filePath(u"advert.html"_s), folder.filePath(u"advert.json"_s)));
    for (const QString &command : {u"import"_s, u"check"_s}) {
        QProcess program;
        QStringList arguments{u"--db"_s, folder.filePath(u"db/test.db"_s), command};
        if (command == "import"_L1)
            arguments += {folder.filePath(u"advert.html"_s), folder.filePath(u"advert.json"_s)};
        program.start(QStringLiteral(SHORTLIST_CLI), arguments);
        QVERIFY(program.waitForFinished(PatienceMs));
        QVERIFY2(!program.readAllStandardError().contains(Marker), qPrintable(command));
    }
    QProcess window; // the whole of it, with the detail pane and the engine
    window.start(QStringLiteral(SHORTLIST_TOURIST), {folder.path(), u"2"_s});
    QVERIFY(window.waitForFinished(PatienceMs));
    const QByteArray log = window.readAllStandardError();
    for (const char *word : {"title1", "employer1", "measure rivers", "127.0.0.1:9"})
        QVERIFY2(!log.contains(word), log.constData());
}

/// Even where the socket's own permissions were opened.
void PrivilegesTest::theSocketAnswersItsOwnerAlone()
{
    const QStringList probe =
        asNobody({u"perl"_s, u"-MSocket"_s, u"-e"_s,
                  u"socket(S, AF_UNIX, SOCK_STREAM, 0); connect(S, pack_sockaddr_un($ARGV[0])) or do {"
                  " print 'refused'; exit }; syswrite(S, pack('H*', $ARGV[1]));"
                  "$n = sysread(S, $b, 4096); print $n ? 'answered' : 'closed'"_s});
    if (!isRoot() || probe.isEmpty() || QStandardPaths::findExecutable(u"perl"_s).isEmpty())
        QSKIP("this takes root, runuser and perl: another user's knock was NOT tested");
    QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder.path()));
    const QString database = folder.filePath(u"a.db"_s);
    int answers = 0;
    const auto server = Cli::CommandServer::listen(database, [&answers](const Cli::CommandRequest &) {
        ++answers;
        return QtFuture::makeReadyFuture(Cli::CommandReply{0, "secret", {}});
    });
    VERIFY_OK(server);
    const QString socket = Paths::commandSocket(database);
    const QString frame = QString::fromLatin1(
        Cli::toFrame(Cli::CommandRequest{Cli::CommandRequest::Kind::Run, {u"list"_s}, u"/"_s, {}, {}}).toHex());
    const auto knock = [&](const QStringList &command) {
        QProcess client;
        client.start(command.front(), command.mid(1) + QStringList{socket, frame});
        const bool isDone = QTest::qWaitFor([&client] { return client.state() == QProcess::NotRunning; }, 20'000);
        return isDone ? client.readAllStandardOutput() : QByteArray("nothing");
    };
    QCOMPARE(knock(probe.mid(4)), QByteArray("answered")); // the control: root, who listens
    QCOMPARE(knock(probe), QByteArray("refused"));
    QVERIFY(chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
    QVERIFY(chmod(QFile::encodeName(socket).constData(), 0666) == 0);
    QCOMPARE(knock(probe), QByteArray("closed"));
    QCOMPARE(answers, 1);
}

QTEST_GUILESS_MAIN(PrivilegesTest)
#include "tst_privileges.moc"
