// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/linesdelegate.h"

#include "ui/common/paintedline.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
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

LinesDelegate::LinesDelegate(const Theme &theme, QObject *parent, LongLines longLines)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_longLines(longLines)
{ }

int LinesDelegate::heightOf(int line, const QString &text, int width) const
{
    const QFontMetrics metrics(m_theme.font(styleOf(line)));
    if (line == 0 || m_longLines == LongLines::CutShort)
        return metrics.height();
    return metrics.boundingRect(0, 0, width, QWIDGETSIZE_MAX, Qt::TextWordWrap, text).height();
}

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
        painter->fillRect(mirrored(*painter, rect, QRect(rect.topLeft(), QSize(AccentBar, rect.height()))),
                          tokens.accent);
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
        const int height = heightOf(line, lines.at(line), width);
        const bool isWrapped = line > 0 && m_longLines == LongLines::Wrap;
        painter->drawText(QRect(rect.left() + SidePadding, top, width, height),
                          leading(*painter, lines.at(line)) | (isWrapped ? Qt::TextWordWrap : Qt::TextSingleLine),
                          isWrapped ? lines.at(line) : metrics.elidedText(lines.at(line), Qt::ElideRight, width));
        top += height + LineGap;
    }
    painter->restore();
}

QSize LinesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    const QStringList lines = linesOf(index);
    int height = 2 * TopPadding - LineGap;
    for (int line = 0; line < lines.size(); ++line)
        height += heightOf(line, lines.at(line), width - 2 * SidePadding) + LineGap;
    return {width, height};
}

} // namespace Shortlist
