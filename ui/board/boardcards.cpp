// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardcards.h"

#include "models/items/postinglistmodel.h"
#include "ui/board/carddelegate.h"
#include "ui/common/spokenrowsproxy.h"
#include "ui/common/theme.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

bool carriesPostings(const QDropEvent &event)
{
    return event.mimeData()->hasFormat(PostingListModel::mimeType());
}

} // namespace

BoardCards::BoardCards(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_postings(new PostingListModel(this))
    , m_delegate(new CardDelegate(theme, this))
{
    auto *spoken =
        new SpokenRowsProxy([this](const QModelIndex &index) { return m_delegate->words(index).spoken(); }, this);
    spoken->setSourceModel(m_postings);
    setModel(spoken);
    setItemDelegate(m_delegate);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setObjectName(u"boardCards"_s); // on the column's ground
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractItemView::activated, this, [this] { Q_EMIT openRequested(currentPosting()); });
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void BoardCards::setRows(std::vector<PostingRow> rows)
{
    const QScopedValueRollback guard(m_state, Rows::Changing);
    m_postings->setRows(std::move(rows));
}

const std::vector<PostingRow> &BoardCards::rows() const
{
    return m_postings->rows();
}

PostingId BoardCards::currentPosting() const
{
    return currentIndex().isValid() ? PostingId{currentIndex().data(PostingListModel::IdRole).toLongLong()}
                                    : PostingId{};
}

bool BoardCards::selectPosting(PostingId posting)
{
    const QModelIndex found = m_postings->indexOf(posting);
    if (found.isValid())
        selectRow(found.row());
    return found.isValid();
}

void BoardCards::selectRow(int row)
{
    const int last = model()->rowCount() - 1;
    if (last < 0)
        return;
    const QModelIndex index = model()->index(std::clamp(row, 0, last), 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void BoardCards::clearCurrent()
{
    const QScopedValueRollback guard(m_state, Rows::Changing);
    selectionModel()->clear();
}

void BoardCards::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (step != 0 && (modifiers == Qt::AltModifier || modifiers == Qt::ControlModifier))
        Q_EMIT moveWanted(step);
    else if (step != 0 && modifiers == Qt::NoModifier)
        Q_EMIT neighbourWanted(step);
    else
        QListView::keyPressEvent(event);
}

void BoardCards::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    selectRow(index.row());
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    Q_EMIT menuWanted(isMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void BoardCards::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_state == Rows::Settled && current.isValid())
        Q_EMIT currentPostingChanged(currentPosting());
}

void BoardCards::dragEnterEvent(QDragEnterEvent *event)
{
    if (!carriesPostings(*event))
        return;
    event->acceptProposedAction();
    Q_EMIT draggedOver(true);
}

void BoardCards::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(carriesPostings(*event));
}

void BoardCards::dragLeaveEvent(QDragLeaveEvent *)
{
    Q_EMIT draggedOver(false);
}

void BoardCards::dropEvent(QDropEvent *event)
{
    Q_EMIT draggedOver(false);
    const std::vector<PostingId> postings = PostingListModel::idsOf(*event->mimeData());
    if (postings.empty())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(postings);
}

void BoardCards::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // titles wrap
}

} // namespace Shortlist
