// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/proseplaces.h"
#include "models/importers/normalise/statedplaces.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

/// "locality/region/country" of every place.
QString partsOf(const std::vector<Place> &places)
{
    QStringList lines;
    for (const Place &place : places)
        lines.append(place.locality + u'/' + place.region + u'/' + place.country);
    return lines.join(u"; "_s);
}

} // namespace

class StatedPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWaysOfSystems_data();
    void readsTheWaysOfSystems();
    void findsThePlaceOfWorkInProse_data();
    void findsThePlaceOfWorkInProse();
    void takesTheTownOfTheOnlyAddress_data();
    void takesTheTownOfTheOnlyAddress();
    void takesTheOnlyTownOfAText_data();
    void takesTheOnlyTownOfAText();
    void keepsTheTextAsItIsWritten();
    void completesATextByParts();
    void believesTheTextWherePartsNameAnotherCity();
};

void StatedPlacesTest::readsTheWaysOfSystems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts");
    const auto row = [](const QString &text, const QString &parts) {
        QTest::newRow(qPrintable(text.isEmpty() ? u"nothing"_s : text)) << text << parts;
    };
    row(u"San Jose, CA"_s, u"San Jose/CA/US"_s);
    row(u"Portugal - Lisbon"_s, u"Lisbon//PT"_s);
    row(u"Amsterdam - Netherlands"_s, u"Amsterdam//NL"_s);
    row(u"Paris - La Défense"_s, u"Paris - La Défense//"_s);
    row(u"US, CA, Santa Clara"_s, u"Santa Clara/CA/US"_s);
    row(u"USA.VA.Reston"_s, u"Reston/VA/US"_s);
    row(u"US-AR-SPRINGDALE-BLDG 1 ~ 275 E Pier Rd"_s, u"SPRINGDALE/AR/US"_s);
    row(u"Heredia Costa Rica"_s, u"Heredia//CR"_s);
    row(u"Atlanta Georgia"_s, u"Atlanta/GA/US"_s);
    row(u"Costa Rica"_s, u"//CR"_s);
    row(u"Remote (US)"_s, u"//US"_s);
    row(u"Remote U.S."_s, u"//US"_s);
    row(u"Remote: United States"_s, u"//US"_s);
    row(u"Bangalore, India - Remote"_s, u"Bangalore//IN"_s);
    row(u"Remote (Oregon, US)"_s, u"/OR/US"_s);
    row(u"Washington, D.C."_s, u"Washington/DC/US"_s);
    row(u"Ely, Cambridgeshire"_s, u"Ely/Cambridgeshire/"_s);
    row(u"39 - Poligny"_s, u"Poligny//"_s);
    row(u"Singapore, Singapore"_s, u"Singapore//SG"_s);
    row(u"Austin | Chicago"_s, u"Austin//US; Chicago//US"_s);
    row(u"Bern HQ - United States - Boise, Idaho 83702 United States"_s, u"Boise/ID/US"_s);
    row(u"Taos, New Mexico"_s, u"Taos/NM/US"_s);
    row(u"Remote"_s, QString());
    row(u"Remote job"_s, QString());
    row(u"2 Locations"_s, QString());
    row(u"Flexible / Remote"_s, QString());
    row(QString(), QString());
}

void StatedPlacesTest::readsTheWaysOfSystems()
{
    QFETCH(QString, text);
    QTEST(partsOf(statedPlaces(text)), "parts");
}

void StatedPlacesTest::findsThePlaceOfWorkInProse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("city");
    QTest::newRow("English") << u"This role is based in Dublin and reports to the miller."_s << u"Dublin"_s;
    QTest::newRow("German") << u"40 Stunden im Monat am Standort Hamburg."_s << u"Hamburg"_s;
    QTest::newRow("Danish") << u"Vi søger en bager til vores kontor i København."_s << u"København"_s;
    QTest::newRow("French") << u"Poste basé à Lyon, dès que possible."_s << u"Lyon"_s;
    QTest::newRow("the employer's seat") << u"We have our headquarters in Dublin."_s << QString();
    QTest::newRow("no city") << u"This role is based in Engineering."_s << QString();
}

void StatedPlacesTest::findsThePlaceOfWorkInProse()
{
    QFETCH(QString, text);
    const auto found = placeInProse(text);
    QTEST(found ? found->place.locality : QString(), "city");
}

void StatedPlacesTest::takesTheTownOfTheOnlyAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("city");
    QTest::newRow("German") << u"Bewerbung an Tischlerei Ulme\nAm Berg 11\n21339 Lüneburg"_s << u"Lüneburg"_s;
    QTest::newRow("French") << u"Hôtel de Ville, 26170 Montbrun-le-Vieux."_s << u"Montbrun-le-Vieux"_s;
    QTest::newRow("two towns") << u"Am Berg 11, 21339 Lüneburg.\nHafen 2, 20457 Hamburg."_s << QString();
    QTest::newRow("people") << u"Wir versorgen 12000 Kunden und 45000 Haushalte."_s << QString();
    QTest::newRow("a year") << u"Seit 1987, 2026 Preisträger."_s << QString();
}

void StatedPlacesTest::takesTheTownOfTheOnlyAddress()
{
    QFETCH(QString, text);
    const auto found = placeOfAddress(text);
    QTEST(found ? found->place.locality : QString(), "city");
}

void StatedPlacesTest::takesTheOnlyTownOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("city");
    QTest::newRow("known") << u"We are a theatre in the heart of Leeds."_s << u"Leeds"_s;
    QTest::newRow("said to be there") << u"Une coopérative installée à Wervicq, qui recrute."_s << u"Wervicq"_s;
    QTest::newRow("Japanese") << u"長野県茅野市のパン屋です。"_s << u"長野県茅野市"_s;
    QTest::newRow("two") << u"We bake in Leeds and sell in Manchester."_s << QString();
    QTest::newRow("the employer's") << u"We are headquartered in Leeds."_s << QString();
    QTest::newRow("none") << u"You will work in Engineering."_s << QString();
}

void StatedPlacesTest::takesTheOnlyTownOfAText()
{
    QFETCH(QString, text);
    const auto found = onlyTownIn(text);
    QTEST(found ? found->place.locality : QString(), "city");
}

void StatedPlacesTest::keepsTheTextAsItIsWritten()
{
    QCOMPARE(statedPlaces(u"Remote -  Germany"_s).front().text, u"Remote - Germany"_s);
}

void StatedPlacesTest::completesATextByParts()
{
    Place parts;
    parts.locality = u"Portland"_s;
    parts.region = u"Oregon"_s;
    parts.country = u"US"_s;
    parts.postalCode = u"97201"_s;
    const Place merged = mergedPlace(statedPlaces(u"Portland"_s).front(), parts);
    QCOMPARE(partsOf({merged}), u"Portland/Oregon/US"_s);
    QCOMPARE(merged.text, u"Portland"_s);
    QCOMPARE(merged.postalCode, u"97201"_s);
}

void StatedPlacesTest::believesTheTextWherePartsNameAnotherCity()
{
    Place parts;
    parts.locality = u"Phoenix"_s;
    parts.region = u"Arizona"_s;
    parts.country = u"US"_s;
    QCOMPARE(partsOf({mergedPlace(statedPlaces(u"New York City"_s).front(), parts)}), u"New York City//US"_s);
}

QTEST_GUILESS_MAIN(StatedPlacesTest)
#include "tst_statedplaces.moc"
