// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/pipeline.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

const QString FeedUrl = QStringLiteral("https://initech.jobs.personio.de/xml");

Result<ReadDocument> readXmlFeed(const QString &text, const QString &url = {})
{
    SourceDocument source;
    source.bytes = text.toUtf8();
    source.url = url;
    return readDocument(source);
}

QStringList facts(const Posting &posting)
{
    QStringList places;
    for (const Place &place : posting.places)
        places.append(place.text);
    return {posting.title, posting.employer, places.join(u" | "_s), posting.postedOn.toString(Qt::ISODate),
            posting.sourceUrl};
}

} // namespace

class XmlImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFeeds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<int>("count");
        QTest::newRow("Personio")
            << u"<workzag-jobs><position><id>41</id><subcompany>Initech GmbH</subcompany><office>Bern</office>"
               "<additionalOffices><office>Basel</office></additionalOffices><department>Ovens</department>"
               "<name>Baker (m/f)</name><jobDescriptions><jobDescription><name>Your tasks</name>"
               "<value><![CDATA[<ul><li>Bake bread</li></ul>]]></value></jobDescription></jobDescriptions>"
               "<schedule>part-time</schedule><createdAt>2026-02-03T10:00:00+00:00</createdAt></position>"
               "</workzag-jobs>"_s
            << QStringList{u"Baker (m/f)"_s, u"Initech GmbH"_s, u"Bern | Basel"_s, u"2026-02-03"_s,
                           u"https://initech.jobs.personio.de/job/41"_s}
            << 1;
        QTest::newRow("Indeed")
            << u"<?xml version='1.0'?><source><publisher>Feeder</publisher><job><title><![CDATA[Baker]]></title>"
               "<date><![CDATA[Tue, 3 Feb 2026 10:00:00 GMT]]></date><referencenumber><![CDATA[B-7]]></referencenumber>"
               "<url><![CDATA[https://jobs.example/b7?utm_source=indeed]]></url><company><![CDATA[Initech]]></company>"
               "<city><![CDATA[Austin]]></city><state><![CDATA[TX]]></state><country><![CDATA[US]]></country>"
               "<description><![CDATA[<p>Bake bread all day.</p>]]></description></job><job><title>Welder</title>"
               "<company>Initech</company><url>https://jobs.example/w</url></job></source>"_s
            << QStringList{u"Baker"_s, u"Initech"_s, u"Austin, TX, US"_s, u"2026-02-03"_s, u"https://jobs.example/b7"_s}
            << 2;
        QTest::newRow("RSS with the employer in the title")
            << u"<rss version='2.0'><channel><title>Jobs of the week</title><link>https://board.example</link>"
               "<item><title>Baker at Initech (Bern)</title><link>https://board.example/jobs/1-baker</link>"
               "<pubDate>Tue, 3 Feb 2026 10:00:00 +0000</pubDate><description>&lt;p&gt;Bake bread.&lt;/p&gt;"
               "</description></item></channel></rss>"_s
            << QStringList{u"Baker"_s, u"Initech"_s, u"Bern"_s, u"2026-02-03"_s,
                           u"https://board.example/jobs/1-baker"_s}
            << 1;
        QTest::newRow("Atom")
            << u"<feed xmlns='http://www.w3.org/2005/Atom'><title>Careers at Initech</title><entry><title>Baker</title>"
               "<link rel='alternate' href='https://initech.example/jobs/17-baker'/><published>2026-02-03T08:00:00Z"
               "</published><location>Bern</location><company>Initech</company><content type='html'>&lt;p&gt;Bake."
               "&lt;/p&gt;</content></entry></feed>"_s
            << QStringList{u"Baker"_s, u"Initech"_s, u"Bern"_s, u"2026-02-03"_s,
                           u"https://initech.example/jobs/17-baker"_s}
            << 1;
        QTest::newRow("Atom whose feed names the employer")
            << u"<feed xmlns='http://www.w3.org/2005/Atom'><title>Vacancies at Initech AS</title><entry><title>Baker "
               "(Bergen)</title><link rel='alternate' href='https://jobs.example/17'/><published>2026-02-03T08:00:00Z"
               "</published><content type='html'>&lt;p&gt;Full-time, permanent.&lt;/p&gt;</content></entry></feed>"_s
            << QStringList{u"Baker (Bergen)"_s, u"Initech AS"_s, u"Bergen"_s, u"2026-02-03"_s,
                           u"https://jobs.example/17"_s}
            << 1;
        QTest::newRow("a rented board that is named in its addresses alone")
            << u"<rss version='2.0' xmlns:tt='https://teamtailor.com/locations'><channel><title>Jobs</title><item>"
               "<title>Baker</title><link>https://initech.teamtailor.com/jobs/71-baker</link><pubDate>Tue, 3 Feb 2026 "
               "10:00:00 +0000</pubDate><remoteStatus>fully</remoteStatus><tt:locations><tt:location><tt:city>Bern"
               "</tt:city></tt:location></tt:locations><description>&lt;p&gt;Bake.&lt;/p&gt;</description></item>"
               "</channel></rss>"_s
            << QStringList{u"Baker"_s, u"Initech"_s, u"Bern"_s, u"2026-02-03"_s,
                           u"https://initech.teamtailor.com/jobs/71-baker"_s}
            << 1;
        QTest::newRow("tags whose case differs")
            << u"<Vacancies><Vacancy><Vacancy_Title>Teacher of Baking</Vacancy_title><School_Name>Hill School"
               "</School_Name><Town>Leeds</Town><Advert_Text>Teach &nbsp; baking.</Advert_Text></vacancy></Vacancies>"_s
            << QStringList{u"Teacher of Baking"_s, u"Hill School"_s, u"Leeds"_s, QString(), FeedUrl} << 1;
        QTest::newRow("a feed that breaks off")
            << u"<jobs><job><title>Baker</title><company>Initech</company><location>Bern</location></job>"
               "<job><title>Wel"_s
            << QStringList{u"Baker"_s, u"Initech"_s, u"Bern"_s, QString(), FeedUrl} << 1;
    }

    void readsFeeds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, first);
        const auto read = readXmlFeed(text, FeedUrl);
        VERIFY_OK(read);
        QTEST(int(read->outcomes.size()), "count");
        VERIFY_OK(read->outcomes.front().posting);
        QCOMPARE(facts(*read->outcomes.front().posting), first);
    }

    void saysWhereAFeedBroke()
    {
        const auto read = readXmlFeed(u"<jobs><job><title>Baker</title><company>Initech</company></job><job>"_s);
        VERIFY_OK(read);
        QVERIFY(read->warnings.join(u' ').contains("broken"_L1));
    }

    void findsNoPosting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("news") << u"<rss><channel><title>The Daily News</title><item><title>Flood in Bern</title>"
                                 "<link>https://news.example/2026/flood</link><description>Water.</description></item>"
                                 "</channel></rss>"_s;
        QTest::newRow("books") << u"<?xml version='1.0'?><catalog><book><title>Baking</title><price>4</price>"
                                  "<description>A book.</description></book></catalog>"_s;
        QTest::newRow("an empty board") << u"<workzag-jobs></workzag-jobs>"_s;
        QTest::newRow("a position without a name") << u"<workzag-jobs><position><id>1</id></position></workzag-jobs>"_s;
    }

    void findsNoPosting()
    {
        QFETCH(QString, text);
        const auto read = readXmlFeed(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(XmlImporterTest)
#include "tst_xmlimporter.moc"
