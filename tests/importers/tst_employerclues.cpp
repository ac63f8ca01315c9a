// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/agencies.h"
#include "models/importers/page/employerclues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

/// Whose job it is in texts that say it nowhere in particular.
class EmployerCluesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersWhatSpeaksForAName_data();
    void gathersWhatSpeaksForAName();
    void knowsWhoRecruitsForAnother();
};

void EmployerCluesTest::gathersWhatSpeaksForAName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("employer");
    const auto row = [](const char *name, const QString &text, const QString &employer) {
        QTest::newRow(name) << text << employer;
    };
    const QString none;
    row("who they are, and their address",
        u"Hi! We're Larkspur. We make seed packets.\nSend a few lines to nell@larkspur.example."_s, u"Larkspur"_s);
    row("a client, not who signs",
        u"My client Tamar Boatyard is looking for a shipwright.\n\nKind regards\nQuill People Ltd"_s,
        u"Tamar Boatyard"_s);
    row("a body that fills a post",
        u"Beim Landkreis Oberheide ist im Bauamt eine Stelle als Bauzeichner zu besetzen."_s, u"Landkreis Oberheide"_s);
    row("a house that seeks", u"Le restaurant Chez Odile (Quimper) cherche un serveur pour l'été !"_s, u"Chez Odile"_s);
    row("who writes", u"Hola:\n\nTe escribo desde Marejada, la app de los pescadores.\n\nLucía\nTalento · Marejada"_s,
        u"Marejada"_s);
    row("who signs, behind what they are",
        u"Our school is looking for a Teaching Assistant.\n\nMrs J. Whitlock\nHeadteacher, St Agnes Primary School"_s,
        u"St Agnes Primary School"_s);
    row("a workshop in a town", u"Kvarnby Mekaniska i Hultsfred behöver en svarvare som tycker om precision."_s,
        u"Kvarnby Mekaniska"_s);
    row("an advert of three lines", u"Hledám tesaře do party. Praxe 3 roky. Truhlářství Bouda, tel. 600 000 000."_s,
        u"Truhlářství Bouda"_s);
    row("on a wall of messages", u"【招聘】苏州拾光书店 招 店员2名\n\n地点：苏州平江路"_s, u"苏州拾光书店"_s);
    row("founded", u"公司介绍\n深圳市青鲸跨境电子商务有限公司成立于2016年，主营家居用品。"_s,
        u"深圳市青鲸跨境电子商务有限公司"_s);
    row("who greets", u"안녕하세요. 솔빛소아과의원입니다.\n솔빛소아과의원에서 함께 일하실 분을 찾습니다."_s,
        u"솔빛소아과의원"_s);
    row("a label alone", u"Expérience\n1 an\nEntreprise\nRÉSIDENCE DU LAC\n20 à 49 salariés"_s, u"RÉSIDENCE DU LAC"_s);
    row("a month seeks nobody", u"March is looking for an intern of its own."_s, none);
    row("a team is no employer", u"Our Platform Team is hiring.\nThe team builds things. Join Team Platform."_s, none);
    row("a scheme is no employer", u"Benefits\nLocal Government Pension Scheme\n26 days of leave"_s, none);
    row("two are as likely",
        u"Ashgrove Mills is hiring a weaver.\nBirchwood Mills is hiring a weaver.\nApply to either."_s, none);
    row("nothing", QString(), none);
}

void EmployerCluesTest::gathersWhatSpeaksForAName()
{
    QFETCH(QString, text);
    QTEST(employerByClues(text), "employer");
}

void EmployerCluesTest::knowsWhoRecruitsForAnother()
{
    QVERIFY(isOfAgency(u"Unser Mandant aus Kassel sucht einen Buchhalter."_s));
    QVERIFY(!isOfAgency(u"You look after our clients and their gardens."_s));
    QVERIFY(!isOfAgency(u"Our client portal is used by hundreds."_s));
}

QTEST_GUILESS_MAIN(EmployerCluesTest)
#include "tst_employerclues.moc"
