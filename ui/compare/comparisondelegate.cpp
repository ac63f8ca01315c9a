// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparisondelegate.h"

#include "models/items/comparisonmodel.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace Shortlist {

namespace {

using Kind = ComparisonRow::Kind;
using Standing = ComparisonCell::Standing;

constexpr int TextFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int BulletIndent = Space::OneHalf;

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(ComparisonModel::KindRole).toInt());
}

Standing standingOf(const QModelIndex &index)
{
    return Standing(index.data(ComparisonModel::StandingRole).toInt());
}

bool isLine(Kind kind)
{
    return kind == Kind::Line || kind == Kind::LastLine;
}

/// Lines of a section stand close together; facts have air.
QMargins paddingOf(Kind kind)
{
    switch (kind) {
    case Kind::Slot:
    case Kind::Fact:
        break;
    case Kind::SectionHead:
        return {Space::OneHalf, Space::OneHalf, Space::OneHalf, Space::Quarter};
    case Kind::Line:
        return {Space::OneHalf, Space::Quarter, Space::OneHalf, Space::Quarter};
    case Kind::LastLine:
        return {Space::OneHalf, Space::Quarter, Space::OneHalf, Space::OneHalf};
    }
    return {Space::OneHalf, Space::Unit, Space::OneHalf, Space::Unit};
}

} // namespace

ComparisonDelegate::ComparisonDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QFont ComparisonDelegate::fontOf(const QModelIndex &index) const
{
    return m_theme.font(kindOf(index) == Kind::SectionHead ? TextStyle::Small : TextStyle::Body);
}

QColor ComparisonDelegate::colourOf(const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    if (kindOf(index) == Kind::SectionHead || standingOf(index) == Standing::Absent)
        return tokens.dim;
    return standingOf(index) == Standing::OnlyHere ? tokens.accentText : tokens.text;
}

QRect ComparisonDelegate::textRect(const QRect &cell, const QModelIndex &index) const
{
    const Kind kind = kindOf(index);
    QRect rect = cell.marginsRemoved(paddingOf(kind));
    if (isLine(kind))
        rect.adjust(BulletIndent, 0, 0, 0);
    if (kind == Kind::Slot)
        rect = rect.marginsRemoved(m_reserved.value(index.column()));
    return rect;
}

int ComparisonDelegate::heightFor(const QModelIndex &index, int width) const
{
    constexpr int Endless = 100'000;
    const QMargins padding = paddingOf(kindOf(index));
    const QRect room = textRect({0, 0, width, Endless}, index);
    const QFontMetrics metrics(fontOf(index));
    const QString text = index.data().toString();
    const int words = text.isEmpty() && !isLine(kindOf(index)) ? metrics.height()
                                                               : metrics.boundingRect(room, TextFlags, text).height();
    const int below = kindOf(index) == Kind::Slot ? m_reserved.value(index.column()).bottom() : 0;
    return words + padding.top() + padding.bottom() + below;
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), heightFor(index, option.rect.width())};
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const Kind kind = kindOf(index);
    painter->save();
    painter->fillRect(option.rect, standingOf(index) == Standing::Differs ? tokens.soonGround : tokens.pane);
    const bool isEnd = kind != Kind::Line && kind != Kind::SectionHead;
    if (isEnd)
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.line);
    const QString text = index.data().toString();
    const QRect words = textRect(option.rect, index);
    painter->setFont(fontOf(index));
    painter->setPen(colourOf(index));
    if (isLine(kind) && !text.isEmpty())
        painter->drawText(words.adjusted(-BulletIndent, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, QChar(u'•'));
    painter->drawText(words, TextFlags, text);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

} // namespace Shortlist
