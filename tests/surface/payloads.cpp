// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/surface/payloads.h"

#include <QRandomGenerator>

namespace Shortlist::Testing {

using namespace Qt::StringLiterals;

namespace {

/// %1 is what shall run. All of them start by themselves.
const QStringList &runners()
{
    static const QStringList list{
        u"<script>%1</script>"_s,
        u"<img src=x: onerror=%1>"_s,
        u"<img src=x: onerror=\"%1\">"_s,
        u"<IMG SRC=x: ONERROR='%1'>"_s,
        u"<img/src=x:/onerror=%1 />"_s,
        u"<img\nsrc=x:\nonerror\n=\n%1>"_s,
        u"<svg onload=%1>"_s,
        u"<svg/onload=%1></svg>"_s,
        u"<svg><script>%1</script></svg>"_s,
        u"<svg><script href=\"data:text/javascript,%1\"></script></svg>"_s,
        u"<svg><image href=x: onerror=%1></image></svg>"_s,
        u"<svg><animate onbegin=%1 attributeName=x dur=1s></svg>"_s,
        u"<svg><set onbegin=%1 attributeName=x dur=1s></svg>"_s,
        u"<video src=x: onerror=%1></video>"_s,
        u"<video><source src=x: onerror=%1></video>"_s,
        u"<audio src=x: onerror=%1></audio>"_s,
        u"<link rel=stylesheet href=x: onerror=%1>"_s,
        u"<script src=x: onerror=%1></script>"_s,
        u"<details open ontoggle=%1><summary>x</summary>y</details>"_s,
        u"<iframe onload=%1></iframe>"_s,
        u"<iframe srcdoc=\"<script>parent.%1</script>\"></iframe>"_s,
        u"<iframe src=\"javascript:parent.%1\"></iframe>"_s,
        u"<iframe src=\"java\tscript:parent.%1\"></iframe>"_s,
        u"<iframe src=\"&#106;avascript&colon;parent.%1\"></iframe>"_s,
        u"<style onload=%1>p{}</style>"_s,
        u"<body onload=%1>"_s,
        u"<math><mtext><mglyph><p></mglyph><img src=x: onerror=%1></mtext></math>"_s,
        u"<svg></p><style><a id=\"</style><img src=x: onerror=%1>\"></style></svg>"_s,
        u"<noscript><p title=\"</noscript><img src=x: onerror=%1>\"></noscript><img src=x: onerror=%1>"_s,
        u"<title><a title=\"</title><img src=x: onerror=%1>\"></title>"_s,
        u"<textarea><a title=\"</textarea><img src=x: onerror=%1>\"></textarea>"_s,
        u"<xmp><p title=\"</xmp><img src=x: onerror=%1>\"></xmp>"_s,
        u"<!--><img src=x: onerror=%1>-->"_s,
        u"<!-- x --!><img src=x: onerror=%1>"_s,
        u"<![CDATA[><img src=x: onerror=%1>]]>"_s,
        u"<?x ><img src=x: onerror=%1>"_s,
        u"</%><img src=x: onerror=%1>"_s,
        u"<template><p></template><img src=x: onerror=%1>"_s,
        u"<form><form><img src=x: onerror=%1></form>"_s,
        u"<table><td><img src=x: onerror=%1></td></table>"_s,
        u"<select><option><img></select><img src=x: onerror=%1>"_s,
        u"<a title='x\"><img src=x: onerror=y>'>z</a><img src=x: onerror=%1>"_s,
        u"<p title=`<img src=x: onerror=%1>`>x</p><img src=x: onerror=%1>"_s,
        u"\u0000<img src=x: onerror=%1>"_s,
        u"<img src=\"data:,\u2028\" onerror=%1>"_s,
        u"<x-y><script>%1</script></x-y>"_s,
        u"<custom onclick=x><svg onload=%1></custom>"_s,
    };
    return list;
}

/// %1 runs only where somebody clicks, types, or where an engine is older than ours.
const QStringList &sleepers()
{
    static const QStringList list{
        u"<a href=\"javascript:%1\">x</a>"_s,
        u"<a href=\" \n\tjavascript:%1\">x</a>"_s,
        u"<a href=\"JaVaScRiPt&#58;%1\">x</a>"_s,
        u"<a href=\"&#x6A;avascript:%1\">x</a>"_s,
        u"<a href='vbscript:%1'>x</a>"_s,
        u"<a href=\"data:text/html,<script>%1</script>\">x</a>"_s,
        u"<a href=//evil.example/ onclick=%1>x</a>"_s,
        u"<form action=javascript:%1><input type=submit></form>"_s,
        u"<button formaction=javascript:%1>x</button>"_s,
        u"<input onfocus=%1 autofocus>"_s,
        u"<p onmouseover=%1>x</p>"_s,
        u"<p style='background:url(javascript:%1)'>x</p>"_s,
        u"<p style='width:expression(%1)'>x</p>"_s,
        u"<object data=x: onerror=%1></object>"_s,
        u"<style>@keyframes k{}</style><p style='animation:k 1ms' onanimationstart=%1>x</p>"_s,
        u"<style>@keyframes k{}</style><p style='animation:k 1ms' onanimationend=%1>x</p>"_s,
        u"<marquee onstart=%1>x</marquee>"_s,
        u"<math><mtext><table><mglyph><style><img src=x: onerror=%1></style></mglyph></table></mtext></math>"_s,
        u"<base href='javascript:%1//'><a href=x>y</a>"_s,
        u"<meta http-equiv=refresh content='0;url=javascript:%1'>"_s,
        u"<embed src=\"javascript:%1\">"_s,
        u"<isindex action=javascript:%1 type=image>"_s,
        u"<svg><a xlink:href=\"javascript:%1\"><text>x</text></a></svg>"_s,
        u"<svg><use href=\"data:image/svg+xml,<svg id=x onload=%1/>#x\"></use></svg>"_s,
        u"<math href=\"javascript:%1\">x</math>"_s,
        u"<td background=javascript:%1>x</td>"_s,
        u"<plaintext><script>%1</script>"_s,
        u"<a href=http://x.example\\@evil.example/ title='%1'>x</a>"_s,
        u"<a href=file:///etc/passwd>x</a><img src=\\\\evil.example\\share>"_s,
        u"<b title='&lt;img src=x: onerror=%1&gt;'>x</b>"_s,
        u"&lt;img src=x: onerror=%1&gt;"_s,
    };
    return list;
}

/// %1 is inside something that changes how HTML is read.
const QStringList &contexts()
{
    static const QStringList list{
        u"%1"_s,
        u"<p>before</p>%1<p>behind</p>"_s,
        u"<table>%1<tr><td>x"_s,
        u"<b><i><a href=https://a.example/>%1"_s,
        u"<svg><desc>%1"_s,
        u"<math><annotation-xml encoding=text/html>%1"_s,
        u"<pre>\n%1</pre>"_s,
        u"<ul><li>%1<li>x"_s,
    };
    return list;
}

template <typename List>
const auto &oneOf(QRandomGenerator &dice, const List &list)
{
    return list.at(qsizetype(dice.bounded(quint32(list.size()))));
}

QStringList wordsOf(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

class Grower
{
public:
    explicit Grower(quint32 seed)
        : m_dice(seed)
    { }

    QString piece(int depth)
    {
        static const QStringList elements = wordsOf(
            "p br hr h1 h6 ul ol li dl dt dd b i em u s sub small blockquote pre code table thead tbody tr th td "
            "caption col colgroup a span div details summary abbr time img script style title noscript template iframe "
            "object embed svg math desc foreignObject mtext mi annotation-xml mglyph malignmark form input button "
            "select "
            "option optgroup textarea xmp plaintext noembed noframes frameset frame body html head meta base link "
            "section article nobr font center marquee ruby rt rp video source picture x-y dialog menu search font");
        const QString name = oneOf(m_dice, elements);
        const QString written = chance(10) ? name.toUpper() : name;
        QString out = u'<' + written + attributes() + (chance(8) ? u"/>"_s : u">"_s);
        for (quint32 child = m_dice.bounded(4U); child > 0 && depth > 0; --child)
            out += chance(45) ? text() : piece(depth - 1);
        if (chance(70))
            out += u"</"_s + (chance(12) ? oneOf(m_dice, elements) : written) + u'>';
        return out;
    }

    QString document()
    {
        QString out;
        for (quint32 part = 1 + m_dice.bounded(4U); part > 0; --part)
            out += chance(20) ? text() : piece(4);
        return chance(15) ? out.left(qsizetype(m_dice.bounded(quint32(out.size()) + 1))) : out;
    }

    bool chance(int percent) { return int(m_dice.bounded(100U)) < percent; }
    QRandomGenerator &dice() { return m_dice; }

private:
    QString attributes()
    {
        static const QStringList names = wordsOf(
            "href src title lang dir class id style onerror onload onclick colspan rowspan start width height datetime "
            "name "
            "srcdoc action formaction background xlink:href data content http-equiv srcset ping download target");
        static const QStringList values{u"https://a.example/?a=1&b=2"_s,
                                        u"javascript:alert(1)"_s,
                                        u"x:"_s,
                                        u"alert(1)"_s,
                                        u"mailto:a@b.example"_s,
                                        u"//evil.example/x"_s,
                                        u"file:///etc/passwd"_s,
                                        u"2"_s,
                                        u"4097"_s,
                                        u"-1"_s,
                                        u"rtl"_s,
                                        u"de-CH"_s,
                                        u"2026-03-01T10:00Z"_s,
                                        u""_s,
                                        u"</style></script><img src=x: onerror=alert(1)>"_s,
                                        u"a`b'c"_s,
                                        u"&quot;&gt;&#0;"_s,
                                        u"data:text/html,<script>alert(1)</script>"_s,
                                        u"\u202ejob\u0000"_s};
        QString out;
        for (quint32 count = m_dice.bounded(3U); count > 0; --count) {
            const QString value = oneOf(m_dice, values);
            const QString quote = oneOf(m_dice, QStringList{u"\""_s, u"'"_s, u""_s, u"`"_s});
            out += (chance(90) ? u" "_s : u"/"_s) + oneOf(m_dice, names) + u'=' + quote + value + quote;
        }
        return out;
    }

    QString text()
    {
        static const QStringList texts{u"word"_s,
                                       u" "_s,
                                       u"\n"_s,
                                       u"a < b && c > d"_s,
                                       u"&lt;script&gt;"_s,
                                       u"&amp;amp;"_s,
                                       u"&#x3c;b&#62;"_s,
                                       u"<!-- <p> -->"_s,
                                       u"<!--"_s,
                                       u"<![CDATA[x]]>"_s,
                                       u"<?php x ?>"_s,
                                       u"</p>"_s,
                                       u"</table>"_s,
                                       u"</svg>"_s,
                                       u"</form>"_s,
                                       u"\u00a0"_s,
                                       u"\ufeff"_s,
                                       u"\u0000"_s,
                                       u"\u0001"_s,
                                       u"\u2028"_s,
                                       QString(QChar(0xD800)),
                                       u"`\"'"_s,
                                       u"&nbsp"_s,
                                       u"&notit;"_s,
                                       u"<"_s,
                                       u"</"_s,
                                       u"<b"_s,
                                       u"\U0001F600"_s,
                                       u"<!DOCTYPE html>"_s};
        return oneOf(m_dice, texts);
    }

    QRandomGenerator m_dice;
};

} // namespace

QStringList handlerPayloads()
{
    QStringList all;
    const QString call = u"alert(1)"_s;
    for (const QStringList &list : {runners(), sleepers()})
        for (const QString &payload : list)
            for (const QString &context : contexts())
                all.append(QString(context).replace(u"%1"_s, QString(payload).replace(u"%1"_s, call)));
    return all;
}

QStringList startingPayloads()
{
    QStringList all;
    for (const QString &payload : runners())
        all.append(QString(payload).replace(u"%1"_s, u"alert(1)"_s));
    return all;
}

QStringList grownPayloads(int count, quint32 seed)
{
    Grower grower(seed);
    const QStringList pool = handlerPayloads();
    QStringList all;
    all.reserve(count);
    while (all.size() < count) {
        QString payload = grower.document();
        if (grower.chance(30)) { // one of the others, cut somewhere, inside
            const QString other = oneOf(grower.dice(), pool);
            payload.insert(qsizetype(grower.dice().bounded(quint32(payload.size()) + 1)),
                           other.mid(qsizetype(grower.dice().bounded(quint32(other.size())))));
        }
        all.append(payload);
    }
    return all;
}

QString plainPage(quint32 seed)
{
    static const QStringList shapes{
        u"<p>%1 <b>%2</b> %3</p>"_s,
        u"<ul><li>%1<li>%2 <i>%3</i></ul>"_s,
        u"<h2>%1</h2><div>%2<br>%3</div>"_s,
        u"<table><tr><td>%1<td>%2<tr><th>%3</table>"_s,
        u"<dl><dt>%1<dd>%2<dd>%3</dl>"_s,
        u"<pre>%1\n %2</pre>%3"_s,
        u"<blockquote>%1<p>%2</blockquote>%3"_s,
        u"<details><summary>%1</summary>%2 <a href='https://a.example/'>%3</a></details>"_s};
    QRandomGenerator dice(seed);
    QString page;
    for (int word = 1; word < 60; word += 3)
        page += oneOf(dice, shapes).arg(u"word%1"_s.arg(word), u"word%1"_s.arg(word + 1), u"word%1"_s.arg(word + 2));
    return page;
}

} // namespace Shortlist::Testing
