// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/linesdelegate.h"

#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace Shortlist {

namespace {

constexpr int SidePadding = 14;
constexpr int TopPadding = 10;
constexpr int LineGap = 3;
constexpr int AccentBar = 3;

TextStyle styleOf(int line)
{
    return line == 0 ? TextStyle::Strong : TextStyle::Small;
}

QStringList linesOf(const QModelIndex &index)
{
    return index.data().toString().split(u'\n');
}

} // namespace

LinesDelegate::LinesDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void LinesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRect &rect = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(rect, isSelected ? tokens.selection : isHovered ? tokens.hover : tokens.pane);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    if (isSelected)
        painter->fillRect(QRect(rect.topLeft(), QSize(AccentBar, rect.height())), tokens.accent);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(tokens.accent);
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
    }
    int top = rect.top() + TopPadding;
    const int width = rect.width() - 2 * SidePadding;
    const QStringList lines = linesOf(index);
    for (int line = 0; line < lines.size(); ++line) {
        const QFont font = m_theme.font(styleOf(line));
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(line == 0 ? tokens.text : tokens.dim);
        painter->drawText(QRect(rect.left() + SidePadding, top, width, metrics.height()), Qt::TextSingleLine,
                          metrics.elidedText(lines.at(line), Qt::ElideRight, width));
        top += metrics.height() + LineGap;
    }
    painter->restore();
}

QSize LinesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = 2 * TopPadding - LineGap;
    for (int line = 0; line < linesOf(index).size(); ++line)
        height += QFontMetrics(m_theme.font(styleOf(line))).height() + LineGap;
    return {option.rect.width(), height};
}

} // namespace Shortlist
