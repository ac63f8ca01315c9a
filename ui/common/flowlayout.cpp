// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Shortlist {

FlowLayout::FlowLayout(QWidget *parent, int spacing, Wish wish)
    : QLayout(parent)
    , m_wish(wish)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    if (m_wish == Wish::Least)
        return minimumSize();
    QSize line(0, 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        line = {line.width() + (line.width() > 0 ? spacing() : 0) + size.width(),
                std::max(line.height(), size.height())};
    }
    return line.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

int FlowLayout::arrange(const QRect &rect, Pass pass) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    std::vector<Placed> line;
    QPoint at = inner.topLeft();
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(inner.width(), 1), QLAYOUTSIZE_MAX));
        if (!line.empty() && at.x() + size.width() > inner.right() + 1) {
            if (pass == Pass::Place)
                placeLine(line, height, inner);
            line.clear();
            at = {inner.x(), at.y() + height + spacing()};
            height = 0;
        }
        line.push_back({item.get(), {at, size}});
        at.rx() += size.width() + spacing();
        height = std::max(height, size.height());
    }
    if (pass == Pass::Place)
        placeLine(line, height, inner);
    return at.y() + height - rect.y() + contentsMargins().bottom();
}

/// A link beside buttons stands at half their height.
void FlowLayout::placeLine(const std::vector<Placed> &line, int height, const QRect &inner) const
{
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const auto &[item, place] : line) {
        const QRect centred = place.translated(0, (height - place.height()) / 2);
        item->setGeometry(QStyle::visualRect(direction, inner, centred));
    }
}

} // namespace Shortlist
