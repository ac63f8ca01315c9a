// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QColor;
class QFont;
class QPainter;
class QRect;
class QString;

namespace Shortlist {

/// Where a part of `row` stands that is laid out from the left, in the direction of the painter's language.
QRect mirrored(const QPainter &painter, const QRect &row, const QRect &part);
/// For QPainter::drawText(): begins where the painter's language begins a line, and reads as the text itself does.
int leading(const QPainter &painter, const QString &text);
/// One line of text in the middle of `rect`, from where lines begin, cut short where there is no room.
void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour);

} // namespace Shortlist
