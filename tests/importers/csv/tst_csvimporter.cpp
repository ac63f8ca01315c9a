// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/csv/csvimporter.h"
#include "models/importers/csv/csvrows.h"
#include "models/importers/csv/csvtable.h"
#include "models/importers/normalise/trackerrecords.h"
#include "models/importers/pipeline.h"
#include "tests/support/contentsof.h"
#include "tests/support/verifyresult.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

SourceDocument sourceOf(const QByteArray &bytes, const QString &columns = {})
{
    SourceDocument source;
    source.bytes = bytes;
    source.name = u"table.csv"_s;
    source.capturedAt = QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC);
    source.columns = columns;
    return source;
}

QByteArray fixture(const QString &name)
{
    return Testing::contentsOf(QStringLiteral(SHORTLIST_FIXTURES "/csv/") + name);
}

Result<ReadDocument> readFixture(const QString &name)
{
    return readDocument(sourceOf(fixture(name)));
}

const Posting &postingAt(const Result<ReadDocument> &read, size_t index)
{
    return *read->outcomes.at(index).posting;
}

TrackerRecord recordAt(const Result<ReadDocument> &read, size_t index)
{
    return read->outcomes.at(index).record.value_or(TrackerRecord{});
}

} // namespace

class CsvImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTeal();
    void readsHuntrsDownload();
    void readsHuntrsList();
    void readsSimplify();
    void readsJobSync();
    void readsJobSpy();
    void readsAGermanTableWithSemicolons();
    void readsTabsFromTheClipboard();
    void readsWhatAnyCharsetHolds_data();
    void readsWhatAnyCharsetHolds();
    void findsTheHeaderBelowATitle();
    void reportsRowsWithoutATitleByTheirNumber();
    void takesNameForTheTitleBesideCompanies();
    void asksForTheTitlesColumn_data();
    void asksForTheTitlesColumn();
    void readsAsTheUserSays_data();
    void readsAsTheUserSays();
    void previewsATable();
    void guessesColumnsWithoutAHeader();
    void leavesTextsThatAreNoTablesAlone_data();
    void leavesTextsThatAreNoTablesAlone();
    void keepsFormulasAsText();
    void knowsStages_data();
    void knowsStages();
    void readsTwoThousandRowsAtOnce();
    void saysHowToSaveAWorkbook_data();
    void saysHowToSaveAWorkbook();
};

void CsvImporterTest::readsTeal()
{
    const auto read = readFixture(u"teal.csv"_s);
    VERIFY_OK(read);
    QCOMPARE(read->format, u"csv"_s);
    QCOMPARE(read->outcomes.size(), size_t(2));
    const Posting &keeper = postingAt(read, 0);
    QCOMPARE(keeper.title, u"Lighthouse Keeper"_s);
    QCOMPARE(keeper.titleOrigin, TitleOrigin::Stated);
    QCOMPARE(keeper.employer, u"Northern Light Trust"_s);
    QCOMPARE(keeper.places.front().locality, u"Portland"_s);
    QCOMPARE(keeper.applyBy, QDate(2026, 2, 28));
    QVERIFY(!keeper.isComplete()); // no description
    const TrackerRecord record = recordAt(read, 0);
    QCOMPARE(record.stageKey, u"applied"_s);
    QCOMPARE(record.submittedOn, QDate(2026, 1, 15));
    QCOMPARE(record.rating, 5);
    QVERIFY(record.remarks.contains(u"Date Saved: 01/04/2026"_s));
    QCOMPARE(recordAt(read, 1).stageKey, u"saved"_s);
}

void CsvImporterTest::readsHuntrsDownload()
{
    const auto read = readFixture(u"huntr-full.csv"_s);
    VERIFY_OK(read);
    const Posting &blower = postingAt(read, 0);
    QCOMPARE(blower.title, u"Glass Blower"_s);
    QCOMPARE(blower.employer, u"Clear Works Ltd"_s);
    QCOMPARE(blower.sourceUrl, u"https://jobs.clearworks.example/glass-blower"_s);
    QCOMPARE(blower.sections.back().items().size(), 2);
    QVERIFY(blower.isComplete());
    QCOMPARE(recordAt(read, 0).notes, u"Asked for the \"night\" shift"_s);
    QCOMPARE(recordAt(read, 1).stageKey, u"interview"_s);
}

void CsvImporterTest::readsHuntrsList()
{
    const auto read = readFixture(u"huntr-list.csv"_s);
    VERIFY_OK(read);
    QCOMPARE(postingAt(read, 0).title, u"Joiner"_s);
    QCOMPARE(postingAt(read, 0).employer, u"Oak & Sons"_s);
    QCOMPARE(recordAt(read, 0).stageKey, u"rejected"_s);
    QCOMPARE(recordAt(read, 0).notes, u"Too far away"_s);
}

void CsvImporterTest::readsSimplify()
{
    const auto read = readFixture(u"simplify.csv"_s);
    VERIFY_OK(read);
    QCOMPARE(postingAt(read, 0).title, u"Firmware Engineer"_s);
    QCOMPARE(postingAt(read, 0).sourceUrl, u"https://sunflower.example/careers/12"_s);
    QCOMPARE(recordAt(read, 0).submittedOn, QDate(2026, 1, 8));
}

void CsvImporterTest::readsJobSync()
{
    const auto read = readFixture(u"jobsync.csv"_s);
    VERIFY_OK(read);
    QCOMPARE(postingAt(read, 0).employmentTypes, std::vector{EmploymentType::FullTime});
    QCOMPARE(postingAt(read, 0).workplace, Workplace::Onsite);
    QCOMPARE(recordAt(read, 0).submittedOn, QDate(2026, 1, 2)); // not "Yes", which another column says
    QVERIFY(postingAt(read, 1).places.empty());                 // N/A
    QVERIFY(!recordAt(read, 1).submittedOn.isValid());
    QCOMPARE(recordAt(read, 1).stageKey, u"planned"_s);
}

void CsvImporterTest::readsJobSpy()
{
    const auto read = readFixture(u"jobspy.csv"_s);
    VERIFY_OK(read);
    const Posting &posting = postingAt(read, 0);
    QCOMPARE(posting.title, u"Data Gardener"_s);
    QCOMPARE(posting.workplace, Workplace::Remote);
    QCOMPARE(posting.postedOn, QDate(2026, 1, 9));
    QVERIFY(posting.salary);
    QCOMPARE(posting.salary->minMinor, std::optional<qint64>(9'000'000));
    QCOMPARE(posting.salary->currency, u"USD"_s);
    QCOMPARE(posting.salary->unit, Salary::Unit::Year);
    QVERIFY(posting.skills.contains(u"SQL"_s));
    QVERIFY(!posting.sections.empty());
}

void CsvImporterTest::readsAGermanTableWithSemicolons()
{
    const auto read = readFixture(u"german-semicolon.csv"_s);
    VERIFY_OK(read);
    QCOMPARE(postingAt(read, 0).title, u"Uhrmacherin"_s);
    QCOMPARE(recordAt(read, 0).submittedOn, QDate(2026, 1, 15));
    QCOMPARE(recordAt(read, 0).notes, u"Erste Zeile\nzweite Zeile"_s);
    QCOMPARE(recordAt(read, 0).rating, 4);
    QCOMPARE(recordAt(read, 0).remarks, QStringList{u"Ansprechpartner: Frau Muster"_s});
    QCOMPARE(recordAt(read, 1).stageKey, u"rejected"_s);
}

void CsvImporterTest::readsTabsFromTheClipboard()
{
    SourceDocument source = sourceOf("Company\tPosition\tLink\nMill House\tBaker\thttps://mill.example/1\n");
    source.name = u"clipboard"_s;
    const auto read = readDocument(source);
    VERIFY_OK(read);
    QCOMPARE(postingAt(read, 0).title, u"Baker"_s);
}

void CsvImporterTest::readsWhatAnyCharsetHolds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Company,Job Title\nZoë’s Œuvre,Café Manager\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("windows-1252") << QByteArray("Company,Job Title\nZo\xEB\x92s \x8Cuvre,Caf\xE9 Manager\n");
    QTest::newRow("windows-1252 behind a mark of UTF-8")
        << QByteArray("\xEF\xBB\xBF"
                      "Company,Job Title\nZo\xEB\x92s \x8Cuvre,Caf\xE9 Manager\n");
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("UTF-16") << "\xFF\xFE" + utf16;
}

void CsvImporterTest::readsWhatAnyCharsetHolds()
{
    QFETCH(QByteArray, bytes);
    const auto read = readDocument(sourceOf(bytes));
    VERIFY_OK(read);
    QCOMPARE(postingAt(read, 0).title, u"Café Manager"_s);
    QCOMPARE(postingAt(read, 0).employer, u"Zoë’s Œuvre"_s);
}

void CsvImporterTest::findsTheHeaderBelowATitle()
{
    const auto read = readDocument(
        sourceOf("My search,,\r\nas of March,,\r\n\r\nRole,Employer,Stage\r\nBaker,Mill House,Offer\r\n,,\r\n"));
    VERIFY_OK(read);
    QCOMPARE(read->outcomes.size(), size_t(1));
    QCOMPARE(recordAt(read, 0).stageKey, u"offer"_s);
}

void CsvImporterTest::reportsRowsWithoutATitleByTheirNumber()
{
    const auto read = readDocument(sourceOf("Title,Company\nBaker,Mill House\n,Nobody knows\nMiller,Mill House\n"));
    VERIFY_OK(read);
    QCOMPARE(read->outcomes.size(), size_t(3));
    QVERIFY(read->outcomes[0].posting);
    QVERIFY(!read->outcomes[1].posting);
    QVERIFY(read->outcomes[1].posting.error().detail.startsWith(u"row 3"_s));
    QVERIFY(read->outcomes[2].posting);
}

void CsvImporterTest::takesNameForTheTitleBesideCompanies()
{
    const auto read = readDocument(sourceOf("Name,Company,Stage\nBaker,Mill House,Applied\n"));
    VERIFY_OK(read);
    QCOMPARE(postingAt(read, 0).title, u"Baker"_s);
    QCOMPARE(postingAt(read, 0).employer, u"Mill House"_s);
}

void CsvImporterTest::asksForTheTitlesColumn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no such column") << QByteArray("Company,Contact,Status\nMill House,Ann,Applied\n");
    QTest::newRow("no header") << QByteArray(
        "Mill House,Baker,2026-01-04,Applied\nOak & Sons,Joiner,2026-01-05,Screen\n");
    QTest::newRow("names that say nothing") << QByteArray("a,b,c\n1,2,3\n4,5,6\n");
}

void CsvImporterTest::asksForTheTitlesColumn()
{
    QFETCH(QByteArray, bytes);
    const auto read = readDocument(sourceOf(bytes));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::MissingField);
}

void CsvImporterTest::readsAsTheUserSays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("columns");
    QTest::newRow("a name") << QByteArray("Was,Wer\nBaker,Mill House\n") << u"Was=title,wer=employer"_s;
    QTest::newRow("numbers") << QByteArray("x,y\nBaker,Mill House\n") << u"1=title,2=employer"_s;
    QTest::newRow("no header") << QByteArray("Baker,Mill House\nMiller,Mill House\n")
                               << u"header=no,1=title,2=employer"_s;
    QTest::newRow("against its name") << QByteArray("Company,Status,Title\nMill House,Baker,Ms\n")
                                      << u"Status=title,Title=remark"_s;
}

void CsvImporterTest::readsAsTheUserSays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, columns);
    const auto read = readDocument(sourceOf(bytes, columns));
    VERIFY_OK(read);
    QCOMPARE(postingAt(read, 0).title, u"Baker"_s);
    QCOMPARE(postingAt(read, 0).employer, u"Mill House"_s);
    const auto wrong = readDocument(sourceOf(bytes, u"nowhere=title"_s));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, Error::Code::InvalidArgument);
}

void CsvImporterTest::previewsATable()
{
    const auto preview = tablePreview(sourceOf(fixture(u"teal.csv"_s)));
    VERIFY_OK(preview);
    QCOMPARE(preview->rowCount, 2);
    QCOMPARE(preview->header.first(), u"Job Position"_s);
    QCOMPARE(preview->proposed.roles.front(), ColumnRole::Title);
    QCOMPARE(preview->rows.size(), size_t(2));
    const auto again = changed(preview->proposed, preview->header, toText(preview->proposed));
    VERIFY_OK(again);
    QCOMPARE(*again, preview->proposed);
    QVERIFY(!tablePreview(sourceOf("%PDF-1.7")));
}

void CsvImporterTest::guessesColumnsWithoutAHeader()
{
    const auto preview = tablePreview(
        sourceOf("Mill House,Pastry Chef,2026-01-04,Applied\nOak & Sons,Sales Manager,2026-01-05,Interview\n"));
    VERIFY_OK(preview);
    QVERIFY(!preview->proposed.hasHeader);
    QCOMPARE(preview->rowCount, 2);
    const std::vector expected{ColumnRole::Employer, ColumnRole::Title, ColumnRole::SubmittedOn, ColumnRole::Status};
    QCOMPARE(preview->proposed.roles, expected);
}

void CsvImporterTest::leavesTextsThatAreNoTablesAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("prose") << u"We bake, we mill, and we sell.\nJoin us, if you like, and bring flour, water, salt."_s;
    QTest::newRow("labels") << u"Title: Baker\nCompany: Mill House\nLocation: Ghent, Belgium\n"_s;
    QTest::newRow("JSON") << u"[{\"title\":\"Baker\",\"company\":\"Mill House\"}]"_s;
    QTest::newRow("HTML") << u"<p>title,company</p>\n<p>Baker,Mill House</p>"_s;
    QTest::newRow("a list of skills") << u"Skills, Experience, Education\nWe ask for all of them."_s;
}

void CsvImporterTest::leavesTextsThatAreNoTablesAlone()
{
    QFETCH(QString, text);
    SourceDocument source = sourceOf(text.toUtf8());
    source.name = u"clipboard"_s;
    QCOMPARE(CsvImporter().sniff({source, text, u"UTF-8"_s}), Fit::No);
}

void CsvImporterTest::keepsFormulasAsText()
{
    const auto read = readDocument(sourceOf("Title,Company\n\"=HYPERLINK(\"\"x\"\")\",@cmd\n"));
    VERIFY_OK(read);
    QCOMPARE(postingAt(read, 0).title, u"=HYPERLINK(\"x\")"_s);
}

void CsvImporterTest::knowsStages_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("key");
    QTest::newRow("Teal") << u"Bookmarked"_s << u"saved"_s;
    QTest::newRow("Huntr") << u"Wishlist"_s << u"saved"_s;
    QTest::newRow("with a sign") << u"✅ Applied"_s << u"applied"_s;
    QTest::newRow("in two words") << u"Phone-Screen"_s << u"interview"_s;
    QTest::newRow("German") << u"Absage"_s << u"rejected"_s;
    QTest::newRow("Chinese") << u"已投递"_s << u"applied"_s;
    QTest::newRow("unknown") << u"Coffee with Ann"_s << QString();
}

void CsvImporterTest::knowsStages()
{
    QFETCH(QString, status);
    QTEST(stageKeyOf(status), "key");
}

void CsvImporterTest::readsTwoThousandRowsAtOnce()
{
    QByteArray bytes = "Company,Job Title,Status,Applied\n";
    for (int i = 0; i < 2000; ++i)
        bytes += "Employer " + QByteArray::number(i) + ",Engineer " + QByteArray::number(i) + ",Applied,2026-01-04\n";
    QElapsedTimer timer;
    timer.start();
    const auto read = readDocument(sourceOf(bytes));
    VERIFY_OK(read);
    QCOMPARE(read->outcomes.size(), size_t(2000));
    QCOMPARE(postingAt(read, 1999).title, u"Engineer 1999"_s);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

void CsvImporterTest::saysHowToSaveAWorkbook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    const QByteArray zip("PK\x03\x04", 4);
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    const auto wide = [](const char *name) {
        const QString text = QString::fromLatin1(name);
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    };
    QTest::newRow("xlsx") << zip + "…[Content_Types].xml…xl/workbook.xml" << Error::Code::Spreadsheet;
    QTest::newRow("ods") << zip + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet" << Error::Code::Spreadsheet;
    QTest::newRow("numbers") << zip + "Index/Document.iwa…Index/Tables/Tile-0.iwa" << Error::Code::Spreadsheet;
    QTest::newRow("xls") << ole + wide("Workbook") << Error::Code::Spreadsheet;
    QTest::newRow("xlsx with a password") << ole + wide("EncryptedPackage") << Error::Code::Encrypted;
    QTest::newRow("docx") << zip + "word/document.xml" << Error::Code::UnknownFormat;
    QTest::newRow("any ZIP") << zip + "a.txt" << Error::Code::UnknownFormat;
}

void CsvImporterTest::saysHowToSaveAWorkbook()
{
    QFETCH(QByteArray, bytes);
    const auto read = readDocument(sourceOf(bytes));
    QVERIFY(!read);
    QTEST(read.error().code, "code");
}

QTEST_GUILESS_MAIN(CsvImporterTest)
#include "tst_csvimporter.moc"
