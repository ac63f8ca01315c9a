// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/lazyrows.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace Shortlist {

namespace {

constexpr int IdleMs = 6;   ///< of laying out at a time: less than a frame
constexpr int PauseMs = 10; ///< before the next, so that what is in view is painted first

} // namespace

LazyRowsTable::LazyRowsTable(QWidget *parent)
    : QTableView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    m_idle.setInterval(PauseMs);
    connect(&m_idle, &QTimer::timeout, this, &LazyRowsTable::settleSome);
}

void LazyRowsTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_before = place();
        m_isTrue.clear(); // rows that may not be there any more; layOutRows() follows
        m_idle.stop();
    });
}

LazyRowsTable::Place LazyRowsTable::place() const
{
    const int row = std::max(rowAt(0), 0);
    return {row, -rowViewportPosition(row)};
}

void LazyRowsTable::layOutRows()
{
    const Place before = m_before ? *std::exchange(m_before, std::nullopt) : place();
    const int rows = model()->rowCount();
    m_isTrue.assign(size_t(rows), false);
    {
        const QScopedValueRollback guard(m_isSettling, true);
        verticalHeader()->setUpdatesEnabled(false); // each height would have all places reckoned anew
        for (int row = 0; row < rows; ++row)
            setRowHeight(row, estimatedHeight(row));
        verticalHeader()->setUpdatesEnabled(true);
    }
    if (rows > 0)
        goTo({std::min(before.row, rows - 1), before.hidden});
    m_idle.start();
}

void LazyRowsTable::goTo(Place place)
{
    settleAround(place.row);
    keepInView(place.row, -place.hidden);
}

/// Scrolls so that the row stands there, as far as the table reaches.
void LazyRowsTable::keepInView(int row, int y)
{
    updateGeometries(); // how far one can scroll follows from the heights
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(row) - y);
    viewport()->update();
}

void LazyRowsTable::settle(int row)
{
    if (m_isTrue[size_t(row)])
        return;
    m_isTrue[size_t(row)] = true;
    setRowHeight(row, measuredHeight(row));
}

/// Whatever of it is going to be in view.
void LazyRowsTable::settleAround(int row)
{
    const QScopedValueRollback guard(m_isSettling, true);
    const int room = viewport()->height();
    for (int above = row, height = 0; above >= 0 && height <= room; height += rowHeight(above--))
        settle(above);
    for (int below = row, height = -rowHeight(row); below < int(m_isTrue.size()) && height <= room;
         height += rowHeight(below++))
        settle(below);
}

int LazyRowsTable::lastInView() const
{
    const int row = rowAt(viewport()->height() - 1);
    return row < 0 ? int(m_isTrue.size()) - 1 : row;
}

void LazyRowsTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0 && !m_isSettling && int(m_isTrue.size()) == model()->rowCount())
        settleView();
}

/// What has come into view gets its height; what was there before does not move for it.
void LazyRowsTable::settleView()
{
    const int first = rowAt(0);
    if (first < 0)
        return;
    const auto begin = m_isTrue.begin() + first;
    const auto end = m_isTrue.begin() + lastInView() + 1;
    if (std::find(begin, end, false) == end)
        return;
    const auto known = std::find(begin, end, true);
    const int anchor = known == end ? first : int(known - m_isTrue.begin());
    const int y = rowViewportPosition(anchor);
    const bool isAtEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    settleAround(isAtEnd ? int(m_isTrue.size()) - 1 : anchor);
    const QScopedValueRollback guard(m_isSettling, true);
    keepInView(anchor, y);
    if (isAtEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void LazyRowsTable::settleSome()
{
    QElapsedTimer clock;
    clock.start();
    const Place before = place();
    const bool isAtEnd = before.row > 0 && verticalScrollBar()->value() == verticalScrollBar()->maximum();
    const QScopedValueRollback guard(m_isSettling, true);
    auto next = std::ranges::find(m_isTrue, false);
    for (; next != m_isTrue.end() && clock.elapsed() < IdleMs; next = std::find(next, m_isTrue.end(), false))
        settle(int(next - m_isTrue.begin()));
    if (next == m_isTrue.end())
        m_idle.stop();
    if (m_isTrue.empty())
        return;
    keepInView(before.row, -before.hidden);
    if (isAtEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void LazyRowsTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.isValid() && size_t(index.row()) < m_isTrue.size())
        settleAround(index.row());
    QTableView::scrollTo(index, hint);
}

} // namespace Shortlist
