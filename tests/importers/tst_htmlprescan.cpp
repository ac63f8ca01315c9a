// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/importers/html/htmldocument.h"
#include "models/importers/html/htmlprescan.h"
#include "models/importers/html/htmltags.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <ctime>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class HtmlPrescanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTagsAsTheTokeniserDoes_data();
    void countsTagsAsTheTokeniserDoes();
    void allowsUpToEachLimit_data();
    void allowsUpToEachLimit();
    void refusesBeyondEachLimit_data();
    void refusesBeyondEachLimit();
    void answersFastOnHostilePages_data();
    void answersFastOnHostilePages();
};

void HtmlPrescanTest::countsTagsAsTheTokeniserDoes_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("nested") << u"<P><b class=x>y</B></p>"_s << QStringList{u"p"_s, u"b"_s, u"/b"_s, u"/p"_s};
    QTest::newRow("quoted bracket") << u"<a title=\"a>b\" x='>'>c"_s << QStringList{u"a"_s};
    QTest::newRow("comment") << u"<!-- <p> --><i><!--><u><!-- --!><s>"_s << QStringList{u"i"_s, u"u"_s, u"s"_s};
    QTest::newRow("declarations") << u"<!DOCTYPE html><?php <p> ?></ x><hr/>"_s << QStringList{u"hr"_s};
    QTest::newRow("no tags") << u"a < b <3 <"_s << QStringList();
    QTest::newRow("cut off") << u"<p><a href=\"x"_s << QStringList{u"p"_s};
}

void HtmlPrescanTest::countsTagsAsTheTokeniserDoes()
{
    QFETCH(QString, html);
    QStringList tags;
    HtmlTagScanner scanner(html);
    while (scanner.next())
        tags.append((scanner.tag().isEnd ? u"/"_s : QString()) + scanner.tag().name);
    QTEST(tags, "tags");
}

void HtmlPrescanTest::allowsUpToEachLimit_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("bytes") << QString(Limits::HtmlBytes, u'x');
    QTest::newRow("open elements") << u"<div>"_s.repeated(Limits::HtmlDepth);
    QTest::newRow("attributes") << u"<p"_s + u" a=1"_s.repeated(Limits::HtmlAttributes) + u">"_s;
    QTest::newRow("tags") << u"<br>"_s.repeated(Limits::HtmlTags);
    QTest::newRow("unclosed paragraphs") << u"<p>x"_s.repeated(2000);
    QTest::newRow("unclosed items") << u"<ul>"_s + u"<li><div>x</div>"_s.repeated(2000);
    QTest::newRow("unclosed cells") << u"<table>"_s + u"<tr><td>x<td>y"_s.repeated(2000);
    QTest::newRow("unclosed terms") << u"<dl>"_s + u"<dt>x<dd>y"_s.repeated(2000);
    QTest::newRow("unclosed fonts alike") << u"<p><font color=red>x</p>"_s.repeated(2000);
    QTest::newRow("drawings") << u"<svg>"_s + u"<path d='M0'/>"_s.repeated(1000) + u"</svg>"_s;
    QTest::newRow("tags in scripts") << u"<script>'<div>'</script>"_s.repeated(2000);
}

void HtmlPrescanTest::allowsUpToEachLimit()
{
    QFETCH(QString, html);
    const auto checked = checkHtmlLimits(html);
    VERIFY_OK(checked);
}

void HtmlPrescanTest::refusesBeyondEachLimit_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("open elements") << u"<div>"_s.repeated(Limits::HtmlDepth + 1);
    QTest::newRow("attributes") << u"<p"_s + u" a=1"_s.repeated(Limits::HtmlAttributes + 1) + u">"_s;
    QTest::newRow("tags") << u"<br>"_s.repeated(Limits::HtmlTags + 1);
    QTest::newRow("bytes") << QString(Limits::HtmlBytes + 1, u'x');
    QTest::newRow("fonts of many colours") << [] {
        QString html;
        for (int i = 0; i < 5000; ++i)
            html += u"<font color=a%1><p>"_s.arg(i);
        return html;
    }();
    QTest::newRow("ends that the parser ignores") << u"<div><table><td></div>"_s.repeated(1000);
    QTest::newRow("ends behind a block") << u"<x><div></x>"_s.repeated(1000);
    QTest::newRow("an item's end inside its list") << u"<li><ul></li>"_s.repeated(1000);
    QTest::newRow("formatting closed round a block") << u"<b><div></b>"_s.repeated(1000);
    QTest::newRow("drawing left within a block") << u"<svg><foreignObject><div></svg>"_s.repeated(1000);
}

void HtmlPrescanTest::refusesBeyondEachLimit()
{
    QFETCH(QString, html);
    const auto checked = checkHtmlLimits(html);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, Error::Code::TooLarge);
}

void HtmlPrescanTest::answersFastOnHostilePages_data()
{
    QTest::addColumn<QString>("html");
    for (const auto &piece : {u"<div>"_s,
                              u"<font color=a><p>"_s,
                              u"<table>"_s,
                              u"<a>"_s,
                              u"<p><svg></p><x/>"_s,
                              u"<b><p>"_s,
                              u"<svg><input>"_s,
                              u"<!--"_s,
                              u"<a b=\""_s,
                              u"<select><option>"_s,
                              u"<template>"_s,
                              u"</p>"_s,
                              u"<nobr><p>"_s,
                              u"&amp;"_s,
                              u"<form><button>"_s,
                              u"<math><mi><table>"_s,
                              u"<p><b><i><u></p>"_s,
                              u"<ruby><rt>"_s,
                              u"</"_s,
                              u"<style></styl"_s})
        QTest::newRow(qPrintable(piece)) << piece.repeated(Limits::HtmlBytes / piece.size() / 4);
}

void HtmlPrescanTest::answersFastOnHostilePages()
{
    QFETCH(QString, html);
    const std::clock_t begun = std::clock(); // of this process: what else the machine does is not meant
    const auto parsed = parsedHtml(html, HtmlParsing::Page);
    QVERIFY(parsed || parsed.error().code == Error::Code::TooLarge);
    const double seconds = double(std::clock() - begun) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
}

QTEST_GUILESS_MAIN(HtmlPrescanTest)
#include "tst_htmlprescan.moc"
