// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/searchtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWordsAsTheIndexSeesThem_data();
    void writesWordsAsTheIndexSeesThem();
    void quotesPhrases_data();
    void quotesPhrases();
};

void SearchTextTest::writesWordsAsTheIndexSeesThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << u"Straße ABC"_s << u"strasse abc"_s;
    QTest::newRow("signs that end a word") << u"C++, C# and F#"_s << u"c++ , c#  and f# "_s;
    QTest::newRow("a sign before a word") << u"#jobs +1"_s << u" jobs  1"_s;
    QTest::newRow("a sign between words") << u"Java+Kotlin"_s << u"java kotlin"_s;
    QTest::newRow("a version") << u"C++17"_s << u"c++ 17"_s;
    QTest::newRow("a minimum") << u"5+ years"_s << u"5+  years"_s;
    QTest::newRow("signs alone") << u"+ ## +"_s << QString();
    QTest::newRow("full width") << u"Ｃ＋＋"_s << u"c++ "_s;
    QTest::newRow("Han") << u"工程师A"_s << u" 工  程  师 a"_s;
}

void SearchTextTest::writesWordsAsTheIndexSeesThem()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(searchText(text).simplified(), expected.simplified());
}

void SearchTextTest::quotesPhrases_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<WordEnd>("end");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a word, while typing") << u"eng"_s << WordEnd::Open << u"\"eng\" *"_s;
    QTest::newRow("a phrase") << u"Data  Engineer"_s << WordEnd::Closed << u"\"data engineer\""_s;
    QTest::newRow("quotes inside") << u"a\"b"_s << WordEnd::Closed << u"\"a b\""_s;
    QTest::newRow("operators") << u"NEAR(a OR b*)"_s << WordEnd::Closed << u"\"near(a or b*)\""_s;
    QTest::newRow("no word") << u"\"*:^-"_s << WordEnd::Open << QString();
    QTest::newRow("an emoji") << u"🚀"_s << WordEnd::Open << QString();
    QTest::newRow("signs alone") << u"++"_s << WordEnd::Open << QString();
}

void SearchTextTest::quotesPhrases()
{
    QFETCH(QString, value);
    QFETCH(WordEnd, end);
    QTEST(matchPhrase(value, end), "expected");
}

QTEST_GUILESS_MAIN(SearchTextTest)
#include "tst_searchtext.moc"
