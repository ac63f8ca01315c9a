// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/countries.h"
#include "models/importers/normalise/places.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnePlace_data();
    void readsOnePlace();
    void placeholdersAreNoPlace_data();
    void placeholdersAreNoPlace();
    void tellsSeveralApart();
    void findsCitiesInTitles();
    void knowsCountries();
    void isSureOnlyOfWhatItKnows();
};

void TestPlaces::readsOnePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locality");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("country");
    const auto row = [](const QString &text, const QString &locality, const QString &region, const QString &country) {
        QTest::newRow(qPrintable(text)) << text << locality << region << country;
    };
    row(u"San Jose, CA"_s, u"San Jose"_s, u"CA"_s, u"US"_s);
    row(u"Caboolture QLD"_s, u"Caboolture"_s, u"QLD"_s, u"AU"_s);
    row(u"Odense C"_s, u"Odense C"_s, {}, u"DK"_s);
    row(u"Ensenada, B.C."_s, u"Ensenada"_s, u"B.C."_s, u"MX"_s);
    row(u"Austin, Texas"_s, u"Austin"_s, u"TX"_s, u"US"_s);
    row(u"Chicago, IL 60601"_s, u"Chicago"_s, u"IL"_s, u"US"_s);
    row(u"Toronto, ON, Canada"_s, u"Toronto"_s, u"ON"_s, u"CA"_s);
    row(u"Berlin, Germany"_s, u"Berlin"_s, QString(), u"DE"_s);
    row(u"München, Bayern, Deutschland"_s, u"München"_s, u"Bayern"_s, u"DE"_s);
    row(u"London, England"_s, u"London"_s, QString(), u"GB"_s);
    row(u"Singapore"_s, u"Singapore"_s, QString(), u"SG"_s);
    row(u"上海"_s, u"上海"_s, QString(), u"CN"_s);
    row(u"Ireland"_s, QString(), QString(), u"IE"_s);
    row(u"Hogsmeade"_s, u"Hogsmeade"_s, QString(), QString());
    row(u"Remote - Berlin, Germany"_s, u"Berlin"_s, QString(), u"DE"_s);
    row(u"Dublin (Hybrid)"_s, u"Dublin"_s, QString(), u"IE"_s);
}

void TestPlaces::readsOnePlace()
{
    QFETCH(QString, text);
    const auto place = readPlace(text);
    QVERIFY(place);
    QTEST(place->locality, "locality");
    QTEST(place->region, "region");
    QTEST(place->country, "country");
}

void TestPlaces::placeholdersAreNoPlace_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "-", "Remote", "Anywhere", "N/A", "Worldwide", "Hybrid", "(Remote)"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestPlaces::placeholdersAreNoPlace()
{
    QFETCH(QString, text);
    QVERIFY(!readPlace(text));
}

void TestPlaces::tellsSeveralApart()
{
    QCOMPARE(readPlaces(u"Berlin, Germany; Paris, France; Remote"_s).size(), size_t(2));
    QCOMPARE(readPlaces(u"London or Dublin"_s).size(), size_t(2));
    QCOMPARE(readPlaces(u"长沙、上海、北京"_s).size(), size_t(3));
    QVERIFY(readPlaces(QString()).empty());
    QCOMPARE(readPlaces(u"Pune (Baner), Hyderabad"_s).size(), size_t(2));
    QCOMPARE(readPlaces(u"Zaragoza, Zaragoza (España)"_s).size(), size_t(1));
    QCOMPARE(readPlaces(u"Mountain View, CA"_s).size(), size_t(1));
    QCOMPARE(readPlaces(u"München, Bayern"_s).size(), size_t(1));
}

void TestPlaces::findsCitiesInTitles()
{
    QCOMPARE(placesInTitle(u"Press Operator in The Hague or Berlin (f/m/x)"_s).size(), size_t(2));
    QVERIFY(placesInTitle(u"Expert in Paper and Ink"_s).empty());
    QVERIFY(placesInTitle(u"Press Operator"_s).empty());
}

void TestPlaces::knowsCountries()
{
    QCOMPARE(countryCode(u"United States"_s), u"US"_s);
    QCOMPARE(countryCode(u"USA"_s), u"US"_s);
    QCOMPARE(countryCode(u"Česko"_s), u"CZ"_s);
    QCOMPARE(countryCode(u"de"_s), u"DE"_s);
    QCOMPARE(countryCode(u"Narnia"_s), QString());
}

void TestPlaces::isSureOnlyOfWhatItKnows()
{
    QVERIFY(isSurelyPlace(u"San Jose, CA"_s));
    QVERIFY(isSurelyPlace(u"Munich"_s));
    QVERIFY(!isSurelyPlace(u"Initech"_s));
    QVERIFY(!isSurelyPlace(u"We are a maker of paper, and more"_s));
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
