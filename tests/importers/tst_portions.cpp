// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/importers/pipeline.h"
#include "models/importers/readframes.h"
#include "tests/support/verifyresult.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <ctime>
#include <iterator>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

SourceDocument documentOf(const QByteArray &bytes)
{
    return {bytes, u"file"_s, SourceOrigin::File, {}, u"https://boards.example/acme"_s, {}};
}

/// All portions as one document, and of how many postings each was.
Result<ReadDocument> joined(const SourceDocument &source, QList<int> *sizes)
{
    const ReadPortions next = readInPortions(source);
    ReadPortion portion = next();
    if (!portion.read)
        return portion.read;
    ReadDocument all = *std::move(portion.read);
    all.text = QString::fromUtf8(all.text.toUtf8());
    *sizes = {int(all.outcomes.size())};
    while (portion.hasMore) {
        portion = next();
        if (!portion.read)
            return portion.read;
        sizes->append(int(portion.read->outcomes.size()));
        std::move(portion.read->outcomes.begin(), portion.read->outcomes.end(), std::back_inserter(all.outcomes));
        all.text += QString::fromUtf8(portion.read->text.toUtf8()); // as it is sent
        all.warnings += portion.read->warnings;
    }
    return all;
}

bool isSame(const Result<ReadDocument> &one, const Result<ReadDocument> &other)
{
    return ReadFrames::encoded(ReadFrames::Answer{one}) == ReadFrames::encoded(ReadFrames::Answer{other});
}

QByteArray boardOf(int postings, qsizetype textBytes)
{
    // No raw strings: moc counts their quotes.
    const QByteArray text = QByteArray("Water. ").repeated(textBytes / 7);
    QByteArrayList jobs;
    for (int number = 0; number < postings; ++number)
        jobs += "{\"absolute_url\":\"https://boards.example/acme/" + QByteArray::number(number)
            + "\",\"title\":\"Gardener\",\"company_name\":\"Acme\",\"location\":{\"name\":\"Bern\"},"
              "\"content\":\"<p>"
            + text + "</p>\"}";
    return "{\"jobs\":[" + jobs.join(',') + "]}";
}

} // namespace

/// Portions are one document.
class PortionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdWhatTheWholeHolds_data();
    void holdWhatTheWholeHolds();
    void haveAsManyPostingsAsFitIntoAnAnswer_data();
    void haveAsManyPostingsAsFitIntoAnAnswer();
    void haveAPieceOfALongText();
    void areReadInTimeOfTheirNumber();
};

void PortionsTest::holdWhatTheWholeHolds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no posting") << QByteArray("{\"a\":1}");
    QTest::newRow("a board") << boardOf(2 * Limits::PostingsAtOnce + 3, 100);
    QByteArray table("title,company,notes\n");
    for (int row = 0; row < Limits::PostingsAtOnce + 1; ++row)
        table += row % 7 == 0 ? ",Acme,no title\n" : "Gardener,Acme,\xc3\x83\xc2\xbc\n";
    QTest::newRow("a table") << table;
    QDirIterator files(QStringLiteral(SHORTLIST_FIXTURES), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly) && file.size() < 1'000'000)
            QTest::newRow(qPrintable(file.fileName().sliced(sizeof(SHORTLIST_FIXTURES)))) << file.readAll();
    }
}

void PortionsTest::holdWhatTheWholeHolds()
{
    QFETCH(QByteArray, bytes);
    QList<int> sizes;
    QVERIFY(isSame(joined(documentOf(bytes), &sizes), readDocument(documentOf(bytes))));
}

void PortionsTest::haveAsManyPostingsAsFitIntoAnAnswer_data()
{
    QTest::addColumn<int>("postings");
    QTest::addColumn<qsizetype>("textBytes");
    QTest::addColumn<QList<int>>("sizes");
    constexpr int Most = Limits::PostingsAtOnce;
    QTest::newRow("as many as are read at once") << Most << qsizetype(10) << QList{Most};
    QTest::newRow("one more") << Most + 1 << qsizetype(10) << QList{Most, 1};
    // Each is kept four times: as text, as HTML, and both in its sections.
    QTest::newRow("long ones") << 3 << qsizetype(1'000'000) << QList{2, 1};
}

void PortionsTest::haveAsManyPostingsAsFitIntoAnAnswer()
{
    QFETCH(int, postings);
    QFETCH(qsizetype, textBytes);
    QFETCH(QList<int>, sizes);
    QList<int> found;
    VERIFY_OK(joined(documentOf(boardOf(postings, textBytes)), &found));
    QCOMPARE(found, sizes);
}

/// So that a document's text fits into its answers whatever it is written in; what its pieces part is no character.
void PortionsTest::haveAPieceOfALongText()
{
    QByteArray rows;
    for (int row = 0; row < 600; ++row)
        rows += "Gardener,Acme,\"" + QByteArray("\xf0\x9f\x8c\xbb").repeated(7'500) + "\"\n";
    for (const char *header : {"title,company,description\n", "title,company, description\n"}) {
        const SourceDocument table = documentOf(header + rows);
        const ReadPortion first = readInPortions(table)();
        VERIFY_OK(first.read);
        QList<int> sizes;
        const auto read = joined(table, &sizes);
        VERIFY_OK(read);
        QVERIFY(first.read->text.size() < read->text.size());
        QCOMPARE(read->text.toUtf8(), table.bytes);
    }
}

/// Four times as many take no sixteen times as long: none is compared with all others.
void PortionsTest::areReadInTimeOfTheirNumber()
{
    const auto milliseconds = [](int postings) {
        QByteArrayList jobs;
        for (int number = 0; number < postings; ++number)
            jobs += "{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":\"Gardener "
                + QByteArray::number(number) + "\"}";
        const std::clock_t before = std::clock(); // of the processor: others may be at work
        const auto first = readInPortions(documentOf('[' + jobs.join(',') + ']'))();
        return first.read ? qint64(std::clock() - before) * 1000 / CLOCKS_PER_SEC : -1;
    };
    QVERIFY(milliseconds(10) >= 0); // what is made once
    const qint64 few = milliseconds(2'500);
    const qint64 many = milliseconds(10'000);
    QVERIFY2(many < 9 * std::max<qint64>(few, 20), qPrintable(u"%1 ms, %2 ms"_s.arg(few).arg(many)));
}

QTEST_APPLESS_MAIN(PortionsTest)
#include "tst_portions.moc"
