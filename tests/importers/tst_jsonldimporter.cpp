// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/ldscripts.h"
#include "models/importers/jsonld/jobpostingfields.h"
#include "models/importers/jsonld/jsonldimporter.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

Result<ParsedDocument> parsed(const QByteArray &json)
{
    const SourceDocument source;
    return JsonLdImporter().parse({source, QString::fromUtf8(json), u"UTF-8"_s});
}

/// "name[index]=value" of every field.
QStringList fieldsOf(const RawPosting &posting)
{
    QStringList lines;
    for (const RawField &field : posting.fields)
        lines.append(u"%1[%2]=%3"_s.arg(field.name).arg(field.index).arg(field.value));
    return lines;
}

} // namespace

class JsonLdImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPostings_data();
    void findsPostings();
    void walksProperties_data();
    void walksProperties();
    void tellsHtmlDescriptionsFromText();
    void doesNotFollowReferencesForEver();
    void rejects_data();
    void rejects();
    void findsScriptsInPages_data();
    void findsScriptsInPages();
};

void JsonLdImporterTest::findsPostings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("titles");
    const QStringList one{u"A"_s};
    const QStringList two{u"A"_s, u"B"_s};
    QTest::newRow("bare") << R"({"@type":"JobPosting","title":"A"})"_ba << one;
    QTest::newRow("full address of the type") << R"({"@type":"http://schema.org/JobPosting","title":"A"})"_ba << one;
    QTest::newRow("prefix") << R"({"@type":"schema:JobPosting","schema:title":"A"})"_ba << one;
    QTest::newRow("several types") << R"({"@type":["Thing","JobPosting"],"title":"A"})"_ba << one;
    QTest::newRow("array")
        << R"([{"@type":"WebSite"},{"@type":"JobPosting","title":"A"},{"@type":"JobPosting","title":"B"}])"_ba << two;
    QTest::newRow("graph") << R"({"@graph":[{"@type":"Organization"},{"@type":"JobPosting","title":"A"}]})"_ba << one;
    QTest::newRow("item list")
        << R"({"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"JobPosting","title":"A"}},
               {"@type":"ListItem","item":{"@type":"JobPosting","title":"B"}}]})"_ba
        << two;
    QTest::newRow("main entity") << R"({"@type":"WebPage","mainEntity":{"@type":"JobPosting","title":"A"}})"_ba << one;
    QTest::newRow("stated twice") << R"([{"@type":"JobPosting","title":"A"},{"@type":"JobPosting","title":"A"}])"_ba
                                  << one;
    QTest::newRow("capital keys") << R"({"@type":"JobPosting","Title":"A"})"_ba << one;
    QTest::newRow("escaped as HTML") << "{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;A&quot;}"_ba
                                     << one;
}

void JsonLdImporterTest::findsPostings()
{
    QFETCH(QByteArray, json);
    const auto document = parsed(json);
    VERIFY_OK(document);
    QStringList titles;
    for (const RawPosting &posting : document->postings)
        for (const RawField &field : posting.fields)
            titles.append(field.value);
    QTEST(titles, "titles");
}

void JsonLdImporterTest::walksProperties_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("employer as object") << R"("hiringOrganization":{"@type":"Organization","name":"Initech"})"_ba
                                        << QStringList{u"hiringOrganization.name[0]=Initech"_s};
    QTest::newRow("employer as text") << R"("hiringOrganization":"Initech")"_ba
                                      << QStringList{u"hiringOrganization.name[0]=Initech"_s};
    QTest::newRow("employer as array") << R"("hiringOrganization":[{"name":"Initech"},{"name":"Hooli"}])"_ba
                                       << QStringList{u"hiringOrganization.name[0]=Initech"_s,
                                                      u"hiringOrganization.name[1]=Hooli"_s};
    QTest::newRow("employer by reference")
        << R"("hiringOrganization":{"@id":"#o"},"subjectOf":{"@id":"#o","name":"Initech","url":"https://x.example"})"_ba
        << QStringList{u"hiringOrganization.name[0]=Initech"_s, u"hiringOrganization.url[0]=https://x.example"_s,
                       u"subjectOf.name[0]=Initech"_s, u"subjectOf.url[0]=https://x.example"_s};
    QTest::newRow("places")
        << R"("jobLocation":[{"address":{"addressLocality":"Bern","addressCountry":{"name":"CH"}}},{"address":"Basel"}])"_ba
        << QStringList{u"jobLocation.address.addressLocality[0]=Bern"_s,
                       u"jobLocation.address.addressCountry.name[0]=CH"_s, u"jobLocation.address[1]=Basel"_s};
    QTest::newRow("localities of one place") << R"("jobLocation":{"address":{"addressLocality":["Bern","Basel"]}})"_ba
                                             << QStringList{u"jobLocation.address.addressLocality[0]=Bern"_s,
                                                            u"jobLocation.address.addressLocality[1]=Basel"_s};
    QTest::newRow("numbers and absent values")
        << R"("baseSalary":{"value":{"minValue":60000.5,"maxValue":null,"unitText":"YEAR"}},"skills":"","directApply":true)"_ba
        << QStringList{u"baseSalary.value.minValue[0]=60000.5"_s, u"baseSalary.value.unitText[0]=YEAR"_s,
                       u"directApply[0]=true"_s};
    QTest::newRow("entities in a title") << R"("title":"R&amp;amp;D  Lead")"_ba << QStringList{u"title[0]=R&D Lead"_s};
    QTest::newRow("value objects") << R"("title":{"@value":"Lead","@language":"en"})"_ba
                                   << QStringList{u"title[0]=Lead"_s};
    QTest::newRow("repeated values")
        << R"("jobLocation":{"address":{"addressCountry":[[{"name":"US"},{"name":"US"}]]}})"_ba
        << QStringList{u"jobLocation.address.addressCountry.name[0]=US"_s};
}

void JsonLdImporterTest::walksProperties()
{
    QFETCH(QByteArray, properties);
    const auto document = parsed("{\"@type\":\"JobPosting\"," + properties + "}");
    VERIFY_OK(document);
    QCOMPARE(document->postings.size(), size_t(1));
    QTEST(fieldsOf(document->postings.front()), "fields");
}

void JsonLdImporterTest::tellsHtmlDescriptionsFromText()
{
    const auto html = parsed(R"({"@type":"JobPosting","description":"&lt;p&gt;a&lt;/p&gt;"})");
    VERIFY_OK(html);
    QCOMPARE(html->postings.front().descriptionHtml, u"&lt;p&gt;a&lt;/p&gt;"_s);
    const auto text = parsed(R"({"@type":"JobPosting","description":"a\nb"})");
    VERIFY_OK(text);
    QCOMPARE(text->postings.front().descriptionText, u"a\nb"_s);
    QVERIFY(text->postings.front().descriptionHtml.isEmpty());
}

void JsonLdImporterTest::doesNotFollowReferencesForEver()
{
    const auto document = parsed(
        R"({"@graph":[{"@type":"JobPosting","title":"A","hiringOrganization":{"@id":"#o"}},
            {"@id":"#o","name":"Initech","parentOrganization":{"@id":"#o"}}]})");
    VERIFY_OK(document);
    QVERIFY(document->postings.front().fields.size() < 20);
}

void JsonLdImporterTest::rejects_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("cut short") << R"({"@type":"JobPo)"_ba << Error::Code::Malformed;
    QTest::newRow("no posting inside") << R"({"@type":"Event"})"_ba << Error::Code::NotFound;
    QTest::newRow("only a reference") << R"({"@type":"JobPosting","@id":"#p"})"_ba << Error::Code::NotFound;
    QTest::newRow("too deep") << QByteArray(2000, '[') << Error::Code::TooLarge;
}

void JsonLdImporterTest::rejects()
{
    QFETCH(QByteArray, json);
    const auto document = parsed(json);
    QVERIFY(!document);
    QTEST(document.error().code, "code");
}

void JsonLdImporterTest::findsScriptsInPages_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("scripts");
    QTest::newRow("plain") << u"<script type=\"application/ld+json\">{}</script>"_s << QStringList{u"{}"_s};
    QTest::newRow("other attributes")
        << u"<SCRIPT data-x=1 type='Application/LD+JSON; charset=utf-8' id=y>[]</SCRIPT >"_s << QStringList{u"[]"_s};
    QTest::newRow("other scripts")
        << u"<script>'<script type=\"application/ld+json\">'</script><script type=module>x</script>"_s << QStringList();
    QTest::newRow("commented out") << u"<!-- <script type=\"application/ld+json\">{}</script> -->"_s << QStringList();
    QTest::newRow("empty") << u"<script type=\"application/ld+json\"> </script>"_s << QStringList();
    QTest::newRow("inside a title") << u"<title><script type=\"application/ld+json\">{}</script></title>"_s
                                    << QStringList();
    QTest::newRow("cut off") << u"<script type=\"application/ld+json\">{"_s << QStringList{u"{"_s};
}

void JsonLdImporterTest::findsScriptsInPages()
{
    QFETCH(QString, html);
    QTEST(ldScripts(html), "scripts");
}

QTEST_GUILESS_MAIN(JsonLdImporterTest)
#include "tst_jsonldimporter.moc"
