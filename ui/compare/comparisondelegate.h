// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMargins>
#include <QStyledItemDelegate>

namespace Shortlist {

class Theme;

/// Paints the cells of a comparison: wrapped text, tinted where it differs, in the accent where it stands alone.
class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit ComparisonDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Of the cell at that column width.
    int heightFor(const QModelIndex &index, int width) const;
    /// What a button at the end of each column's slot cell takes from the text.
    void setReserved(QList<QMargins> margins) { m_reserved = std::move(margins); }

private:
    QFont fontOf(const QModelIndex &index) const;
    QRect textRect(const QRect &cell, const QModelIndex &index) const;
    QColor colourOf(const QModelIndex &index) const;

    const Theme &m_theme;
    QList<QMargins> m_reserved;
};

} // namespace Shortlist
