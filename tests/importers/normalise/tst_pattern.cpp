// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/pattern.h"

#include <QRegularExpression>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

/// Long enough for its places to be looked up.
QString longText(const QString &middle)
{
    const QString filling = u"We build tools for people who build things, in Bern and in Ostrava. "_s.repeated(5);
    return filling + middle + u' ' + filling;
}

QStringList allIn(const Pattern &pattern, const QString &text)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const PatternMatch match = it.next();
        found.append(u"%1: %2"_s.arg(match.capturedStart()).arg(match.captured()));
    }
    return found;
}

QStringList allIn(const QRegularExpression &expression, const QString &text)
{
    QStringList found;
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        found.append(u"%1: %2"_s.arg(match.capturedStart()).arg(match.captured()));
    }
    return found;
}

} // namespace

class PatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatQtFinds_data();
    void findsWhatQtFinds();
    void findsLines();
    void findsTheSameAsMachineCode();
    void findsWhatTakesManySteps();
    void tellsGroupsByNumberAndName();
    void goesOnBehindEmptyMatches();
    void matchesBesideBrokenCharacters();
    void splitsAndReplaces();
};

void PatternTest::findsWhatQtFinds_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("middle");
    QTest::newRow("one of some words") << u"\\b(?:hybrid|remote)\\b"_s << u"Remote or hybrid, remotely"_s;
    QTest::newRow("inside a word") << u"zeit"_s << u"Vollzeit, Teilzeit und Gleitzeiten"_s;
    QTest::newRow("digits of two scripts") << u"(?<!\\d)\\d{1,2} (?:years|ans)"_s << u"3 years, ٤٢ ans, 123 years"_s;
    QTest::newRow("an optional beginning") << u"\\b(?:senior )?engineer"_s << u"Senior engineer, engineer, ENGINEER"_s;
    QTest::newRow("a letter with signs") << u"(?<![\\w+#])C(?:\\+\\+|#)?(?![\\w#])"_s << u"C, C++, C#, AC, ObjC"_s;
    QTest::newRow("two letters") << u"\\bGo\\b"_s << u"Go, go, Google"_s;
    QTest::newRow("one letter") << u"r\\d"_s << u"r2 R3 dr4"_s;
    QTest::newRow("a sign first") << u"\\.NET\\b|#li-\\w+"_s << u"ASP.NET .net #LI-Remote"_s;
    QTest::newRow("the start of the text or a line") << u"(?:^|\\n)we\\b"_s << u"\nWe\nwell\nwe"_s;
    QTest::newRow("what repeats") << u"(?:ha){2,} now"_s << u"haha now ha now hahaha now"_s;
    QTest::newRow("a class first") << u"[bv]ern"_s << u"Vernon Bernd"_s;
    QTest::newRow("anything first") << u"\\w+ing\\b"_s << u"building rings"_s;
    QTest::newRow("looking back") << u"(?<=at )\\p{Lu}\\w+"_s << u"at Initech at Globex"_s;
    QTest::newRow("white space first") << u"\\s+(?=people who)"_s << u"many  people who"_s;
    QTest::newRow("the Kelvin sign") << u"\\bkelvin"_s << u"\u212Aelvin kelvin"_s;
    QTest::newRow("a combining iota") << u"\u03B9x"_s << u"\u0345x \u03B9x"_s;
    QTest::newRow("a letter of two units before a word") << u"\\bzeta"_s << u"\U0001D4D0zeta zeta \U0001F600zeta"_s;
    QTest::newRow("other scripts") << u"经验|経験|경험"_s << u"三年经验、経験者、경험"_s;
    QTest::newRow("the end of the text") << u"(?:hybrid)?$"_s << u"hybrid, on site"_s;
    QTest::newRow("the start alone, then more from there") << u"f|^|^.x?"_s << u"ax fx"_s;
    QTest::newRow("a brace that counts nothing") << u"fo{0|remote|,3}x"_s << u"fo{0 remote ,3}x"_s;
    QTest::newRow("a line or a sign first") << u"(?m:^|[.!?]\\s*)(?:about|why join)\\s+\\w+"_s
                                            << u"so.\nAbout Norvik, about us. Why join Initech? about\nthis"_s;
    QTest::newRow("lines from the middle on") << u"^we|(?m)\\n?^our$"_s << u"we\nwe\nour\nours"_s;
    QTest::newRow("groups in groups") << u"\\b(?:(?:job|role|[pq]ost)(?:s| (?:id|no))|#\\d+)\\b"_s
                                      << u"jobs role id post no qosts #12 job 3"_s;
    QTest::newRow("a number as a word") << u"\\b\\d{2,4}\\b"_s << u"7 12 a34 ٤٢ 5678 90123 _11 x-22"_s;
    QTest::newRow("a sign or a digit") << u"(?:\\$|€ ?|\\d)\\d+"_s << u"$12 €34 € 5 678"_s;
    QTest::newRow("nothing at all") << u"x*"_s << u"axxb"_s;
    QTest::newRow("no expression") << QString() << u"ab"_s;
    QTest::newRow("no text") << u"x*"_s << QString();
}

void PatternTest::findsWhatQtFinds()
{
    QFETCH(QString, expression);
    QFETCH(QString, middle);
    const QRegularExpression plain(
        expression, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY(plain.isValid());
    for (const QString &text : {middle, longText(middle)}) {
        QCOMPARE(allIn(pattern(expression), text), allIn(plain, text));
        QCOMPARE(pattern(expression).match(text).captured(), plain.match(text).captured());
        QCOMPARE(pattern(expression).match(text, text.size() / 2).capturedStart(),
                 plain.match(text, text.size() / 2).capturedStart());
        QCOMPARE(pattern(expression).isIn(text), plain.match(text).hasMatch());
    }
}

void PatternTest::findsLines()
{
    const QString expression = u"^(?:we|nous|[*•] ?our)\\b|^\\d+\\. "_s;
    const QRegularExpression plain(expression, QRegularExpression::MultilineOption);
    for (const QString &text : {u"we nous\nnous\n* our\n12. we"_s, longText(u"\nwe\n• our own we\nwent\n3. we"_s)}) {
        QVERIFY(plain.match(text).hasMatch());
        QCOMPARE(allIn(Pattern(expression, Expression::Lines), text), allIn(plain, text));
    }
}

/// An expression that has searched much goes on as machine code, and finds what it found before.
void PatternTest::findsTheSameAsMachineCode()
{
    const Pattern years = pattern(u"\\b(?<n>\\d+) years?\\b"_s);
    const QString line = u"with 3 years, or 12 Years"_s;
    const QStringList expected = allIn(years, line);
    QCOMPARE(expected.size(), 2);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(allIn(years, line), expected);
    QCOMPARE(years.match(longText(line).repeated(50)).captured(u"n"), u"3"_s);
}

/// What takes too many steps by hand is left to machine code, and decided there.
void PatternTest::findsWhatTakesManySteps()
{
    const Pattern many(u"^(?:a+b?)+c$"_s);
    const QString run = u"a"_s.repeated(14);
    QVERIFY(!many.isIn(run));
    QVERIFY(many.isIn(run + u'c'));
}

void PatternTest::tellsGroupsByNumberAndName()
{
    const PatternMatch match = pattern(u"(?<low>\\d+)(?:-(?<high>\\d+))?( years)"_s).match(u"from 3 years"_s);
    QVERIFY(match.hasMatch());
    QCOMPARE(match.captured(u"low"), u"3"_s);
    QCOMPARE(match.capturedStart(u"low"), 5);
    QCOMPARE(match.capturedEnd(u"low"), 6);
    QCOMPARE(match.capturedStart(u"high"), -1);
    QVERIFY(match.captured(u"high").isNull());
    QVERIFY(match.captured(u"nobody").isNull());
    QCOMPARE(match.captured(3), u" years"_s);
    QCOMPARE(match.lastCapturedIndex(), 3);
    QVERIFY(!PatternMatch().hasMatch());
    QCOMPARE(PatternMatch().capturedStart(), -1);
}

void PatternTest::goesOnBehindEmptyMatches()
{
    QCOMPARE(allIn(pattern(u"a?"_s), u"b😀a"_s), (QStringList{u"0: "_s, u"1: "_s, u"3: a"_s, u"4: "_s}));
}

void PatternTest::matchesBesideBrokenCharacters()
{
    QString text = u"remote"_s;
    text.prepend(QChar(0xD800));
    QCOMPARE(pattern(u"remote"_s).match(text).capturedStart(), 1);
    QVERIFY(!pattern(u"^.r"_s).match(text).hasMatch());
}

void PatternTest::splitsAndReplaces()
{
    const Pattern commas(u"\\s*,\\s*"_s);
    QCOMPARE(commas.split(u"a , b,,c"_s), (QStringList{u"a"_s, u"b"_s, u""_s, u"c"_s}));
    QCOMPARE(commas.split(u"a , b,,c"_s, Qt::SkipEmptyParts), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(commas.split(u"whole"_s), QStringList{u"whole"_s});
    QCOMPARE(commas.replacedIn(u"a , b"_s, u"\\1;"_s), u"a\\1;b"_s);
    QCOMPARE(commas.removedFrom(u" ,x, "_s), u"x"_s);
    QCOMPARE(commas.removedFrom(u"whole"_s), u"whole"_s);
    QCOMPARE(Pattern(u"\\((.)\\)"_s).reducedIn(u"1(a)2(b)3"_s, 1), u"1a2b3"_s);
    QCOMPARE(commas.countIn(u"a , b,,c"_s), 3);
    QCOMPARE(commas.countIn(u"whole"_s), 0);
    QCOMPARE(commas.lastPlaceIn(u"a , b,,c"_s), 6);
    QCOMPARE(commas.lastPlaceIn(u"whole"_s), -1);
}

QTEST_GUILESS_MAIN(PatternTest)
#include "tst_pattern.moc"
