// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/picture.h"

#include <QPainter>

namespace Shortlist {

void paintWords(QPainter &painter, const QRectF &rect, int flags, const QString &text)
{
    const bool isMirrored = painter.transform().m11() < 0;
    painter.save();
    if (isMirrored) {
        painter.translate(2 * rect.center().x(), 0);
        painter.scale(-1, 1);
    }
    painter.drawText(rect, flags, text);
    painter.restore();
}

} // namespace Shortlist
