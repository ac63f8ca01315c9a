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
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace Shortlist {

namespace {

constexpr int NarrowestColumn = 200;
constexpr int RoomForWords = 170; ///< beside a button

} // namespace

ComparisonTable::ComparisonTable(ComparisonModel &model, const Theme &theme, QWidget *parent)
    : LazyRowsTable(parent)
    , m_model(model)
    , m_theme(theme)
    , m_delegate(new ComparisonDelegate(model, theme, this))
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
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(m_columnHeads, &ColumnHeads::moveRequested, this, &ComparisonTable::moveRequested);
    connect(m_columnHeads, &ColumnHeads::swapRequested, this, &ComparisonTable::swapRequested);
    connect(m_columnHeads, &ColumnHeads::openRequested, this, &ComparisonTable::openRequested);
    connect(m_columnHeads, &ColumnHeads::removeRequested, this, &ComparisonTable::removeRequested);
    connect(&model, &QAbstractItemModel::modelReset, this, &ComparisonTable::refresh);
    connect(&theme, &Theme::changed, this, &ComparisonTable::refresh);
}

void ComparisonTable::setSlotActions(const QStringList &actions)
{
    m_slotActions = actions;
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
    layOutRows();
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

int ComparisonTable::measuredHeight(int row) const
{
    int height = m_rowHeads->heightFor(row);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QModelIndex index = m_model.index(row, column);
        height = std::max(height, m_delegate->heightFor(index, columnWidth(column)));
        if (const QWidget *button = indexWidget(index))
            height = std::max(height, button->sizeHint().height());
    }
    return height;
}

int ComparisonTable::estimatedHeight(int row) const
{
    int height = 0;
    for (int column = 0; column < m_model.columnCount(); ++column)
        height = std::max(height, m_delegate->estimatedHeight(m_model.index(row, column), columnWidth(column)));
    return height;
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

void ComparisonTable::setOrigins(Origins origins)
{
    m_delegate->setOrigins(origins == Origins::Shown ? ComparisonDelegate::Origins::Shown
                                                     : ComparisonDelegate::Origins::Hidden);
    layOutRows();
}

bool ComparisonTable::isSkill(const QModelIndex &index) const
{
    if (!index.isValid())
        return false;
    const auto kind = m_model.row(index.row()).kind;
    return kind == ComparisonRow::Kind::Skill || kind == ComparisonRow::Kind::LastSkill;
}

void ComparisonTable::toggleSkill(const QModelIndex &index)
{
    const ComparisonRow &row = m_model.row(index.row());
    const bool isOwn = std::ranges::any_of(
        row.cells, [](const ComparisonCell &cell) { return cell.standing == ComparisonCell::Standing::Has; });
    const QString skill = row.label; // the row goes when the answer comes
    Q_EMIT skillToggled(skill, !isOwn);
}

/// To the head of the next section, or of the one before.
void ComparisonTable::goToSection(int direction)
{
    int row = currentIndex().row() + direction;
    while (row >= 0 && row < m_model.rowCount() && m_model.row(row).kind != ComparisonRow::Kind::SectionHead)
        row += direction;
    row = std::clamp(row, 0, m_model.rowCount() - 1);
    const QModelIndex index = m_model.index(row, std::max(currentIndex().column(), 0));
    setCurrentIndex(index);
    scrollTo(index, PositionAtTop);
}

bool ComparisonTable::moveByKey(const QKeyEvent &event)
{
    const int column = currentIndex().column();
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier && event.key() == Qt::Key_Left)
        Q_EMIT moveRequested(column, -1);
    else if (modifiers == Qt::AltModifier && event.key() == Qt::Key_Right)
        Q_EMIT moveRequested(column, 1);
    else if (modifiers == Qt::ControlModifier && event.key() == Qt::Key_Up)
        goToSection(-1);
    else if (modifiers == Qt::ControlModifier && event.key() == Qt::Key_Down)
        goToSection(1);
    else if (modifiers == Qt::NoModifier && event.key() >= Qt::Key_1 && event.key() < Qt::Key_1 + m_model.columnCount())
        Q_EMIT swapRequested(column, event.key() - Qt::Key_1);
    else
        return false;
    return true;
}

bool ComparisonTable::actByKey(const QKeyEvent &event)
{
    const int column = currentIndex().column();
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        Q_EMIT openRequested(column);
    else if (event.key() == Qt::Key_Delete)
        Q_EMIT removeRequested(column);
    else if (event.key() == Qt::Key_A && !m_slotActions.value(column).isEmpty())
        Q_EMIT recordRequested(column);
    else if (event.key() == Qt::Key_Space && isSkill(currentIndex()))
        toggleSkill(currentIndex());
    else
        return false;
    return true;
}

/// Alt+Left is the window's "Back" everywhere else.
bool ComparisonTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isArrow = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
        if (isArrow && key.modifiers() == Qt::AltModifier && currentIndex().isValid()) {
            event->accept();
            return true;
        }
    }
    return LazyRowsTable::event(event);
}

void ComparisonTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyCell();
    if (currentIndex().isValid() && (moveByKey(*event) || actByKey(*event)))
        return;
    LazyRowsTable::keyPressEvent(event);
}

void ComparisonTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    QMenu menu(this);
    fillMenu(menu, index);
    menu.exec(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void ComparisonTable::fillMenu(QMenu &menu, const QModelIndex &index)
{
    const int column = index.column();
    menu.addAction(tr("&Open"), this, [this, column] { Q_EMIT openRequested(column); });
    if (const QString slot = m_slotActions.value(column); !slot.isEmpty())
        menu.addAction(slot, this, [this, column] { Q_EMIT recordRequested(column); });
    menu.addSeparator();
    fillPlaces(menu, column);
    menu.addSeparator();
    if (isSkill(index))
        menu.addAction(tr("I &have this skill, or have it not"), this,
                       [this, place = QPersistentModelIndex(index)] { toggleSkill(place); });
    menu.addAction(tr("&Copy"), this, [this, place = QPersistentModelIndex(index)] {
        QGuiApplication::clipboard()->setText(place.data().toString());
    });
    menu.addAction(tr("&Take it out"), this, [this, column] { Q_EMIT removeRequested(column); });
}

void ComparisonTable::fillPlaces(QMenu &menu, int column)
{
    QAction *left = menu.addAction(tr("Move to the &left"), this, [this, column] { Q_EMIT moveRequested(column, -1); });
    left->setEnabled(column > 0);
    QAction *right =
        menu.addAction(tr("Move to the &right"), this, [this, column] { Q_EMIT moveRequested(column, 1); });
    right->setEnabled(column + 1 < m_model.columnCount());
    QMenu *swap = menu.addMenu(tr("&Swap with"));
    for (int other = 0; other < m_model.columnCount(); ++other) {
        if (other == column)
            continue;
        QString title = m_model.postings()[size_t(other)].title;
        //: A column of the comparison: its number, its title
        swap->addAction(tr("&%1  %2").arg(QLocale().toString(other + 1), title.replace(u'&', QStringLiteral("&&"))),
                        this, [this, column, other] { Q_EMIT swapRequested(column, other); });
    }
}

void ComparisonTable::resizeEvent(QResizeEvent *event)
{
    LazyRowsTable::resizeEvent(event);
    updateColumns();
}

} // namespace Shortlist
