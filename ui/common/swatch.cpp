// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/swatch.h"

#include <QFontMetrics>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace Shortlist {

namespace {

constexpr qreal CornerRadius = 2;

} // namespace

int swatchSize(const QWidget &widget)
{
    return QFontMetrics(widget.font()).capHeight();
}

QIcon swatchIcon(const QColor &colour, SwatchShape shape, const QWidget &beside)
{
    const int size = swatchSize(beside);
    QPixmap pixmap(QSize(size, size) * beside.devicePixelRatioF());
    pixmap.setDevicePixelRatio(beside.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(beside.palette().color(QPalette::Base), 1));
    painter.setBrush(colour);
    const QRectF place(0.5, 0.5, size - 1, size - 1);
    if (shape == SwatchShape::Disc)
        painter.drawEllipse(place);
    else
        painter.drawRoundedRect(place, CornerRadius, CornerRadius);
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // not tinted on a selected line
    return icon;
}

} // namespace Shortlist
