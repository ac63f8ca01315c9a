// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/postingdelegate.h"

#include "models/items/postinglistmodel.h"
#include "ui/common/paintedline.h"
#include "ui/common/theme.h"
#include "ui/list/hits.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace Shortlist {

namespace {

constexpr int SidePadding = 14;
constexpr int TopPadding = 11;
constexpr int LineGap = 4;
constexpr int ChipGap = 6;
constexpr int AccentBar = 3;
/// The part of a compact row that chips may take, in percent.
constexpr int CompactChipShare = 45;

int lineHeight(TextStyle style, const Theme &theme)
{
    return QFontMetrics(theme.font(style)).height();
}

int chipHeight(const Theme &theme)
{
    return chipSize({}, theme).height();
}

QString elided(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace

int rowHeight(Density density, const Theme &theme)
{
    const int lines = lineHeight(TextStyle::Strong, theme) + LineGap + lineHeight(TextStyle::Body, theme);
    const int chips = density == Density::Comfortable ? ChipGap + chipHeight(theme) : 0;
    return TopPadding + lines + chips + TopPadding;
}

RowLayout layoutRow(const QRect &rect, int chipsWidth, Density density, const Theme &theme)
{
    const QRect inner = rect.adjusted(SidePadding, TopPadding, -SidePadding, -TopPadding);
    RowLayout layout;
    layout.title = QRect(inner.topLeft(), QSize(inner.width(), lineHeight(TextStyle::Strong, theme)));
    layout.facts =
        QRect(inner.left(), layout.title.bottom() + 1 + LineGap, inner.width(), lineHeight(TextStyle::Body, theme));
    if (density == Density::Comfortable) {
        layout.chips = QRect(inner.left(), layout.facts.bottom() + 1 + ChipGap, inner.width(), chipHeight(theme));
        return layout;
    }
    const int room = std::min(chipsWidth, inner.width() * CompactChipShare / 100);
    layout.chips = QRect(inner.right() + 1 - room, layout.facts.top(), room, layout.facts.height());
    layout.facts.setRight(layout.chips.left() - Space::Unit);
    return layout;
}

PostingDelegate::PostingDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_today(QDate::currentDate())
{ }

RowWords PostingDelegate::words(const QModelIndex &index) const
{
    return wordsOf(index.data(PostingListModel::RowRole).value<PostingRow>(), m_stages, m_today);
}

void PostingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(PostingListModel::RowRole).isValid()) { // it is on its way
        paintGround(*painter, option);
        return;
    }
    const Tokens &tokens = m_theme.tokens();
    const RowWords row = words(index);
    const RowLayout layout = layoutRow(option.rect, chipsWidth(row.chips, m_theme), m_density, m_theme);
    painter->save();
    paintGround(*painter, option);
    paintLine(*painter, layout.title, row.title, m_theme.font(TextStyle::Strong), tokens.text);
    paintLine(*painter, mirrored(*painter, option.rect, layout.facts), row.facts, m_theme.font(TextStyle::Body),
              tokens.dim);
    paintChips(*painter, mirrored(*painter, option.rect, layout.chips), row.chips, m_theme);
    painter->restore();
}

void PostingDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, isSelected ? tokens.selection : isHovered ? tokens.hover : tokens.pane);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (isSelected)
        painter.fillRect(
            mirrored(painter, option.rect, QRect(option.rect.topLeft(), QSize(AccentBar, option.rect.height()))),
            tokens.accent);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(tokens.accent);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void PostingDelegate::paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                                const QColor &colour) const
{
    const QString shown = elided(text, font, rect.width());
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> marks;
    for (const Hit &hit : hitsIn(shown, m_highlights)) {
        QTextLayout::FormatRange mark{hit.start, hit.length, {}};
        mark.format.setBackground(m_theme.tokens().hit);
        mark.format.setForeground(m_theme.tokens().text);
        marks.append(mark);
    }
    layout.setFormats(marks);
    QTextOption option(painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width() + 1);
    layout.endLayout();
    painter.setPen(colour);
    layout.draw(&painter, rect.topLeft());
}

QSize PostingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight(m_density, m_theme)};
}

bool PostingDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const RowWords row = words(index);
    const RowLayout layout = layoutRow(option.rect, chipsWidth(row.chips, m_theme), m_density, m_theme);
    const QFontMetrics titleMetrics(m_theme.font(TextStyle::Strong));
    const QFontMetrics factsMetrics(m_theme.font(TextStyle::Body));
    QStringList hidden;
    if (titleMetrics.horizontalAdvance(row.title) > layout.title.width())
        hidden.append(row.title);
    if (factsMetrics.horizontalAdvance(row.facts) > layout.facts.width())
        hidden.append(row.facts);
    QToolTip::showText(event->globalPos(), hidden.join(u'\n').toHtmlEscaped(), view);
    return true;
}

} // namespace Shortlist
