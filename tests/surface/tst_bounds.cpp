// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/importers/csv/csvreader.h"
#include "models/importers/html/htmlprescan.h"
#include "models/importers/html/sanitiser.h"
#include "models/importers/json/lenientjson.h"
#include "models/importers/mail/mailmessage.h"
#include "models/importers/pdf/pdfpages.h"
#include "models/importers/pipeline.h"
#include "models/importers/xml/xmltree.h"
#include "models/services/sourcefiles.h"
#include "tests/support/tinypdf.h"
#include "tests/support/verifyresult.h"
#include "tests/surface/figures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Reads a document of so many of something; false where that was refused as too large.
using Attempt = std::function<bool(qint64)>;

struct Bound
{
    const char *name;
    qint64 most;
    Attempt isTaken;
    const char *documented; ///< in docs/importing.md
};

template <typename T>
bool isTaken(const Result<T> &result)
{
    return result || result.error().code != Error::Code::TooLarge;
}

QString times(const QString &piece, qint64 count)
{
    return piece.repeated(count);
}

QByteArray mailOf(const QByteArray &rest)
{
    return "From: jobs@a.example\r\nTo: me@b.example\r\nSubject: Tester\r\nDate: Mon, 2 Nov 2026 10:00:00 +0000\r\n"
           "MIME-Version: 1.0\r\n"
        + rest;
}

QByteArray partsOf(qint64 count)
{
    return mailOf("Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                  + QByteArray("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n").repeated(count) + "--b--\r\n");
}

QByteArray boxOf(qint64 messages)
{
    return QByteArray("From a@b.example Mon Nov  2 10:00:00 2026\nFrom: a@b.example\nSubject: Tester\n\nx\n\n")
        .repeated(messages);
}

/// A mail with a part inside so many others.
QByteArray mailOfDepth(qint64 levels)
{
    QByteArray body = "Content-Type: text/plain\r\n\r\nx\r\n";
    for (qint64 level = 0; level < levels; ++level) {
        const QByteArray b = "b" + QByteArray::number(level);
        body =
            "Content-Type: multipart/mixed; boundary=" + b + "\r\n\r\n--" + b + "\r\n" + body + "\r\n--" + b + "--\r\n";
    }
    return mailOf(body);
}

/// A mail whose head takes so many bytes.
QByteArray mailOfHead(qint64 bytes)
{
    const QByteArray named = mailOf("Content-Type: text/plain\r\nX-Filling: ");
    return named + QByteArray(bytes - named.size(), 'x') + "\r\n\r\nx\r\n";
}

/// How many postings are understood.
qint64 postingsIn(const QByteArray &bytes)
{
    const auto read = readDocument({bytes, u"x"_s, SourceOrigin::File, {}, {}, {}});
    return read ? qint64(read->outcomes.size()) : 0;
}

/// What is beyond the bound is left out, and said to be.
bool areAllRead(qint64 rows)
{
    QByteArray table = "title,company,url\n";
    for (qint64 row = 0; row < rows; ++row)
        table += "Tester,Norvik,https://a.example/" + QByteArray::number(row) + '\n';
    return postingsIn(table) == rows;
}

/// A mail with so many pages, each a posting of its own.
bool areAllOpened(qint64 count)
{
    QByteArray parts;
    for (qint64 part = 0; part < count; ++part)
        parts += "--b\r\nContent-Type: application/json; name=" + QByteArray::number(part)
            + ".json\r\n\r\n"
              "{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":\"Tester "
            + QByteArray::number(part) + "\"}\r\n";
    return postingsIn(mailOf("Content-Type: multipart/mixed; boundary=b\r\n\r\n" + parts + "--b--\r\n")) == count;
}

/// A posting in a mail that is attached to a mail …, so many documents inside one another.
bool isOpenedAt(qint64 levels)
{
    QByteArray document = "{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":\"Tester\","
                          "\"hiringOrganization\":\"Norvik\"}";
    QByteArray type = "application/json; name=posting.json";
    for (qint64 level = 0; level < levels; ++level) {
        const QByteArray b = "b" + QByteArray::number(level);
        document = mailOf("Content-Type: multipart/mixed; boundary=" + b + "\r\n\r\n--" + b + "\r\nContent-Type: "
                          + type + "\r\nContent-Disposition: attachment\r\n\r\n" + document + "\r\n--" + b + "--\r\n");
        type = "text/plain; name=older.eml"; // as a message it would be a part of this one
    }
    const auto read = readDocument({document, u"x"_s, SourceOrigin::File, {}, {}, {}});
    return read && std::ranges::any_of(read->outcomes, [](const ReadOutcome &outcome) {
               return outcome.posting && outcome.posting->title == "Tester"_L1
                   && outcome.posting->employer == "Norvik"_L1;
           });
}

/// A mail of so many bytes, nearly all of them of something that is no posting.
QByteArray mailOfBytes(qint64 bytes)
{
    const QByteArray head = mailOf("Content-Type: application/octet-stream\r\n\r\n");
    return head + QByteArray(bytes - head.size(), 'x');
}

/// A table of so many bytes: few postings, and much in a column that says nothing.
QByteArray tableOfBytes(qint64 bytes)
{
    QByteArray table = "title,company,filling\n";
    for (int row = 0; table.size() < bytes; ++row) {
        const QByteArray start = "Tester " + QByteArray::number(row) + ",Norvik,";
        const qint64 room = bytes - table.size() - start.size() - 1;
        table += start + QByteArray(std::clamp<qint64>(room, 0, row < 20 ? 9 : 900'000), 'x') + '\n';
    }
    return table.first(bytes);
}

/// Of a title that long, whether all is kept.
bool isWholeTitle(qint64 length)
{
    const auto read = readDocument(
        {"{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":\"" + QByteArray(length, 'x') + "\"}",
         u"x"_s,
         SourceOrigin::File,
         {},
         {},
         {}});
    return read && !read->outcomes.empty() && read->outcomes.front().posting
        && read->outcomes.front().posting->title.size() == length;
}

bool areAllFound(const QTemporaryDir &folder)
{
    const auto found = filesUnder({folder.path()});
    return !found.empty()
        && std::none_of(found.begin(), found.end(), [](const auto &file) { return bool(file.error); });
}

bool isFolderTaken(qint64 files)
{
    const QTemporaryDir folder;
    for (qint64 file = 0; file < files; ++file)
        if (!QFile(folder.filePath(QString::number(file))).open(QFile::WriteOnly))
            return false;
    return areAllFound(folder);
}

/// The chosen folder is the first level.
bool isDepthTaken(qint64 levels)
{
    const QTemporaryDir folder;
    const QString deepest = folder.filePath(times(u"d/"_s, levels - 1));
    return QDir().mkpath(deepest) && QFile(deepest + "/a.txt"_L1).open(QFile::WriteOnly) && areAllFound(folder);
}

/// A posting and white space, `bytes` together.
QByteArray jsonOf(qint64 bytes)
{
    const QByteArray posting = "{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":\"Tester\"}";
    return posting + QByteArray(bytes - posting.size(), ' ');
}

QByteArray textOf(qint64 chars)
{
    const QByteArray advert = "Tester\nNorvik\nYour tasks:\n- test what others wrote\n";
    return advert + QByteArray(chars - advert.size(), 'x');
}

/// A box is no document that is refused: what is beyond the thousand is left out.
bool areAllTaken(qint64 messages)
{
    const auto read = readMail(boxOf(messages));
    return read && qint64(read->size()) == messages;
}

bool isDocumentTaken(const QByteArray &bytes)
{
    return isTaken(readDocument({bytes, u"x"_s, SourceOrigin::File, {}, {}, {}}));
}

bool isRowTaken(const QString &text)
{
    CsvReader reader(text, u',');
    return isTaken(reader.next());
}

std::vector<Bound> bounds()
{
    using namespace Limits;
    return {
        {"bytes of a document", TextBytes, [](qint64 n) { return isDocumentTaken(jsonOf(n)); }, "| 25 MB;"},
        {"bytes of a page", HtmlBytes, [](qint64 n) { return isTaken(checkHtmlLimits(QString(n, u'x'))); },
         "5 MB are HTML"},
        {"open elements", HtmlDepth, [](qint64 n) { return isTaken(checkHtmlLimits(times(u"<div>"_s, n))); },
         "256 open elements"},
        {"attributes of a tag", HtmlAttributes,
         [](qint64 n) { return isTaken(checkHtmlLimits(u"<p "_s + times(u"a "_s, n) + u'>')); },
         "100 attributes a tag"},
        {"tags", HtmlTags, [](qint64 n) { return isTaken(checkHtmlLimits(times(u"<br>"_s, n))); }, "200,000 tags"},
        {"bytes of a stored description", CleanHtmlBytes, [](qint64 n) { return isTaken(sanitised(QString(n, u'x'))); },
         "one description"},
        {"levels of JSON", JsonDepth,
         [](qint64 n) { return isTaken(strictJson(QByteArray(n, '[') + QByteArray(n, ']'))); }, "| JSON | 512 levels"},
        {"levels of XML", XmlDepth, [](qint64 n) { return isTaken(readXml(times(u"<a>"_s, n) + times(u"</a>"_s, n))); },
         "64 levels"},
        {"elements of XML", XmlElements,
         [](qint64 n) { return isTaken(readXml(u"<a>"_s + times(u"<b/>"_s, n - 1) + u"</a>"_s)); }, "500,000 elements"},
        {"columns", TableColumns, [](qint64 n) { return isRowTaken(times(u"a,"_s, n - 1) + u"a\n"_s); },
         "1,000 columns"},
        {"characters of a cell", TableCellChars, [](qint64 n) { return isRowTaken(QString(n, u'x') + u",b\n"_s); },
         "a million characters a cell"},
        {"messages of a box", MailMessages, areAllTaken, "1,000 messages"},
        {"parts of a mail", MimeParts, [](qint64 n) { return isTaken(readMail(partsOf(n - 1))); }, "1,000 parts"},
        {"pages of a PDF", PdfPages,
         [](qint64 n) {
             return isTaken(
                 pdfPages(Testing::TinyPdf(std::vector<Testing::PrintedPage>(size_t(n), {{u"x"_s}})).bytes()));
         },
         "200 pages"},
        {"bytes of a PDF", SourceBytes, [](qint64 n) { return isDocumentTaken("%PDF-" + QByteArray(n - 5, 'x')); },
         "a PDF | 50 MB"},
        {"bytes of a mail", SourceBytes, [](qint64 n) { return isDocumentTaken(mailOfBytes(n)); }, "| a mail, a table"},
        {"bytes of a table", SourceBytes, [](qint64 n) { return isDocumentTaken(tableOfBytes(n)); }, "a table, a PDF"},
        {"documents inside one another", NestedDepth, isOpenedAt, "| documents inside one another | 4 levels"},
        {"levels of a mail", MimeDepth, [](qint64 n) { return isTaken(readMail(mailOfDepth(n))); }, "32 levels"},
        {"head of a mail", MailHeaderBytes, [](qint64 n) { return isTaken(readMail(mailOfHead(n))); }, "64 KB of head"},
        {"postings of a table", PostingsPerSource, areAllRead, "postings in one document | 10,000"},
        {"documents in a mail", NestedDocuments, areAllOpened, "200 in all"},
        {"characters of a field", FieldChars, isWholeTitle, "one field; one description | 10,000 characters"},
        {"characters of a description", DescriptionChars, [](qint64 n) { return isDocumentTaken(textOf(n)); },
         "10,000 characters; a million |"},
        {"decoded bytes of a mail of 1,000", 1000LL * MimeExpansion, [](qint64 n) { return isDecodedTaken(n, 1000); },
         "four times its size when decoded"},
        {"files of a folder", FilesPerImport, isFolderTaken, "20,000 files"},
        {"levels of folders", FolderDepth, isDepthTaken, "16 levels"},
    };
}

} // namespace

/// Every number by which a document is refused: the last that passes, the first that doesn't, and where users read it.
class BoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdOnBothSides_data();
    void holdOnBothSides();
    void areWhatTheUserReads();

private:
    Figures m_figures{{u"bound"_s, u"at most"_s, u"taken there"_s, u"taken one beyond"_s}};
};

void BoundsTest::holdOnBothSides_data()
{
    QTest::addColumn<Bound>("bound");
    for (const Bound &bound : bounds())
        QTest::newRow(bound.name) << bound;
}

void BoundsTest::holdOnBothSides()
{
    QFETCH(Bound, bound);
    const bool there = bound.isTaken(bound.most);
    const bool beyond = bound.isTaken(bound.most + 1);
    m_figures.add(QString::fromLatin1(bound.name), {bound.most, there ? 1 : 0, beyond ? 1 : 0});
    QVERIFY(there);
    QVERIFY(!beyond);
}

void BoundsTest::areWhatTheUserReads()
{
    QFile file(QStringLiteral(SHORTLIST_SOURCE_DIR "/docs/importing.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    for (const Bound &bound : bounds())
        QVERIFY2(page.contains(QLatin1StringView(bound.documented)), bound.documented);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const auto says = [&](const QString &words, qint64 number) {
        const QString said = words.arg(english.toString(number));
        return page.contains(said) ? QString() : said;
    };
    constexpr qint64 Mega = 1024LL * 1024;
    QCOMPARE(says(u"| a mail, a table, a PDF | %1 MB"_s, Limits::SourceBytes / Mega), QString());
    QCOMPARE(says(u"%1 levels, 64 KB of head"_s, Limits::MimeDepth), QString());
    QCOMPARE(says(u"%1 KB of head"_s, Limits::MailHeaderBytes / 1024), QString());
    QCOMPARE(Limits::MimeExpansion, 4);
    QVERIFY(page.contains("four times its size"_L1));
    QCOMPARE(says(u"| postings in one document | %1"_s, Limits::PostingsPerSource), QString());
    QCOMPARE(says(u"| %1 levels, "_s, Limits::NestedDepth), QString());
    QCOMPARE(says(u"%1 in all"_s, Limits::NestedDocuments), QString());
    QCOMPARE(says(u"%1 characters; a million"_s, Limits::FieldChars), QString());
    QCOMPARE(says(u"| %1 MB unpacked"_s, Limits::FetchBytes / Mega), QString());
    QCOMPARE(says(u"%1 redirects"_s, Limits::FetchRedirects), QString());
    QCOMPARE(says(u"%1 seconds |"_s, Limits::FetchMs / 1000), QString());
    QCOMPARE(says(u"%1 files"_s, Limits::FilesPerImport), QString());
    QCOMPARE(says(u"%1 levels |"_s, Limits::FolderDepth), QString());
    QCOMPARE(says(u"%1 seconds in a process of its own"_s, Limits::ReadSeconds), QString());
    QCOMPARE(says(u"more than %1 postings, 5 seconds for each"_s, Limits::PostingsAtOnce), QString());
    QCOMPARE(says(u"%1 seconds |"_s, Limits::ReadPdfSeconds), QString());
}

QTEST_GUILESS_MAIN(BoundsTest)
#include "tst_bounds.moc"
