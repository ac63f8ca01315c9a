// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/postingjson.h"
#include "models/importers/pipeline.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

/// A page with `script` in its ld+json element.
QString page(const QString &script)
{
    return u"<!DOCTYPE html><html><head><title>x</title><script type=\"application/ld+json\">"_s + script
        + u"</script></head><body></body></html>"_s;
}

/// A JobPosting with `members` beside its title, employer and day; single quotes stand for double ones.
QString job(const QString &members)
{
    QString json = u"{'@context':'https://schema.org','@type':'JobPosting','title':'Lead Baker',"
                   "'datePosted':'2026-05-04','hiringOrganization':{'name':'Initech'},"_s
        + members + u'}';
    return json.replace(u'\'', u'"');
}

/// The same with a description.
QString described(const QString &members)
{
    return job(members + u",'description':'<p>Bake.</p>'"_s);
}

Result<ReadDocument> read(const QString &html)
{
    return readDocument({html.toUtf8(), u"page.html"_s, SourceOrigin::File, {}, {}, {}});
}

/// The value at "sections.0.items" of a posting's JSON: a text as it is, all else as compact JSON.
QString valueAt(const QJsonObject &posting, const QString &path)
{
    QJsonValue value = posting;
    for (const QString &part : path.split(u'.')) {
        bool isIndex = false;
        const int index = part.toInt(&isIndex);
        value = isIndex ? value.toArray().at(index) : value.toObject().value(part);
    }
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

void row(const char *name, const QString &html, const QString &path, const QString &value)
{
    QTest::newRow(name) << html << path << value;
}

const QString Body = u"sections.0.paragraphs.0"_s;

} // namespace

/// The thirty traps of FORMATS.md §2.3, each by its number.
class JsonLdTrapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRead_data();
    void areRead();
    void takesNothingFromComments();
    void findsEveryPostingOfAList();
    void keepsNoScriptOfADescription();

private:
    static void addSyntax();
    static void addText();
    static void addPay();
    static void addPlaces();
    static void addDates();
    static void addRest();
};

void JsonLdTrapsTest::addSyntax()
{
    row("1 raw line break in a string", page(job(u"'description':'Bake\nbread.'"_s)), u"sections.0.paragraphs.1"_s,
        u"bread."_s);
    row("2 illegal escape", page(job(u"'description':'Shrug \\_ at \\$5'"_s)), Body, u"Shrug _ at $5"_s);
    row("3 missing comma", page(job(u"'description':'Bake.'\n'employmentType':'PART_TIME'"_s)), u"employment_types"_s,
        u"[\"part_time\"]"_s);
    row("4 single quotes, comments, trailing comma, semicolon",
        page(u"{'@type':'JobPosting',/* c */'title':'Lead Baker', // d\n 'description':'Bake.',};"_s), u"title"_s,
        u"Lead Baker"_s);
    const QString plain = job(u"'description':'Bake.'"_s);
    row("5 CDATA behind slashes", page(u"//<![CDATA[\n"_s + plain + u"\n//]]>"_s), u"title"_s, u"Lead Baker"_s);
    row("5 CDATA in comments", page(u"/*<![CDATA[*/"_s + plain + u"/*]]>*/"_s), u"title"_s, u"Lead Baker"_s);
    row("5 bare CDATA", page(u"<![CDATA["_s + plain + u"]]>"_s), u"title"_s, u"Lead Baker"_s);
    row("6 whole block escaped", page(QString(plain).replace(u'"', u"&quot;"_s)), u"title"_s, u"Lead Baker"_s);
    row("8 empty block",
        page({}).replace(u"<body>"_s,
                         u"<body><h1>Lead Baker</h1><p>Location: Bern</p><h2>Responsibilities</h2><ul><li>Bake</ul>"_s),
        u"title"_s, u"Lead Baker"_s);
    row("15 capital keys", page(u"{\"@type\":\"JobPosting\",\"Title\":\"Lead Baker\",\"Description\":\"Bake.\"}"_s),
        u"title"_s, u"Lead Baker"_s);
}

void JsonLdTrapsTest::addText()
{
    const QString escaped = u"&lt;p&gt;Bake.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Rye&lt;/li&gt;&lt;/ul&gt;"_s;
    const QString items = u"sections.0.items"_s;
    row("9 script end in a description", page(job(u"'description':'<p>Bake.</p><script>alert(1)<\\/script>'"_s)), Body,
        u"Bake."_s);
    row("10 escaped once", page(job(u"'description':'"_s + escaped + u'\'')), items, u"[\"Rye\"]"_s);
    row("11 escaped body, live footer", page(job(u"'description':'"_s + escaped + u"<p>Apply</p>'"_s)), items,
        u"[\"Rye\"]"_s);
    row("12 white space escaped twice",
        page(job(u"'description':'&lt;p&gt;Bake.&lt;/p&gt;&amp;#xa;&lt;p&gt;Daily.&lt;/p&gt;'"_s)),
        u"sections.0.paragraphs"_s, u"[\"Bake.\",\"Daily.\"]"_s);
    row("13 references in a title",
        page(described(u"'alternateName':'x'"_s).replace(u"Lead Baker"_s, u"R&amp;amp;D  Lead"_s)), u"title"_s,
        u"R&D Lead"_s);
    row("14 decoded twice", page(job(u"'description':'Weâ€™re a cafÃ© for Â£5'"_s)), Body, u"We’re a café for £5"_s);
    row("14 right as it is", page(job(u"'description':'Das Café in Zürich – für 5 €'"_s)), Body,
        u"Das Café in Zürich – für 5 €"_s);
    row("27 sentences joined by no-break spaces",
        page(described(u"'responsibilities':'Bake the bread.\u00A0Clean the oven.'"_s)), u"sections.1.paragraphs"_s,
        u"[\"Bake the bread.\",\"Clean the oven.\"]"_s);
}

void JsonLdTrapsTest::addPay()
{
    const auto pay = [](const QString &value) { return page(described(u"'baseSalary':"_s + value)); };
    row("16 outer unit", pay(u"{'currency':'USD','unitCode':'ANN','value':{'value':'55000'}}"_s), u"salary.unit"_s,
        u"year"_s);
    row("16 inner unit wins", pay(u"{'currency':'USD','unitText':'YEAR','value':{'value':'25','unitText':'HOUR'}}"_s),
        u"salary.unit"_s, u"hour"_s);
    row("17 a text", pay(u"'$100,000'"_s), u"salary.min"_s, u"100000"_s);
    row("17 a range with a word for its thousands",
        pay(u"{'currency':'INR','value':{'minValue':'8-12 Lacs','unitText':'P.A.'}}"_s), u"salary.max"_s, u"1200000"_s);
    row("17 a bare number", pay(u"'100000','salaryCurrency':'USD'"_s), u"salary.currency"_s, u"USD"_s);
    row("17 an empty text", pay(u"{'currency':'KRW','value':{'value':'','unitText':'YEAR'}}"_s), u"salary"_s,
        u"null"_s);
    row("18 nought to nought", pay(u"{'currency':'USD','value':{'minValue':0,'maxValue':0,'unitText':'YEAR'}}"_s),
        u"salary"_s, u"null"_s);
    row("19 k once", pay(u"'$120-150k'"_s), u"salary.min"_s, u"120000"_s);
}

void JsonLdTrapsTest::addPlaces()
{
    const auto at = [](const QString &place) { return page(described(u"'jobLocation':"_s + place)); };
    row("21 a dash for a region, a country as an object",
        at(u"{'address':{'addressLocality':'Bern','addressRegion':'-','addressCountry':{'name':'CH'}}}"_s),
        u"locations.0.text"_s, u"Bern, CH"_s);
    const QString anywhere =
        u"{'address':{'addressLocality':'Anywhere','addressRegion':'Anywhere','addressCountry':'Anywhere'}}"_s;
    row("21 anywhere is no place", at(anywhere), u"locations"_s, u"[]"_s);
    row("21 anywhere is remote", at(anywhere), u"workplace"_s, u"remote"_s);
    row("21 the employer's name for a place", at(u"{'name':'Initech','address':{'addressLocality':'Initech'}}"_s),
        u"locations"_s, u"[]"_s);
    row("21 the whole address in every field",
        at(u"{'address':{'addressLocality':'1 Main St, Bern','addressRegion':'1 Main St, Bern','addressCountry':'KO'}}"_s),
        u"locations.0.country"_s, u"CH"_s);
    const QString towns =
        u"{'address':{'addressLocality':'Bern, Basel','addressRegion':'BE, BS','addressCountry':'CH'}}"_s;
    row("21 two towns in one field", at(towns), u"locations.1.locality"_s, u"Basel"_s);
    row("21 three towns that are known", at(u"{'address':{'addressLocality':'Berlin, Hamburg, Munich'}}"_s),
        u"locations.2.locality"_s, u"Munich"_s);
    row("22 a list of countries",
        at(u"[{'address':{'addressCountry':'DE'}},{'address':{'addressCountry':'FR'}}],"
           "'jobLocationType':'TELECOMMUTE'"_s),
        u"workplace"_s, u"remote"_s);
    row("23 remote with a seat", at(u"{'address':{'addressLocality':'Bern'}},'jobLocationType':'TELECOMMUTE'"_s),
        u"locations.0.locality"_s, u"Bern"_s);
}

void JsonLdTrapsTest::addDates()
{
    const auto on = [](const QString &day) {
        return page(described(u"'validThrough':null"_s).replace(u"2026-05-04"_s, day));
    };
    const auto until = [](const QString &day) { return page(described(u"'validThrough':'"_s + day + u'\'')); };
    row("24 with a zone's name", on(u"2020-10-20 20:28:32 UTC"_s), u"posted_on"_s, u"2020-10-20"_s);
    row("24 as Java prints it", on(u"Wed Aug 05 02:00:00 UTC 2026"_s), u"posted_on"_s, u"2026-08-05"_s);
    row("24 the first day of Unix", on(u"1970-01-01"_s), u"posted_on"_s, u"null"_s);
    row("24 the last day of all", until(u"9999-12-3125340218200000000:00"_s), u"apply_by"_s, u"null"_s);
    row("24 the first day of all", until(u"0001-01-01"_s), u"apply_by"_s, u"null"_s);
}

void JsonLdTrapsTest::addRest()
{
    const QString types = u"employment_types"_s;
    row("20 an object", page(described(u"'employmentType':{'code':'X','name':'Full-Time'}"_s)), types,
        u"[\"full_time\"]"_s);
    row("20 several", page(described(u"'employmentType':['FULL_TIME','INTERN']"_s)), types,
        u"[\"full_time\",\"internship\"]"_s);
    row("20 unknown", page(described(u"'employmentType':'Zzz'"_s)), types, u"[]"_s);
    row("25 an address that is none",
        page(described(u"'url':'http://Stealth co'"_s))
            .replace(u"<head>"_s, u"<head><link rel=canonical href='https://x.example/1'>"_s),
        u"source_url"_s, u"https://x.example/1"_s);
    row("26 the employer's other page",
        page(described(u"'x':1"_s).replace(u"\"Initech\""_s, u"\"Initech\",\"sameAs\":\"https://l.example/i\""_s)),
        u"source_url"_s, u"null"_s);
    row("29 skills as an array", page(described(u"'skills':['Python','Java']"_s)), u"skills"_s,
        u"[\"Python\",\"Java\"]"_s);
    row("29 skills as one text", page(described(u"'skills':'Python, Java'"_s)), u"skills"_s,
        u"[\"Python\",\"Java\"]"_s);
    row("29 no skills", page(described(u"'skills':''"_s)), u"skills"_s, u"[]"_s);
    row("30 a placeholder and the prose",
        page(job(u"'experienceRequirements':'no requirements',"
                 "'description':'<p>Requirements</p><ul><li>At least 3 years of experience in baking.</li></ul>'"_s)),
        u"experience_years.min"_s, u"3"_s);
}

void JsonLdTrapsTest::areRead_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    addSyntax();
    addText();
    addPay();
    addPlaces();
    addDates();
    addRest();
}

void JsonLdTrapsTest::areRead()
{
    QFETCH(QString, html);
    QFETCH(QString, path);
    const auto document = read(html);
    VERIFY_OK(document);
    QCOMPARE(document->outcomes.size(), size_t(1));
    VERIFY_OK(document->outcomes.front().posting);
    QTEST(valueAt(toJson(*document->outcomes.front().posting), path), "value");
}

/// Trap 7.
void JsonLdTrapsTest::takesNothingFromComments()
{
    const auto document =
        read(page({}).replace(u"</head>"_s, u"<!--"_s + page(described(u"'x':1"_s)) + u"--></head>"_s));
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::NotFound);
}

/// Trap 28.
void JsonLdTrapsTest::findsEveryPostingOfAList()
{
    const QString one = described(u"'x':1"_s);
    const QString two = QString(one).replace(u"Lead Baker"_s, u"Miller"_s);
    const auto document =
        read(page(u"{\"@type\":\"ItemList\",\"itemListElement\":[{\"item\":%1},{\"item\":%2}]}"_s.arg(one, two)));
    VERIFY_OK(document);
    QCOMPARE(document->outcomes.size(), size_t(2));
    VERIFY_OK(document->outcomes.back().posting);
    QCOMPARE(document->outcomes.back().posting->title, u"Miller"_s);
}

/// Trap 9.
void JsonLdTrapsTest::keepsNoScriptOfADescription()
{
    const auto document = read(page(job(u"'description':'<p>Bake.</p><script>alert(1)<\\/script>'"_s)));
    VERIFY_OK(document);
    VERIFY_OK(document->outcomes.front().posting);
    QVERIFY(!document->outcomes.front().posting->html.contains(u"script"_s));
    QVERIFY(!document->outcomes.front().posting->text.contains(u"alert"_s));
}

QTEST_GUILESS_MAIN(JsonLdTrapsTest)
#include "tst_jsonldtraps.moc"
