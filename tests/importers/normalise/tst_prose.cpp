// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/employers.h"
#include "models/importers/normalise/languages.h"
#include "models/importers/normalise/remarks.h"
#include "models/importers/normalise/sentences.h"
#include "models/importers/normalise/titles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class TestProse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheEmployer_data();
    void namesTheEmployer();
    void writesNamesAsTheyAreKnown();
    void infersTheTitle_data();
    void infersTheTitle();
    void knowsTitlesByTheirMarker();
    void namesTheTeam();
    void tellsLanguages_data();
    void tellsLanguages();
    void readsRemarks();
    void endsSentences_data();
    void endsSentences();
};

void TestProse::namesTheEmployer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("about") << u"About Initech\nInitech makes paper."_s << u"Initech"_s;
    QTest::newRow("at") << u"At Initech, our mission is paper. You join a team at Initech."_s << u"Initech"_s;
    QTest::newRow("committed") << u"Initech is committed to paper."_s << u"Initech"_s;
    QTest::newRow("most often") << u"About Initech\nAt Initech, we print. We once worked with Hooli."_s << u"Initech"_s;
    QTest::newRow("a team") << u"About the Team\nThe team prints."_s << QString();
    QTest::newRow("what it is") << u"Papierli AG ist ein Hersteller von Papier."_s << u"Papierli AG"_s;
    QTest::newRow("what it is, in French") << u"Initech est une scale-up du papier."_s << u"Initech"_s;
    QTest::newRow("a welcome") << u"Välkommen till Initech. Vi gör papper."_s << u"Initech"_s;
    QTest::newRow("we seek, in Danish") << u"Vi søger en trykker til vores mølle."_s << QString();
    QTest::newRow("a skill that one works with") << u"5 years of working with Ruby. Ruby is fun."_s << QString();
    QTest::newRow("nobody") << u"We print paper."_s << QString();
}

void TestProse::namesTheEmployer()
{
    QFETCH(QString, text);
    const auto found = employerInProse(text);
    QTEST(found ? found->name : QString(), "name");
}

void TestProse::writesNamesAsTheyAreKnown()
{
    QCOMPARE(canonicalEmployer(u"Tik Tok"_s), u"TikTok"_s);
    QCOMPARE(canonicalEmployer(u" Initech  Inc. "_s), u"Initech Inc."_s);
}

void TestProse::infersTheTitle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("seeking") << u"We're seeking a talented Backend Software Engineer to join our team."_s
                             << u"Backend Software Engineer"_s;
    QTest::newRow("looking") << u"We are looking for an experienced Press Operator with tact."_s << u"Press Operator"_s;
    QTest::newRow("as a") << u"As a Paper Quality Analyst, you inspect paper."_s << u"Paper Quality Analyst"_s;
    QTest::newRow("people") << u"We are looking for passionate people to join us."_s << QString();
    QTest::newRow("no role") << u"We are looking for a New Home to live in."_s << QString();
}

void TestProse::infersTheTitle()
{
    QFETCH(QString, text);
    const auto found = titleInProse(text);
    QTEST(found ? found->title : QString(), "title");
}

void TestProse::knowsTitlesByTheirMarker()
{
    QCOMPARE(markedTitle(u"Bei uns\nDrucker & Setzer (m/w/d)\nAufgaben"_s)->title, u"Drucker & Setzer (m/w/d)"_s);
    QCOMPARE(markedTitle(u"Imprimeur (H/F)"_s)->title, u"Imprimeur (H/F)"_s);
    QVERIFY(!markedTitle(u"We print (and cut) paper."_s));
}

void TestProse::namesTheTeam()
{
    const auto team = teamInProse(u"The Paper Data Platform (Offline) Team is responsible for paper."_s);
    QVERIFY(team);
    QCOMPARE(team->title, u"Paper Data Platform (Offline) Team"_s);
    QVERIFY(!teamInProse(u"The team prints."_s));
}

void TestProse::tellsLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << u"We are looking for people who like to work with the paper of our mill."_s << u"en"_s;
    QTest::newRow("German") << u"Wir suchen Menschen, die mit uns an der Maschine und für das Papier arbeiten."_s
                            << u"de"_s;
    QTest::newRow("French")
        << u"Nous cherchons une personne pour travailler avec nous dans la papeterie et les bureaux."_s << u"fr"_s;
    QTest::newRow("Chinese") << u"我们正在寻找热爱造纸的同事"_s << u"zh"_s;
    QTest::newRow("Japanese") << u"紙が好きな方を募集しています"_s << u"ja"_s;
    QTest::newRow("Korean") << u"종이를 좋아하는 분을 찾습니다"_s << u"ko"_s;
    QTest::newRow("too little") << u"Paper"_s << QString();
}

void TestProse::tellsLanguages()
{
    QFETCH(QString, text);
    QTEST(languageOf(text), "code");
}

void TestProse::readsRemarks()
{
    QCOMPARE(assessmentIn(u"an online assessment in HackerRank."_s)->value, u"HackerRank"_s);
    QVERIFY(!assessmentIn(u"We use HackerRank ourselves."_s));
    QVERIFY(rollingReviewIn(u"Applications will be reviewed on a rolling basis."_s));
    QVERIFY(!rollingReviewIn(u"You operate rolling machines."_s));
    QCOMPARE(requisitionIn(u"Job ID: R-2024-17"_s)->value, u"R-2024-17"_s);
    QCOMPARE(requisitionIn(u"unter Angabe der Kennziffer 142/2027 an uns"_s)->value, u"142/2027"_s);
    QVERIFY(!requisitionIn(u"The job id is unknown"_s));
    QCOMPARE(deadlinesIn(u"Please apply by 31 March 2026."_s).size(), size_t(1));
}

void TestProse::endsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("two") << u"We print. We cut."_s << 2;
    QTest::newRow("abbreviation") << u"Use tools, e.g. ink. Cut."_s << 2;
    QTest::newRow("wrapped line") << u"We print\nall the paper."_s << 1;
    QTest::newRow("own lines") << u"Print\nCut"_s << 2;
    QTest::newRow("Chinese") << u"我们造纸。我们印刷。"_s << 2;
    QTest::newRow("glued") << u"We print.We cut."_s << 2;
    QTest::newRow("nothing") << u"  \n "_s << 0;
}

void TestProse::endsSentences()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(sentencesOf(text).size(), size_t(count));
}

QTEST_GUILESS_MAIN(TestProse)
#include "tst_prose.moc"
