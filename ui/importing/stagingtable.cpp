// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/stagingtable.h"

#include "models/items/importstagingmodel.h"
#include "ui/common/theme.h"
#include "ui/importing/stagingdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace Shortlist {

namespace {

/// Of the table's width, in percent; the title takes the rest.
constexpr int EmployerShare = 13;
constexpr int PlaceShare = 14;
constexpr int ApplyByShare = 13;
constexpr int StateShare = 22;

} // namespace

StagingTable::StagingTable(ImportStagingModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
    , m_delegate(new StagingDelegate(model, theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("What was read"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(0);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &StagingTable::updateRows);
    connect(&theme, &Theme::changed, this, &StagingTable::updateRows);
    updateRows();
}

void StagingTable::setToday(const QDate &today)
{
    m_delegate->setToday(today);
    viewport()->update();
}

QSize StagingTable::sizeHint() const
{
    return {640, std::max(1, m_model.rowCount()) * verticalHeader()->defaultSectionSize()};
}

QSize StagingTable::minimumSizeHint() const
{
    const int rows = std::min(2, std::max(1, m_model.rowCount()));
    return {320, rows * verticalHeader()->defaultSectionSize()};
}

void StagingTable::updateRows()
{
    verticalHeader()->setDefaultSectionSize(m_delegate->sizeHint({}, {}).height());
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!m_model.item(row).posting)
            setSpan(row, ImportStagingModel::TitleColumn, 1, ImportStagingModel::StateColumn);
    setMaximumHeight(sizeHint().height());
    updateGeometry();
    updateColumns();
}

void StagingTable::updateColumns()
{
    const int width = viewport()->width();
    const auto share = [width](int percent) { return width * percent / 100; };
    setColumnWidth(ImportStagingModel::EmployerColumn, share(EmployerShare));
    setColumnWidth(ImportStagingModel::PlaceColumn, share(PlaceShare));
    setColumnWidth(ImportStagingModel::ApplyByColumn, share(ApplyByShare));
    setColumnWidth(ImportStagingModel::StateColumn, share(StateShare));
    setColumnWidth(ImportStagingModel::TitleColumn,
                   width - share(EmployerShare) - share(PlaceShare) - share(ApplyByShare) - share(StateShare));
}

void StagingTable::toggle(int row)
{
    const QModelIndex index = m_model.index(row, ImportStagingModel::TitleColumn);
    const bool isTicked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    m_model.setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void StagingTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentRow() >= 0) {
        toggle(currentRow());
        return;
    }
    // Return belongs to the page: with Ctrl it imports.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void StagingTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    updateColumns();
}

void StagingTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

} // namespace Shortlist
