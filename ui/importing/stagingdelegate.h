// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/chip.h"

#include <QDate>
#include <QStyledItemDelegate>

#include <vector>

namespace Shortlist {

class ImportStagingModel;
class Theme;

/// What stands in the last column of a staged row.
std::vector<Chip> stagedChips(const ImportStagingModel &model, int row);

/// Paints the rows of the staging table: tick, title over file and format, facts, chips.
class StagingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both must outlive this.
    StagingDelegate(const ImportStagingModel &model, const Theme &theme, QObject *parent = nullptr);

    void setToday(const QDate &today) { m_today = today; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the tick stands in the first cell of a row.
    QRect tickRect(const QRect &cell) const;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintTick(QPainter &painter, const QRect &rect, Qt::CheckState state) const;
    void paintTitle(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintFact(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    QString secondLine(int row) const;

    const ImportStagingModel &m_model;
    const Theme &m_theme;
    QDate m_today;
};

} // namespace Shortlist
