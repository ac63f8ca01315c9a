// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/employernames.h"
#include "models/importers/html/hitlist.h"
#include "models/importers/html/labelpairs.h"
#include "models/importers/html/pagecontent.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

HtmlNode pageOf(const QString &html)
{
    const auto page = parsedHtml(html, HtmlParsing::Page);
    return page ? *page : HtmlNode{};
}

QString hits(int count, qsizetype snippet)
{
    QString html;
    for (int i = 0; i < count; ++i)
        html +=
            u"<li><a href='/%1'>Software Engineer %1</a> <p>%2</p></li>"_s.arg(i).arg(u"word "_s.repeated(snippet / 5));
    return u"<ul>"_s + html + u"</ul>"_s;
}

} // namespace

/// What a page says outside of its text: pairs of labels and values, its title, its address, whether it is a list.
class PageFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsLabelsAndValues_data();
    void joinsLabelsAndValues();
    void findsTheEmployerInTheTitle_data();
    void findsTheEmployerInTheTitle();
    void findsTheEmployerByTheHost_data();
    void findsTheEmployerByTheHost();
    void findsThePlaceInTheTitle_data();
    void findsThePlaceInTheTitle();
    void tellsListsFromPostings_data();
    void tellsListsFromPostings();
    void leavesWhatIsNotContent_data();
    void leavesWhatIsNotContent();
};

void PageFactsTest::joinsLabelsAndValues_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("line");
    QTest::newRow("dt and dd") << u"<dl><dt>Location</dt><dd>Bern</dd></dl>"_s << u"Location: Bern"_s;
    QTest::newRow("cells of a row") << u"<table><tr><th>Posted:</th><td>1 May 2026</td></tr></table>"_s
                                    << u"Posted: 1 May 2026"_s;
    QTest::newRow("two spans") << u"<div><span>Employer</span><span>Initech</span></div>"_s << u"Employer: Initech"_s;
    QTest::newRow("label of a form") << u"<div><label>Job type</label> <b>Part-time</b></div>"_s
                                     << u"Job type: Part-time"_s;
    QTest::newRow("a label of two") << u"<div><b>Location: City</b> <b>Bern</b></div>"_s << u"City: Bern"_s;
    QTest::newRow("another language") << u"<div><b>Standort:</b><i>Kiel</i></div>"_s << u"Standort: Kiel"_s;
    QTest::newRow("no label") << u"<div><b>Bread</b> <b>Butter</b></div>"_s << u"Bread Butter"_s;
    QTest::newRow("a heading twice") << u"<h2><b>Location</b> <b>Location</b></h2>"_s << u"Location Location"_s;
    QTest::newRow("prose as value") << u"<div><b>Location</b> <span>%1</span></div>"_s.arg(
        u"We work where we are. "_s.repeated(9))
                                    << u"Location "_s + u"We work where we are. "_s.repeated(9).trimmed();
}

void PageFactsTest::joinsLabelsAndValues()
{
    QFETCH(QString, html);
    HtmlNode page = pageOf(html);
    joinLabels(page);
    const auto blocks = htmlBlocks(page);
    QCOMPARE(blocks.size(), size_t(1));
    QTEST(blocks.front().text, "line");
}

void PageFactsTest::findsTheEmployerInTheTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("employer");
    QTest::newRow("hiring") << u"Initech hiring Lead Baker in Bern | LinkedIn"_s << u"Initech"_s;
    QTest::newRow("at") << u"Lead Baker at Initech - Some Board"_s << u"Initech"_s;
    QTest::newRow("colon") << u"Initech: Lead Baker"_s << u"Initech"_s;
    QTest::newRow("dash") << u"Lead Baker - Initech"_s << u"Initech"_s;
    QTest::newRow("bars") << u"Lead Baker | Initech | Careers"_s << u"Initech"_s;
    QTest::newRow("careers of") << u"Lead Baker | Bern | Initech Careers"_s << u"Initech"_s;
    QTest::newRow("careers at") << u"Careers at Initech – Lead Baker"_s << u"Initech"_s;
    QTest::newRow("place between") << u"Lead Baker - Bern, Switzerland - Initech"_s << u"Initech"_s;
    QTest::newRow("a page of details") << u"Initech - Job details"_s << u"Initech"_s;
    QTest::newRow("only the site") << u"Lead Baker - Indeed.com"_s << QString();
    QTest::newRow("only the board's word") << u"Lead Baker | Jobs"_s << QString();
    QTest::newRow("two names") << u"Lead Baker - Initech - Hooli"_s << QString();
    QTest::newRow("a number of its own") << u"Lead Baker - Night Shift [94-000397]"_s << QString();
    QTest::newRow("no job") << u"Welcome to Initech"_s << QString();
}

void PageFactsTest::findsTheEmployerInTheTitle()
{
    QFETCH(QString, title);
    PageMeta meta;
    meta.title = title;
    QTEST(employerInTitle(meta, u"Lead Baker"_s), "employer");
}

void PageFactsTest::findsTheEmployerByTheHost_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("employer");
    QTest::newRow("own host") << u"https://careers.mill-bakery.example/1"_s << u"Mill Bakery"_s;
    QTest::newRow("board's host") << u"https://millbakery.boards.example/1"_s << u"Mill Bakery"_s;
    QTest::newRow("with a word for jobs") << u"https://millbakeryjobs.example/1"_s << u"Mill Bakery"_s;
    QTest::newRow("another") << u"https://boards.example/millbakery"_s << QString();
    QTest::newRow("no address") << QString() << QString();
}

void PageFactsTest::findsTheEmployerByTheHost()
{
    QFETCH(QString, address);
    QTEST(employerByHost(address, {u"Lead Baker"_s, u"Mill Bakery (Bern)"_s}), "employer");
}

void PageFactsTest::findsThePlaceInTheTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("place");
    QTest::newRow("behind the employer") << u"Lead Baker at Initech — Bern, Switzerland | Jobs"_s
                                         << u"Bern, Switzerland"_s;
    QTest::newRow("behind the job") << u"Initech hiring Lead Baker in Bern | LinkedIn"_s << u"Bern"_s;
    QTest::newRow("none") << u"Lead Baker at Initech — Bread for everybody | Jobs"_s << QString();
}

void PageFactsTest::findsThePlaceInTheTitle()
{
    QFETCH(QString, title);
    PageMeta meta;
    meta.title = title;
    QTEST(placeInTitle(meta), "place");
}

void PageFactsTest::tellsListsFromPostings_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("isList");
    const QString text = u"<p>%1</p>"_s.arg(u"We bake bread. "_s.repeated(80));
    QTest::newRow("hits") << hits(12, 0) << true;
    QTest::newRow("hits with snippets") << hits(12, 300) << true;
    QTest::newRow("few") << hits(4, 0) << false;
    QTest::newRow("a posting with other jobs below") << u"<h1>Lead Engineer</h1>"_s + text + hits(12, 0) << false;
    QTest::newRow("a posting with other jobs aside")
        << u"<h1>Lead Engineer</h1><p>Short.</p><aside>"_s + hits(12, 0) + u"</aside>"_s << false;
    QTest::newRow("one job linked many times") << u"<a href=/>Engineer</a>"_s.repeated(12) << false;
    QTest::newRow("an article") << u"<h1>On bread</h1>"_s + text << false;
}

void PageFactsTest::tellsListsFromPostings()
{
    QFETCH(QString, html);
    QTEST(isHitList(pageOf(html)), "isList");
}

void PageFactsTest::leavesWhatIsNotContent_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("navigation") << u"<nav>Home</nav>"_s;
    QTest::newRow("role") << u"<div role=navigation>Home</div>"_s;
    QTest::newRow("cookies") << u"<div id=cookie-banner>We use cookies</div>"_s;
    QTest::newRow("similar jobs") << u"<section class='similar-jobs'>Miller</section>"_s;
    QTest::newRow("footer") << u"<footer>Imprint</footer>"_s;
    QTest::newRow("icons by their names") << u"<i class='material-icons'>expand_less</i>"_s;
    QTest::newRow("for screen readers") << u"<span class=sr-only>Skip</span>"_s;
    QTest::newRow("list of links")
        << u"<ul><li><a href=/>A</a><li><a href=/>B</a><li><a href=/>C</a><li><a href=/>D</a></ul>"_s;
    QTest::newRow("button") << u"<button>Apply</button>"_s;
}

void PageFactsTest::leavesWhatIsNotContent()
{
    QFETCH(QString, part);
    const auto blocks = pageContent(pageOf(u"<body><h1>Baker</h1><p>Bake bread every day.</p>"_s + part));
    QCOMPARE(blocks.size(), size_t(2));
    QCOMPARE(blocks.back().text, u"Bake bread every day."_s);
}

QTEST_GUILESS_MAIN(PageFactsTest)
#include "tst_pagefacts.moc"
