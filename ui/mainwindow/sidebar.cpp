// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/sidebar.h"

#include "models/domain/text.h"
#include "models/items/postinglistmodel.h"
#include "ui/common/inlinefield.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/sidebardelegate.h"
#include "ui/mainwindow/sidebarentries.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <utility>

namespace Shortlist {

namespace {

constexpr int PreferredWidth = 216;
constexpr int LeastWidth = 160;
constexpr int PatienceMs = 700;

} // namespace

Sidebar::Sidebar(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(new SidebarModel(this))
    , m_delegate(new SidebarDelegate(theme, this))
{
    setLook(*this, Look::Sidebar);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Views"));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setFrameShape(NoFrame);
    setViewportMargins(0, Space::OneHalf, 0, Space::OneHalf);
    keepWidth();
    setAcceptDrops(true);
    setDragEnabled(true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { choose(current); });
    // A line that is current already is chosen again by a click: the user may have typed another search since.
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { choose(index); });
    connect(&theme, &Theme::changed, this, [this] {
        keepWidth();
        scheduleDelayedItemsLayout();
    });
}

/// Larger text needs more, but not all of it from the pages.
void Sidebar::keepWidth()
{
    setMinimumWidth((LeastWidth + m_theme.scaled(LeastWidth)) / 2);
}

void Sidebar::renameFolded(const TagRenaming &renaming)
{
    for (QString &name : m_folded)
        name = renaming.value(Text::folded(name), name);
}

void Sidebar::setFolded(const QStringList &tags)
{
    m_folded = tags;
    showEntries();
}

void Sidebar::fold(const SidebarEntry &tag, SidebarEntry::Branch branch)
{
    m_folded.removeIf([&tag](const QString &name) { return name.compare(tag.name, Qt::CaseInsensitive) == 0; });
    if (branch == SidebarEntry::Branch::Closed)
        m_folded.append(tag.name);
    showEntries();
}

bool Sidebar::foldByKey(int key)
{
    const auto entry = currentEntry();
    if (!entry || entry->kind != SidebarEntry::Kind::Tag)
        return false;
    using Branch = SidebarEntry::Branch;
    const bool closes = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (entry->branch == (closes ? Branch::Open : Branch::Closed)) {
        fold(*entry, closes ? Branch::Closed : Branch::Open);
        return true;
    }
    const QModelIndex other = m_model->index(currentIndex().row() + (closes ? -1 : 1));
    if (closes && entry->depth > 0) { // to the one that it stands below
        for (QModelIndex above = other; above.isValid(); above = above.siblingAtRow(above.row() - 1))
            if (m_model->entry(above).depth < entry->depth) {
                setCurrentIndex(above);
                return true;
            }
    } else if (!closes && entry->branch == Branch::Open && other.isValid()) {
        setCurrentIndex(other);
        return true;
    }
    return false;
}

void Sidebar::setOverview(const Overview &overview, int toDo)
{
    m_overview = overview;
    m_toDo = toDo;
    showEntries();
}

void Sidebar::showEntries()
{
    const QScopedValueRollback guard(m_marking, Marking::ByProgram);
    m_model->setEntries(sidebarEntries(m_overview, m_toDo, m_folded));
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
    auto *field = new InlineField(before, viewport());
    field->setAccessibleName(tr("Name of “%1”").arg(before));
    field->setGeometry(visualRect(index).adjusted(Space::Unit, 0, -Space::Unit, 0));
    field->show();
    field->setFocus();
    connect(field, &InlineField::ended, this, [this] { setFocus(); });
    connect(field, &InlineField::changed, this, [this, entry](const QString &name) { Q_EMIT renamed(entry, name); });
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const auto entry = currentEntry();
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (entry && isPlain && event->key() == Qt::Key_F2)
        Q_EMIT renameRequested(*entry);
    else if (entry && isPlain && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested(*entry);
    else if (!isPlain || (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) || !foldByKey(event->key()))
        QListView::keyPressEvent(event);
}

/// Around the chosen line, or around all of them where none is: a line that was chosen looks chosen without the focus.
void Sidebar::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!hasFocus())
        return;
    const QRect line = currentIndex().isValid() ? visualRect(currentIndex()).adjusted(Space::Unit, 0, -Space::Unit, 0)
                                                : viewport()->rect().adjusted(1, 1, -1, -1);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().accent, 2));
    painter.drawRoundedRect(QRectF(line).adjusted(1, 1, -1, -1), Radius::Control, Radius::Control);
}

void Sidebar::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton) {
        const SidebarEntry entry = m_model->entry(index);
        const bool isOnArrow =
            m_delegate->arrowRect(visualRect(index), entry, layoutDirection()).contains(event->position().toPoint());
        if (isOnArrow && entry.branch != SidebarEntry::Branch::None) {
            fold(entry,
                 entry.branch == SidebarEntry::Branch::Open ? SidebarEntry::Branch::Closed
                                                            : SidebarEntry::Branch::Open);
            return;
        }
    }
    QListView::mousePressEvent(event);
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
    const auto over = index.isValid() ? m_model->entry(index) : SidebarEntry{};
    const QString key = over.kind == SidebarEntry::Kind::Employer ? over.key : QString();
    if (key == m_heldOver)
        return;
    m_heldOver = key;
    if (key.isEmpty())
        m_patience.stop();
    else
        m_patience.start(PatienceMs, this);
}

void Sidebar::dragLeaveEvent(QDragLeaveEvent *)
{
    m_patience.stop();
    m_heldOver.clear();
}

void Sidebar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_patience.timerId())
        return QListView::timerEvent(event);
    m_patience.stop();
    if (const QModelIndex index = m_model->indexOfKey(m_heldOver); index.isValid())
        Q_EMIT chosen(m_model->entry(index));
}

void Sidebar::dropEvent(QDropEvent *event)
{
    m_patience.stop();
    m_heldOver.clear();
    const QModelIndex index = indexAt(event->position().toPoint());
    const std::vector<PostingId> postings = PostingListModel::idsOf(*event->mimeData());
    if (!index.isValid() || postings.empty() || !index.flags().testFlag(Qt::ItemIsDropEnabled))
        return;
    event->acceptProposedAction();
    Q_EMIT postingsDropped(m_model->entry(index), postings);
}

} // namespace Shortlist
