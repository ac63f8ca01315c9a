// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/lazyrows.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

using namespace Shortlist;

namespace {

constexpr int Rows = 2000;
constexpr int Estimate = 40;

int trueHeight(int row)
{
    return 20 + (row * 37) % 90;
}

class Table : public LazyRowsTable
{
public:
    Table()
    {
        verticalHeader()->setMinimumSectionSize(1);
        setModel(&m_model);
        connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { layOutRows(); });
    }

    void fill(int rows)
    {
        m_model.clear(); // a reset, as ComparisonModel's
        m_model.setRowCount(0);
        m_model.appendColumn(QList<QStandardItem *>());
        m_model.insertRows(0, rows);
        layOutRows();
    }
    void layOut() { layOutRows(); }
    int measured() const { return m_measured; }

protected:
    int measuredHeight(int row) const override
    {
        ++m_measured;
        return trueHeight(row);
    }
    int estimatedHeight(int) const override { return Estimate; }

private:
    QStandardItemModel m_model;
    mutable int m_measured = 0;
};

} // namespace

/// Heights that come late move nothing that is looked at.
class LazyRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_table.reset(); }
    void measuresWhatIsSeenAtOnceAndTheRestLater();
    void staysWhereItIs();
    void scrollsByWhatItIsTold();
    void reachesTheEnd();
    void goesToARow();
    void keepsItsPlaceWhenWidthsChange();

private:
    int topRow() const { return m_table->rowAt(0); }
    bool showsTrueHeights() const;

    std::unique_ptr<Table> m_table;
};

void LazyRowsTest::init()
{
    m_table = std::make_unique<Table>();
    m_table->resize(400, 500);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    m_table->fill(Rows);
}

bool LazyRowsTest::showsTrueHeights() const
{
    for (int row = topRow();
         row >= 0 && row < Rows && m_table->rowViewportPosition(row) < m_table->viewport()->height(); ++row)
        if (m_table->rowHeight(row) != trueHeight(row))
            return false;
    return true;
}

void LazyRowsTest::measuresWhatIsSeenAtOnceAndTheRestLater()
{
    QVERIFY(showsTrueHeights());
    QVERIFY(m_table->measured() < 60);
    QVERIFY(!m_table->isSettled());
    QTRY_VERIFY(m_table->isSettled());
    QCOMPARE(m_table->measured(), Rows); // each once
    for (int row = 0; row < Rows; ++row)
        QCOMPARE(m_table->rowHeight(row), trueHeight(row));
}

void LazyRowsTest::staysWhereItIs()
{
    m_table->verticalScrollBar()->setValue(30'000);
    QVERIFY(showsTrueHeights());
    const int row = topRow();
    const int y = m_table->rowViewportPosition(row);
    QVERIFY(row > 100);
    QTRY_VERIFY(m_table->isSettled());
    QCOMPARE(topRow(), row);
    QCOMPARE(m_table->rowViewportPosition(row), y);
}

/// Also upwards, into rows that are higher or lower than they were thought to be.
void LazyRowsTest::scrollsByWhatItIsTold()
{
    m_table->verticalScrollBar()->setValue(30'000);
    for (int step = 0; step < 60; ++step) {
        const int row = topRow();
        const int y = m_table->rowViewportPosition(row);
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->value() - 17);
        QCOMPARE(m_table->rowViewportPosition(row), y + 17);
        QVERIFY(showsTrueHeights());
    }
}

void LazyRowsTest::reachesTheEnd()
{
    const auto isAtEnd = [this] {
        return m_table->rowViewportPosition(Rows - 1) + m_table->rowHeight(Rows - 1) == m_table->viewport()->height();
    };
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
    QVERIFY(isAtEnd());
    QVERIFY(showsTrueHeights());
    QTRY_VERIFY(m_table->isSettled());
    QVERIFY(isAtEnd());
}

void LazyRowsTest::goesToARow()
{
    m_table->scrollTo(m_table->model()->index(1000, 0), QAbstractItemView::PositionAtTop);
    QCOMPARE(m_table->rowViewportPosition(1000), 0);
    QVERIFY(showsTrueHeights());
    m_table->scrollTo(m_table->model()->index(400, 0)); // just into view
    QVERIFY(m_table->rowViewportPosition(400) >= 0);
    QVERIFY(m_table->rowViewportPosition(400) + m_table->rowHeight(400) <= m_table->viewport()->height());
}

void LazyRowsTest::keepsItsPlaceWhenWidthsChange()
{
    QTRY_VERIFY(m_table->isSettled());
    m_table->verticalScrollBar()->setValue(20'000);
    const int row = topRow();
    const int y = m_table->rowViewportPosition(row);
    m_table->layOut();
    QCOMPARE(topRow(), row);
    QCOMPARE(m_table->rowViewportPosition(row), y);
    QVERIFY(showsTrueHeights());
}

QTEST_MAIN(LazyRowsTest)
#include "tst_lazyrows.moc"
