// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/itemruns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class TestItemRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsListsInsideText_data();
    void cutsListsInsideText();
    void keepsWhatStandsRoundTheList();
    void textWithoutAListIsNone_data();
    void textWithoutAListIsNone();
    void takesBulletsOff_data();
    void takesBulletsOff();
};

void TestItemRuns::cutsListsInsideText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("items");
    QTest::newRow("dashes") << u"- Print paper. - Cut paper."_s << QStringList{u"Print paper."_s, u"Cut paper."_s};
    QTest::newRow("dash inside") << u"- Run it all - from ink to paper. - Cut paper."_s
                                 << QStringList{u"Run it all - from ink to paper."_s, u"Cut paper."_s};
    QTest::newRow("digit") << u"- Ink - 5 years of it"_s << QStringList{u"Ink"_s, u"5 years of it"_s};
    QTest::newRow("numbers") << u"1. Print paper. 2. Cut paper. 3. Sell it."_s
                             << QStringList{u"Print paper."_s, u"Cut paper."_s, u"Sell it."_s};
    QTest::newRow("a year is no number") << u"1. Since 2019. 2. And on."_s
                                         << QStringList{u"Since 2019."_s, u"And on."_s};
    QTest::newRow("bullets") << u"• Print •Cut • Sell"_s << QStringList{u"Print"_s, u"Cut"_s, u"Sell"_s};
    QTest::newRow("lost marks")
        << u"Printing all the paperCutting all the paperSelling all the paperCounting the money"_s
        << QStringList{u"Printing all the paper"_s, u"Cutting all the paper"_s, u"Selling all the paper"_s,
                       u"Counting the money"_s};
}

void TestItemRuns::cutsListsInsideText()
{
    QFETCH(QString, text);
    const auto run = inlineItems(text);
    QVERIFY(run);
    QTEST(run->items, "items");
    QCOMPARE(run->lead, QString());
    QCOMPARE(run->tail, QString());
}

void TestItemRuns::keepsWhatStandsRoundTheList()
{
    const auto run = inlineItems(u"You print: - Books. - Maps. Initech is an equal opportunity employer."_s);
    QVERIFY(run);
    QCOMPARE(run->lead, u"You print:"_s);
    QCOMPARE(run->items, (QStringList{u"Books."_s, u"Maps."_s}));
    QCOMPARE(run->tail, u"Initech is an equal opportunity employer."_s);
}

void TestItemRuns::textWithoutAListIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("dashes in a sentence") << u"We print - and cut - paper."_s;
    QTest::newRow("one number") << u"We are number 1. That is all."_s;
    QTest::newRow("camel case") << u"We use JavaScript and YouTube with GitHub on PostgreSQL."_s;
}

void TestItemRuns::textWithoutAListIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!inlineItems(text));
}

void TestItemRuns::takesBulletsOff_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("item");
    QTest::newRow("dash") << u"- Print"_s << u"Print"_s;
    QTest::newRow("bullet") << u"•Print"_s << u"Print"_s;
    QTest::newRow("star") << u"* Print"_s << u"Print"_s;
    QTest::newRow("number") << u"2) Print"_s << u"Print"_s;
    QTest::newRow("Chinese number") << u"1、设计产品"_s << u"设计产品"_s;
    QTest::newRow("none") << u"Print"_s << QString();
    QTest::newRow("minus") << u"-5 degrees"_s << QString();
}

void TestItemRuns::takesBulletsOff()
{
    QFETCH(QString, line);
    QTEST(bulletText(line).value_or(QString()), "item");
}

QTEST_GUILESS_MAIN(TestItemRuns)
#include "tst_itemruns.moc"
