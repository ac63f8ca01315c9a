// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparisontable.h"

#include "models/items/comparisonmodel.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/compare/columnheads.h"
#include "ui/compare/comparisondelegate.h"
#include "ui/compare/rowheads.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace Shortlist {

namespace {

constexpr int NarrowestColumn = 200;
constexpr int RoomForWords = 170; ///< beside a button

} // namespace

ComparisonTable::ComparisonTable(ComparisonModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
    , m_delegate(new ComparisonDelegate(theme, this))
    , m_columnHeads(new ColumnHeads(model, theme, this))
    , m_rowHeads(new RowHeads(model, theme, this))
{
    setHorizontalHeader(m_columnHeads);
    setVerticalHeader(m_rowHeads);
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Comparison"));
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setStyleSheet(QStringLiteral("QTableCornerButton::section { background: transparent; border: none;"
                                 " border-bottom: 1px solid palette(mid); }"
                                 " QAbstractScrollArea::corner { background: transparent; border: none; }"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(m_columnHeads, &ColumnHeads::moveRequested, this, &ComparisonTable::moveRequested);
    connect(m_columnHeads, &ColumnHeads::openRequested, this, &ComparisonTable::openRequested);
    connect(m_columnHeads, &ColumnHeads::removeRequested, this, &ComparisonTable::removeRequested);
    connect(&model, &QAbstractItemModel::modelReset, this, &ComparisonTable::refresh);
    connect(&theme, &Theme::changed, this, &ComparisonTable::refresh);
}

void ComparisonTable::setSlotActions(const QStringList &actions)
{
    m_slotActions = actions;
    refresh();
}

void ComparisonTable::refresh()
{
    addSlotButtons();
    updateColumns();
}

void ComparisonTable::updateColumns()
{
    const int columns = m_model.columnCount();
    if (columns == 0)
        return;
    const int width = std::max(m_theme.scaled(NarrowestColumn), viewport()->width() / columns);
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, width);
    placeSlotButtons();
    updateRows();
}

/// Beside the words, or below them where the column is narrow.
void ComparisonTable::placeSlotButtons()
{
    QList<QMargins> reserved(m_model.columnCount());
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QWidget *cell = indexWidget(m_model.index(0, column));
        if (cell == nullptr)
            continue;
        auto *button = cell->findChild<QPushButton *>();
        const QSize size = button->sizeHint();
        const bool isNarrow = columnWidth(column) < m_theme.scaled(RoomForWords) + size.width();
        cell->layout()->setAlignment(button,
                                     isNarrow ? Qt::AlignLeft | Qt::AlignBottom : Qt::AlignRight | Qt::AlignTop);
        reserved[column] =
            isNarrow ? QMargins(0, 0, 0, size.height() + Space::Half) : QMargins(0, 0, size.width() + Space::Unit, 0);
    }
    m_delegate->setReserved(reserved);
}

void ComparisonTable::updateRows()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        int height = m_rowHeads->heightFor(row);
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QModelIndex index = m_model.index(row, column);
            height = std::max(height, m_delegate->heightFor(index, columnWidth(column)));
            if (const QWidget *button = indexWidget(index))
                height = std::max(height, button->sizeHint().height());
        }
        setRowHeight(row, height);
    }
}

void ComparisonTable::addSlotButtons()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString text = m_slotActions.value(column);
        if (m_model.rowCount() == 0 || m_model.row(0).kind != ComparisonRow::Kind::Slot || text.isEmpty())
            continue;
        auto *button = makeButton(text, Look::Default);
        button->setAccessibleName(tr("%1: %2").arg(m_model.postings()[size_t(column)].title, text));
        connect(button, &QPushButton::clicked, this, [this, column] { Q_EMIT recordRequested(column); });
        auto *cell = new QWidget;
        auto *line = new QHBoxLayout(cell);
        line->setContentsMargins(Space::OneHalf, Space::Half, Space::OneHalf, Space::Half);
        line->addWidget(button);
        if (QWidget *old = indexWidget(m_model.index(0, column)))
            old->hide(); // it goes when control returns to the event loop
        setIndexWidget(m_model.index(0, column), cell);
    }
}

void ComparisonTable::copyCell() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

void ComparisonTable::keyPressEvent(QKeyEvent *event)
{
    const int column = currentIndex().column();
    const bool hasAlt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->matches(QKeySequence::Copy))
        copyCell();
    else if (column >= 0 && hasAlt && event->key() == Qt::Key_Left)
        Q_EMIT moveRequested(column, -1);
    else if (column >= 0 && hasAlt && event->key() == Qt::Key_Right)
        Q_EMIT moveRequested(column, 1);
    else if (column >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT openRequested(column);
    else if (column >= 0 && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested(column);
    else
        QTableView::keyPressEvent(event);
}

void ComparisonTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    updateColumns();
}

} // namespace Shortlist
