// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/microdata/markeditems.h"
#include "models/importers/pipeline.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

/// {type#id title=A place={…}} of an object, [a|b] of an array.
QString shown(const JsonValue &value)
{
    QStringList parts;
    if (const JsonValue::Array *items = value.array()) {
        for (const JsonValue &item : *items)
            parts.append(shown(item));
        return u'[' + parts.join(u'|') + u']';
    }
    if (value.object() == nullptr)
        return value.toText();
    for (const JsonMember &member : *value.object())
        parts.append(member.key + u'=' + shown(member.value));
    return u'{' + parts.join(u' ') + u'}';
}

QString itemsOf(const QString &html, ItemSyntax syntax)
{
    const auto page = parsedHtml(html, HtmlParsing::Page);
    QStringList items;
    if (page)
        for (const JsonValue &item : markedItems(*page, syntax))
            items.append(shown(item));
    return items.join(u' ');
}

QString job(const QString &content)
{
    return u"<div itemscope itemtype='https://schema.org/JobPosting'>"_s + content + u"</div>"_s;
}

QString rdfaJob(const QString &content)
{
    return u"<div vocab='https://schema.org/' typeof='JobPosting'>"_s + content + u"</div>"_s;
}

} // namespace

class MarkedItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMicrodata_data();
    void readsMicrodata();
    void readsRdfa_data();
    void readsRdfa();
    void looksBeforeItParses_data();
    void looksBeforeItParses();
    void endsOnReferencesInCircles();
    void keepsTheOrderOfThePage();
    void readsOnePostingAlikeInEveryEncoding_data();
    void readsOnePostingAlikeInEveryEncoding();
};

void MarkedItemsTest::readsMicrodata_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("items");
    const QString type = u"{@type=https://schema.org/JobPosting "_s;
    QTest::newRow("text") << job(u"<h1 itemprop=title> Lead\n Baker </h1>"_s) << type + u"title=Lead Baker}"_s;
    QTest::newRow("meta") << job(u"<meta itemprop=datePosted content='2026-03-04'>"_s)
                          << type + u"datePosted=2026-03-04}"_s;
    QTest::newRow("content on any element")
        << job(u"<b itemprop=salaryCurrency content=CHF>Francs</b>"_s) << type + u"salaryCurrency=CHF}"_s;
    QTest::newRow("time") << job(u"<time itemprop=datePosted datetime='2026-03-04'>last week</time>"_s)
                          << type + u"datePosted=2026-03-04}"_s;
    QTest::newRow("time without a machine's date")
        << job(u"<time itemprop=datePosted>4 March 2026</time>"_s) << type + u"datePosted=4 March 2026}"_s;
    QTest::newRow("link element") << job(u"<link itemprop=employmentType href='http://schema.org/FULL_TIME'>"_s)
                                  << type + u"employmentType=http://schema.org/FULL_TIME}"_s;
    QTest::newRow("address") << job(u"<a itemprop=url href='https://x.example/1'>More</a>"_s)
                             << type + u"url=https://x.example/1}"_s;
    QTest::newRow("linked title is its words")
        << job(u"<a itemprop=title href='https://x.example/1'>Baker</a>"_s) << type + u"title=Baker}"_s;
    QTest::newRow("several names of one element")
        << job(u"<h1 itemprop='title name'>Baker</h1>"_s) << type + u"title=Baker name=Baker}"_s;
    QTest::newRow("full names") << job(u"<h1 itemprop='http://schema.org/title'>Baker</h1>"_s)
                                << type + u"title=Baker}"_s;
    QTest::newRow("foreign names") << job(u"<h1 itemprop='http://purl.org/dc/title'>Baker</h1>"_s)
                                   << type.trimmed() + u" name=Baker}"_s;
    QTest::newRow("several values") << job(
        u"<i itemprop=employmentType>Part-time</i><i itemprop=employmentType>Intern</i>"_s)
                                    << type + u"employmentType=[Part-time|Intern]}"_s;
    QTest::newRow("item in item") << job(
        u"<p itemprop=hiringOrganization itemscope itemtype='http://schema.org/Organization'><b itemprop=name>Initech</b></p>"_s)
                                  << type
            + u"hiringOrganization={@type=http://schema.org/Organization name=Initech}}"_s;
    QTest::newRow("item without parts has its text as its name")
        << job(u"<p itemprop=hiringOrganization itemscope>Initech</p>"_s)
        << type + u"hiringOrganization={name=Initech}}"_s;
    QTest::newRow("parts without an item")
        << job(u"<p itemprop=jobLocation><i itemprop=address><i itemprop=addressLocality>Bern</i></i></p>"_s)
        << type + u"jobLocation={address={addressLocality=Bern}}}"_s;
    QTest::newRow("parts of an address without a place")
        << job(u"<i itemprop=addressLocality>Bern</i><i itemprop=postalCode>3000</i>"_s)
        << type
            + u"addressLocality=Bern postalCode=3000 jobLocation={address={addressLocality=Bern postalCode=3000}}}"_s;
    QTest::newRow("property in a property")
        << job(u"<div itemprop=description>At <b itemprop=industry>Baking</b></div>"_s)
        << type + u"description=At Baking industry=Baking}"_s;
    QTest::newRow("section of several lines")
        << job(u"<div itemprop=description><style>p{}</style><p>Bake.</p><ul><li>Bread</li></ul></div>"_s)
        << type + u"description=<p>Bake.</p>\n<ul>\n<li>Bread</li>\n</ul>\n}"_s;
    QTest::newRow("list of values") << job(u"<ul itemprop=skills><li>Rye</li><li>Oats</li></ul>"_s)
                                    << type + u"skills=[Rye|Oats]}"_s;
    QTest::newRow("reference") << u"<p id=b itemprop=title>Baker</p>"_s
            + u"<div itemscope itemtype='https://schema.org/JobPosting' itemref='b none'></div>"_s
                               << type + u"title=Baker}"_s;
    QTest::newRow("two items") << job(u"<b itemprop=title>A</b>"_s) + job(u"<b itemprop=title>B</b>"_s)
                               << type + u"title=A} "_s + type + u"title=B}"_s;
    QTest::newRow("item in a part of the page that is no property")
        << u"<div itemscope itemtype='https://schema.org/WebPage'><b itemprop=name>Jobs</b>"_s
            + job(u"<b itemprop=title>A</b>"_s) + u"</div>"_s
        << u"{@type=https://schema.org/WebPage name=Jobs} "_s + type + u"title=A}"_s;
    QTest::newRow("property outside of any item") << u"<b itemprop=title>A</b>"_s << QString();
    QTest::newRow("inside a comment") << u"<!-- "_s + job(u"<b itemprop=title>A</b>"_s) + u" -->"_s << QString();
}

void MarkedItemsTest::readsMicrodata()
{
    QFETCH(QString, html);
    QTEST(itemsOf(html, ItemSyntax::Microdata), "items");
}

void MarkedItemsTest::readsRdfa_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("items");
    const QString type = u"{@type=https://schema.org/JobPosting "_s;
    QTest::newRow("text") << rdfaJob(u"<h1 property=title>Baker</h1>"_s) << type + u"title=Baker}"_s;
    QTest::newRow("vocabulary without a slash")
        << u"<div vocab='http://schema.org' typeof=JobPosting><h1 property=title>Baker</h1></div>"_s
        << u"{@type=http://schema.org/JobPosting title=Baker}"_s;
    QTest::newRow("vocabulary of an outer element")
        << u"<main vocab='http://schema.org/'><div typeof=JobPosting><h1 property=title>Baker</h1></div></main>"_s
        << u"{@type=http://schema.org/JobPosting title=Baker}"_s;
    QTest::newRow("no vocabulary") << u"<div typeof=JobPosting><h1 property=title>Baker</h1></div>"_s
                                   << u"{@type=JobPosting title=Baker}"_s;
    QTest::newRow("known prefix") << u"<div typeof='schema:JobPosting'><h1 property='schema:title'>Baker</h1></div>"_s
                                  << u"{@type=JobPosting title=Baker}"_s;
    QTest::newRow("declared prefix")
        << u"<div prefix='s: https://schema.org/' typeof='s:JobPosting'><h1 property='s:title'>Baker</h1></div>"_s
        << type + u"title=Baker}"_s;
    QTest::newRow("foreign prefix") << rdfaJob(u"<h1 property='dc:title og:title title'>Baker</h1>"_s)
                                    << type + u"title=Baker}"_s;
    QTest::newRow("foreign vocabulary")
        << u"<div vocab='http://xmlns.com/foaf/0.1/' typeof=Person><h1 property=title>Dr</h1></div>"_s
        << u"{name=Dr}"_s;
    QTest::newRow("item in item") << rdfaJob(
        u"<p property=jobLocation typeof=Place><i property=address typeof=PostalAddress>"
        "<i property=addressLocality>Bern</i></i></p>"_s)
                                  << type
            + u"jobLocation={@type=https://schema.org/Place address={@type=https://schema.org/PostalAddress addressLocality=Bern}}}"_s;
    QTest::newRow("parts without an item")
        << rdfaJob(u"<p property=hiringOrganization><i property=name>Initech</i></p>"_s)
        << type + u"hiringOrganization={name=Initech}}"_s;
    QTest::newRow("content") << rdfaJob(u"<p property=datePosted content='2026-03-04'>today</p>"_s)
                             << type + u"datePosted=2026-03-04}"_s;
    QTest::newRow("resource")
        << u"<div vocab='http://schema.org/' typeof=JobPosting resource='#1'><b property=title>A</b></div>"_s
        << u"{@type=http://schema.org/JobPosting @id=#1 title=A}"_s;
    QTest::newRow("head of a page") << u"<head><meta property='og:title' content=A></head>"_s << QString();
}

void MarkedItemsTest::readsRdfa()
{
    QFETCH(QString, html);
    QTEST(itemsOf(html, ItemSyntax::Rdfa), "items");
}

void MarkedItemsTest::looksBeforeItParses_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("isMicrodata");
    QTest::addColumn<bool>("isRdfa");
    QTest::newRow("microdata") << job({}) << true << false;
    QTest::newRow("capitals") << u"<DIV ITEMSCOPE ITEMTYPE='http://schema.org/JobPosting'>"_s << true << false;
    QTest::newRow("RDFa") << rdfaJob({}) << false << true;
    QTest::newRow("another type") << u"<div itemscope itemtype='https://schema.org/Recipe'>"_s << false << false;
    QTest::newRow("the word alone") << u"<p>A JobPosting</p>"_s << false << false;
    QTest::newRow("at the very end") << u"<div typeof"_s << false << false;
}

void MarkedItemsTest::looksBeforeItParses()
{
    QFETCH(QString, html);
    QTEST(mayHoldPosting(html, ItemSyntax::Microdata), "isMicrodata");
    QTEST(mayHoldPosting(html, ItemSyntax::Rdfa), "isRdfa");
}

void MarkedItemsTest::endsOnReferencesInCircles()
{
    const QString html =
        u"<div id=a itemscope itemref='a b'></div><div id=b itemprop=x itemscope itemref='a b'></div>"_s;
    QVERIFY(itemsOf(html, ItemSyntax::Microdata).size() < 1'000'000);
}

void MarkedItemsTest::keepsTheOrderOfThePage()
{
    const QString inner = job(u"<b itemprop=title>B</b>"_s);
    QCOMPARE(itemsOf(job(u"<b itemprop=title>A</b>"_s + inner), ItemSyntax::Microdata),
             u"{@type=https://schema.org/JobPosting title=A} {@type=https://schema.org/JobPosting title=B}"_s);
}

void MarkedItemsTest::readsOnePostingAlikeInEveryEncoding_data()
{
    QTest::addColumn<QString>("file");
    for (const char *encoding : {"json-ld", "microdata", "rdfa"})
        QTest::newRow(encoding)
            << QStringLiteral(SHORTLIST_FIXTURES "/encodings/posting.%1.html").arg(QLatin1String(encoding));
}

void MarkedItemsTest::readsOnePostingAlikeInEveryEncoding()
{
    QFETCH(QString, file);
    QFile input(file);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const auto document = readDocument({input.readAll(), file, SourceOrigin::File, {}, {}, {}});
    VERIFY_OK(document);
    QCOMPARE(document->outcomes.size(), size_t(1));
    const auto &posting = document->outcomes.front().posting;
    VERIFY_OK(posting);
    QCOMPARE(posting->title, u"Harbour Pilot"_s);
    QCOMPARE(posting->employer, u"Tidewater Port Authority"_s);
    QCOMPARE(posting->places.size(), size_t(1));
    QCOMPARE(posting->places.front().text, u"Kiel, SH, DE"_s);
    QCOMPARE(posting->postedOn, QDate(2026, 4, 1));
    QCOMPARE(posting->applyBy, QDate(2026, 5, 31));
    QVERIFY(posting->salary.has_value());
    QCOMPARE(posting->salary->currency, u"EUR"_s);
    QCOMPARE(posting->requisitionId, u"HP-77"_s);
    QCOMPARE(posting->sections.size(), size_t(2));
    QCOMPARE(posting->sections.back().items(), (QStringList{u"Guide ships in and out"_s, u"Keep the log"_s}));
}

QTEST_GUILESS_MAIN(MarkedItemsTest)
#include "tst_markeditems.moc"
