// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/textspan.h"
#include "ui/common/tokens.h"

#include <QList>
#include <QMargins>
#include <QStyledItemDelegate>

#include <vector>

namespace Shortlist {

class ComparisonModel;
class Theme;

/// Paints the cells of a comparison: wrapped text, tinted where it differs, in the accent where it stands alone, the
/// words that differ underlined; below it what it was reckoned from, and where it comes from.
class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Of the cells of `model`, which must outlive this, as `theme` must.
    ComparisonDelegate(const ComparisonModel &model, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Of the cell at that column width.
    int heightFor(const QModelIndex &index, int width) const;
    /// About that, from the number of its letters.
    int estimatedHeight(const QModelIndex &index, int width) const;
    /// What a button at the end of each column's slot cell takes from the text.
    void setReserved(QList<QMargins> margins) { m_reserved = std::move(margins); }
    enum class Origins : quint8 { Shown, Hidden };
    void setOrigins(Origins origins) { m_origins = origins; }

    /// Shows the origin, whether it is painted or not.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Paragraph
    {
        QString text;
        TextStyle style;
        QColor colour;
        std::vector<TextSpan> marks = {};
    };
    std::vector<Paragraph> paragraphsOf(const QModelIndex &index) const;
    /// Its height at that width; painted where there is a painter.
    qreal layOut(const Paragraph &paragraph, const QRectF &room, QPainter *painter) const;
    QRect textRect(const QRect &cell, const QModelIndex &index) const;
    QColor colourOf(const QModelIndex &index) const;

    const ComparisonModel &m_model;
    const Theme &m_theme;
    QList<QMargins> m_reserved;
    Origins m_origins = Origins::Shown;
};

} // namespace Shortlist
