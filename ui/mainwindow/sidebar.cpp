// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/sidebar.h"

#include "models/items/postinglistmodel.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/sidebardelegate.h"
#include "ui/mainwindow/sidebarentries.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QScopedValueRollback>

namespace Shortlist {

namespace {

constexpr int PreferredWidth = 216;

} // namespace

Sidebar::Sidebar(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(new SidebarModel(this))
{
    setLook(*this, Look::Sidebar);
    setModel(m_model);
    setItemDelegate(new SidebarDelegate(theme, this));
    setAccessibleName(tr("Views"));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setFrameShape(NoFrame);
    setViewportMargins(0, Space::OneHalf, 0, Space::OneHalf);
    setMinimumWidth(theme.scaled(160));
    setAcceptDrops(true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { choose(current); });
    // A line that is current already is chosen again by a click: the user may have typed another search since.
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { choose(index); });
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void Sidebar::setOverview(const Overview &overview, int toDo)
{
    const QScopedValueRollback guard(m_marking, Marking::ByProgram);
    m_model->setEntries(sidebarEntries(overview, toDo));
}

void Sidebar::markQuery(const QString &query)
{
    mark(m_model->indexOfQuery(query));
}

void Sidebar::markKey(const QString &key)
{
    mark(m_model->indexOfKey(key));
}

void Sidebar::mark(const QModelIndex &index)
{
    const QScopedValueRollback guard(m_marking, Marking::ByProgram);
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->clear();
}

std::optional<SidebarEntry> Sidebar::currentEntry() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(m_model->entry(index)) : std::nullopt;
}

QSize Sidebar::sizeHint() const
{
    return {PreferredWidth, QListView::sizeHint().height()};
}

void Sidebar::choose(const QModelIndex &index)
{
    if (m_marking == Marking::ByUser && index.isValid())
        Q_EMIT chosen(m_model->entry(index));
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid())
        Q_EMIT menuRequested(m_model->entry(index), event->globalPos());
}

void Sidebar::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(PostingListModel::mimeType()))
        event->acceptProposedAction();
}

void Sidebar::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isTarget = index.isValid() && index.flags().testFlag(Qt::ItemIsDropEnabled);
    event->setAccepted(isTarget && event->mimeData()->hasFormat(PostingListModel::mimeType()));
}

void Sidebar::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const std::vector<PostingId> postings = PostingListModel::idsOf(*event->mimeData());
    if (!index.isValid() || postings.empty() || !index.flags().testFlag(Qt::ItemIsDropEnabled))
        return;
    event->acceptProposedAction();
    Q_EMIT postingsDropped(m_model->entry(index), postings);
}

} // namespace Shortlist
