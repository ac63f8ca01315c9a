// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStyledItemDelegate>

namespace Shortlist {

class ImportStagingModel;
class StagingTreeModel;
class Theme;

/// Paints the rows of the staging tree: tick, title over file and format, facts, chips; documents and what could not be
/// read over the whole width.
class StagingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both must outlive this.
    StagingDelegate(const StagingTreeModel &model, const Theme &theme, QObject *parent = nullptr);

    void setToday(const QDate &today) { m_today = today; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Whether that row has no columns: a group, or an item without a posting.
    bool takesWholeRow(const QModelIndex &index) const;
    /// Paints such a row; `option`'s rectangle is that of the row.
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Where the tick stands in the first cell of a row.
    QRect tickRect(const QRect &cell) const;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isFirst) const;
    void paintTick(QPainter &painter, const QRect &rect, Qt::CheckState state) const;
    void paintWarning(QPainter &painter, const QRect &rect) const;
    void paintLines(QPainter &painter, const QRect &cell, const QString &first, const QString &second,
                    const QColor &firstColour, const QColor &secondColour) const;
    void paintTitle(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintFact(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    QString secondLine(const QModelIndex &index) const;
    QString groupLine(const QModelIndex &index) const;

    const StagingTreeModel &m_model;
    const Theme &m_theme;
    QDate m_today;
};

} // namespace Shortlist
