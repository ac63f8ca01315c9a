// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/pattern.h"

#include <QRegularExpression>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class NeedlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesOutWhatCannotMatch_data();
    void rulesOutWhatCannotMatch();
    void missesNoMatch_data();
    void missesNoMatch();
    void tellsTextsApartThatShareTheirMemory();
};

void NeedlesTest::rulesOutWhatCannotMatch_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << u"\\bhybrid\\b"_s << u"on site in Bern"_s;
    QTest::newRow("a part of another word") << u"\\bBSc\\b"_s << u"absconding"_s;
    QTest::newRow("one of two words, neither there") << u"(?:vollzeit|teilzeit)\\b"_s << u"full time"_s;
    QTest::newRow("two words, one there") << u"apply\\b.{0,20}\\bbefore"_s << u"apply today"_s;
    QTest::newRow("what repeats stands once") << u"(?:ha)+lt!"_s << u"ha ha"_s;
    QTest::newRow("behind something optional") << u"(?:fach)?abitur"_s << u"Fachhochschule"_s;
    QTest::newRow("words beside white space") << u"job\\s+id"_s << u"job description"_s;
    QTest::newRow("signs") << u"[$€]\\s?\\d+\\+"_s << u"€ 40 000"_s;
    QTest::newRow("other scripts") << u"招聘|採用"_s << u"职位"_s;
    QTest::newRow("what must stand before") << u"(?<=join us\\.)\\s+"_s << u"About us. "_s;
    QTest::newRow("what must stand behind") << u"\\w+(?=:)"_s << u"no colon"_s;
    QTest::newRow("no word before") << u"(?<![\\w+])sql"_s << u"mysql"_s;
}

void NeedlesTest::rulesOutWhatCannotMatch()
{
    QFETCH(QString, expression);
    QFETCH(QString, text);
    const Pattern tried = pattern(expression);
    QVERIFY(!tried.mayMatch(text));
    QVERIFY(!tried.match(text).hasMatch());
    QVERIFY(!tried.globalMatch(text).hasNext());
}

void NeedlesTest::missesNoMatch_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("text");
    QTest::newRow("capitals") << u"HackerRank"_s << u"hackerrank"_s;
    QTest::newRow("the Kelvin sign is a k") << u"\\bkelvin"_s << u"\u212Aelvin"_s;
    QTest::newRow("the long s is an s") << u"stelle"_s << u"\u017Ftelle"_s;
    QTest::newRow("a combining iota is an iota") << u"\u03B9"_s << u"\u0345"_s;
    QTest::newRow("optional letters") << u"colou?rs{0,2} \\bx"_s << u"color x"_s;
    QTest::newRow("letters that repeat") << u"a+b{2}c"_s << u"aaabbc"_s;
    QTest::newRow("one of a class") << u"[Dd]on[’']t"_s << u"don’t"_s;
    QTest::newRow("a class of one letter") << u"[Jj]oin us"_s << u"Join us"_s;
    QTest::newRow("looking around") << u"(?<=at )(?=B)(?!Basel)Bern(?! )"_s << u"at Bern"_s;
    QTest::newRow("what is looked for not to be there") << u"x(?!yes)"_s << u"x no"_s;
    QTest::newRow("named groups") << u"(?<n>\\d+) years(?: or (?i:more))?"_s << u"3 years"_s;
    QTest::newRow("an empty alternative") << u"\\b(?:senior |)engineer"_s << u"engineer"_s;
    QTest::newRow("a reference back") << u"(\\w+) \\1x"_s << u"go gox"_s;
    QTest::newRow("the edge of a text") << u"^other$"_s << u"Other"_s;
    QTest::newRow("an edge behind a sign") << u"-\\ba"_s << u"-a"_s;
    QTest::newRow("an edge before a sign") << u"a\\b-b"_s << u"a-b"_s;
    QTest::newRow("characters beyond the first plane") << u"x😀?y|z[😀•]z"_s << u"xy"_s;
    QTest::newRow("a class with one of them") << u"z[😀•]z"_s << u"z😀z"_s;
    QTest::newRow("a code point") << u"\\x{2022}a"_s << u"•a"_s;
    QTest::newRow("what the reader does not know") << u"a\\Kb|\\Qa.b\\E"_s << u"ab"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void NeedlesTest::missesNoMatch()
{
    QFETCH(QString, expression);
    QFETCH(QString, text);
    QVERIFY(QRegularExpression(expression).isValid());
    QVERIFY(pattern(expression).mayMatch(text));
    QVERIFY(pattern(expression).match(text).hasMatch());
}

void NeedlesTest::tellsTextsApartThatShareTheirMemory()
{
    const Pattern expression = pattern(u"hybrid"_s);
    QString text = u"on site"_s;
    QVERIFY(!expression.mayMatch(text));
    text.replace(0, 2, u"hybrid"_s);
    QVERIFY(expression.mayMatch(text));
    for (int i = 0; i < 100; ++i)
        QVERIFY(!expression.mayMatch(u"number %1"_s.arg(i)));
    QVERIFY(expression.mayMatch(text));
}

QTEST_GUILESS_MAIN(NeedlesTest)
#include "tst_needles.moc"
