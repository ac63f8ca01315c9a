// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/services/importservice.h"
#include "models/services/workerprocess.h"
#include "models/services/workerreader.h"
#include "tests/services/storefixture.h"
#include "tests/support/longtests.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QtConcurrent>

#include <algorithm>
#include <csignal>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

SourceDocument documentOf(const QByteArray &bytes)
{
    return {bytes, u"paste"_s, SourceOrigin::Paste, {}, {}, QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC)};
}

const QByteArray AnAdvert =
    "<html><head><title>Tester</title><script type=\"application/ld+json\">"
    "{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":\"Tester\","
    "\"hiringOrganization\":\"Meridian\",\"description\":\"<p>You test what others build.</p>\"}"
    "</script></head><body></body></html>";

} // namespace

class WorkerReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsThisProcessWould();
    void keepsAProcessForManyDocuments();
    void losesOneDocumentToAReaderThatEnds_data();
    void losesOneDocumentToAReaderThatEnds();
    void readsADocumentInPortions();
    void keepsWhatWasReadWhereTheRestIsLost_data();
    void keepsWhatWasReadWhereTheRestIsLost();
    void readsALargeDocument_data();
    void readsALargeDocument();
    void endsAReaderThatTakesTooLong_data();
    void endsAReaderThatTakesTooLong();
    void waitsAsLongAsAReaderMayTake_data();
    void waitsAsLongAsAReaderMayTake();
    void noticesAReaderThatWasKilledMeanwhile();
    void mayOnlyRead_data();
    void mayOnlyRead();
    void isHeldByTheKernel();
    void refusesWhatIsTooLargeWithoutAsking();
    void saysWhenThereIsNoProgram();
    void readsOnSeveralThreads();
    void importsTheOthersAndKeepsTheBytes();

private:
    static QString obedient() { return QStringLiteral(SHORTLIST_OBEDIENT_WORKER); }
};

void WorkerReaderTest::readsAsThisProcessWould()
{
    WorkerReader reader(QStringLiteral(SHORTLIST_WORKER));
    const auto there = reader.read(documentOf(AnAdvert));
    VERIFY_OK(there);
    const auto here = readDocument(documentOf(AnAdvert));
    VERIFY_OK(here);
    QCOMPARE(there->format, here->format);
    QCOMPARE(there->text, here->text);
    QCOMPARE(there->warnings, here->warnings);
    QCOMPARE(there->outcomes.size(), here->outcomes.size());
    VERIFY_OK(there->outcomes.front().posting);
    QCOMPARE(*there->outcomes.front().posting, *here->outcomes.front().posting);
    QCOMPARE(there->outcomes.front().notes, here->outcomes.front().notes);

    const auto nothing = reader.read(documentOf(" "));
    QVERIFY(!nothing);
    QCOMPARE(nothing.error(), readDocument(documentOf(" ")).error());
}

void WorkerReaderTest::keepsAProcessForManyDocuments()
{
    WorkerReader reader(obedient());
    const auto first = reader.read(documentOf("id"));
    VERIFY_OK(first);
    for (int turn = 0; turn < 10; ++turn) {
        const auto next = reader.read(documentOf("id"));
        VERIFY_OK(next);
        QCOMPARE(next->format, first->format);
    }
}

void WorkerReaderTest::losesOneDocumentToAReaderThatEnds_data()
{
    QTest::addColumn<QByteArray>("command");
    for (const char *command : {"crash", "abort", "memory", "babble", "flood"})
        QTest::newRow(command) << QByteArray(command);
}

void WorkerReaderTest::losesOneDocumentToAReaderThatEnds()
{
    QFETCH(QByteArray, command);
#if defined(__SANITIZE_ADDRESS__)
    if (command == "memory")
        QSKIP("a sanitizer's memory is not limited");
#endif
    WorkerReader reader(obedient(), 1);
    const auto lost = reader.read(documentOf(command));
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, Error::Code::ReaderStopped);
    QCOMPARE(lost.error().subject, u"paste"_s);
    QCOMPARE(lost.error().detail.contains("512 MB"_L1), command == "memory");
    const auto next = reader.read(documentOf("still here"));
    VERIFY_OK(next);
    QCOMPARE(next->text, u"still here"_s);
}

void WorkerReaderTest::readsADocumentInPortions()
{
    WorkerReader reader(obedient(), 1);
    for (int turn = 0; turn < 2; ++turn) {
        const auto read = reader.read(documentOf("portions 4 end"));
        VERIFY_OK(read);
        QStringList notes;
        for (const ReadOutcome &outcome : read->outcomes)
            notes += outcome.notes;
        QCOMPARE(notes, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"end"_s}));
    }
}

void WorkerReaderTest::keepsWhatWasReadWhereTheRestIsLost_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("kept");
    QTest::newRow("a crash") << QByteArray("portions 3 crash") << 2;
    QTest::newRow("a hang") << QByteArray("portions 3 spin") << 2;
    QTest::newRow("nonsense") << QByteArray("portions 3 babble") << 2;
    QTest::newRow("without an end") << QByteArray("portions 1000000 end") << 64;
}

void WorkerReaderTest::keepsWhatWasReadWhereTheRestIsLost()
{
    QFETCH(QByteArray, command);
    QFETCH(int, kept);
    WorkerReader reader(obedient(), 1);
    const auto read = reader.read(documentOf(command));
    VERIFY_OK(read);
    QCOMPARE(read->outcomes.size(), size_t(kept) + 1);
    const Error why = read->outcomes.back().posting.error();
    QCOMPARE(why.code, Error::Code::ReaderStopped);
    QVERIFY2(why.detail.startsWith("the rest: "_L1), qPrintable(why.detail));
    const auto next = reader.read(documentOf("still here"));
    VERIFY_OK(next);
    QCOMPARE(next->text, u"still here"_s);
}

/// What takes two bytes a character here takes three where it is sent.
QByteArray tableInUtf16()
{
    const QString text = u"あなたは庭の花に水をやり、その様子を記録します。"_s.repeated(101);
    QString table = u"title,company,location,description\n"_s;
    for (int number = 0; number < Limits::PostingsPerSource; ++number)
        table += u"Gardener %1,Acme,Bern,\"%2\"\n"_s.arg(QString::number(number), text);
    return QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(table.utf16()), 2 * table.size());
}

/// Larger than what fits into one answer.
void WorkerReaderTest::readsALargeDocument_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray text = QByteArray("You water the plants of our guests and say how they are. ");
    // No raw strings: moc counts their quotes.
    QByteArray board = "{\"jobs\":[";
    QByteArray table = "title,company,location,description\n";
    for (int number = 0; number < Limits::PostingsPerSource; ++number) {
        const QByteArray title = "Gardener " + QByteArray::number(number);
        board += (number == 0 ? "" : ",") + ("{\"title\":\"" + title) + "\",\"absolute_url\":\"https://boards.example/"
            + QByteArray::number(number)
            + "\",\"company_name\":\"Acme\",\"location\":{\"name\":\"Bern\"},\"content\":\"<p>" + text.repeated(35)
            + "</p>\"}";
        if (Testing::runsLong())
            table += title + ",Acme,Bern,\"" + text.repeated(91) + "\"\n";
    }
    QTest::newRow("a board of 21 MB") << board + "]}";
    if (Testing::runsLong())
        QTest::newRow("a table of 50 MB") << table;
    if (Testing::runsLong())
        QTest::newRow("a table of 49 MB that has 73 in UTF-8") << tableInUtf16();
}

void WorkerReaderTest::readsALargeDocument()
{
    QFETCH(QByteArray, bytes);
    WorkerReader reader(QStringLiteral(SHORTLIST_WORKER), 1);
    const auto read = reader.read(documentOf(bytes));
    VERIFY_OK(read);
    QCOMPARE(read->outcomes.size(), size_t(Limits::PostingsPerSource));
    for (int number = 0; number < Limits::PostingsPerSource; ++number) {
        const auto &posting = read->outcomes[size_t(number)].posting;
        VERIFY_OK(posting);
        QCOMPARE(posting->title, u"Gardener %1"_s.arg(number));
    }
}

void WorkerReaderTest::endsAReaderThatTakesTooLong_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("computing") << QByteArray("spin");
    QTest::newRow("waiting") << QByteArray("sleep");
}

void WorkerReaderTest::endsAReaderThatTakesTooLong()
{
    QFETCH(QByteArray, command);
    WorkerReader reader(obedient(), 1);
    QElapsedTimer clock;
    clock.start();
    const auto lost = reader.read(documentOf(command));
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, Error::Code::ReaderStopped);
    QVERIFY2(lost.error().detail.contains(u"took longer than 5 s"_s), qPrintable(lost.error().detail));
    QVERIFY(clock.elapsed() < (Limits::ReadSeconds + 2) * 1000);
    VERIFY_OK(reader.read(documentOf("still here")));
}

/// The other side of the bound; a PDF may take longer than anything else.
void WorkerReaderTest::waitsAsLongAsAReaderMayTake_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<bool>("isInTime");
    QTest::newRow("a document") << QByteArray("just in time") << true;
    if (!Testing::runsLong())
        return;
    QTest::newRow("a PDF") << QByteArray("%PDF- just in time") << true;
    QTest::newRow("a PDF that is late") << QByteArray("%PDF- late") << false;
}

void WorkerReaderTest::waitsAsLongAsAReaderMayTake()
{
    QFETCH(QByteArray, command);
    QFETCH(bool, isInTime);
    WorkerReader reader(obedient(), 1);
    const auto answer = reader.read(documentOf(command));
    QCOMPARE(bool(answer), isInTime);
    const QString detail = answer ? QString() : answer.error().detail;
    QCOMPARE(detail.contains(u"took longer than 10 s"_s), !isInTime);
}

void WorkerReaderTest::noticesAReaderThatWasKilledMeanwhile()
{
    const auto worker = WorkerProcess::start(obedient());
    VERIFY_OK(worker);
    ::kill((*worker)->id(), SIGKILL);
    const auto answer = (*worker)->ask(documentOf("hello"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::ReaderStopped);
}

void WorkerReaderTest::mayOnlyRead_data()
{
    QTest::addColumn<QByteArray>("attempt");
    QTest::addColumn<int>("answer");
    for (const char *attempt :
         {"socket", "local socket", "a pair of sockets", "connect", "program", "fork", "write", "append", "remove",
          "rename", "folder", "link", "permissions", "signal", "trace", "mount", "clock"})
        QTest::newRow(attempt) << QByteArray(attempt) << EPERM;
    QTest::newRow("read") << QByteArray("read") << 0;
}

void WorkerReaderTest::mayOnlyRead()
{
#ifndef SHORTLIST_HAVE_SECCOMP
    QSKIP("built without libseccomp");
#endif
    const auto worker = WorkerProcess::start(obedient());
    VERIFY_OK(worker);
    if (!(*worker)->hello().isConfined)
        QSKIP("this kernel filters no system calls");
    QFETCH(QByteArray, attempt);
    const auto answer = (*worker)->ask(documentOf(attempt));
    VERIFY_OK(answer);
    VERIFY_OK(answer->read);
    QTEST(answer->read->text.toInt(), "answer");
}

/// By what the kernel says of the product's own worker.
void WorkerReaderTest::isHeldByTheKernel()
{
    const auto worker = WorkerProcess::start(QStringLiteral(SHORTLIST_WORKER));
    VERIFY_OK(worker);
    const QString process = u"/proc/%1/"_s.arg((*worker)->id());
    const auto line = [&process](const QString &file, const QByteArray &start) {
        QFile opened(process + file);
        const QList<QByteArray> lines =
            opened.open(QIODevice::ReadOnly) ? opened.readAll().split('\n') : QList<QByteArray>();
        const auto found = std::ranges::find_if(lines, [&start](const QByteArray &l) { return l.startsWith(start); });
        return found == lines.end() ? QByteArray() : found->sliced(start.size()).simplified();
    };
    QCOMPARE(line(u"status"_s, "NoNewPrivs:"), QByteArray("1"));
#ifdef SHORTLIST_HAVE_SECCOMP
    if ((*worker)->hello().isConfined)
        QCOMPARE(line(u"status"_s, "Seccomp:"), QByteArray("2"));
#endif
#if !defined(__SANITIZE_ADDRESS__)
    QCOMPARE(line(u"limits"_s, "Max address space"), QByteArray("536870912 536870912 bytes"));
#endif
    QCOMPARE(line(u"limits"_s, "Max file size"), QByteArray("0 0 bytes"));
    QCOMPARE(line(u"limits"_s, "Max processes"), QByteArray("0 0 processes"));
    QCOMPARE(line(u"limits"_s, "Max core file size"), QByteArray("0 0 bytes"));
    QVERIFY(!line(u"limits"_s, "Max cpu time").contains("unlimited"));
    const QStringList open = QDir(process + u"fd"_s).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    if (!open.isEmpty()) // only root may look
        QCOMPARE(open, (QStringList{u"0"_s, u"1"_s, u"2"_s}));
}

void WorkerReaderTest::refusesWhatIsTooLargeWithoutAsking()
{
    WorkerReader reader(u"/no/such/program"_s);
    const auto refused = reader.read(documentOf(QByteArray(Limits::SourceBytes + 1, 'x')));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::TooLarge);
}

void WorkerReaderTest::saysWhenThereIsNoProgram()
{
    WorkerReader reader(u"/no/such/program"_s);
    for (int turn = 0; turn < 3; ++turn) {
        const auto refused = reader.read(documentOf("x"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::ReaderStopped);
    }
}

void WorkerReaderTest::readsOnSeveralThreads()
{
    WorkerReader reader(obedient());
    QList<QByteArray> documents;
    for (int index = 0; index < 400; ++index)
        documents.append(index % 50 == 7 ? "crash" : QByteArray::number(index));
    const auto texts = QtConcurrent::blockingMapped(documents, [&reader](const QByteArray &bytes) {
        const auto read = reader.read(documentOf(bytes));
        return read ? read->text.toUtf8() : QByteArray("crash");
    });
    QCOMPARE(texts, documents);
}

void WorkerReaderTest::importsTheOthersAndKeepsTheBytes()
{
    Testing::StoreFixture fixture;
    QVERIFY(fixture.isOpen());
    ImportService imports(*fixture.store, std::make_shared<WorkerReader>(obedient()));
    const auto staging = imports.stageDocuments({documentOf("one"), documentOf("crash"), documentOf("two")}).result();
    VERIFY_OK(staging);
    QCOMPARE(staging->items.size(), size_t(1)); // the obedient one finds no postings in the others
    const StagedItem &lost = staging->items.front();
    QCOMPARE(lost.error.code, Error::Code::ReaderStopped);
    QCOMPARE(staging->sources.at(size_t(lost.source)).bytes, QByteArray("crash"));

    const auto outcomes = imports.commit(*staging).result();
    VERIFY_OK(outcomes);
    QCOMPARE(outcomes->front().status, ImportOutcome::Status::Rejected);
    const auto kept = fixture.store->threads()
                          .read([](Store &store) -> Result<QByteArray> {
                              const auto ids = store.sources().ids();
                              if (!ids || ids->size() != 1)
                                  return Error{Error::Code::NotFound, u"not exactly one source is kept"_s};
                              const auto document = store.sources().document(ids->front());
                              return document ? Result(document->bytes) : Result<QByteArray>(document.error());
                          })
                          .result();
    VERIFY_OK(kept);
    QCOMPARE(*kept, QByteArray("crash"));
}

QTEST_GUILESS_MAIN(WorkerReaderTest)
#include "tst_workerreader.moc"
