// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/calls.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

/// Sentences that seek somebody, as people write them to each other.
class CallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoSeeksWhomWhere_data();
    void saysWhoSeeksWhomWhere();
    void findsThePlaceBehindAName_data();
    void findsThePlaceBehindAName();
};

void CallsTest::saysWhoSeeksWhomWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("employer");
    QTest::addColumn<QString>("place");
    const QString none;
    QTest::newRow("English")
        << u"hiya, my boss is looking for a bike mechanic 🚲\nit's at Spoke & Chain in Hebden Bridge, £13.50"_s
        << u"bike mechanic"_s << u"Spoke & Chain"_s << u"Hebden Bridge"_s;
    QTest::newRow("German")
        << u"Wir (Kita Löwenzahn e. V. in Marburg) suchen ab 1. Februar 2027 eine pädagogische Fachkraft (m/w/d) in Teilzeit"_s
        << u"pädagogische Fachkraft (m/w/d)"_s << u"Kita Löwenzahn e. V."_s << u"Marburg"_s;
    QTest::newRow("a chair")
        << u"An der Hochschule Ostmark, Fakultät für Bau, ist zum 01.03.2027 folgende Stelle zu besetzen:"_s
        << QString() << u"Hochschule Ostmark"_s << none;
    QTest::newRow("French") << u"La Boulangerie Martin, à Redon, recherche un vendeur pour le samedi."_s << u"vendeur"_s
                            << u"Boulangerie Martin"_s << u"Redon"_s;
    QTest::newRow("Spanish") << u"Buscamos una recepcionista para el verano."_s << u"recepcionista"_s << none << none;
    QTest::newRow("Spanish, who first") << u"En Cóndor Pagos buscamos un/a Analista de Fraude para sumarse al equipo."_s
                                        << u"Analista de Fraude"_s << u"Cóndor Pagos"_s << none;
    QTest::newRow("a town first") << u"Taller Cano. En Albacete, buscamos una recepcionista."_s << u"recepcionista"_s
                                  << none << none;
    QTest::newRow("Swedish") << u"Nu söker vi på Vindkraftverket AB en data engineer som gillar blåst."_s
                             << u"data engineer"_s << u"Vindkraftverket AB"_s << none;
    QTest::newRow("Danish") << u"Vi mangler en juniorudvikler i Fjordlys ApS i Aalborg."_s << u"juniorudvikler"_s
                            << u"Fjordlys ApS"_s << u"Aalborg"_s;
    QTest::newRow("a remark on the job")
        << u"Elm School in Truro is looking for a Teaching Assistant (Year 2) to start in January."_s
        << u"Teaching Assistant (Year 2)"_s << u"Elm School"_s << u"Truro"_s;
    QTest::newRow("Chinese") << u"因工作需要，公开招聘古籍修复员2名。"_s << u"古籍修复员"_s << none << none;
    QTest::newRow("a town further on") << u"They are looking for a Lead Electrician for their base in Aberdeen."_s
                                       << u"Lead Electrician"_s << none << u"Aberdeen"_s;
    QTest::newRow("both sexes") << u"Nous cherchons un(e) chef(fe) de partie pour l'hiver."_s << u"chef(fe) de partie"_s
                                << none << none;
    QTest::newRow("Czech") << u"Hledám šikovného automechanika do malé dílny."_s << u"automechanik"_s << none << none;
    QTest::newRow("Korean") << u"햇살의원에서 함께할 간호조무사 선생님을 모십니다"_s << u"간호조무사"_s << none << none;
    QTest::newRow("nobody") << u"We are looking for a new way to bake bread."_s << none << none << none;
    QTest::newRow("people") << u"We are looking for someone who likes people."_s << none << none << none;
}

void CallsTest::saysWhoSeeksWhomWhere()
{
    QFETCH(QString, text);
    const Call call = callIn(text).value_or(Call());
    QTEST(call.title, "title");
    QTEST(call.employer, "employer");
    QTEST(call.place, "place");
}

void CallsTest::findsThePlaceBehindAName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("a town") << u"Work with us: Spoke & Chain in Hebden Bridge repairs bicycles."_s
                            << u"Hebden Bridge"_s;
    QTest::newRow("how, not where") << u"Spoke & Chain in Teilzeit"_s << QString();
    QTest::newRow("a month") << u"Spoke & Chain in March"_s << QString();
}

void CallsTest::findsThePlaceBehindAName()
{
    QFETCH(QString, text);
    QTEST(placeBehindName(u"Spoke & Chain"_s, text).value_or(Call()).place, "place");
}

QTEST_GUILESS_MAIN(CallsTest)
#include "tst_calls.moc"
