// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/commanddelegate.h"

#include "ui/common/paintedline.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace Shortlist {

namespace {

constexpr int RowHeight = 32;
constexpr int TickRowHeight = 28;
constexpr int SectionHeight = 30;
constexpr int SquareSize = 9;
constexpr int BoxSize = 15;
constexpr int Indent = 14;

bool isSection(const QModelIndex &index)
{
    return index.data(CommandDelegate::SectionRole).toBool();
}

} // namespace

CommandDelegate::CommandDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void CommandDelegate::paintSection(QPainter &painter, const QRect &rect, const QString &name) const
{
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.tokens().dim);
    painter.drawText(rect.adjusted(Space::Unit, 0, -Space::Unit, -Space::Half), Qt::AlignLeft | Qt::AlignBottom, name);
}

void CommandDelegate::paintBox(QPainter &painter, const QRect &rect, Qt::CheckState state) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isOn = state != Qt::Unchecked;
    painter.setPen(QPen(isOn ? tokens.accent : tokens.dim, 1));
    painter.setBrush(isOn ? tokens.accent : tokens.control);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (!isOn)
        return;
    const qreal unit = rect.width() / qreal(BoxSize);
    painter.setPen(QPen(tokens.onAccent, 1.8 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF middle = QRectF(rect).center();
    painter.translate(middle);
    if (state == Qt::PartiallyChecked)
        painter.drawLine(QPointF(-3, 0) * unit, QPointF(3, 0) * unit);
    else
        painter.drawPolyline(QPolygonF({QPointF(-3.5, 0) * unit, QPointF(-1, 2.5) * unit, QPointF(3.5, -3) * unit}));
    painter.translate(-middle);
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSection(index)) {
        paintSection(*painter, option.rect, index.data().toString());
        painter->restore();
        return;
    }
    painter->setPen(Qt::NoPen);
    if (isCurrent) {
        painter->setBrush(tokens.accentGround);
        painter->drawRoundedRect(option.rect, Radius::Control, Radius::Control);
    }
    QRect inner = option.rect.adjusted(Space::Unit, 0, -Space::Unit, 0);
    if (const QVariant state = index.data(Qt::CheckStateRole); state.isValid()) {
        const int size = m_theme.scaled(BoxSize);
        const QRect box(inner.left(), inner.center().y() - size / 2, size, size);
        paintBox(*painter, mirrored(*painter, option.rect, box), state.value<Qt::CheckState>());
        inner.setLeft(inner.left() + size + Space::Unit);
    }
    inner.setLeft(inner.left() + index.data(DepthRole).toInt() * m_theme.scaled(Indent));
    if (const auto colour = index.data(ColourRole).value<QColor>(); colour.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        const int size = m_theme.scaled(SquareSize);
        const QRect square(inner.left(), inner.center().y() - size / 2, size, size);
        painter->drawRoundedRect(mirrored(*painter, option.rect, square), 2, 2);
        inner.setLeft(inner.left() + size + Space::Unit);
    }
    const QFont nameFont = m_theme.font(TextStyle::Body);
    const QString detail = index.data(KeysRole).toString();
    const QString name = index.data().toString();
    const int nameWidth = std::min(QFontMetrics(nameFont).horizontalAdvance(name), inner.width());
    const QRect line = mirrored(*painter, option.rect, inner);
    const QRect behind = inner.adjusted(nameWidth / 2 + Space::Double, 0, 0, 0);
    const int taken = detail.isEmpty()
        ? 0
        : paintDetail(*painter, mirrored(*painter, option.rect, behind), detail, index.data(IsKeyRole).toBool())
            + Space::Unit;
    painter->setFont(nameFont);
    painter->setPen(isCurrent ? tokens.accentText : tokens.text);
    painter->drawText(line, leading(*painter, name) | Qt::AlignVCenter,
                      QFontMetrics(nameFont).elidedText(name, Qt::ElideRight, inner.width() - taken));
    painter->restore();
}

int CommandDelegate::paintDetail(QPainter &painter, const QRect &row, const QString &text, bool isKey) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFont font = m_theme.font(TextStyle::SmallStrong);
    const QFontMetrics metrics(font);
    const int padding = isKey ? Space::Half : 0;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, row.width() - 2 * padding);
    const int width = metrics.horizontalAdvance(shown) + 2 * padding;
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRect place(isMirrored ? row.left() : row.right() + 1 - width, row.center().y() - metrics.height() / 2 - 1,
                      width, metrics.height() + 2);
    if (isKey) { // as in the list of shortcuts
        painter.setPen(tokens.line);
        painter.setBrush(tokens.control);
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Chip, Radius::Chip);
    }
    painter.setFont(font);
    painter.setPen(isKey ? tokens.text : tokens.dim);
    painter.drawText(place, Qt::AlignCenter, shown);
    return width;
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (isSection(index))
        return {0, m_theme.scaled(SectionHeight)};
    return {0, m_theme.scaled(index.data(Qt::CheckStateRole).isValid() ? TickRowHeight : RowHeight)};
}

} // namespace Shortlist
