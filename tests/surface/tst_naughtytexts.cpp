// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/spreadsheetcell.h"
#include "models/domain/text.h"
#include "models/importers/csv/csvreader.h"
#include "models/importers/html/htmldocument.h"
#include "models/policy/calendarfile.h"
#include "models/policy/evidencepack.h"
#include "models/policy/proof.h"
#include "models/policy/standalonepage.h"
#include "tests/services/storefixture.h"
#include "tests/support/longtests.h"
#include "tests/support/verifyresult.h"
#include "tests/surface/elementin.h"
#include "tests/surface/figures.h"
#include "tests/surface/payloads.h"

#include <QRegularExpression>
#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Other people's naughty strings and our own; without what the program says it does not store.
QStringList texts()
{
    QStringList all = naughtyStrings();
    if (all.isEmpty())
        qWarning("../shared/hostile/blns.json is not here: only our own texts are tried");
    all += handlerPayloads().mid(0, 100);
    all += {u"=cmd|' /C calc'!A0"_s,
            u"+1"_s,
            u"-1"_s,
            u"@x"_s,
            u"'=1"_s,
            u"＝1"_s,
            u"a\"b,c;d\ne"_s,
            u"' OR 1=1 --"_s,
            u"title:x OR employer:(\""_s,
            u"NEAR(a b)"_s,
            u"a* AND NOT ^b"_s,
            u"\"unbalanced"_s,
            u"-"_s,
            u"%s%n%%"_s,
            u"../../etc/passwd"_s,
            u"CON"_s,
            u".hidden"_s,
            u"\u202egnp.exe"_s,
            u"a\u0000b"_s,
            QString(QChar(0xD800)) + u'x'};
    QStringList kept;
    for (const QString &text : all)
        if (const QString stored = Text::storable(text).trimmed(); !stored.isEmpty())
            kept.append(stored);
    kept.removeDuplicates();
    return kept;
}

Posting postingOf(const QString &text, int number)
{
    Posting posting;
    posting.title = text;
    posting.titleOrigin = TitleOrigin::Stated;
    posting.employer = posting.employerAsWritten = text;
    posting.department = posting.start = posting.assessment = text;
    posting.requisitionId = u"%1 %2"_s.arg(number).arg(text);
    posting.skills = {text};
    posting.text = u"Number %1. %2"_s.arg(number).arg(text);
    Place place;
    place.text = place.locality = place.region = text;
    posting.places = {place};
    return posting;
}

QString textOf(const HtmlNode &node)
{
    QString text = node.text;
    for (const HtmlNode &child : node.children)
        text += textOf(child);
    return text;
}

/// Parsers may put a mark for a control character.
QString lettersOf(const QString &text)
{
    QString letters;
    std::ranges::copy_if(text, std::back_inserter(letters),
                         [](QChar c) { return c.category() != QChar::Other_Control && c != QChar(0xFFFD); });
    return letters;
}

} // namespace

/// Texts that broke other programs, through everything that stores, finds and writes texts.
class NaughtyTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areStoredAndFound();
    void areHarmlessAsQueries();
    void comeBackFromATable();
    void stayInTheirPlaceOnAPage();
    void stayInTheirPlaceInACalendar();
    void nameNoFile();

private:
    QStringList m_texts = texts();
};

void NaughtyTextsTest::areStoredAndFound()
{
    StoreFixture fixture;
    QVERIFY(fixture.isOpen());
    std::vector<Posting> postings;
    for (qsizetype number = 0; number < m_texts.size(); ++number)
        postings.push_back(postingOf(m_texts.at(number), int(number)));
    const auto ids = fixture.import(postings);
    QCOMPARE(ids.size(), postings.size());
    qint64 found = 0;
    qint64 sought = 0;
    static const QRegularExpression word(u"\\w\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (size_t number = 0; number < ids.size(); ++number) {
        const Posting &wanted = postings[number];
        DO_OK(fixture->postings.setNotes(ids[number], wanted.title).result());
        const auto details = fixture->postings.load(ids[number]).result();
        VERIFY_OK(details);
        const Posting &stored = details->posting;
        QCOMPARE(stored.title, wanted.title);
        QCOMPARE(stored.employerAsWritten, wanted.employerAsWritten);
        QCOMPARE(stored.department, wanted.department);
        QCOMPARE(stored.start, wanted.start);
        QCOMPARE(stored.assessment, wanted.assessment);
        QCOMPARE(stored.requisitionId, wanted.requisitionId);
        QCOMPARE(stored.skills, wanted.skills);
        QCOMPARE(stored.text, wanted.text);
        QCOMPARE(stored.places, wanted.places);
        QCOMPARE(details->notes, wanted.title);
        for (const QString &query : {wanted.title, u'"' + wanted.title + u'"', u"title:"_s + wanted.title})
            VERIFY_OK(fixture->postings.list(PostingQuery::parse(query)).result());
        if (!word.match(wanted.title).hasMatch() || wanted.title.contains(u'"'))
            continue;
        ++sought;
        const auto hits = fixture->postings.list(PostingQuery::parse(u"\"%1\""_s.arg(wanted.title))).result();
        VERIFY_OK(hits);
        found += std::ranges::any_of(hits->rows, [&](const PostingRow &row) { return row.id == ids[number]; }) ? 1 : 0;
    }
    Figures figures({u"texts"_s, u"stored, equal in 11 fields"_s, u"queries without an error"_s,
                     u"sought by their words"_s, u"found"_s});
    figures.add(u"naughty ones"_s, {qint64(ids.size()), 3 * qint64(ids.size()), sought, found});
    QVERIFY(found * 100 >= sought * 99);
}

/// What somebody pastes into the search: it may find nothing, but it is never an error, nor a command.
void NaughtyTextsTest::areHarmlessAsQueries()
{
    StoreFixture fixture;
    QVERIFY(fixture.isOpen());
    QCOMPARE(fixture.import({anAdvert(u"Tester"_s, u"Norvik"_s), anAdvert(u"Baker"_s, u"Meridian"_s)}).size(),
             size_t(2));
    QStringList payloads = handlerPayloads() + grownPayloads(Testing::times(500, 10'000), 11);
    for (const PayloadGroup &group : sharedPayloads())
        payloads += group.payloads;
    QStringList all = m_texts;
    for (qsizetype at = 0; at < payloads.size(); at += Testing::times(8, 1))
        all.append(payloads.at(at));
    qint64 tried = 0;
    QStringList wrong;
    for (const QString &text : all) {
        for (const QString &query : {text, u'"' + text + u'"', u"title:"_s + text, u'-' + text + u" OR tester"_s}) {
            ++tried;
            if (const auto found = fixture->postings.list(PostingQuery::parse(query)).result(); !found)
                wrong.append(found.error().detail + u": "_s + query.left(500));
        }
    }
    const auto after = fixture->postings.list({}).result();
    VERIFY_OK(after);
    QCOMPARE(after->rows.size(), size_t(2));
    Figures figures({u"texts as queries"_s, u"texts"_s, u"queries"_s, u"errors"_s});
    figures.add(u"naughty ones, payloads of others and our own"_s, {all.size(), tried, wrong.size()});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.value(0)));
}

void NaughtyTextsTest::comeBackFromATable()
{
    for (const QString &text : m_texts) {
        const QString record = csvRecord({text, u"second"_s, text});
        const QString inside = record.mid(1).trimmed();
        QVERIFY2(!u"=+-@\t\r＝＋－＠"_s.contains(inside.front()), qPrintable(record));
        CsvReader reader(record, u',');
        const auto row = reader.next();
        VERIFY_OK(row);
        QCOMPARE(row->cells.size(), 3);
        QCOMPARE(SpreadsheetCell::unguarded(row->cells.at(0)), text);
        QCOMPARE(SpreadsheetCell::unguarded(row->cells.at(2)), text);
        QVERIFY(reader.atEnd());
    }
}

void NaughtyTextsTest::stayInTheirPlaceOnAPage()
{
    for (const QString &text : m_texts) {
        const QString page = html({u"en"_s, text, "p{}", u"<p>body</p>"_s});
        const auto tree = parsedHtml(page, HtmlParsing::Page);
        VERIFY_OK(tree);
        const HtmlNode *title = elementIn(*tree, u"title"_s);
        QVERIFY(title != nullptr);
        QCOMPARE(lettersOf(textOf(*title)), lettersOf(text));
        QVERIFY(elementIn(*tree, u"script"_s) == nullptr && elementIn(*tree, u"img"_s) == nullptr);
        QVERIFY(page.contains("default-src 'none'"_L1));
    }
}

void NaughtyTextsTest::stayInTheirPlaceInACalendar()
{
    for (const QString &text : m_texts) {
        CalendarEntry entry;
        entry.uid = u"a@shortlist"_s;
        entry.summary = entry.description = entry.location = text;
        entry.day = QDate(2026, 12, 31);
        const QByteArray file = calendarFile({entry}, QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC));
        QCOMPARE(file.count("\r\nBEGIN:VEVENT"), 1);
        QCOMPARE(file.count("\r\nEND:VEVENT"), 1);
        QCOMPARE(file.count("\r\nSUMMARY"), 1);
        for (const QByteArray &line : file.split('\n'))
            QVERIFY(line.isEmpty() || (line.endsWith('\r') && line.size() <= 76 && line.count('\r') == 1));
    }
}

void NaughtyTextsTest::nameNoFile()
{
    static const QRegularExpression good(u"^[^./\\\\:\\x00-\\x1f][^/\\\\:\\x00-\\x1f]*$"_s);
    for (const QString &text : m_texts) {
        EvidenceDocument document;
        document.name = text;
        const QString name = packName(document, 3);
        QVERIFY2(good.match(name).hasMatch() && name.toUtf8().size() <= 255, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(NaughtyTextsTest)
#include "tst_naughtytexts.moc"
