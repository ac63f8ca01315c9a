// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/services/workerprocess.h"
#include "models/services/workerreader.h"
#include "tests/services/storefixture.h"
#include "tests/support/longtests.h"
#include "tests/surface/figures.h"
#include "tests/surface/traps.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <ctime>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

/// What issue 7 allows, and a second for a machine that is busy with something else. A PDF has five seconds more.
constexpr qint64 MostMs = 1'000 * Limits::ReadSeconds + 1'000;
constexpr qint64 MostPdfMs = 1'000 * Limits::ReadPdfSeconds + 1'000;
constexpr qint64 MostKb = 512 * 1'024;
constexpr qint64 MostStallMs = 50;

SourceDocument documentOf(const QByteArray &bytes, const QString &name = u"trap"_s)
{
    return {bytes, name, SourceOrigin::File, {}, {}, QDateTime(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC)};
}

/// The most memory that a process ever held, in KB.
qint64 highWaterMark(pid_t process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmHWM:");
    return at < 0 ? 0 : status.sliced(at + 6, status.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

struct Tally
{
    qint64 documents = 0;
    qint64 read = 0;
    qint64 refused = 0;
    qint64 stopped = 0; ///< the reader was ended; the bytes are kept
    qint64 slowestMs = 0;
    qint64 mostKb = 0;
    QMap<QString, int> refusals; ///< by what was said
    QStringList wrong;
};

/// Reads in a process of its own, as the program does.
class Reader
{
public:
    void read(const SourceDocument &source, Tally &tally)
    {
        if (!m_worker)
            start();
        if (!m_worker)
            return tally.wrong.append(u"no worker"_s);
        QElapsedTimer clock;
        clock.start();
        auto answer = m_worker->ask(source);
        qint64 ms = clock.restart();
        while (answer && answer->read && answer->hasMore) { // each portion has the seconds of a document
            answer = m_worker->askForMore(source);
            ms = std::max(ms, clock.restart());
        }
        const qint64 kb = highWaterMark(m_worker->id());
        ++tally.documents;
        tally.slowestMs = std::max(tally.slowestMs, ms);
        tally.mostKb = std::max(tally.mostKb, kb);
        const qint64 most = source.bytes.startsWith("%PDF") ? MostPdfMs : MostMs;
        if (ms > most || kb > MostKb)
            tally.wrong.append(u"%1: %2 ms, %3 KB"_s.arg(source.name).arg(ms).arg(kb));
        if (!answer)
            ++tally.stopped;
        else
            ++(answer->read ? tally.read : tally.refused);
        if (answer && !answer->read)
            ++tally.refusals[answer->read.error().detail.left(40)];
        if (!answer)
            qInfo("%s: %s", qPrintable(source.name), qPrintable(answer.error().detail));
        else if (ms > 1'000)
            qInfo("%s: %lld ms", qPrintable(source.name), ms);
        if (!answer || answer->isLast)
            m_worker.reset();
    }

    /// So that what one document took is not counted for the next.
    void startAnew() { m_worker.reset(); }

private:
    void start()
    {
        auto worker = WorkerProcess::start(QStringLiteral(SHORTLIST_WORKER));
        if (worker)
            m_worker = *std::move(worker);
    }

    std::unique_ptr<WorkerProcess> m_worker;
};

/// Every file below `folder`, one after the other, as an import of them all.
Tally readAll(const QString &folder)
{
    Tally tally;
    Reader reader;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            reader.read(documentOf(file.readAll(), file.fileName()), tally);
        else
            tally.wrong.append(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    }
    return tally;
}

qint64 threadMicroseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1'000;
}

/// For how long this thread did not come back to its event loop: as it worked, which is what the program can help.
class StallWatch : public QObject
{
public:
    StallWatch()
        : m_last(threadMicroseconds())
    {
        m_clock.start();
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const qint64 now = threadMicroseconds();
            longestWork = std::max(longestWork, now - m_last);
            m_last = now;
            longestWall = std::max(longestWall, m_clock.restart());
        });
        m_timer.start();
    }

    qint64 longestWork = 0; ///< microseconds
    qint64 longestWall = 0; ///< milliseconds

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_last;
};

std::vector<Trap> all()
{
    std::vector<Trap> traps;
    for (const auto &group : {markupTraps(), dataTraps(), mailTraps(), binaryTraps(), proseTraps()})
        traps.insert(traps.end(), group.begin(), group.end());
    return traps;
}

/// In the quick part those that are known to have hurt others, which come first, and every n-th of the rest.
bool isTaken(size_t number, size_t step)
{
    return Testing::runsLong() || number < 5 || number % step == 0;
}

} // namespace

class TrapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areReadRefusedOrStoppedInTime_data();
    void areReadRefusedOrStoppedInTime();
    void soIsEveryHostileFile();
    void soIsEveryFurtherFile();
    void leaveTheWindowFree();

private:
    void report(const QString &name, const Tally &tally)
    {
        m_figures->add(
            name, {tally.documents, tally.read, tally.refused, tally.stopped, tally.slowestMs, tally.mostKb / 1'024});
    }

    std::unique_ptr<Figures> m_figures;
};

void TrapsTest::initTestCase()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("a sanitizer's time and memory say nothing");
#endif
    m_figures = std::make_unique<Figures>(QStringList{u"documents that trap"_s, u"tried"_s, u"read"_s, u"refused"_s,
                                                      u"reader ended"_s, u"slowest, ms"_s, u"most, MB"_s});
}

void TrapsTest::areReadRefusedOrStoppedInTime_data()
{
    QTest::addColumn<std::vector<Trap>>("traps");
    QTest::newRow("markup") << markupTraps();
    QTest::newRow("data") << dataTraps();
    QTest::newRow("mail") << mailTraps();
    QTest::newRow("pictures, archives, PDF") << binaryTraps();
    QTest::newRow("prose") << proseTraps();
}

void TrapsTest::areReadRefusedOrStoppedInTime()
{
    QFETCH(std::vector<Trap>, traps);
    Reader reader;
    Tally tally;
    for (size_t number = 0; number < traps.size(); ++number) {
        if (!isTaken(number, traps.size() > 50 ? 5 : 3))
            continue;
        reader.startAnew();
        const QByteArray name = QByteArray(traps[number].name).toPercentEncoding(" ,");
        reader.read(documentOf(traps[number].make(), QString::fromLatin1(name)), tally);
    }
    report(QString::fromLatin1(QTest::currentDataTag()), tally);
    QVERIFY2(tally.wrong.isEmpty(), qPrintable(tally.wrong.join(u'\n')));
}

void TrapsTest::soIsEveryHostileFile()
{
    const Tally tally = readAll(QStringLiteral(SHORTLIST_SHARED "/hostile"));
    if (tally.documents == 0)
        QSKIP("../shared/hostile is not here: other people's files were NOT read");
    report(u"every file of hostile"_s, tally);
    QCOMPARE(tally.stopped, 0);
    QVERIFY2(tally.wrong.isEmpty(), qPrintable(tally.wrong.join(u'\n')));
    if (!QFile::exists(QStringLiteral(SHORTLIST_SHARED "/hostile/structured-data")))
        qWarning("hostile/structured-data is not here, and was NOT read");
}

/// Further files of other people, which are too many to be kept: a row for each folder in $SHORTLIST_MORE_INPUTS. Where
/// Poppler or GMime end the reader, its document is put aside and its name is in the log.
void TrapsTest::soIsEveryFurtherFile()
{
    const QDir more(qEnvironmentVariable("SHORTLIST_MORE_INPUTS"));
    const QStringList kinds = more.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (qEnvironmentVariableIsEmpty("SHORTLIST_MORE_INPUTS") || kinds.isEmpty())
        QSKIP("SHORTLIST_MORE_INPUTS names no folder of folders: further PDFs and mails were NOT read");
    QStringList wrong;
    for (const QString &kind : kinds) {
        const Tally tally = readAll(more.filePath(kind));
        report(kind, tally);
        wrong += tally.wrong;
        for (auto refusal = tally.refusals.cbegin(); refusal != tally.refusals.cend(); ++refusal)
            qInfo("%s: %d refused: %s", qPrintable(kind), refusal.value(), qPrintable(refusal.key()));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Staged as the window does it, by two readers, while this thread turns as the window's would.
void TrapsTest::leaveTheWindowFree()
{
    StoreFixture fixture;
    QVERIFY(fixture.isOpen());
    ImportService imports(*fixture.store, std::make_shared<WorkerReader>(QStringLiteral(SHORTLIST_WORKER)));
    std::vector<SourceDocument> documents;
    const std::vector<Trap> traps = all();
    for (size_t number = 0; number < traps.size(); ++number)
        if (isTaken(number, 6))
            documents.push_back(documentOf(traps[number].make(), u"trap %1"_s.arg(number)));
    const qint64 count = qint64(documents.size());
    StallWatch watch;
    const auto staged = imports.stageDocuments(std::move(documents));
    QVERIFY(QTest::qWaitFor([&staged] { return staged.isFinished(); }, 280'000));
    const auto committed = imports.commit(*staged.result());
    QVERIFY(QTest::qWaitFor([&committed] { return committed.isFinished(); }, 120'000));
    Figures figures({u"the window's thread meanwhile"_s, u"documents"_s, u"longest work, ms"_s, u"by the clock, ms"_s});
    figures.add(u"staged and stored"_s, {count, watch.longestWork / 1'000, watch.longestWall});
    QVERIFY2(watch.longestWork <= MostStallMs * 1'000, qPrintable(QString::number(watch.longestWork)));
}

QTEST_GUILESS_MAIN(TrapsTest)
#include "tst_traps.moc"
