// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/commanddelegate.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace Shortlist {

namespace {

constexpr int RowHeight = 32;
constexpr int SquareSize = 9;

} // namespace

CommandDelegate::CommandDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (isCurrent) {
        painter->setBrush(tokens.accentGround);
        painter->drawRoundedRect(option.rect, Radius::Control, Radius::Control);
    }
    QRect inner = option.rect.adjusted(Space::Unit, 0, -Space::Unit, 0);
    if (const auto colour = index.data(ColourRole).value<QColor>(); colour.isValid()) {
        painter->setBrush(colour);
        painter->drawRoundedRect(QRect(inner.left(), inner.center().y() - SquareSize / 2, SquareSize, SquareSize), 2,
                                 2);
        inner.setLeft(inner.left() + SquareSize + Space::Unit);
    }
    painter->setFont(m_theme.font(TextStyle::SmallStrong));
    painter->setPen(tokens.dim);
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, index.data(KeysRole).toString());
    painter->setFont(m_theme.font(TextStyle::Body));
    painter->setPen(isCurrent ? tokens.accentText : tokens.text);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.scaled(RowHeight)};
}

} // namespace Shortlist
