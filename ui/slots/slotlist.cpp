// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slots/slotlist.h"

#include "models/items/postinglistmodel.h"
#include "models/items/slotsmodel.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/slots/slotrowdelegate.h"

#include <QApplication>
#include <QDrag>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace Shortlist {

namespace {

SlotRowDelegate::Numbers numbersOf(SlotList::Kind kind)
{
    return kind == SlotList::Kind::Planned ? SlotRowDelegate::Numbers::Shown : SlotRowDelegate::Numbers::Hidden;
}

} // namespace

SlotList::SlotList(Kind kind, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_kind(kind)
    , m_theme(theme)
    , m_model(new SlotsModel(this))
    , m_delegate(new SlotRowDelegate(*m_model, numbersOf(kind), theme, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(kind == Kind::Planned ? tr("Planned postings, in your order") : tr("Postings not planned yet"));
    connect(m_model, &SlotsModel::reordered, this, &SlotList::reordered);
    connect(this, &QListView::doubleClicked, this, [this] { Q_EMIT openRequested(currentPosting()); });
}

void SlotList::setEntries(std::vector<SlotEntry> entries, int firstPosition, const QDate &today)
{
    m_delegate->setToday(today);
    m_model->setEntries(std::move(entries), firstPosition);
    int reserved = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QWidget *buttons = makeButtons(m_model->entries()[size_t(row)]);
        setIndexWidget(m_model->index(row), buttons);
        reserved = std::max(reserved, buttons->sizeHint().width());
    }
    m_delegate->setReserved(reserved);
    updateGeometry();
}

QWidget *SlotList::makeButtons(const SlotEntry &entry)
{
    auto *cell = new QWidget;
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, Space::Double, 0);
    line->setSpacing(Space::Unit);
    line->addStretch();
    const PostingId posting = entry.posting;
    const auto add = [&](const QString &text, Look look) {
        auto *button = makeButton(text, look);
        button->setAccessibleName(tr("%1: %2").arg(entry.title, text));
        line->addWidget(button);
        return button;
    };
    const bool isPlanned = m_kind == Kind::Planned;
    auto *toggle = add(isPlanned ? tr("Take out") : tr("Plan"), isPlanned ? Look::Quiet : Look::Default);
    connect(toggle, &QPushButton::clicked, this, [this, posting] { Q_EMIT toggled(posting); });
    if (isPlanned) {
        auto *record = add(tr("Record…"), Look::Default);
        connect(record, &QPushButton::clicked, this, [this, posting] { Q_EMIT recordRequested(posting); });
    }
    return cell;
}

QSize SlotList::sizeHint() const
{
    const int rowHeight = m_delegate->sizeHint({}, {}).height();
    return {m_theme.scaled(320), m_model->rowCount() * rowHeight};
}

PostingId SlotList::currentPosting() const
{
    return currentIndex().isValid() ? PostingId(currentIndex().data(SlotsModel::IdRole).toLongLong()) : PostingId{};
}

bool SlotList::focusOn(PostingId posting)
{
    const auto &entries = m_model->entries();
    const auto found = std::ranges::find(entries, posting, &SlotEntry::posting);
    if (found == entries.end())
        return false;
    setCurrentIndex(m_model->index(int(found - entries.begin())));
    setFocus();
    return true;
}

void SlotList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // At once, not after the view's delay: the buttons stand at the rows' ends.
    doItemsLayout();
}

void SlotList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position().toPoint();
    m_pressedRow = indexAt(m_pressedAt).row();
}

void SlotList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const bool isHeld = m_pressedRow >= 0 && event->buttons().testFlag(Qt::LeftButton);
    const bool isFar = (position - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (isHeld && m_kind == Kind::Others && isFar)
        dragOut();
    else if (isHeld && m_kind == Kind::Planned && (isDragging() || isFar))
        dragTo(position);
    else if (!isHeld)
        QListView::mouseMoveEvent(event);
}

void SlotList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const int from = m_pressedRow;
    const int to = m_dropRow;
    endDrag();
    const bool isMoved = from >= 0 && to >= 0 && to != from && to != from + 1;
    if (isMoved)
        m_model->moveRow({}, from, {}, to);
}

void SlotList::dragOut()
{
    const SlotEntry entry = m_model->entries()[size_t(m_pressedRow)];
    m_pressedRow = -1;
    auto *mime = new QMimeData;
    mime->setData(PostingListModel::mimeType(), QByteArray::number(qint64(entry.posting)));
    mime->setText(entry.title);
    auto *drag = new QDrag(window()); // the page may be made anew before it ends, and this with it
    drag->setMimeData(mime);
    drag->exec(Qt::CopyAction);
}

/// The page follows, where the list is longer than what is seen of it.
void SlotList::dragTo(const QPoint &position)
{
    m_dropRow = rowAt(position.y());
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
    for (QWidget *above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        auto *page = qobject_cast<QScrollArea *>(above);
        if (page == nullptr)
            continue;
        const QPoint seen = viewport()->mapTo(page->widget(), position);
        page->ensureVisible(seen.x(), seen.y(), 0, m_delegate->sizeHint({}, {}).height());
        return;
    }
}

void SlotList::endDrag()
{
    m_pressedRow = -1;
    m_dropRow = -1;
    viewport()->unsetCursor();
    viewport()->update();
}

int SlotList::rowAt(int y) const
{
    int row = 0;
    while (row < m_model->rowCount() && visualRect(m_model->index(row)).center().y() < y)
        ++row;
    return row;
}

void SlotList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!isDragging())
        return;
    const bool isLast = m_dropRow >= m_model->rowCount();
    const QRect row = visualRect(m_model->index(isLast ? m_model->rowCount() - 1 : m_dropRow));
    QPainter painter(viewport());
    painter.fillRect(QRect(0, isLast ? row.bottom() - 1 : row.top(), viewport()->width(), 2), m_theme.tokens().accent);
}

void SlotList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (isDragging() && event->key() == Qt::Key_Escape)
        return endDrag();
    const bool moves = m_kind == Kind::Planned && event->modifiers().testFlag(Qt::AltModifier);
    if (row < 0)
        QListView::keyPressEvent(event);
    else if (moves && event->key() == Qt::Key_Up)
        m_model->shift(row, SlotsModel::Direction::Up);
    else if (moves && event->key() == Qt::Key_Down)
        m_model->shift(row, SlotsModel::Direction::Down);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT openRequested(currentPosting());
    else if (event->key() == Qt::Key_Space)
        Q_EMIT toggled(currentPosting());
    else if (event->key() == Qt::Key_A && event->modifiers() == Qt::NoModifier)
        Q_EMIT recordRequested(currentPosting());
    else
        QListView::keyPressEvent(event);
}

} // namespace Shortlist
