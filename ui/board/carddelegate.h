// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "ui/common/rowwords.h"

#include <QDate>
#include <QStyledItemDelegate>

#include <vector>

namespace Shortlist {

class Theme;

/// Paints the rows of a PostingListModel as the board's cards.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit CardDelegate(const Theme &theme, QObject *parent = nullptr);

    void setStages(std::vector<Stage> stages) { m_stages = std::move(stages); }
    void setToday(const QDate &today) { m_today = today; }
    RowWords words(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintGround(QPainter &painter, const QRect &card, const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
    std::vector<Stage> m_stages;
    QDate m_today;
};

} // namespace Shortlist
