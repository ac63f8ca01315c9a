// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/entities.h"
#include "models/importers/html/htmlblocks.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

/// One line a block: "p text", "li1 text", "h2 text", with "!" where all of it is bold.
QStringList described(const QString &html)
{
    QStringList lines;
    for (const HtmlBlock &block : htmlBlocks(html)) {
        const QString name = block.kind == HtmlBlock::Kind::Heading ? u"h%1"_s.arg(block.level)
            : block.kind == HtmlBlock::Kind::Item                   ? u"li%1"_s.arg(block.level)
                                                                    : u"p"_s;
        lines.append(name + (block.isBoldOnly ? u"! "_s : u" "_s) + block.text);
    }
    return lines;
}

} // namespace

class HtmlBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsLines_data();
    void cutsLines();
    void keepsInlineMarkup_data();
    void keepsInlineMarkup();
    void decodesOnceByWeight_data();
    void decodesOnceByWeight();
    void decodesScalars_data();
    void decodesScalars();
    void tellsHtmlFromText_data();
    void tellsHtmlFromText();
};

void HtmlBlocksTest::cutsLines_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << u" <p> </p><br>"_s << QStringList();
    QTest::newRow("paragraphs") << u"<p>a\n b</p><div>c<br>d</div>e"_s
                                << QStringList{u"p a b"_s, u"p c"_s, u"p d"_s, u"p e"_s};
    QTest::newRow("headings") << u"<h2>Role</h2>x<h4><b>Tasks</b></h4>"_s
                              << QStringList{u"h2 Role"_s, u"p x"_s, u"h4! Tasks"_s};
    QTest::newRow("lists") << u"<ul><li>a<ol><li>b</ol><li>c</ul>"_s << QStringList{u"li1 a"_s, u"li2 b"_s, u"li1 c"_s};
    QTest::newRow("one item of two paragraphs")
        << u"<ul><li><p>a</p><p>b</p></li><li>c<br>d</li></ul>"_s << QStringList{u"li1 a b"_s, u"li1 c d"_s};
    QTest::newRow("items without a list") << u"<li>a</li><li>b</li>"_s << QStringList{u"li1 a"_s, u"li1 b"_s};
    QTest::newRow("a label glued to its value")
        << u"<p><b>Location</b>Bern</p><p><b>Pay</b>€20</p><p><b>Un</b>usual</p>"_s
        << QStringList{u"p Location Bern"_s, u"p Pay €20"_s, u"p Unusual"_s};
    QTest::newRow("glued neighbours")
        << u"<p><span>Location</span><span>Bern</span></p><p><span>foot</span><span>ball</span></p><p>H<sub>2</sub>O</p>"_s
        << QStringList{u"p Location Bern"_s, u"p football"_s, u"p H2O"_s};
    QTest::newRow("facts in boxes")
        << u"<div><span class=t>Full-time</span><span class=t>Bern</span> <span class=t>Hybrid</span></div>"_s
        << QStringList{u"p Full-time"_s, u"p Bern"_s, u"p Hybrid"_s};
    QTest::newRow("words in boxes")
        << u"<p><span class=w>Bake</span> <span class=w>bread</span> <span class=w>here.</span></p>"_s
        << QStringList{u"p Bake bread here."_s};
    QTest::newRow("bold lines")
        << u"<p><strong>About us:</strong></p><p><b>Pay</b>: 1</p><div style='font-weight: bold'>x</div>"_s
        << QStringList{u"p! About us:"_s, u"p Pay: 1"_s, u"p! x"_s};
    QTest::newRow("hidden parts") << u"<p>a</p><script>b</script><p hidden>c</p><p style='display:none'>d</p>"_s
                                  << QStringList{u"p a"_s};
    QTest::newRow("cells") << u"<table><tr><td>a<td>b</table>"_s << QStringList{u"p a"_s, u"p b"_s};
    QTest::newRow("lines of plain text") << u"a &amp; b\nc"_s << QStringList{u"p a & b"_s, u"p c"_s};
    QTest::newRow("escaped once") << u"&lt;p&gt;a&lt;/p&gt;&lt;ul&gt;&lt;li&gt;b &amp;amp; c&lt;/li&gt;&lt;/ul&gt;"_s
                                  << QStringList{u"p a"_s, u"li1 b & c"_s};
    QTest::newRow("too deep") << u"<div>"_s.repeated(1000) << QStringList();
}

void HtmlBlocksTest::cutsLines()
{
    QFETCH(QString, html);
    QTEST(described(html), "lines");
}

void HtmlBlocksTest::keepsInlineMarkup_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("inlineHtml");
    QTest::newRow("plain") << u"a &lt; b"_s << u"a &lt; b"_s;
    QTest::newRow("emphasis") << u"<strong>a</strong> <em>b</em> <tt>c</tt> <u>d</u>"_s
                              << u"<b>a</b> <i>b</i> <code>c</code> d"_s;
    QTest::newRow("nested") << u"<b><i>a</i></b>"_s << u"<b><i>a</i></b>"_s;
    QTest::newRow("link") << u"<a href='https://x.example/?a=\"&b' onclick=c>a</a>"_s
                          << u"<a href=\"https://x.example/?a=&quot;&amp;b\">a</a>"_s;
    QTest::newRow("script link") << u"<a href='javascript:x'>a</a>"_s << u"a"_s;
    QTest::newRow("escaped text stays escaped") << u"<p>&lt;script&gt;"_s << u"&lt;script&gt;"_s;
}

void HtmlBlocksTest::keepsInlineMarkup()
{
    QFETCH(QString, html);
    const auto blocks = htmlBlocks(html);
    QCOMPARE(blocks.size(), size_t(1));
    QTEST(blocks.front().inlineHtml, "inlineHtml");
}

void HtmlBlocksTest::decodesOnceByWeight_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("live");
    QTest::newRow("live") << u"<p>a &amp; b</p>"_s << u"<p>a &amp; b</p>"_s;
    QTest::newRow("escaped") << u"&lt;p&gt;a &amp;amp; b&lt;/p&gt;"_s << u"<p>a &amp; b</p>"_s;
    QTest::newRow("escaped with a live footer")
        << u"&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b&lt;/p&gt;<p>c</p>"_s << u"<p>a</p><p>b</p><p>c</p>"_s;
    QTest::newRow("live about escaped tags") << u"<p>write &lt;p&gt;</p>"_s << u"<p>write &lt;p&gt;</p>"_s;
    QTest::newRow("white space escaped twice") << u"<p>a</p>&amp;#xa;<p>b</p>"_s << u"<p>a</p>\n<p>b</p>"_s;
}

void HtmlBlocksTest::decodesOnceByWeight()
{
    QFETCH(QString, html);
    QTEST(liveHtml(html), "live");
}

void HtmlBlocksTest::decodesScalars_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("plain") << u"  R & D \n"_s << u"R & D"_s;
    QTest::newRow("once") << u"R&amp;D &#8211; Z&uuml;rich&nbsp;&#x1F600;"_s << u"R&D – Zürich \U0001F600"_s;
    QTest::newRow("twice") << u"R&amp;amp;D"_s << u"R&D"_s;
    QTest::newRow("no references") << u"AT&T; &; &unknown; &#; &#xZZ;"_s << u"AT&T; &; &unknown; &#; &#xZZ;"_s;
    QTest::newRow("outside of Unicode") << u"a&#0;&#x110000;&#xD800;"_s << u"a\uFFFD\uFFFD\uFFFD"_s;
}

void HtmlBlocksTest::decodesScalars()
{
    QFETCH(QString, text);
    QTEST(plainScalar(text), "plain");
}

void HtmlBlocksTest::tellsHtmlFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHtml");
    QTest::newRow("text") << u"a < b > c & d"_s << false;
    QTest::newRow("tags") << u"a<br>b"_s << true;
    QTest::newRow("escaped tags") << u"a&lt;br&gt;b"_s << true;
    QTest::newRow("references") << u"a &ndash; b"_s << true;
    QTest::newRow("a type") << u"std::vector<int>"_s << false;
}

void HtmlBlocksTest::tellsHtmlFromText()
{
    QFETCH(QString, text);
    QTEST(looksLikeHtml(text), "isHtml");
}

QTEST_GUILESS_MAIN(HtmlBlocksTest)
#include "tst_htmlblocks.moc"
