// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QColor;
class QFont;
class QPainter;
class QRect;
class QString;

namespace Shortlist {

/// One line of text in the middle of `rect`, from its left, cut short where there is no room.
void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour);

} // namespace Shortlist
