// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/sidebarmodel.h"

#include <QStyledItemDelegate>

namespace Shortlist {

class Theme;

/// Paints the sidebar's lines: name and count, with a dot for a stage, a square for a tag, pips for places.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit SidebarDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the line of a tag with others below it is folded.
    QRect arrowRect(const QRect &line, const SidebarEntry &entry, Qt::LayoutDirection direction) const;

private:
    void paintArrow(QPainter &painter, const QRect &rect, const SidebarEntry &entry) const;
    void paintSection(QPainter &painter, const QRect &rect, const SidebarEntry &entry) const;
    void paintMark(QPainter &painter, const QRect &rect, const SidebarEntry &entry) const;
    void paintPips(QPainter &painter, const QRect &row, const QRect &rect, const SidebarEntry &entry) const;

    const Theme &m_theme;
};

/// How many places of an employer are drawn one by one; more than that are a figure: "3/20".
constexpr int MostPips = 5;

} // namespace Shortlist
