// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/importers/pdf/pdfparagraphs.h"
#include "models/importers/pipeline.h"
#include "tests/support/tinypdf.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

SourceDocument sourceOf(const QByteArray &bytes)
{
    return {bytes, u"posting.pdf"_s, SourceOrigin::File, {}, {}, {}};
}

/// The paragraphs with a mark of their kind: "# heading", "* item", "text".
QStringList paragraphsOf(const std::vector<PrintedPage> &pages)
{
    const auto read = pdfPages(TinyPdf(pages).bytes());
    if (!read)
        return {read.error().detail};
    QStringList paragraphs;
    for (const PageLine &line : pdfParagraphs(pdfLines(*read))) {
        const QString mark = line.kind == PageLine::Kind::Item ? u"* "_s
            : line.kind == PageLine::Kind::Heading             ? u"# "_s
                                                               : QString();
        paragraphs.append(mark + line.text);
    }
    return paragraphs;
}

/// Lines of a column from `y` on, each 12 points below the other.
PrintedPage column(const QStringList &lines, double x, double y)
{
    PrintedPage page;
    for (int i = 0; i < lines.size(); ++i)
        page.push_back({lines.at(i), x, y + 12 * i, 10, false});
    return page;
}

PrintedPage operator+(PrintedPage a, const PrintedPage &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

const PrintedPage &advert()
{
    static const PrintedPage page = PrintedPage{{u"Harbour Logistics Engineer (m/f/d)"_s, 60, 80, 20, true},
                                                {u"Nordwind Freight GmbH (Bremen / Kiel)"_s, 60, 110, 14, true},
                                                {u"Your tasks"_s, 60, 150, 14, true}}
        + column({u"\u2022 Plan the movements of containers between the two terminals of our harbour and de-"_s,
                  u"sign the software that assigns them to cranes"_s, u"\u2022 Keep the cranes running"_s},
                 60, 172)
        + PrintedPage{{u"Requirements"_s, 60, 230, 14, true}}
        + column({u"\u2022 At least 3 years of experience with C++"_s, u"\u2022 A bachelor's degree"_s}, 60, 252);
    return page;
}

} // namespace

class PdfImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordWithoutAWidthIsALineOfItsOwn();
    void readsAPosting();
    void joinsWhatALinesEndDivides_data();
    void joinsWhatALinesEndDivides();
    void readsColumnsOneAfterTheOther();
    void readsValuesBesideTheirLabels();
    void leavesOutWhatEveryPageRepeats();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void refusesMorePagesThanAPostingHas();
    void survivesADocumentThatIsCutOff();
};

/// Fonts of symbols give such; looking for its column took for ever.
void PdfImporterTest::aWordWithoutAWidthIsALineOfItsOwn()
{
    PdfPage page{{600, 800}, {}};
    page.words.push_back({u"mark"_s, {100, 200, 0, 20}, 12, {}, false});
    page.words.push_back({u"words"_s, {100, 300, 60, 20}, 12, {}, false});
    const std::vector<PageLine> paragraphs = pdfParagraphs(pdfLines({page}));
    QCOMPARE(paragraphs.size(), size_t(2));
    QCOMPARE(paragraphs.front().text, u"mark"_s);
}

void PdfImporterTest::readsAPosting()
{
    const auto read = readDocument(sourceOf(TinyPdf({advert()}).bytes()));
    VERIFY_OK(read);
    QCOMPARE(read->format, u"pdf"_s);
    QCOMPARE(read->outcomes.size(), size_t(1));
    VERIFY_OK(read->outcomes.front().posting);
    const Posting &posting = *read->outcomes.front().posting;
    QCOMPARE(posting.title, u"Harbour Logistics Engineer (m/f/d)"_s);
    QCOMPARE(posting.employer, u"Nordwind Freight GmbH"_s);
    QCOMPARE(posting.places.size(), size_t(2));
    QCOMPARE(posting.places.front().locality, u"Bremen"_s);
    QCOMPARE(posting.sections.size(), size_t(2));
    QCOMPARE(posting.sections[0].kind, SectionKind::Responsibilities);
    QCOMPARE(posting.sections[0].items().size(), 2);
    QVERIFY(
        posting.sections[0].items().first().endsWith(u"harbour and design the software that assigns them to cranes"_s));
    QCOMPARE(posting.sections[1].items().size(), 2);
    QVERIFY(read->text.contains(u"Harbour Logistics Engineer (m/f/d)"_s));
}

void PdfImporterTest::joinsWhatALinesEndDivides_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("paragraphs");
    const QString wide = u"A line that is wide enough to show where the right edge of the column on this page is, so"_s;
    QTest::newRow("a sentence") << QStringList{wide, u"that it goes on."_s}
                                << QStringList{wide + u" that it goes on."_s};
    QTest::newRow("a word") << QStringList{wide + u" archi-"_s, u"tecture"_s} << QStringList{wide + u" architecture"_s};
    QTest::newRow("a word with a hyphen of its own")
        << QStringList{wide + u" full-"_s, u"time"_s} << QStringList{wide + u" full-time"_s};
    QTest::newRow("a common ending") << QStringList{wide + u" Team-"_s, u"und Projektarbeit"_s}
                                     << QStringList{wide + u" Team- und Projektarbeit"_s};
    QTest::newRow("lines that are short on purpose")
        << QStringList{wide, u"Monday"_s, u"Tuesday"_s} << QStringList{wide + u" Monday"_s, u"Tuesday"_s};
    QTest::newRow("list items") << QStringList{u"\u2022 one"_s, u"\u2022 two"_s} << QStringList{u"* one"_s, u"* two"_s};
    QTest::newRow("dashes before items") << QStringList{u"\u2013 one"_s, u"\u2013 two"_s}
                                         << QStringList{u"* one"_s, u"* two"_s};
}

void PdfImporterTest::joinsWhatALinesEndDivides()
{
    QFETCH(QStringList, lines);
    QTEST(paragraphsOf({column(lines, 60, 100)}), "paragraphs");
}

void PdfImporterTest::readsColumnsOneAfterTheOther()
{
    const QStringList left{u"The left column tells what the"_s, u"employer does and goes on for"_s,
                           u"several lines before it ends."_s, u"Then it adds one more sentence."_s};
    const QStringList right{u"The right column describes the"_s, u"work in its own sentences and"_s,
                            u"is read when the left one has"_s, u"come to its end."_s};
    const PrintedPage page =
        PrintedPage{{u"Gardener"_s, 60, 80, 20, true}} + column(left, 60, 120) + column(right, 320, 120);
    QCOMPARE(paragraphsOf({page}), (QStringList{u"# Gardener"_s, left.join(u' '), right.join(u' ')}));
}

void PdfImporterTest::readsValuesBesideTheirLabels()
{
    const PrintedPage page = column({u"Location"_s, u"Salary"_s, u"Start"_s, u"Hours"_s}, 60, 120)
        + column({u"Bremen"_s, u"50.000 EUR"_s, u"1 March"_s, u"40"_s}, 200, 120);
    QCOMPARE(paragraphsOf({page}),
             (QStringList{u"Location"_s, u"Bremen"_s, u"Salary"_s, u"50.000 EUR"_s, u"Start"_s, u"1 March"_s,
                          u"Hours"_s, u"40"_s}));
}

void PdfImporterTest::leavesOutWhatEveryPageRepeats()
{
    std::vector<PrintedPage> pages;
    for (int page = 1; page <= 3; ++page)
        pages.push_back({{u"Nordwind Freight, careers"_s, 60, 40},
                         {u"Something only page %1 says."_s.arg(page), 60, 200},
                         {u"Page %1 of 3"_s.arg(page), 60, 810}});
    QCOMPARE(paragraphsOf(pages),
             (QStringList{u"Something only page 1 says."_s, u"Something only page 2 says."_s,
                          u"Something only page 3 says."_s}));
}

void PdfImporterTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("a scan") << TinyPdf({PrintedPage{}}).bytes() << Error::Code::NoText;
    QTest::newRow("a stamp on a scan") << TinyPdf({{{u"Scanned by X"_s}}}).bytes() << Error::Code::NoText;
    QTest::newRow("garbage behind the signature") << QByteArray("%PDF-1.7\n\x01\x02 nothing") << Error::Code::Malformed;
    TinyPdf locked({advert()});
    // The keys are those of no password that anyone knows.
    locked.addObject("<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <" + QByteArray("5a").repeated(32) + "> /U <"
                     + QByteArray("a5").repeated(32) + "> >>");
    QTest::newRow("a password") << locked.bytes("/Encrypt 7 0 R /ID [<00112233445566778899aabbccddeeff> "
                                                "<00112233445566778899aabbccddeeff>]")
                                << Error::Code::Encrypted;
}

void PdfImporterTest::refusesWhatItCannotRead()
{
    QFETCH(QByteArray, bytes);
    const auto read = readDocument(sourceOf(bytes));
    QVERIFY(!read);
    QTEST(read.error().code, "code");
}

void PdfImporterTest::refusesMorePagesThanAPostingHas()
{
    std::vector<PrintedPage> pages(size_t(Limits::PdfPages));
    pages.front() = advert();
    VERIFY_OK(readDocument(sourceOf(TinyPdf(pages).bytes())));
    pages.emplace_back();
    const auto refused = readDocument(sourceOf(TinyPdf(pages).bytes()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::TooLarge);
}

void PdfImporterTest::survivesADocumentThatIsCutOff()
{
    const QByteArray whole = TinyPdf({advert(), advert()}).bytes();
    for (qsizetype size = 5; size < whole.size(); size += 37)
        (void)readDocument(sourceOf(whole.first(size)));
}

QTEST_GUILESS_MAIN(PdfImporterTest)
#include "tst_pdfimporter.moc"
