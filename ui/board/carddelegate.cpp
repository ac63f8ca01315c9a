// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/carddelegate.h"

#include "models/items/postinglistmodel.h"
#include "ui/common/paintedline.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace Shortlist {

namespace {

constexpr int Gap = 3; ///< half of the distance between two cards
constexpr int Padding = 10;
constexpr int LineGap = 4;
constexpr int TitleLines = 2;

QRect cardOf(const QRect &item)
{
    return item.adjusted(Space::Quarter, Gap, -Space::Quarter, -Gap);
}

QRect innerOf(const QRect &item)
{
    return cardOf(item).adjusted(Padding, Padding, -Padding, -Padding);
}

/// The title broken into lines; the last one ends in "…" where there is more.
QStringList titleLines(const QString &title, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(title, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < TitleLines;
         line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(title.mid(line.textStart(), line.textLength()).trimmed());
        if (lines.size() == TitleLines)
            lines.last() = QFontMetrics(font).elidedText(title.mid(line.textStart()), Qt::ElideRight, width);
    }
    layout.endLayout();
    return lines;
}

} // namespace

CardDelegate::CardDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_today(QDate::currentDate())
{ }

RowWords CardDelegate::words(const QModelIndex &index) const
{
    return wordsOf(index.data(PostingListModel::RowRole).value<PostingRow>(), m_stages, m_today);
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const RowWords row = words(index);
    const QRect inner = innerOf(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, cardOf(option.rect), option);
    const QFont strong = m_theme.font(TextStyle::Strong);
    const QFont small = m_theme.font(TextStyle::Small);
    painter->setFont(strong);
    painter->setPen(tokens.text);
    QRect line(inner.topLeft(), QSize(inner.width(), QFontMetrics(strong).lineSpacing()));
    const QStringList title = titleLines(row.title, strong, inner.width());
    for (const QString &words : title) {
        painter->drawText(line, leading(*painter, words) | Qt::AlignVCenter | Qt::TextSingleLine, words);
        line.translate(0, line.height());
    }
    const QRect facts(inner.left(), line.top() + LineGap, inner.width(), QFontMetrics(small).height());
    paintLine(*painter, facts, row.facts, small, tokens.dim);
    if (!row.chips.empty()) {
        const int top = facts.bottom() + 1 + LineGap + Space::Quarter;
        paintChips(*painter, {inner.left(), top, inner.width(), inner.bottom() + 1 - top}, row.chips, m_theme);
    }
    painter->restore();
}

void CardDelegate::paintGround(QPainter &painter, const QRect &card, const QStyleOptionViewItem &option) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.setPen(QPen(isCurrent ? tokens.accent : tokens.line, 1));
    painter.setBrush(isCurrent ? tokens.selection : isHovered ? tokens.hover : tokens.pane);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Control, Radius::Control);
    if (isCurrent && option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), Radius::Control, Radius::Control);
    }
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    const RowWords row = words(index);
    const QRect inner = innerOf(QRect(0, 0, width, 0));
    const QFont strong = m_theme.font(TextStyle::Strong);
    const int title = int(titleLines(row.title, strong, inner.width()).size()) * QFontMetrics(strong).lineSpacing();
    const int facts = LineGap + QFontMetrics(m_theme.font(TextStyle::Small)).height();
    const int chips = row.chips.empty() ? 0 : LineGap + Space::Quarter + chipSize({}, m_theme).height();
    return {width, title + facts + chips + 2 * (Padding + Gap)};
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const RowWords row = words(index);
    QStringList lines{row.title, row.facts};
    for (const Chip &chip : row.chips)
        lines.append(chip.text);
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
    return true;
}

} // namespace Shortlist
