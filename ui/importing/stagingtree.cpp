// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/stagingtree.h"

#include "models/items/stagingtreemodel.h"
#include "ui/common/icons.h"
#include "ui/common/paintedline.h"
#include "ui/common/theme.h"
#include "ui/importing/stagingdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Shortlist {

namespace {

/// Of the table's width, in percent; the title takes the rest.
constexpr int EmployerShare = 17;
constexpr int PlaceShare = 17;
constexpr int ApplyByShare = 13;
constexpr int StateShare = 20;
constexpr int BranchWidth = 28;
constexpr int ChevronSize = 16;
/// Documents with more postings are opened by the user, one at a time.
constexpr int MostOpenRows = 200;

} // namespace

StagingTree::StagingTree(StagingTreeModel &model, const Theme &theme, QWidget *parent)
    : QTreeView(parent)
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
    setUniformRowHeights(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->hide();
    header()->setMinimumSectionSize(0);
    header()->setStretchLastSection(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &StagingTree::updateRows);
    connect(&theme, &Theme::changed, this, [this] {
        // The rows are as high as the text asks for.
        scheduleDelayedItemsLayout();
        updateColumns();
    });
    connect(this, &QTreeView::expanded, this, &StagingTree::updateGeometry);
    connect(this, &QTreeView::collapsed, this, &StagingTree::updateGeometry);
    updateRows();
}

void StagingTree::setToday(const QDate &today)
{
    m_delegate->setToday(today);
    viewport()->update();
}

void StagingTree::showItem(int row)
{
    const QModelIndex index = m_model.indexOfItem(row);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    // The first posting of a document stands with the document's name above it.
    scrollTo(index.row() == 0 && index.parent().isValid() ? index.parent() : index);
}

int StagingTree::shownRows() const
{
    int rows = m_model.rowCount();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const QModelIndex index = m_model.index(row, 0); isExpanded(index))
            rows += m_model.rowCount(index);
    return rows;
}

QSize StagingTree::sizeHint() const
{
    return {640, std::max(1, shownRows()) * m_delegate->sizeHint({}, {}).height()};
}

QSize StagingTree::minimumSizeHint() const
{
    const int rows = std::clamp(shownRows(), 1, 2);
    return {320, rows * m_delegate->sizeHint({}, {}).height()};
}

void StagingTree::updateRows()
{
    const bool hasGroups = m_model.hasGroups();
    setRootIsDecorated(hasGroups);
    setIndentation(hasGroups ? m_theme.scaled(BranchWidth) : 0);
    const bool fewRows = m_model.shownCount() <= MostOpenRows;
    for (int row = 0; hasGroups && row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const bool isAlone = m_model.rowCount() == 1;
        if (m_model.kind(index) == StagingTreeModel::RowKind::Document && (fewRows || isAlone))
            expand(index);
    }
    updateGeometry();
    updateColumns();
}

void StagingTree::updateColumns()
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

void StagingTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_delegate->takesWholeRow(index)) {
        QTreeView::drawRow(painter, option, index);
        return;
    }
    QStyleOptionViewItem row = option;
    const QRect cell = visualRect(index.siblingAtColumn(0));
    const QRect whole(0, option.rect.top(), viewport()->width(), option.rect.height());
    const int indent = layoutDirection() == Qt::RightToLeft ? whole.right() - cell.right() : cell.left();
    const QRect branch = mirrored(*painter, whole, {0, whole.top(), indent, whole.height()});
    row.rect = mirrored(*painter, whole, whole.adjusted(indent, 0, 0, 0));
    if (selectionModel()->isSelected(index))
        row.state |= QStyle::State_Selected;
    m_delegate->paintRow(*painter, row, index.siblingAtColumn(0));
    drawBranches(painter, branch, index.siblingAtColumn(0));
}

void StagingTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->fillRect(rect, selectionModel()->isSelected(index) ? tokens.selection : tokens.pane);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.line);
    if (m_model.rowCount(index) == 0)
        return;
    const bool isOpen = isExpanded(index);
    const QPixmap chevron = iconPixmap(isOpen ? IconName::ChevronDown : IconName::ChevronRight, tokens.dim, ChevronSize,
                                       devicePixelRatioF());
    const bool pointsLeft = !isOpen && layoutDirection() == Qt::RightToLeft;
    const QRect place(rect.right() - ChevronSize, rect.center().y() - ChevronSize / 2, ChevronSize, ChevronSize);
    painter->drawPixmap(mirrored(*painter, rect, place).topLeft(),
                        pointsLeft ? chevron.transformed(QTransform::fromScale(-1, 1)) : chevron);
}

void StagingTree::toggle(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(ImportStagingModel::TitleColumn);
    const bool isTicked = first.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    m_model.setData(first, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void StagingTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        toggle(currentIndex());
        return;
    }
    // Return belongs to the page: with Ctrl it imports.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void StagingTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    updateColumns();
}

void StagingTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.siblingAtColumn(0) != previous.siblingAtColumn(0))
        Q_EMIT currentRowChanged();
}

} // namespace Shortlist
