// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/agendadelegate.h"

#include "models/items/agendamodel.h"
#include "ui/common/paintedline.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace Shortlist {

namespace {

constexpr int SideMargin = 28;
constexpr int RowPadding = 10;
constexpr int LineGap = 2;
constexpr int HeadingAbove = 18;
constexpr int HeadingBelow = 6;
constexpr int AccentBar = 3;

} // namespace

AgendaDelegate::AgendaDelegate(const AgendaModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
    , m_today(QDate::currentDate())
{ }

QString AgendaDelegate::spoken(int row) const
{
    const QModelIndex index = m_model.index(row);
    const auto item = m_model.item(index);
    return item ? agendaWords(*item, m_stages, m_today).spoken() : agendaHeading(m_model.kind(index));
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QModelIndex row = m_model.index(index.row());
    painter->save();
    if (const auto item = m_model.item(row))
        paintItem(*painter, option, *item);
    else
        paintHeading(*painter, option.rect, m_model.kind(row));
    painter->restore();
}

void AgendaDelegate::paintHeading(QPainter &painter, const QRect &rect, AgendaItem::Kind kind) const
{
    const QRect words = rect.adjusted(SideMargin, HeadingAbove, -SideMargin, -HeadingBelow);
    paintLine(painter, words, agendaHeading(kind), m_theme.font(TextStyle::Heading), m_theme.tokens().text);
    painter.fillRect(QRect(words.left(), rect.bottom(), words.width(), 1), m_theme.tokens().line);
}

void AgendaDelegate::paintItem(QPainter &painter, const QStyleOptionViewItem &option, const AgendaItem &item) const
{
    const Tokens &tokens = m_theme.tokens();
    const AgendaWords words = agendaWords(item, m_stages, m_today);
    const QRect row = option.rect.adjusted(SideMargin, 0, -SideMargin, 0);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(row, isCurrent ? tokens.selection : isHovered ? tokens.hover : tokens.pane);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), tokens.line);
    if (isCurrent)
        painter.fillRect(mirrored(painter, row, QRect(row.topLeft(), QSize(AccentBar, row.height()))), tokens.accent);
    if (isCurrent && option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(tokens.accent);
        painter.drawRect(row.adjusted(0, 0, -1, -1));
    }
    const QSize chip = chipSize(words.when, m_theme);
    const QRect inner = row.adjusted(Space::Double, RowPadding, -Space::Double, -RowPadding);
    const QRect when(QPoint(inner.right() - chip.width(), row.center().y() - chip.height() / 2), chip);
    paintChip(painter, mirrored(painter, row, when), words.when, m_theme);
    const QFont strong = m_theme.font(TextStyle::Strong);
    const QFont small = m_theme.font(TextStyle::Small);
    const int width = inner.width() - chip.width() - Space::Double;
    const int first = QFontMetrics(strong).height();
    const QRect title(inner.left(), inner.top(), width, first);
    const QRect about(inner.left(), inner.top() + first + LineGap, width, QFontMetrics(small).height());
    paintLine(painter, mirrored(painter, row, title), words.title, strong, tokens.text);
    paintLine(painter, mirrored(painter, row, about), words.about, small, tokens.dim);
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_model.item(m_model.index(index.row())))
        return {option.rect.width(),
                HeadingAbove + QFontMetrics(m_theme.font(TextStyle::Heading)).height() + HeadingBelow};
    const int lines = QFontMetrics(m_theme.font(TextStyle::Strong)).height() + LineGap
        + QFontMetrics(m_theme.font(TextStyle::Small)).height();
    return {option.rect.width(), lines + 2 * RowPadding};
}

} // namespace Shortlist
