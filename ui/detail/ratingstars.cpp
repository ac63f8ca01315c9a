// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/ratingstars.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace Shortlist {
namespace {

constexpr int Stars = 5;
constexpr int StarSize = 16;

} // namespace

RatingStars::RatingStars(const Theme &theme, QWidget *parent)
    : QAbstractSlider(parent)
    , m_theme(theme)
{
    setRange(0, Stars);
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Rating"));
    setToolTip(tr("Your rating: click a star, or press 0 to 5"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RatingStars::setRating(int rating)
{
    const QSignalBlocker quiet(this);
    setValue(rating);
    update();
}

QSize RatingStars::sizeHint() const
{
    return {Stars * (starSize() + Space::Quarter) + Space::Half, starSize() + Space::Unit};
}

bool RatingStars::event(QEvent *event)
{
    // With the focus here a digit rates; elsewhere in the window it may be a shortcut.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key >= Qt::Key_0 && key <= Qt::Key_0 + Stars)
            event->accept();
    }
    return QAbstractSlider::event(event);
}

void RatingStars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const int lit = m_hovered > 0 ? m_hovered : value();
    for (int star = 1; star <= Stars; ++star) {
        const bool isLit = star <= lit;
        const QColor colour = isLit ? tokens.accentText : tokens.dim;
        const QPixmap pixmap =
            iconPixmap(isLit ? IconName::StarFilled : IconName::Star, colour, starSize(), devicePixelRatioF());
        painter.setOpacity(isLit ? 1.0 : 0.6);
        painter.drawPixmap(Space::Quarter + (star - 1) * (starSize() + Space::Quarter), Space::Half, pixmap);
    }
    if (!hasFocus())
        return;
    painter.setOpacity(1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.accent);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Chip, Radius::Chip);
}

void RatingStars::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const int star = starAt(event->position().toPoint());
    choose(star == value() ? 0 : star);
    m_hovered = 0;
}

void RatingStars::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = starAt(event->position().toPoint());
    update();
}

void RatingStars::leaveEvent(QEvent *)
{
    m_hovered = 0;
    update();
}

void RatingStars::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Plus:
        return choose(value() + 1);
    case Qt::Key_Left:
    case Qt::Key_Down:
    case Qt::Key_Minus:
        return choose(value() - 1);
    default:
        if (digit < 0 || digit > Stars)
            return event->ignore();
        choose(digit);
    }
}

void RatingStars::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolling past must not rate
}

int RatingStars::starAt(const QPoint &position) const
{
    return std::clamp((position.x() - Space::Quarter) / (starSize() + Space::Quarter) + 1, 1, Stars);
}

int RatingStars::starSize() const
{
    return m_theme.scaled(StarSize);
}

void RatingStars::choose(int rating)
{
    const int before = value();
    setValue(rating);
    update();
    if (value() != before)
        Q_EMIT chosen(value());
}

} // namespace Shortlist
