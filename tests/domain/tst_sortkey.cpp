// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sortkey.h"

#include <QTest>

#include <algorithm>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class SortKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTextsWhereOneLooksForThem_data();
    void putsTextsWhereOneLooksForThem();
    void isTheSameHoweverItIsWritten_data();
    void isTheSameHoweverItIsWritten();
    void keepsTheLettersOfOtherScripts();
};

void SortKeyTest::putsTextsWhereOneLooksForThem_data()
{
    QTest::addColumn<QStringList>("inOrder");
    QTest::newRow("German") << QStringList{u"Arzt"_s,     u"Ärzte"_s,     u"Bäcker"_s, u"Öffner"_s,
                                           u"Straße 1"_s, u"Strasse 2"_s, u"zebra"_s,  u"Zürich"_s};
    QTest::newRow("French") << QStringList{u"côté"_s, u"Cotes"_s, u"Écrivain"_s, u"eczema"_s, u"Œuvre"_s, u"Zoo"_s};
    QTest::newRow("Danish, Polish, Czech")
        << QStringList{u"Aarhus"_s, u"Ægir"_s, u"Čapek"_s, u"Lodi"_s, u"Łódź"_s, u"Odense"_s, u"Ørsted"_s};
    QTest::newRow("case") << QStringList{u"apple"_s, u"Banana"_s, u"cherry"_s};
    QTest::newRow("kana") << QStringList{u"かき"_s, u"がく"_s, u"かさ"_s};
}

void SortKeyTest::putsTextsWhereOneLooksForThem()
{
    QFETCH(QStringList, inOrder);
    QStringList sorted = inOrder;
    std::reverse(sorted.begin(), sorted.end());
    std::ranges::stable_sort(sorted, [](const QString &one, const QString &other) {
        return Text::sortKey(one).toUtf8() < Text::sortKey(other).toUtf8(); // as SQLite compares
    });
    QCOMPARE(sorted, inOrder);
}

void SortKeyTest::isTheSameHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << u" "_s << QString();
    QTest::newRow("composed") << u"\u00C4rzte"_s << u"arzte"_s;
    QTest::newRow("apart") << u"A\u0308rzte"_s << u"arzte"_s;
    QTest::newRow("full width") << u"Ｊａｖａ"_s << u"java"_s;
    QTest::newRow("spaces and signs") << u" Front–End\u00A0 Dev "_s << u"front-end dev"_s;
    QTest::newRow("beyond the first plane") << u"\U0001F600 É"_s << u"\U0001F600 e"_s;
}

void SortKeyTest::isTheSameHoweverItIsWritten()
{
    QFETCH(QString, text);
    QTEST(Text::sortKey(text), "key");
    QCOMPARE(Text::sortKey(Text::sortKey(text)), Text::sortKey(text));
}

void SortKeyTest::keepsTheLettersOfOtherScripts()
{
    QVERIFY(Text::sortKey(u"कु"_s) != Text::sortKey(u"क"_s));
    QVERIFY(Text::sortKey(u"ที"_s) != Text::sortKey(u"ท"_s));
    QCOMPARE(Text::sortKey(u"后端工程师"_s), u"后端工程师"_s);
}

QTEST_GUILESS_MAIN(SortKeyTest)
#include "tst_sortkey.moc"
