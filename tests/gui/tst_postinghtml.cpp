// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "tests/gui/detailvalues.h"
#include "ui/web/markup.h"
#include "ui/web/postinghtml.h"
#include "ui/web/textmarks.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

Posting postingOf(const Block &block)
{
    Posting posting;
    posting.sections = {{SectionKind::Other, {}, {block}}};
    return posting;
}

Posting withQuote(Posting posting, const QString &quote)
{
    LimitClause clause;
    clause.quote = quote;
    posting.limitClauses.push_back(clause);
    return posting;
}

} // namespace

class PostingHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesText_data();
    void writesText();
    void rewritesMarkup_data();
    void rewritesMarkup();
    void letsNothingOfAHostileCorpusPass();
    void leavesNoTagOpen_data();
    void leavesNoTagOpen();
    void marksHits_data();
    void marksHits();
    void marksQuotes_data();
    void marksQuotes();
    void anchorsOnlyTheFirstClause();
    void marksAClauseThatSpansParagraphs();
    void marksAClauseAcrossTags();
    void headsSectionsThatHaveNoHeading();
    void leavesOutEmptySections();
    void groupsItemsIntoLists();
    void keepsTheLinesOfPlainText();
    void saysWhereThereIsNoDescription();
    void cutsWhatIsTooLong_data();
    void cutsWhatIsTooLong();
    void allowsOneStyleSheetOnly();
    void doesNotReadPlaceholdersInForeignText();
};

void PostingHtmlTest::writesText_data()
{
    QTest::addColumn<Block>("block");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const QString &text, const QString &html) {
        QTest::newRow(name) << DetailValues::paragraph(text) << u"<p dir=\"auto\">%1</p>"_s.arg(html);
    };
    row("markup is text", u"<img src=x onerror=alert(1)>"_s, u"&lt;img src=x onerror=alert(1)&gt;"_s);
    row("quotes and ampersands", u"\"R&D\" <b>"_s, u"&quot;R&amp;D&quot; &lt;b&gt;"_s);
    row("a web address", u"see https://a.example/x?a=1&b=2."_s,
        u"see <a href=\"https://a.example/x?a=1&amp;b=2\">https://a.example/x?a=1&amp;b=2</a>."_s);
    row("an address in brackets", u"(www.a.example)"_s, u"(<a href=\"https://www.a.example\">www.a.example</a>)"_s);
    row("a mail address", u"to jobs@a.example!"_s, u"to <a href=\"mailto:jobs@a.example\">jobs@a.example</a>!"_s);
    row("a script address is no link", u"javascript:alert(1) x"_s, u"javascript:alert(1) x"_s);
    row("a name before the host is no link", u"https://bank.example@evil.example/"_s,
        u"https://bank.example@evil.example/"_s);
    row("white space collapses", u" a\t b\u00a0 c\n"_s, u"a b c"_s);
    row("a label in a paragraph is not bold", u"Team: nine people"_s, u"Team: nine people"_s);
    const auto itemRow = [](const char *name, const QString &text, const QString &html) {
        QTest::newRow(name) << DetailValues::item(text) << u"<ul><li dir=\"auto\">%1</li></ul>"_s.arg(html);
    };
    itemRow("a label leads an item", u"Design and development: build it."_s,
            u"<strong>Design and development:</strong> build it."_s);
    itemRow("a label with markup", u"R&D: <b>"_s, u"<strong>R&amp;D:</strong> &lt;b&gt;"_s);
    itemRow("a time is no label", u"Start at 9:30 daily"_s, u"Start at 9:30 daily"_s);
    itemRow("a long clause is no label", u"You will do one two three four five six things: all"_s,
            u"You will do one two three four five six things: all"_s);
    itemRow("a colon at the end is no label", u"Languages:"_s, u"Languages:"_s);
}

void PostingHtmlTest::writesText()
{
    QFETCH(Block, block);
    QTEST(sectionsHtml(postingOf(block), {}), "html");
}

void PostingHtmlTest::rewritesMarkup_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("output");
    const auto row = [](const char *name, const QString &input, const QString &output) {
        QTest::newRow(name) << input << output;
    };
    row("allowed elements", u"<p>a <B>b</B><br>c</p>"_s, u"<p>a <b>b</b><br>c</p>"_s);
    row("unknown elements leave their text", u"<blink>a</blink>"_s, u"a"_s);
    row("scripts go with their content", u"a<script>alert('</b>')</script>b"_s, u"ab"_s);
    row("styles go with their content", u"<style>p{}</style>b"_s, u"b"_s);
    row("an unclosed script swallows the rest", u"a<script>alert(1)"_s, u"a"_s);
    row("handlers and styles go", u"<p onclick=x style='a' class=b id=c>t</p>"_s, u"<p>t</p>"_s);
    row("a web link stays", u"<a href='https://a.example/?a=1&amp;b' target=_blank>t</a>"_s,
        u"<a href=\"https://a.example/?a=1&amp;b\">t</a>"_s);
    row("a script link goes", u"<a href=\"javascript:alert(1)\">t</a>"_s, u"<a>t</a>"_s);
    row("a coded script link goes", u"<a href=\"java&#115;cript:alert(1)\">t</a>"_s, u"<a>t</a>"_s);
    row("a file link goes", u"<a href=file:///etc/passwd>t</a>"_s, u"<a>t</a>"_s);
    row("the first of two hrefs counts", u"<a href=\"https://a.example\" href=\"https://b.example\">t</a>"_s,
        u"<a href=\"https://a.example\">t</a>"_s);
    row("an attribute cannot break out", u"<abbr title='\"><script>x</script>'>t</abbr>"_s,
        u"<abbr title=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\">t</abbr>"_s);
    row("comments go", u"a<!-- <b> -->b"_s, u"ab"_s);
    row("an unclosed comment swallows the rest", u"a<!-- b"_s, u"a"_s);
    row("a lonely bracket is text", u"1 < 2 <3"_s, u"1 &lt; 2 &lt;3"_s);
    row("decoded once", u"&amp;lt;b&amp;gt; &#60;i&#62; &#x3c;"_s, u"&amp;lt;b&amp;gt; &lt;i&gt; &lt;"_s);
    row("an unknown reference is text", u"&nope; &#xd800;"_s, u"&amp;nope; &amp;#xd800;"_s);
    row("images are not shown", u"<img src=https://a.example/x.png alt=x>t"_s, u"t"_s);
}

void PostingHtmlTest::rewritesMarkup()
{
    QFETCH(QString, input);
    Posting posting;
    posting.html = input;
    QTEST(originalHtml(posting, {}), "output");
}

/// Payloads of cure53/DOMPurify: whatever the importer's sanitiser did, this is the last writer.
void PostingHtmlTest::letsNothingOfAHostileCorpusPass()
{
    QFile file(QStringLiteral(SHORTLIST_SHARED "/hostile/dompurify.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("../shared/hostile is not here");
    static const QRegularExpression anyTag(u"<[^>]*>"_s);
    static const QRegularExpression goodTag(
        uR"(^</?[a-z0-9]+( (href="(https?|mailto):[^"<>]*"|(title|lang|dir|colspan|rowspan|start|class|id)="[^"<>]*"))*>$)"_s);
    static const QRegularExpression badName(
        u"^</?(script|style|iframe|object|embed|svg|math|form|input|img|base|link|meta)"_s);
    QStringList bad;
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &entry : cases) {
        Posting posting;
        posting.html = entry[u"payload"].toString();
        auto tags = anyTag.globalMatch(originalHtml(posting, {u"alert"_s}));
        while (tags.hasNext()) {
            const QString tag = tags.next().captured();
            if (!goodTag.match(tag).hasMatch() || badName.match(tag).hasMatch())
                bad.append(tag);
        }
    }
    QCOMPARE(bad, QStringList());
    QVERIFY(cases.size() > 200);
}

void PostingHtmlTest::leavesNoTagOpen_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("output");
    QTest::newRow("unclosed") << u"<ul><li><b>a"_s << u"<ul><li><b>a</b></li></ul>"_s;
    QTest::newRow("closed twice") << u"<b>a</b></b></div></main></body>b"_s << u"<b>a</b>b"_s;
    QTest::newRow("crossed") << u"<b><i>a</b>c</i>"_s << u"<b><i>a</i></b>c"_s;
    QTest::newRow("unfinished tag") << u"a<b"_s << u"a<b></b>"_s;
    QTest::newRow("unfinished value") << u"a<a href=\"https://x.example"_s << u"a<a href=\"https://x.example\"></a>"_s;
}

void PostingHtmlTest::leavesNoTagOpen()
{
    QFETCH(QString, input);
    Posting posting;
    posting.html = input;
    QTEST(originalHtml(posting, {}), "output");
}

void PostingHtmlTest::marksHits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("marked"); // hits in brackets
    const auto row = [](const char *name, const QString &text, const QStringList &words, const QString &marked) {
        QTest::newRow(name) << text << words << marked;
    };
    row("the beginnings of words", u"Systems and subsystems"_s, {u"system"_s}, u"[System]s and subsystems"_s);
    row("ignoring accents", u"Sao Paulo, São Paulo"_s, {u"são"_s}, u"[Sao] Paulo, [São] Paulo"_s);
    row("inside a script without spaces", u"后端工程师"_s, {u"工程"_s}, u"后端[工程]师"_s);
    row("phrases over white space", u"distributed\n  systems"_s, {u"distributed systems"_s},
        u"[distributed\n  systems]"_s);
    row("symbols within", u"C++ and C#, C"_s, {u"C++"_s}, u"[C++] and C#, C"_s);
    row("overlapping ones once", u"database"_s, {u"data"_s, u"database"_s}, u"[database]"_s);
    row("no empty words", u"a b"_s, {QString(), u" "_s, u"+"_s}, u"a b"_s);
    row("typographic quotes", u"Bachelor’s"_s, {u"bachelor's"_s}, u"[Bachelor’s]"_s);
}

void PostingHtmlTest::marksHits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    std::vector<TextRange> hits = findHits(text, words);
    QString marked = text;
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit)
        marked.insert(hit->end(), u']').insert(hit->start, u'[');
    QTEST(marked, "marked");
}

void PostingHtmlTest::marksQuotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("as it stands") << u"Yes. You may apply for two positions only. No."_s
                                  << u"Yes. [You may apply for two positions only.] No."_s;
    QTest::newRow("in other white space")
        << u"You may  apply\nfor two positions only. No."_s << u"[You may  apply\nfor two positions only.] No."_s;
    QTest::newRow("its end stands here") << u"apply for two positions only. And more."_s
                                         << u"[apply for two positions only.] And more."_s;
    QTest::newRow("its beginning stands here")
        << u"Mind: You may apply for two positions"_s << u"Mind: [You may apply for two positions]"_s;
    QTest::newRow("a few words are chance") << u"You may sing."_s << u"You may sing."_s;
}

void PostingHtmlTest::marksQuotes()
{
    QFETCH(QString, text);
    QString marked = text;
    for (const TextRange &range : findQuotes(text, {u"You may apply for two positions only."_s}))
        marked.insert(range.end(), u']').insert(range.start, u'[');
    QTEST(marked, "marked");
}

void PostingHtmlTest::anchorsOnlyTheFirstClause()
{
    Posting posting = withQuote(postingOf(DetailValues::paragraph(DetailValues::clause())), DetailValues::clause());
    posting.sections.push_back(posting.sections.front());
    const QString html = sectionsHtml(posting, {});
    QCOMPARE(html.count("<mark class=\"limit\""_L1), 2);
    QCOMPARE(html.count("id=\"clause\""_L1), 1);
}

void PostingHtmlTest::marksAClauseThatSpansParagraphs()
{
    Posting posting;
    posting.sections = {{SectionKind::HowToApply,
                         {},
                         {DetailValues::paragraph(u"Read this. You may apply for two positions at most."_s),
                          DetailValues::paragraph(u"This limit counts for all of our companies. Good luck."_s)}}};
    posting =
        withQuote(posting, u"You may apply for two positions at most.\nThis limit counts for all of our companies."_s);
    const QString html = sectionsHtml(posting, {});
    QVERIFY(html.contains("id=\"clause\">You may apply for two positions at most.</mark>"_L1));
    QVERIFY(html.contains("<mark class=\"limit\">This limit counts for all of our companies.</mark> Good luck."_L1));
}

void PostingHtmlTest::marksAClauseAcrossTags()
{
    Posting posting;
    posting.html = u"<p>You may apply for <b>two positions</b> only.</p>"_s;
    const QString html = originalHtml(withQuote(posting, u"You may apply for two positions only."_s), {u"posit"_s});
    QCOMPARE(html,
             u"<p><mark class=\"limit\" id=\"clause\">You may apply for </mark><b><mark class=\"limit\">two <mark "
             "class=\"hit\" id=\"hit-1\">posit</mark>ions</mark></b><mark class=\"limit\"> only.</mark></p>"_s);
}

void PostingHtmlTest::headsSectionsThatHaveNoHeading()
{
    const QString html = sectionsHtml(DetailValues::ferry().posting, {});
    QVERIFY(html.contains("<h2 class=\"given\" dir=\"auto\" id=\"section-1\">About the team</h2>"_L1));
    QVERIFY(html.contains("<h2 dir=\"auto\" id=\"section-4\">Minimum Qualifications</h2>"_L1));
}

void PostingHtmlTest::leavesOutEmptySections()
{
    QVERIFY(!sectionsHtml(DetailValues::ferry().posting, {}).contains("Benefits"_L1));
}

void PostingHtmlTest::groupsItemsIntoLists()
{
    Posting posting;
    posting.sections = {{SectionKind::Other,
                         {},
                         {DetailValues::item(u"a"_s), DetailValues::item(u"b"_s), DetailValues::paragraph(u"c"_s)}}};
    QCOMPARE(sectionsHtml(posting, {}),
             u"<ul><li dir=\"auto\">a</li><li dir=\"auto\">b</li></ul><p dir=\"auto\">c</p>"_s);
}

void PostingHtmlTest::keepsTheLinesOfPlainText()
{
    Posting posting;
    posting.text = u"one\ntwo\n\n<three>"_s;
    QCOMPARE(originalHtml(posting, {}), u"<p class=\"plain\">one\ntwo</p><p class=\"plain\">&lt;three&gt;</p>"_s);
}

void PostingHtmlTest::saysWhereThereIsNoDescription()
{
    QVERIFY(sectionsHtml({}, {}).startsWith("<p class=\"note\">"_L1));
}

void PostingHtmlTest::cutsWhatIsTooLong_data()
{
    QTest::addColumn<Posting>("posting");
    Posting sections;
    sections.sections.push_back(
        {SectionKind::Other, {}, std::vector<Block>(3000, DetailValues::paragraph(QString(1000, u'&')))});
    Posting text;
    for (int i = 0; i < 3000; ++i)
        text.text += QString(1000, u'<') + u"\n\n"_s;
    Posting html;
    html.html = u"<p>"_s + QString(3'000'000, u'"');
    QTest::newRow("sections") << sections;
    QTest::newRow("plain text") << text;
    QTest::newRow("html") << html;
}

void PostingHtmlTest::cutsWhatIsTooLong()
{
    QFETCH(Posting, posting);
    const QByteArray page = enginePage(posting, originalHtml(posting, {}), {});
    const QByteArray sectionsPage = enginePage(posting, sectionsHtml(posting, {}), {});
    QVERIFY2(page.size() <= Limits::CleanHtmlBytes, QByteArray::number(page.size()));
    QVERIFY2(sectionsPage.size() <= Limits::CleanHtmlBytes, QByteArray::number(sectionsPage.size()));
    QVERIFY(page.contains("class=\"note\"") || posting.html.isEmpty());
}

void PostingHtmlTest::allowsOneStyleSheetOnly()
{
    const QString page = QString::fromUtf8(enginePage({}, {}, {{u"pane"_s, u"#ffffff"_s}}));
    const auto style =
        QRegularExpression(u"<style>(.*)</style>"_s, QRegularExpression::DotMatchesEverythingOption).match(page);
    const QByteArray hash = QCryptographicHash::hash(style.captured(1).toUtf8(), QCryptographicHash::Sha256).toBase64();
    QVERIFY(style.captured(1).startsWith(":root{--pane:#ffffff;}"_L1));
    QVERIFY(page.contains(u"default-src 'none'; style-src 'sha256-%1'"_s.arg(QString::fromLatin1(hash))));
}

void PostingHtmlTest::doesNotReadPlaceholdersInForeignText()
{
    Posting posting = postingOf(DetailValues::paragraph(u"%1 %2 %5 var(--pane)"_s));
    posting.title = u"%4 %5 </title>"_s;
    const QString page = QString::fromUtf8(enginePage(posting, sectionsHtml(posting, {}), {}));
    QVERIFY(page.contains("<title>%4 %5 &lt;/title&gt;</title>"_L1));
    QVERIFY(page.contains("<p dir=\"auto\">%1 %2 %5 var(--pane)</p>"_L1));
}

QTEST_GUILESS_MAIN(PostingHtmlTest)
#include "tst_postinghtml.moc"
