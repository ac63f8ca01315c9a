// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/figuresmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class FiguresModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTextsAndKnowsTheirSearch();
    void keepsTheRulesOfModels();
};

void FiguresModelTest::showsTextsAndKnowsTheirSearch()
{
    FiguresModel model;
    model.setTable({{u"Stage"_s, u"Days"_s}, {{{u"Applied"_s, u"12"_s}, u"has:applied"_s}}});
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Days"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"12"_s);
    QCOMPARE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    QCOMPARE(model.query(0), u"has:applied"_s);
    QVERIFY(model.query(1).isEmpty());
    QVERIFY(model.query(-1).isEmpty());
}

void FiguresModelTest::keepsTheRulesOfModels()
{
    FiguresModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable({{u"A"_s, u"B"_s, u"C"_s}, {{{u"1"_s, u"2"_s, u"3"_s}, {}}, {{u"4"_s, u"5"_s, u"6"_s}, {}}}});
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(FiguresModelTest)
#include "tst_figuresmodel.moc"
