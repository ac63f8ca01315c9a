// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/postinglistview.h"

#include "models/items/postinglistmodel.h"
#include "models/items/sidebarmodel.h"
#include "ui/common/inlinefield.h"
#include "ui/common/look.h"
#include "ui/common/spokenrowsproxy.h"
#include "ui/common/theme.h"
#include "ui/list/columnheader.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Shortlist {

namespace {

QPixmap dragPixmap(const QString &text, const Theme &theme, qreal ratio)
{
    const Chip chip{text, Tone::Accent};
    const QSize size = chipSize(chip, theme);
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintChip(painter, QRect(QPoint(), size), chip, theme);
    return pixmap;
}

} // namespace

PostingListView::PostingListView(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(new PostingListModel(this))
    , m_delegate(new PostingDelegate(theme, this))
    , m_columns(new ColumnHeader(theme, this))
{
    m_proxy = new SpokenRowsProxy([this](const QModelIndex &index) { return m_delegate->words(index).spoken(); }, this);
    m_proxy->setSourceModel(m_model);
    setModel(m_proxy);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Postings"));
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    m_columns->hide();
    connect(m_columns, &ColumnHeader::rearranged, this, &PostingListView::arrangeColumns);
    setDragEnabled(true);
    setDragDropMode(DragDrop);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(NoFrame);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(PostingId{index.data(PostingListModel::IdRole).toLongLong()});
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &PostingListView::announceCurrent);
    connect(&theme, &Theme::changed, this, &PostingListView::arrangeColumns);
}

void PostingListView::setRows(std::vector<PostingRow> rows, std::vector<PostingId> further, Extent extent)
{
    m_extent = extent;
    const std::vector<PostingId> selected = selectedPostings();
    const PostingId current = currentPosting();
    const int row = currentIndex().row();
    m_rowsState = Rows::Changing;
    m_model->setRows(std::move(rows), std::move(further));
    restoreSelection(selected, current, row);
    m_rowsState = Rows::Settled;
    if (m_selectsAll && m_extent == Extent::Whole) {
        m_selectsAll = false;
        QListView::selectAll();
    }
    announceCurrent();
    Q_EMIT selectedPostingsChanged();
}

void PostingListView::fill(const std::vector<PostingRow> &rows)
{
    m_model->fill(rows);
}

void PostingListView::selectAll()
{
    QListView::selectAll();
    m_selectsAll = m_extent == Extent::Cut;
}

void PostingListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    const QModelIndex top = indexAt({0, 0});
    const int height = top.isValid() ? visualRect(top).height() : 0;
    if (height <= 0)
        return;
    const int page = viewport()->height() / height + 1;
    const std::vector<PostingId> wanted = m_model->wanted(top.row() - page, top.row() + 2 * page);
    if (!wanted.empty())
        Q_EMIT rowsWanted(wanted);
}

void PostingListView::restoreSelection(const std::vector<PostingId> &selected, PostingId current, int row)
{
    // Of so many, those that stayed are selected by themselves.
    constexpr size_t Many = 1000;
    QItemSelection kept = selected.size() > Many ? selectionModel()->selection() : QItemSelection();
    for (const PostingId id : selected) {
        const QModelIndex index = selected.size() > Many ? QModelIndex() : viewIndex(id);
        if (index.isValid())
            kept.select(index, index);
    }
    QModelIndex now = viewIndex(current);
    // What was current is gone: its neighbour takes its place, so that one can work down a list.
    if (!now.isValid() && row >= 0 && m_model->rowCount() > 0)
        now = m_proxy->index(std::min(row, m_model->rowCount() - 1), 0);
    if (kept.isEmpty() && now.isValid())
        kept.select(now, now);
    selectionModel()->setCurrentIndex(now, QItemSelectionModel::NoUpdate);
    selectionModel()->select(kept, QItemSelectionModel::ClearAndSelect);
}

void PostingListView::setStages(std::vector<Stage> stages)
{
    m_delegate->setStages(std::move(stages));
    viewport()->update();
}

void PostingListView::setHighlights(const QStringList &words)
{
    m_delegate->setHighlights(words);
    viewport()->update();
}

void PostingListView::setToday(const QDate &today)
{
    m_delegate->setToday(today);
    viewport()->update();
}

void PostingListView::setDensity(Density density)
{
    m_density = density;
    m_delegate->setDensity(density);
    const bool isTable = density == Density::Table;
    setHorizontalScrollBarPolicy(isTable ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_columns->setVisible(isTable);
    arrangeColumns();
}

void PostingListView::arrangeColumns()
{
    m_delegate->setColumns(m_columns->places());
    placeColumns();
    scheduleDelayedItemsLayout();
}

void PostingListView::placeColumns()
{
    const int height = m_columns->sizeHint().height(); // the style's, which comes with the first look
    if (const int room = m_density == Density::Table ? height : 0; viewportMargins().top() != room)
        setViewportMargins(0, room, 0, 0);
    const QRect rows = viewport()->geometry();
    m_columns->setGeometry(rows.left(), rows.top() - height, rows.width(), height);
    m_columns->setOffset(horizontalScrollBar()->value());
}

void PostingListView::updateGeometries()
{
    QListView::updateGeometries();
    placeColumns();
}

void PostingListView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    if (dx != 0)
        placeColumns();
}

PostingId PostingListView::currentPosting() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model->idAt(m_proxy->mapToSource(index)) : PostingId{};
}

std::vector<PostingId> PostingListView::selectedPostings() const
{
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end());
    std::vector<PostingId> ids;
    for (const QModelIndex &index : indexes)
        ids.push_back(m_model->idAt(m_proxy->mapToSource(index)));
    return ids;
}

void PostingListView::selectPosting(PostingId id)
{
    const QModelIndex index = viewIndex(id);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

QModelIndex PostingListView::viewIndex(PostingId id) const
{
    return m_proxy->mapFromSource(m_model->indexOf(id));
}

void PostingListView::editTitle()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    scrollTo(index);
    const QString before = index.data().toString();
    auto *field = new InlineField(before, viewport());
    field->setAccessibleName(tr("Title of “%1”").arg(before));
    const QRect row = visualRect(index);
    field->setGeometry(QRect(row.topLeft(), QSize(row.width(), field->sizeHint().height()))
                           .adjusted(Space::Unit, Space::Half, -Space::Unit, Space::Half));
    field->show();
    field->setFocus();
    connect(field, &InlineField::ended, this, [this] { setFocus(); });
    connect(field, &InlineField::changed, this,
            [this, id = currentPosting()](const QString &title) { Q_EMIT titleEdited(id, title); });
}

void PostingListView::announceCurrent()
{
    const PostingId current = currentPosting();
    if (m_rowsState == Rows::Changing || current == m_announced)
        return;
    m_announced = current;
    Q_EMIT currentPostingChanged(current);
}

void PostingListView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const int arrow = event->key() == Qt::Key_J ? Qt::Key_Down : event->key() == Qt::Key_K ? Qt::Key_Up : 0;
    if (!isPlain || arrow == 0) {
        QListView::keyPressEvent(event);
        return;
    }
    QKeyEvent moved(QEvent::KeyPress, arrow, event->modifiers());
    QListView::keyPressEvent(&moved);
}

void PostingListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (m_rowsState == Rows::Settled)
        Q_EMIT selectedPostingsChanged();
}

void PostingListView::startDrag(Qt::DropActions supportedActions)
{
    const QModelIndexList indexes = selectionModel()->selectedRows();
    if (indexes.isEmpty())
        return;
    std::vector<PostingRow> rows;
    for (const PostingId id : selectedPostings()) {
        const PostingRow *row = m_model->rowAt(m_model->indexOf(id).row());
        rows.push_back(row != nullptr ? *row : PostingRow());
        rows.back().id = id; // also of what is further down than anybody looked
    }
    auto *drag = new QDrag(this);
    drag->setMimeData(new PostingDrag(rows, m_writer));
    drag->setPixmap(dragPixmap(tr("%Ln postings", nullptr, int(indexes.size())), m_theme, devicePixelRatioF()));
    drag->exec(supportedActions, Qt::CopyAction);
}

void PostingListView::dragEnterEvent(QDragEnterEvent *event)
{
    // Anything else is the window's.
    event->setAccepted(event->mimeData()->hasFormat(SidebarModel::tagMimeType()));
}

void PostingListView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(event->mimeData()->hasFormat(SidebarModel::tagMimeType())
                       && indexAt(event->position().toPoint()).isValid());
}

void PostingListView::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const QString tag = QString::fromUtf8(event->mimeData()->data(SidebarModel::tagMimeType()));
    if (!index.isValid() || tag.isEmpty())
        return;
    event->acceptProposedAction();
    const PostingId target = m_model->idAt(m_proxy->mapToSource(index));
    Q_EMIT tagDropped(tag, selectionModel()->isSelected(index) ? selectedPostings() : std::vector{target});
}

} // namespace Shortlist
