// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/paintedline.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace Shortlist {

QRect mirrored(const QPainter &painter, const QRect &row, const QRect &part)
{
    return QStyle::visualRect(painter.layoutDirection(), row, part);
}

int leading(const QPainter &painter, const QString &text)
{
    const int side = painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int reading = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return side | Qt::AlignAbsolute | reading;
}

void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, leading(painter, text) | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace Shortlist
