// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/comparisonmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

using Kind = ComparisonRow::Kind;
using Standing = ComparisonCell::Standing;

std::vector<ComparedPosting> twoPostings()
{
    return {{PostingId{1}, u"Surveyor"_s, u"Meridian"_s}, {PostingId{2}, u"Printer"_s, u"Lumora"_s}};
}

std::vector<ComparisonRow> someRows()
{
    return {{Kind::Fact, u"Place"_s, {{u"Porto"_s, Standing::Same}, {u"Porto"_s, Standing::Same}}, false},
            {Kind::SectionHead, u"Responsibilities"_s, {{}, {}}, false},
            {Kind::Line, u"Responsibilities"_s, {{u"Draw"_s, Standing::Same}, {u"Draw"_s, Standing::Same}}, false},
            {Kind::LastLine, u"Responsibilities"_s, {{u"Sail"_s, Standing::OnlyHere}, {}}, true},
            {Kind::SectionHead, u"Benefits"_s, {{}, {}}, false},
            {Kind::LastLine, u"Benefits"_s, {{u"Leave"_s, Standing::Same}, {u"Leave"_s, Standing::Same}}, false}};
}

} // namespace

class ComparisonModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void headsColumnsWithTitlesAndRowsWithLabels();
    void saysWhatStandsOnlyHere();
    void leavesOutWhatIsTheSame();
};

void ComparisonModelTest::keepsTheRulesOfModels()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(twoPostings(), someRows());
    model.setFilter(ComparisonModel::Filter::OnlyDifferences);
    model.setFilter(ComparisonModel::Filter::Everything);
    model.setComparison({}, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void ComparisonModelTest::headsColumnsWithTitlesAndRowsWithLabels()
{
    ComparisonModel model;
    model.setComparison(twoPostings(), someRows());
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Printer"_s);
    QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"Place"_s);
    QVERIFY(!model.headerData(2, Qt::Vertical).isValid());
}

void ComparisonModelTest::saysWhatStandsOnlyHere()
{
    ComparisonModel model;
    model.setComparison(twoPostings(), someRows());
    QCOMPARE(model.index(3, 0).data(Qt::AccessibleTextRole).toString(), u"Sail, only here"_s);
    QCOMPARE(model.index(3, 0).data(ComparisonModel::StandingRole).toInt(), int(Standing::OnlyHere));
    QCOMPARE(model.index(3, 0).data(ComparisonModel::LabelRole).toString(), u"Responsibilities"_s);
}

void ComparisonModelTest::leavesOutWhatIsTheSame()
{
    ComparisonModel model;
    model.setComparison(twoPostings(), someRows());
    model.setFilter(ComparisonModel::Filter::OnlyDifferences);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.row(0).label, u"Responsibilities"_s);
    QCOMPARE(model.row(1).cells.front().text, u"Sail"_s);
    QCOMPARE(model.allRows().size(), size_t(6));
}

QTEST_GUILESS_MAIN(ComparisonModelTest)
#include "tst_comparisonmodel.moc"
