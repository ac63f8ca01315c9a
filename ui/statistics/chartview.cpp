// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/chartview.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Shortlist {

namespace {

constexpr int Margin = 6; ///< for the focus ring
constexpr int LeastWidth = 280;

} // namespace

ChartView::ChartView(QString title, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(std::move(title))
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(m_title);
    setAccessibleDescription(tr("Arrow keys go from part to part, Enter shows its postings. The same figures stand in "
                                "the table."));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChartView::setPicture(std::unique_ptr<Picture> picture)
{
    m_picture = std::move(picture);
    m_marked = -1;
    setAccessibleName(m_title);
    updateGeometry();
    update();
}

QSize ChartView::sizeHint() const
{
    return {m_theme.scaled(2 * LeastWidth), (m_picture ? m_picture->height(m_theme) : 0) + 2 * Margin};
}

QSize ChartView::minimumSizeHint() const
{
    return {LeastWidth, sizeHint().height()};
}

std::vector<PicturePart> ChartView::parts() const
{
    return m_picture ? m_picture->parts(width() - 2 * Margin, m_theme) : std::vector<PicturePart>();
}

/// Pictures are made from left to right, and shown in the direction of the language.
QTransform ChartView::placing() const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    return isMirrored ? QTransform(-1, 0, 0, 1, width() - Margin, Margin) : QTransform::fromTranslate(Margin, Margin);
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (!m_picture)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(m_theme.tokens().accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Control, Radius::Control);
    }
    painter.setTransform(placing());
    m_picture->paint(painter, width() - 2 * Margin, m_marked, m_theme);
}

/// The last one painted there, which lies on top.
int ChartView::partAt(const QPointF &position) const
{
    const auto all = parts();
    for (int part = int(all.size()) - 1; part >= 0; --part)
        if (all[size_t(part)].shape.contains(placing().inverted().map(position)))
            return part;
    return -1;
}

void ChartView::mark(int part)
{
    if (part == m_marked)
        return;
    m_marked = part;
    const auto all = parts();
    const bool isMarked = part >= 0 && part < int(all.size());
    setAccessibleName(isMarked ? tr("%1; %2").arg(m_title, all[size_t(part)].name) : m_title);
    if (hasFocus()) {
        QAccessibleEvent announcement(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&announcement);
    }
    update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    mark(partAt(event->position()));
    setCursor(m_marked >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto all = parts();
    const int part = partAt(event->position());
    if (event->button() == Qt::LeftButton && part >= 0)
        Q_EMIT queryChosen(all[size_t(part)].query);
}

void ChartView::leaveEvent(QEvent *)
{
    if (!hasFocus())
        mark(-1);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const auto all = parts();
    const int last = int(all.size()) - 1;
    const bool isMarked = m_marked >= 0 && m_marked <= last;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int onward = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    switch (event->key() == onward ? Qt::Key_Down : event->key() == backward ? Qt::Key_Up : event->key()) {
    case Qt::Key_Down:
        return mark(std::min(m_marked + 1, last));
    case Qt::Key_Up:
        return mark(std::max(m_marked - 1, std::min(0, last)));
    case Qt::Key_Home:
        return mark(std::min(0, last));
    case Qt::Key_End:
        return mark(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isMarked)
            Q_EMIT queryChosen(all[size_t(m_marked)].query);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && m_marked < 0 && !parts().empty())
        mark(0);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    mark(-1);
    update();
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int part = partAt(help->pos());
        if (part >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(parts()[size_t(part)].name), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace Shortlist
