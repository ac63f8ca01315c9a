// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/sidebardelegate.h"

#include "ui/common/icons.h"
#include "ui/common/paintedline.h"
#include "ui/common/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;
using Kind = SidebarEntry::Kind;

namespace {

constexpr int Inset = 8; ///< of the selected line's ground
constexpr int RowHeight = 28;
constexpr int SectionHeight = 34;
constexpr int GapHeight = 14;
constexpr int MarkSize = 9;
constexpr int MarkWidth = 17;
constexpr int ArrowWidth = 14;
constexpr int ArrowSize = 10;
constexpr int PipSize = 11;
constexpr int PipGap = 4;

bool hasMark(const SidebarEntry &entry)
{
    return entry.kind == Kind::Stage || entry.kind == Kind::Tag;
}

int pipsWidth(const SidebarEntry &entry, const Theme &theme)
{
    return entry.max * (theme.scaled(PipSize) + PipGap) - PipGap;
}

bool hasPips(const SidebarEntry &entry)
{
    return entry.kind == Kind::Employer && entry.max > 0 && entry.max <= MostPips;
}

QString trailingText(const SidebarEntry &entry)
{
    const QLocale locale;
    if (entry.kind == Kind::Employer)
        return u"%1/%2"_s.arg(locale.toString(entry.used), locale.toString(entry.max));
    return entry.kind == Kind::Page && entry.count == 0 ? QString() : locale.toString(entry.count);
}

} // namespace

SidebarDelegate::SidebarDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(SidebarModel::EntryRole).value<SidebarEntry>();
    if (entry.kind == Kind::Section) {
        paintSection(*painter, option.rect, entry);
        return;
    }
    const Tokens &tokens = m_theme.tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect ground = option.rect.adjusted(Inset, 0, -Inset, 0);
    if (isSelected || isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? tokens.accentGround : tokens.sidebarHover);
        painter->drawRoundedRect(ground, Radius::Control, Radius::Control);
    }
    QRect inner = ground.adjusted(Space::Unit, 0, -Space::Unit, 0);
    inner.setLeft(inner.left() + m_theme.scaled(entry.depth * MarkWidth));
    if (entry.branch != SidebarEntry::Branch::None)
        paintArrow(*painter, arrowRect(option.rect, entry, option.direction), entry);
    if (hasMark(entry)) {
        paintMark(*painter,
                  mirrored(*painter, ground, {inner.topLeft(), QSize(m_theme.scaled(MarkSize), inner.height())}),
                  entry);
        inner.setLeft(inner.left() + m_theme.scaled(MarkWidth));
    }

    painter->setFont(m_theme.font(isSelected ? TextStyle::Strong : TextStyle::Body));
    const QColor trailing = isSelected ? tokens.accentText : tokens.dim;
    int trailingWidth = 0;
    if (hasPips(entry)) {
        trailingWidth = pipsWidth(entry, m_theme);
        paintPips(*painter, ground, inner, entry);
    } else {
        const QString text = trailingText(entry);
        trailingWidth = painter->fontMetrics().horizontalAdvance(text);
        painter->setPen(trailing);
        painter->drawText(mirrored(*painter, ground, inner), Qt::AlignRight | Qt::AlignVCenter, text);
    }
    const QRect label = inner.adjusted(0, 0, -trailingWidth - Space::Unit, 0);
    painter->setPen(isSelected ? tokens.accentText : tokens.text);
    painter->drawText(mirrored(*painter, ground, label), leading(*painter, entry.label) | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(entry.label, Qt::ElideRight, label.width()));
    painter->restore();
}

void SidebarDelegate::paintSection(QPainter &painter, const QRect &rect, const SidebarEntry &entry) const
{
    painter.save();
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.tokens().dim);
    const QRect words = rect.adjusted(Inset + Space::Unit, 0, -Inset, -Space::Half - 1);
    painter.drawText(mirrored(painter, rect, words), leading(painter, entry.label) | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(entry.label, Qt::ElideRight, words.width()));
    painter.restore();
}

void SidebarDelegate::paintMark(QPainter &painter, const QRect &rect, const SidebarEntry &entry) const
{
    const int size = m_theme.scaled(MarkSize);
    const QRectF mark(rect.left(), rect.center().y() - size / 2.0 + 0.5, size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(entry.colour));
    const qreal radius = entry.kind == Kind::Stage ? size / 2.0 : 2.5;
    painter.drawRoundedRect(mark, radius, radius);
}

QRect SidebarDelegate::arrowRect(const QRect &line, const SidebarEntry &entry, Qt::LayoutDirection direction) const
{
    const int indent = m_theme.scaled(entry.depth * MarkWidth);
    const int width = std::min(m_theme.scaled(ArrowWidth), Inset + Space::Unit + indent);
    const int left = line.left() + Inset + Space::Unit + indent - width;
    return QStyle::visualRect(direction, line, QRect(left, line.top(), width, line.height()));
}

void SidebarDelegate::paintArrow(QPainter &painter, const QRect &rect, const SidebarEntry &entry) const
{
    const IconName name = entry.branch == SidebarEntry::Branch::Open ? IconName::ChevronDown : IconName::ChevronRight;
    const int size = std::min(m_theme.scaled(ArrowSize), rect.width());
    painter.drawPixmap(rect.left() + (rect.width() - size) / 2, rect.center().y() - size / 2 + 1,
                       iconPixmap(name, m_theme.tokens().dim, size, painter.device()->devicePixelRatioF()));
}

void SidebarDelegate::paintPips(QPainter &painter, const QRect &row, const QRect &rect, const SidebarEntry &entry) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.save();
    const int size = m_theme.scaled(PipSize);
    int left = rect.right() + 1 - pipsWidth(entry, m_theme);
    const qreal top = rect.center().y() - size / 2.0 + 0.5;
    for (int place = 0; place < entry.max; ++place) {
        const bool isTaken = place < entry.used;
        const bool isPlanned = !isTaken && place < entry.used + entry.planned;
        QPen pen(isTaken || isPlanned ? tokens.accent : tokens.dim, 1.2);
        // A limit that is only suggested is uncertain, and not enforced.
        if (!entry.confirmed && !isTaken)
            pen.setColor(tokens.soon);
        if (isPlanned)
            pen.setDashPattern({2, 1.6});
        painter.setPen(pen);
        painter.setBrush(isTaken ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
        const int at = mirrored(painter, row, {left, rect.top(), size, rect.height()}).left();
        painter.drawRoundedRect(QRectF(at, top, size, size).adjusted(0.6, 0.6, -0.6, -0.6), 3, 3);
        left += size + PipGap;
    }
    painter.restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(SidebarModel::EntryRole).value<SidebarEntry>();
    int height = RowHeight;
    if (entry.kind == Kind::Section)
        height = entry.label.isEmpty() ? GapHeight : SectionHeight;
    return {option.rect.width(), m_theme.scaled(height)};
}

} // namespace Shortlist
