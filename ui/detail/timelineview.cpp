// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/timelineview.h"

#include "models/items/timelinemodel.h"
#include "ui/common/formats.h"
#include "ui/common/markdownview.h"
#include "ui/common/paintedline.h"
#include "ui/common/theme.h"
#include "ui/detail/documentwords.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr int RailWidth = 28;
constexpr int DotSize = 10;
constexpr int RowPadding = 8;

int heightOf(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).boundingRect(0, 0, std::max(width, 1), 10'000, Qt::TextWordWrap, text).height();
}

} // namespace

TimelineDelegate::TimelineDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_today(QDate::currentDate())
{ }

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.tokens().selection);
        painter->drawRoundedRect(option.rect, Radius::Control, Radius::Control);
    }
    paintRail(painter, option.rect, index);
    const QRect words = option.rect.adjusted(m_theme.scaled(RailWidth), RowPadding, -RowPadding, -RowPadding);
    paintWords(painter, mirrored(*painter, option.rect, words), index);
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width =
        (view != nullptr ? view->viewport()->width() : option.rect.width()) - m_theme.scaled(RailWidth) - RowPadding;
    int height = QFontMetrics(m_theme.font(TextStyle::Strong)).height() + 2 * RowPadding;
    if (const auto note = noteOf(index, width))
        height += Space::Quarter + int(std::ceil(note->size().height()));
    for (const QString &line : linesOf(index))
        height += Space::Quarter + heightOf(line, m_theme.font(TextStyle::Body), width);
    return {width, height};
}

QString TimelineDelegate::words(const QModelIndex &index) const
{
    const Stage *stage = findStage(m_stages, StageId{index.data(TimelineModel::StageRole).toLongLong()});
    const QString name = stage == nullptr ? index.data().toString() : Formats::stageName(*stage);
    const QString day = Formats::longDay(index.data(TimelineModel::DayRole).toDate());
    return index.data(TimelineModel::IsRetractedRole).toBool() ? tr("%1, %2, taken back").arg(name, day)
                                                               : tr("%1, %2").arg(name, day);
}

std::unique_ptr<QTextDocument> TimelineDelegate::noteOf(const QModelIndex &index, int width) const
{
    const QString text = index.data(TimelineModel::NoteRole).toString();
    if (text.isEmpty())
        return nullptr;
    auto note = std::make_unique<QTextDocument>();
    note->setDocumentMargin(0);
    setMarkdown(*note, text, m_theme);
    note->setTextWidth(std::max(width, 1));
    return note;
}

QStringList TimelineDelegate::linesOf(const QModelIndex &index) const
{
    const QString reason = index.data(TimelineModel::OverrideReasonRole).toString();
    QStringList lines{papersOf(EventId{index.data(TimelineModel::EventIdRole).toLongLong()}),
                      reason.isEmpty() ? QString() : tr("Recorded beyond the limit: %1").arg(reason)};
    lines.removeAll(QString());
    return lines;
}

QString TimelineDelegate::papersOf(EventId event) const
{
    QStringList names;
    for (const AttachedDocument &attached : m_documents)
        if (attached.sentWith == event)
            names.append(documentName(attached.document));
    return names.isEmpty() ? QString() : tr("Sent: %1").arg(Formats::listed(names));
}

void TimelineDelegate::paintNote(QPainter *painter, QTextDocument &note, const QRect &rect, const QColor &colour) const
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, colour);
    painter->save();
    painter->translate(rect.topLeft());
    note.documentLayout()->draw(painter, context);
    painter->restore();
}

void TimelineDelegate::paintRail(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
    const int x =
        isMirrored ? rect.right() - m_theme.scaled(RailWidth) / 2 : rect.left() + m_theme.scaled(RailWidth) / 2;
    const int y = rect.top() + RowPadding + QFontMetrics(m_theme.font(TextStyle::Strong)).height() / 2;
    const bool isFirst = index.row() == 0;
    const bool isLast = index.row() + 1 == index.model()->rowCount();
    painter->setPen(QPen(tokens.line, 2));
    if (!isFirst)
        painter->drawLine(x, rect.top(), x, y);
    if (!isLast)
        painter->drawLine(x, y, x, rect.bottom() + 1);
    const bool isRetracted = index.data(TimelineModel::IsRetractedRole).toBool();
    const QColor colour(index.data(TimelineModel::StageColourRole).toString());
    painter->setPen(QPen(isRetracted ? tokens.dim : colour, 2));
    painter->setBrush(isRetracted ? tokens.pane : colour);
    const qreal radius = (m_theme.scaled(DotSize) - 2) / 2.0;
    painter->drawEllipse(QPointF(x, y), radius, radius);
}

void TimelineDelegate::paintWords(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isRetracted = index.data(TimelineModel::IsRetractedRole).toBool();
    const Stage *stage = findStage(m_stages, StageId{index.data(TimelineModel::StageRole).toLongLong()});
    QFont strong = m_theme.font(TextStyle::Strong);
    strong.setStrikeOut(isRetracted);
    const QFontMetrics metrics(strong);
    const QString name = stage == nullptr ? index.data().toString() : Formats::stageName(*stage);
    const QRect first(rect.left(), rect.top(), rect.width(), metrics.height());
    paintLine(*painter, first, name, strong, isRetracted ? tokens.dim : tokens.text);

    const QDate day = index.data(TimelineModel::DayRole).toDate();
    const QTime time = index.data(TimelineModel::TimeRole).toTime();
    const QStringList when{Formats::shortDay(day, m_today),
                           time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : QString(),
                           isRetracted                                            ? tr("taken back")
                               : index.data(TimelineModel::IsEditedRole).toBool() ? tr("edited")
                                                                                  : QString()};
    const QRect behind = first.adjusted(metrics.horizontalAdvance(name) + Space::Unit, 0, 0, 0);
    paintLine(*painter, mirrored(*painter, first, behind), Formats::joined(when), m_theme.font(TextStyle::Body),
              tokens.dim);
    QRect below = rect.adjusted(0, metrics.height() + Space::Quarter, 0, 0);
    if (const auto note = noteOf(index, below.width())) {
        paintNote(painter, *note, below, isRetracted ? tokens.dim : tokens.text);
        below.setTop(below.top() + int(std::ceil(note->size().height())) + Space::Quarter);
    }
    const bool hasReason = !index.data(TimelineModel::OverrideReasonRole).toString().isEmpty();
    const QStringList lines = linesOf(index);
    for (const QString &line : lines) {
        const bool isReason = hasReason && line == lines.last();
        painter->setPen(isReason && !isRetracted ? tokens.soon : tokens.dim);
        painter->drawText(below, leading(*painter, line) | Qt::TextWordWrap, line);
        below.setTop(below.top() + heightOf(line, painter->font(), below.width()) + Space::Quarter);
    }
}

TimelineView::TimelineView(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(new TimelineModel(this))
    , m_delegate(new TimelineDelegate(theme, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Timeline"));
    setEditTriggers(NoEditTriggers);
    connect(this, &QListView::doubleClicked, this, &TimelineView::edit);
    connect(&theme, &Theme::changed, this, &TimelineView::fitRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TimelineView::currentEventChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TimelineView::currentEventChanged);
}

void TimelineView::setHistory(const std::vector<ApplicationEvent> &history, const std::vector<Stage> &stages,
                              const QDate &today)
{
    m_delegate->setStages(stages);
    m_delegate->setToday(today);
    m_model->setHistory(history, stages);
    fitRows();
}

void TimelineView::fitRows()
{
    int height = 2 * frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForRow(row);
    setFixedHeight(height);
    scheduleDelayedItemsLayout();
}

void TimelineView::setDocuments(const std::vector<AttachedDocument> &documents)
{
    m_delegate->setDocuments(documents);
}

EventId TimelineView::currentEvent() const
{
    const int row = currentIndex().row();
    return row < 0 || m_model->isRetracted(row) ? EventId{} : m_model->eventAt(row);
}

bool TimelineView::event(QEvent *event)
{
    // Del takes back the entry; it must not reach the window, where it removes the posting.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete)
        event->accept();
    return QListView::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        retract();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        edit();
    else
        QListView::keyPressEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        setCurrentIndex(indexAt(event->pos()));
    if (!currentIndex().isValid())
        return;
    QMenu menu(this);
    QAction *edit = menu.addAction(tr("&Edit…"), this, &TimelineView::edit);
    edit->setEnabled(currentEvent() != EventId{});
    QAction *retract = menu.addAction(tr("&Take back"), this, &TimelineView::retract);
    retract->setEnabled(currentEvent() != EventId{});
    menu.exec(event->reason() == QContextMenuEvent::Mouse
                  ? event->globalPos()
                  : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentEventChanged();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitRows(); // notes wrap anew
}

void TimelineView::edit()
{
    if (currentEvent() != EventId{})
        Q_EMIT editRequested(currentEvent());
}

void TimelineView::retract()
{
    if (currentEvent() != EventId{})
        Q_EMIT retractRequested(currentEvent());
}

} // namespace Shortlist
