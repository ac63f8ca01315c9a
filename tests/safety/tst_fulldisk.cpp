// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cliprocess.h"
#include "tests/safety/figures.h"
#include "tests/support/longtests.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Shortlist::Testing;

namespace {

/// A name space of mounts of our own, which ends with us. As root, or as a user whom the kernel lets be root in one.
bool mayMount()
{
    if (geteuid() != 0 && unshare(CLONE_NEWUSER) != 0)
        return false;
    return unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

struct Action
{
    const char *name;
    QStringList words;
};

/// What changes the database, or writes a file beside it. COPY is a copy to restore.
const std::vector<Action> &actions()
{
    static const std::vector<Action> all{
        {"import", {u"import"_s, u"2-search.json"_s}},
        {"tag", {u"tag"_s, u"1"_s, u"+urgent"_s}},
        {"track", {u"track"_s, u"1"_s, u"applied"_s, u"--note"_s, u"by mail"_s}},
        {"backup beside", {u"backup"_s}},
        {"backup", {u"backup"_s, u"copy.db"_s}},
        {"export", {u"export"_s, u"--output"_s, u"all.json"_s}},
        {"restore", {u"restore"_s, u"older.db"_s}},
    };
    return all;
}

/// Everything that is stored, without when it was exported.
QByteArray contentOf(const CliRun &exported)
{
    QJsonObject all = QJsonDocument::fromJson(exported.out.toUtf8()).object();
    all.remove(u"exported_at"_s);
    return QJsonDocument(all).toJson();
}

/// The largest file that this process, and what it starts, may write.
class FileLimit
{
public:
    explicit FileLimit(qint64 bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;

private:
    rlimit m_before{};
};

bool isMountable = false;

} // namespace

/// The real command line on a disk without room, and with a limit on the size of files: it says so, fails, leaves what
/// was there, and saves when there is room again.
class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysSoAndGoesOn_data();
    void saysSoAndGoesOn();
    void keepsToALimitOfFiles_data() { saysSoAndGoesOn_data(); }
    void keepsToALimitOfFiles();
    void cleanupTestCase() { m_figures.print("Commands of the real program without room"); }

private:
    CliRun cli(const QStringList &words) const
    {
        return runCli(m_folder->path(), QStringList{u"--db"_s, u"test.db"_s} + words);
    }
    void prepare() const;
    void fillTo(qint64 room) const;
    void judge(const Action &action, const CliRun &run, const QByteArray &before, const QString &circumstance);

    std::unique_ptr<QTemporaryDir> m_folder;
    Figures m_figures;
};

void FullDiskTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void FullDiskTest::cleanup()
{
    umount2(QFile::encodeName(m_folder->path()).constData(), MNT_DETACH);
}

void FullDiskTest::prepare() const
{
    for (const QString &name : {u"1-storage.json"_s, u"2-search.json"_s, u"3-network.json"_s})
        QVERIFY(QFile::copy(QStringLiteral(SHORTLIST_FIXTURES "/cli/") + name, m_folder->filePath(name)));
    for (const QStringList &words :
         {QStringList{u"import"_s, u"1-storage.json"_s}, QStringList{u"backup"_s, u"older.db"_s},
          QStringList{u"import"_s, u"3-network.json"_s}}) {
        const CliRun run = cli(words);
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    }
}

/// Another file takes everything but `room` bytes.
void FullDiskTest::fillTo(qint64 room) const
{
    struct statvfs disk = {};
    QVERIFY(statvfs(QFile::encodeName(m_folder->path()).constData(), &disk) == 0);
    const qint64 free = qint64(disk.f_bavail) * qint64(disk.f_bsize);
    QFile filler(m_folder->filePath(u"filler"_s));
    QVERIFY(filler.open(QFile::WriteOnly));
    QVERIFY(posix_fallocate(filler.handle(), 0, std::max<qint64>(free - room, 1)) == 0);
}

void FullDiskTest::judge(const Action &action, const CliRun &run, const QByteArray &before, const QString &circumstance)
{
    const QString what = circumstance + u": "_s + QLatin1StringView(action.name);
    const QByteArray after = contentOf(cli({u"export"_s}));
    const bool isChange = action.words.first() != "backup"_L1 && action.words.first() != "export"_L1;
    const bool isTold = run.exitCode == 0 || (run.exitCode == 1 && run.err.startsWith("shortlist-cli: "_L1));
    const bool isWhole = cli({u"check"_s}).exitCode == 0 && (run.exitCode == 0 || !isChange || after == before);
    const CliRun again = cli(action.words);
    const bool isSaved = again.exitCode == 0;
    m_figures.count(what, isTold && isWhole && isSaved);
    QVERIFY2(isTold, qPrintable(u"%1: exit %2: %3"_s.arg(what).arg(run.exitCode).arg(run.err)));
    QVERIFY2(isWhole, qPrintable(what + u": the database changed: "_s + run.err));
    QVERIFY2(isSaved, qPrintable(what + u", again: "_s + again.err));
    const auto parts = QDir(m_folder->path()).entryList({u"*.part"_s, u"*.restoring*"_s});
    QVERIFY2(parts.isEmpty(), qPrintable(what + u": left "_s + parts.join(u' ')));
}

void FullDiskTest::saysSoAndGoesOn_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(actions().size()); ++i)
        QTest::newRow(actions()[size_t(i)].name) << i;
}

void FullDiskTest::saysSoAndGoesOn()
{
    QFETCH(int, number);
    if (!isMountable)
        QSKIP("no disk can be mounted here (a container?): a full disk was NOT tested");
    const Action &action = actions()[size_t(number)];
    int failures = 0;
    std::vector<qint64> rooms{0, 32};
    for (qint64 room = 4; runsLong() && room < 1200; room += 20)
        rooms.push_back(room);
    for (const qint64 room : rooms) {
        const QByteArray path = QFile::encodeName(m_folder->path());
        QVERIFY2(mount("none", path.constData(), "tmpfs", 0, "size=16m") == 0, qPrintable(qt_error_string()));
        prepare();
        const QByteArray before = contentOf(cli({u"export"_s}));
        fillTo(room * 1024);
        const CliRun run = cli(action.words);
        QVERIFY(QFile::remove(m_folder->filePath(u"filler"_s)));
        failures += run.exitCode == 0 ? 0 : 1;
        judge(action, run, before, u"full disk"_s);
        QVERIFY(umount2(path.constData(), 0) == 0);
    }
    QVERIFY2(failures > 0, "it never failed: the disk was not full");
}

void FullDiskTest::keepsToALimitOfFiles()
{
    QFETCH(int, number);
    const Action &action = actions()[size_t(number)];
    int failures = 0;
    const std::vector<qint64> limits = runsLong() ? std::vector<qint64>{1, 8, 32, 128, 256} : std::vector<qint64>{8};
    for (const qint64 kilobytes : limits) {
        m_folder = std::make_unique<QTemporaryDir>();
        prepare();
        const QByteArray before = contentOf(cli({u"export"_s}));
        const CliRun run = [&] {
            const FileLimit limit(kilobytes * 1024);
            return cli(action.words);
        }();
        failures += run.exitCode == 0 ? 0 : 1;
        judge(action, run, before, u"a limit on files"_s);
    }
    QVERIFY2(failures > 0, "it never failed: there was no limit");
}

int main(int argc, char *argv[])
{
    isMountable = mayMount(); // before there are threads
    const QCoreApplication application(argc, argv);
    FullDiskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fulldisk.moc"
