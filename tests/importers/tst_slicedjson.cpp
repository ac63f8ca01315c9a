// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/importers/json/jsonreader.h"
#include "models/importers/json/slicedjson.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

/// What is short is read whole by strictJson().
Result<JsonValue> sliced(const QByteArray &utf8, qsizetype sliceBytes)
{
    return slicedJson(utf8, sliceBytes, Limits::JsonDepth,
                      [](const char *slice, qsizetype size) { return strictJson(QByteArray(slice, size)); });
}

bool isSame(const Result<JsonValue> &left, const Result<JsonValue> &right)
{
    return left && right ? *left == *right : !left && !right && left.error().code == right.error().code;
}

QByteArray randomJson(QRandomGenerator &random, int depth)
{
    static const QList<QByteArray> scalars{"1",     "-2.50", "true",  "null",  "\"\"",     "\"a,]}\"", "\"\\\"\\\\\"",
                                           "\"ü\"", "1e3",   "\"{\"", "false", "\"\\\\\"", "\" \""};
    const int kind = random.bounded(depth > 0 ? 4 : 2);
    if (kind < 2)
        return scalars.at(random.bounded(int(scalars.size())));
    QByteArrayList items;
    for (int left = random.bounded(5); left > 0; --left)
        items += (kind == 2 ? QByteArray() : QByteArray("\"k\" : ")) + randomJson(random, depth - 1);
    const QByteArray inner = items.join(random.bounded(2) == 0 ? "," : " ,\n");
    return kind == 2 ? '[' + inner + ']' : '{' + inner + '}';
}

/// One byte more, less, or another one.
QByteArray damaged(QByteArray utf8, QRandomGenerator &random)
{
    static const QByteArray bytes("[]{},:\"\\ 1t\0", 12);
    const auto at = random.bounded(int(utf8.size()));
    const char byte = bytes.at(random.bounded(int(bytes.size())));
    switch (random.bounded(3)) {
    case 0:
        return utf8.insert(at, byte);
    case 1:
        return utf8.remove(at, 1);
    default:
        utf8[at] = byte;
        return utf8;
    }
}

} // namespace

class SlicedJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndRefusesWhatAWholeReaderDoes();
    void countsLevels();
    void agreesAboutTheTestSuite();
    void handsNothingLongOver();
    void handsOverOnceWhatStandsDeep();
};

void SlicedJsonTest::readsAndRefusesWhatAWholeReaderDoes()
{
    QRandomGenerator random(3);
    int refused = 0;
    for (int round = 0; round < 20'000; ++round) {
        const QByteArray right = randomJson(random, 4);
        const QByteArray utf8 = round % 2 == 0 ? right : damaged(right, random);
        const auto whole = strictJson(utf8);
        refused += whole ? 0 : 1;
        for (const qsizetype sliceBytes : {0, 1, 6, 30})
            QVERIFY2(isSame(sliced(utf8, sliceBytes), whole), utf8.constData());
    }
    QVERIFY(refused > 1'000);
}

void SlicedJsonTest::countsLevels()
{
    for (int levels = Limits::JsonDepth - 3; levels < Limits::JsonDepth + 3; ++levels) {
        for (const char *innermost : {"", "1"}) {
            const QByteArray utf8 = QByteArray(levels, '[') + innermost + QByteArray(levels, ']');
            for (const qsizetype sliceBytes : {0, 500, 5'000})
                QVERIFY2(bool(sliced(utf8, sliceBytes)) == (levels <= Limits::JsonDepth),
                         qPrintable(QString::number(levels)));
        }
    }
}

void SlicedJsonTest::agreesAboutTheTestSuite()
{
    const QDir suite(QStringLiteral(SHORTLIST_SHARED "/hostile/json"));
    if (!suite.exists())
        QSKIP("../shared/hostile is not here: JSONTestSuite was NOT read in slices");
    for (const QFileInfo &info : suite.entryInfoList({u"*.json"_s})) {
        QFile file(info.filePath());
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray utf8 = file.readAll();
        for (const qsizetype sliceBytes : {0, 4})
            QVERIFY2(bool(sliced(utf8, sliceBytes)) == bool(strictJson(utf8)), qPrintable(info.fileName()));
    }
}

void SlicedJsonTest::handsNothingLongOver()
{
    QByteArrayList postings;
    for (int number = 0; number < 1'000; ++number)
        postings += "{\"title\":\"Baker\",\"text\":\"" + QByteArray(2'000, 'a') + "\"}";
    const QByteArray utf8 = R"({"jobs":[)" + postings.join(',') + R"(],"total":1000})";
    qsizetype longest = 0;
    const auto read = slicedJson(utf8, 10'000, Limits::JsonDepth, [&longest](const char *slice, qsizetype size) {
        longest = std::max(longest, size);
        return strictJson(QByteArray(slice, size));
    });
    VERIFY_OK(read);
    QCOMPARE(read->find(u"jobs"_s)->array()->size(), size_t(1'000));
    QVERIFY(longest < 10'000);
}

/// In many long lists, all of which are taken apart.
void SlicedJsonTest::handsOverOnceWhatStandsDeep()
{
    const int levels = Limits::JsonDepth;
    const QByteArray utf8 = QByteArray(levels, '[') + '"' + QByteArray(1'000'000, 'a') + '"' + QByteArray(levels, ']');
    qsizetype handedOver = 0;
    const auto read = slicedJson(utf8, 1'000, Limits::JsonDepth, [&handedOver](const char *, qsizetype size) {
        handedOver += size;
        return Result<JsonValue>(JsonValue());
    });
    VERIFY_OK(read);
    QCOMPARE(handedOver, qsizetype(1'000'002));
}

QTEST_APPLESS_MAIN(SlicedJsonTest)
#include "tst_slicedjson.moc"
