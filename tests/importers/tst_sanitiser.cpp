// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/importers/html/htmldocument.h"
#include "models/importers/html/htmltags.h"
#include "models/importers/html/sanitiser.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

const QString Shared = QStringLiteral(SHORTLIST_SHARED);

QSet<QString> words(const char *list)
{
    const QStringList names = QString::fromLatin1(list).split(u' ');
    return {names.cbegin(), names.cend()};
}

/// The first thing in `node` that no cleaned HTML may hold, or nothing.
QString forbiddenIn(const HtmlNode &node)
{
    static const QSet<QString> elements = words(
        "p br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd b strong i em u s sub sup small blockquote pre code table thead "
        "tbody tfoot tr th td caption a span div details summary abbr time");
    static const QSet<QString> attributes = words("href title lang dir colspan rowspan datetime start width height");
    for (const HtmlNode &child : node.children) {
        if (!child.isText() && (child.isForeign || !elements.contains(child.name)))
            return child.name;
        for (const auto &[name, value] : child.attributes) {
            if (!attributes.contains(name))
                return name;
            if (name == u"href" && !value.startsWith(u"http:") && !value.startsWith(u"https:")
                && !value.startsWith(u"mailto:"))
                return value;
        }
        if (const QString found = forbiddenIn(child); !found.isEmpty())
            return found;
    }
    return {};
}

/// Empty where every invariant holds for `html`, else what is wrong.
QString brokenInvariant(const QString &html)
{
    const auto clean = sanitised(html);
    if (!clean)
        return clean.error().code == Error::Code::TooLarge ? QString() : clean.error().detail;
    const auto again = sanitised(*clean);
    if (!again || *again != *clean)
        return u"cleaning twice changes %1"_s.arg(*clean);
    const auto tree = parsedHtml(*clean, HtmlParsing::Fragment);
    if (!tree)
        return tree.error().detail;
    const QString forbidden = forbiddenIn(*tree);
    return forbidden.isEmpty() ? QString() : u"%1 in %2"_s.arg(forbidden, *clean);
}

QStringList payloadsOfDomPurify()
{
    QFile file(Shared + u"/hostile/dompurify.json"_s);
    QStringList payloads;
    if (!file.open(QIODevice::ReadOnly))
        return payloads;
    for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll()).array())
        payloads.append(entry.toObject().value(u"payload"_s).toString());
    return payloads;
}

/// The inputs of html5lib's tree construction tests.
QStringList payloadsOfHtml5()
{
    QStringList payloads;
    const QDir folder(Shared + u"/hostile/html5"_s);
    for (const QFileInfo &info : folder.entryInfoList({u"*.dat"_s}, QDir::Files)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString &test : QString::fromUtf8(file.readAll()).split(u"#data\n"_s, Qt::SkipEmptyParts))
            payloads.append(test.left(test.indexOf(u"\n#errors"_s)));
    }
    return payloads;
}

} // namespace

class SanitiserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleans_data();
    void cleans();
    void holdsItsInvariants_data();
    void holdsItsInvariants();
    void holdsThemOnOtherPeoplesPayloads_data();
    void holdsThemOnOtherPeoplesPayloads();
    void refusesTooMuch();
};

void SanitiserTest::cleans_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << u"a < b & c"_s << u"a &lt; b &amp; c"_s;
    QTest::newRow("kept") << u"<h2>Role</h2><ul><li>C++ <b>now</b></ul>"_s
                          << u"<h2>Role</h2><ul><li>C++ <b>now</b></li></ul>"_s;
    QTest::newRow("script") << u"a<script>alert(1)</script>b<style>p{}</style>c"_s << u"abc"_s;
    QTest::newRow("handlers and styles") << u"<p onclick=x style=y class=z id=i>a</p>"_s << u"<p>a</p>"_s;
    QTest::newRow("link") << u"<a href=\"https://example.com/?a=1&amp;b=2\" target=_blank rel=x>a</a>"_s
                          << u"<a href=\"https://example.com/?a=1&amp;b=2\">a</a>"_s;
    QTest::newRow("script link") << u"<a href='java\nscript:alert(1)'>a</a>"_s << u"a"_s;
    QTest::newRow("data link") << u"<a href='data:text/html,x'>a</a>"_s << u"a"_s;
    QTest::newRow("relative link") << u"<a href='//evil.example/x'>a</a>"_s << u"a"_s;
    QTest::newRow("link with a backslash") << u"<a href='https://evil.example\\@good.example/'>a</a>"_s << u"a"_s;
    QTest::newRow("mail") << u"<a href='mailto:jobs@example.com'>a</a>"_s
                          << u"<a href=\"mailto:jobs@example.com\">a</a>"_s;
    QTest::newRow("remote image") << u"a<img src=https://example.com/pixel.gif onerror=x>b"_s << u"ab"_s;
    QTest::newRow("frames") << u"a<iframe src=x><p>y</p></iframe><object data=x>z</object>b"_s << u"ab"_s;
    QTest::newRow("form") << u"<form action=x><input value=y>a <button>Send</button></form>"_s
                          << u"<div>a Send</div>"_s;
    QTest::newRow("fields behind drawings") << u"<svg><title>x</title></svg>a<select><option>b</select>"_s << u"a"_s;
    QTest::newRow("drawing") << u"<svg><script>x</script><text>y</text></svg>a"_s << u"a"_s;
    QTest::newRow("unknown elements") << u"<foo-bar><p>a</p></foo-bar><section>b</section>"_s
                                      << u"<p>a</p><div>b</div>"_s;
    QTest::newRow("table") << u"<table width=9999 border=1><td colspan=2 rowspan=x>a</table>"_s
                           << u"<table><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>"_s;
    QTest::newRow("space that does not break") << u"a&nbsp;b"_s << u"a&nbsp;b"_s;
    QTest::newRow("quotes") << u"<p title='\"`&#39;'>'`\"</p>"_s
                            << u"<p title=\"&quot;&#96;&#39;\">&#39;&#96;&quot;</p>"_s;
    QTest::newRow("markup in a title") << u"<p title='</style><b>x'>a</p>"_s << u"<p>a</p>"_s;
    QTest::newRow("references to controls")
        << u"&#xcoding &#13;a<p title='&#1;x&#xFEFF;'>b&#xFFFE;</p>"_s << u"oding \na<p title=\"x\">b</p>"_s;
    QTest::newRow("preformatted behind a control") << u"<pre>&#12;&#10;x</pre>"_s << u"<pre>\n\nx</pre>"_s;
    QTest::newRow("preformatted") << u"<pre>\n\nx</pre>"_s << u"<pre>\n\nx</pre>"_s;
    QTest::newRow("comment") << u"a<!-- <script> --><!--><b>c</b>"_s << u"a<b>c</b>"_s;
    QTest::newRow("base and meta") << u"<base href=x><meta http-equiv=refresh content='0;url=x'><link rel=x href=y>a"_s
                                   << u"a"_s;
}

void SanitiserTest::cleans()
{
    QFETCH(QString, html);
    const auto clean = sanitised(html);
    VERIFY_OK(clean);
    QTEST(*clean, "clean");
}

void SanitiserTest::holdsItsInvariants_data()
{
    QTest::addColumn<QString>("html");
    for (const char *html : {"<p><button><p>x</p></button></p>",
                             "<a href=http://x><table><td><a href=http://y>z",
                             "<b><p>x</b>y</p>",
                             "<table><b>x<tr><td>y",
                             "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                             "<form><div></form><form>x",
                             "<h1><h2>x</h1></h2>",
                             "<ul><ul><li>x</ul>y",
                             "<svg></p><style><a id=\"</style><img src=1>\">",
                             "<noscript><p title=\"</noscript><img src=x>\">",
                             "<template><p>x</template>y",
                             "<dl><dd><dt><dd>x",
                             "<pre>\n\n\nx</pre><pre>\n</pre>",
                             "<details><summary><p>x</summary>",
                             "<span><div><span>x",
                             "<li><p><li>x",
                             "<table><caption><table><td>x",
                             "<a href='http://x/'><div><a href='http://y/'>z</a></div></a>",
                             "<select><p>x</select><p>y",
                             "\xEF\xBF\xBE<p>\x01x",
                             "<plaintext><p>x",
                             "<p><table><p>x",
                             "<i><b></i>x</b>",
                             "<frameset><p>x",
                             "<option><p>x<optgroup>y",
                             "<h1><p></h1>x",
                             "<svg><html><foreignObject><table></table></body>x",
                             "<table><math><select><mi><select><td>x",
                             "<MATH><HEAD><mtext></svg><select></body>x",
                             "<svg><foreignObject></svg><html><desc><select><select></body>x"})
        QTest::newRow(html) << QString::fromUtf8(html);
}

void SanitiserTest::holdsItsInvariants()
{
    QFETCH(QString, html);
    QCOMPARE(brokenInvariant(html), QString());
}

void SanitiserTest::holdsThemOnOtherPeoplesPayloads_data()
{
    QTest::addColumn<QStringList>("payloads");
    QTest::newRow("DOMPurify") << payloadsOfDomPurify();
    QTest::newRow("html5lib") << payloadsOfHtml5();
}

void SanitiserTest::holdsThemOnOtherPeoplesPayloads()
{
    QFETCH(QStringList, payloads);
    if (payloads.isEmpty())
        QSKIP("shared/hostile is not here");
    QVERIFY(payloads.size() > 100);
    for (const QString &payload : payloads)
        QVERIFY2(brokenInvariant(payload).isEmpty(), qPrintable(payload + u"\n=> "_s + brokenInvariant(payload)));
}

void SanitiserTest::refusesTooMuch()
{
    const auto isTooLarge = [](const QString &html) {
        const auto clean = sanitised(html);
        return !clean && clean.error().code == Error::Code::TooLarge;
    };
    QVERIFY(isTooLarge(u"<div>"_s.repeated(Limits::HtmlDepth + 1)));
    QVERIFY(isTooLarge(QString(Limits::CleanHtmlBytes + 1, u'x')));
    QVERIFY(isTooLarge(QString(Limits::CleanHtmlBytes / 2, QChar(0x20AC)))); // bytes count, not characters
    QVERIFY(!isTooLarge(QString(Limits::CleanHtmlBytes, u'x')));
}

QTEST_GUILESS_MAIN(SanitiserTest)
#include "tst_sanitiser.moc"
