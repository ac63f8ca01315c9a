// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/plainfragment.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class PlainFragmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsTheStandardDoes_data();
    void readsAsTheStandardDoes();
    void leavesDisorderToTheStandard_data();
    void leavesDisorderToTheStandard();
    void leavesDepthToTheStandard();
};

void PlainFragmentTest::readsAsTheStandardDoes_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("text") << u"a > b\n\tc"_s;
    QTest::newRow("paragraphs") << u"<p>a <b>b<i>c</i></b></p>\n<P CLASS='x' hidden>d</P>"_s;
    QTest::newRow("lists in lists") << u"<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>"_s;
    QTest::newRow("headings and rules") << u"<h2><span>a</span></h2><hr/><div><h3>b</h3></div>"_s;
    QTest::newRow("breaks") << u"a<br>b<br/>c<br />d"_s;
    QTest::newRow("links") << u"<a href=\"https://initech.example/?a=1&amp;b\" title=\"\">x</a><a>y</a>"_s;
    QTest::newRow("references") << u"R&amp;D &lt;x&gt; &nbsp;&#39;&#x2013;&eacute;&#0; & so"_s;
    QTest::newRow("a block in an inline element") << u"<b><p>a</p>b</b><span><div>c</div></span>"_s;
    QTest::newRow("elements left open") << u"<div><p>a <b>b"_s;
    QTest::newRow("other scripts") << u"<p>职位：工程师 😀 ＡＢＣ</p>"_s;
    QTest::newRow("the same four times") << u"<b><b><b><b>a</b></b></b></b>b"_s;
}

void PlainFragmentTest::readsAsTheStandardDoes()
{
    QFETCH(QString, html);
    const auto plain = plainFragment(html);
    QVERIFY(plain);
    const auto standard = parsedByStandard(html, HtmlParsing::Fragment);
    VERIFY_OK(standard);
    QVERIFY(*plain == *standard);
}

void PlainFragmentTest::leavesDisorderToTheStandard_data()
{
    QTest::addColumn<QString>("html");
    for (const char *html : {"<p>a<p>b",
                             "<p><div>a</div></p>",
                             "<li>a<li>b",
                             "<b>a<i>b</b>c</i>",
                             "</p>",
                             "<a>x<a>y</a></a>",
                             "<h2>a<h3>b</h3></h2>",
                             "<table><tr><td>a</td></tr></table>",
                             "<script>a</script>",
                             "<pre>\na</pre>",
                             "<!-- a -->b",
                             "a < b",
                             "a<",
                             "</",
                             "<br",
                             "<a href=",
                             "<a href=x>y</a>",
                             "<a href=\"x",
                             "<a href='x'y=''>",
                             "<div title='<svg<head'>",
                             "<p id=\"a\" id=\"b\">x</p>",
                             "<svg/>",
                             "<p/>",
                             "</br>",
                             "&amp",
                             "&notin;",
                             "&#x80;",
                             "&#+39;",
                             "&#XA6666666;",
                             "&#x0x41;",
                             "a\rb",
                             "\x01",
                             "<x-y>a</x-y>",
                             "<image>"})
        QTest::newRow(html) << QString::fromLatin1(html);
    QTest::newRow("half a character") << QString(QChar(0xD83D));
    QTest::newRow("a byte order mark") << u"\uFEFFa"_s;
}

void PlainFragmentTest::leavesDisorderToTheStandard()
{
    QFETCH(QString, html);
    QVERIFY(!plainFragment(html));
}

void PlainFragmentTest::leavesDepthToTheStandard()
{
    QVERIFY(plainFragment(u"<div>"_s.repeated(50)));
    QVERIFY(!plainFragment(u"<div>"_s.repeated(100)));
    QVERIFY(!plainFragment(u"x"_s.repeated(1'000'000)));
}

QTEST_GUILESS_MAIN(PlainFragmentTest)
#include "tst_plainfragment.moc"
