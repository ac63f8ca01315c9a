// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/postingcolumns.h"

#include <QHeaderView>

#include <vector>

class QMenu;
class QStandardItemModel;

namespace Shortlist {

class Theme;

/// The names above the list where its rows are a table: drag them to another place, or their edges to another width; a
/// click sorts. What can be done here with the pointer alone is in the menus above the list as well.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit ColumnHeader(const Theme &theme, QWidget *parent = nullptr);

    /// The shown ones.
    std::vector<ColumnPlace> places() const;
    void setSort(PostingQuery::Sort sort, Qt::SortOrder order);
    void setShown(PostingColumn column, bool isShown);
    /// Each column by its name, ticked where it is shown.
    void fillMenu(QMenu &menu);
    /// Order, widths and which are shown as at first.
    void reset();

Q_SIGNALS:
    void sortRequested(Shortlist::PostingQuery::Sort sort);
    /// places() are others.
    void rearranged();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setNames();
    void rescale();

    const Theme &m_theme;
    QStandardItemModel *m_names;
    PostingQuery::Sort m_sort = PostingQuery::Sort::Added;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    qreal m_scale = 1; ///< of the text, for which the widths are
};

} // namespace Shortlist
