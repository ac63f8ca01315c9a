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
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QShortcut>

#include <utility>

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
    setDragEnabled(true);
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
    if (!m_toEdit.isEmpty() && m_model->indexOfKey(m_toEdit).isValid())
        edit(std::exchange(m_toEdit, {}));
}

void Sidebar::edit(const QString &key)
{
    const QModelIndex index = m_model->indexOfKey(key);
    if (!index.isValid()) {
        m_toEdit = key;
        return;
    }
    scrollTo(index);
    const SidebarEntry entry = m_model->entry(index);
    const QString before = entry.name.isEmpty() ? entry.label : entry.name;
    auto *field = new QLineEdit(before, viewport());
    field->setAccessibleName(tr("Name of “%1”").arg(before));
    field->setGeometry(visualRect(index).adjusted(Space::Unit, 0, -Space::Unit, 0));
    field->selectAll();
    field->show();
    field->setFocus();
    connect(field, &QLineEdit::editingFinished, this, [this, field, entry, before] {
        const QString name = field->text().trimmed();
        field->disconnect(this);
        field->deleteLater();
        setFocus();
        if (!name.isEmpty() && name != before)
            Q_EMIT renamed(entry, name);
    });
    auto *escape = new QShortcut(Qt::Key_Escape, field);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, field, [field, before] {
        field->setText(before);
        field->clearFocus();
    });
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const auto entry = currentEntry();
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (entry && isPlain && event->key() == Qt::Key_F2)
        Q_EMIT renameRequested(*entry);
    else if (entry && isPlain && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested(*entry);
    else
        QListView::keyPressEvent(event);
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
