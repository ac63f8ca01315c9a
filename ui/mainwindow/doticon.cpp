// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/doticon.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>

namespace Shortlist {

namespace {

constexpr int DotSize = 10;

} // namespace

QIcon dotIcon(const QColor &colour)
{
    QPixmap pixmap(DotSize * 2, DotSize * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(0, 0, DotSize, DotSize));
    return QIcon(pixmap);
}

} // namespace Shortlist
