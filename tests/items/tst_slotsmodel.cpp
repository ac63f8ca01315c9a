// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/slotsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

SlotEntry anEntry(qint64 id)
{
    SlotEntry entry;
    entry.posting = PostingId{id};
    entry.title = u"Posting %1"_s.arg(id);
    return entry;
}

using Ids = std::vector<PostingId>;

} // namespace

class SlotsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheRulesOfModels();
    void numbersTheRowsFromTheFirstFreePlace();
    void shiftsARow();
    void staysWhereThereIsNoNeighbour();
    void movesRowsOverSeveral_data();
    void movesRowsOverSeveral();

private:
    SlotsModel m_model;
};

void SlotsModelTest::init()
{
    m_model.setEntries({anEntry(1), anEntry(2), anEntry(3)}, 2);
}

void SlotsModelTest::keepsTheRulesOfModels()
{
    const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(m_model.shift(0, SlotsModel::Direction::Down));
    m_model.setEntries({}, 1);
    QCOMPARE(m_model.rowCount(), 0);
}

void SlotsModelTest::numbersTheRowsFromTheFirstFreePlace()
{
    QCOMPARE(m_model.index(0).data(SlotsModel::PositionRole).toInt(), 2);
    QCOMPARE(m_model.index(2).data(SlotsModel::PositionRole).toInt(), 4);
}

void SlotsModelTest::shiftsARow()
{
    QSignalSpy moved(&m_model, &SlotsModel::rowsMoved);
    QSignalSpy reordered(&m_model, &SlotsModel::reordered);
    QVERIFY(m_model.shift(2, SlotsModel::Direction::Up));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(reordered.size(), 1);
    QCOMPARE(m_model.order(), (Ids{PostingId{1}, PostingId{3}, PostingId{2}}));
}

void SlotsModelTest::staysWhereThereIsNoNeighbour()
{
    QSignalSpy reordered(&m_model, &SlotsModel::reordered);
    QVERIFY(!m_model.shift(0, SlotsModel::Direction::Up));
    QVERIFY(!m_model.shift(2, SlotsModel::Direction::Down));
    QVERIFY(!m_model.shift(7, SlotsModel::Direction::Up));
    QCOMPARE(reordered.size(), 0);
}

void SlotsModelTest::movesRowsOverSeveral_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("before");
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("first to the end") << 0 << 3 << QList<int>{2, 3, 1};
    QTest::newRow("last to the front") << 2 << 0 << QList<int>{3, 1, 2};
    QTest::newRow("one down") << 0 << 2 << QList<int>{2, 1, 3};
}

void SlotsModelTest::movesRowsOverSeveral()
{
    QFETCH(int, from);
    QFETCH(int, before);
    QVERIFY(m_model.moveRow({}, from, {}, before));
    QList<int> order;
    for (const PostingId id : m_model.order())
        order.append(int(id));
    QTEST(order, "order");
}

QTEST_GUILESS_MAIN(SlotsModelTest)
#include "tst_slotsmodel.moc"
