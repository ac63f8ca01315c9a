// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QTreeView>

namespace Shortlist {

class StagingDelegate;
class StagingTreeModel;
class Theme;

/// The staged postings under their documents: arrows move, Space ticks, a click on the tick as well.
class StagingTree : public QTreeView
{
    Q_OBJECT

public:
    /// Both must outlive this.
    StagingTree(StagingTreeModel &model, const Theme &theme, QWidget *parent = nullptr);

    void setToday(const QDate &today);
    /// Makes the item of that row of the staging model current; what the filter hides stays as it is.
    void showItem(int row);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    const StagingDelegate &delegate() const { return *m_delegate; }

Q_SIGNALS:
    /// Another row is current, or none.
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void toggle(const QModelIndex &index);
    void updateRows();
    void updateColumns();
    int shownRows() const;

    StagingTreeModel &m_model;
    const Theme &m_theme;
    StagingDelegate *m_delegate;
};

} // namespace Shortlist
