// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "ui/list/postingdelegate.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedLayout;

namespace Shortlist {

class ElidedLabel;
class EmptyState;
class PostingListView;
class Theme;

/// The list with its header: how many postings, in which order, how tall; and what to do where there are none.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit ListPane(const Theme &theme, QWidget *parent = nullptr);

    PostingListView &view() { return *m_view; }

    /// The answer to `query`; its highlights are marked.
    void setAnswer(PostingList answer, const PostingQuery &query);
    void setSort(PostingQuery::Sort sort, Qt::SortOrder order);
    void setDensity(Density density);
    /// As the button that narrows the list.
    void narrow();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user wants to narrow the list, below `button`.
    void filterRequested(QWidget *button);
    void sortRequested(Shortlist::PostingQuery::Sort sort, Qt::SortOrder order);
    /// Whoever changed it.
    void densityChanged(Shortlist::Density density);
    void importRequested();
    void pasteRequested();
    void samplesRequested();
    void clearRequested();

private:
    QWidget *makeHeader();
    QMenu *makeSortMenu();
    QMenu *makeRowsMenu();
    void sortBy(PostingQuery::Sort sort);
    /// All that the buttons above the list offer, and the way back to how it was at first.
    void popUpHeaderMenu(const QPoint &position);
    EmptyState *makeNothingYet();
    EmptyState *makeNoHits();
    void showCount(const PostingList &answer, bool isAll);

    const Theme &m_theme;
    PostingListView *m_view;
    QWidget *m_header = nullptr;
    ElidedLabel *m_count = nullptr;
    QPushButton *m_sortButton = nullptr;
    QPushButton *m_rowsButton = nullptr;
    QPushButton *m_filterButton = nullptr;
    QMenu *m_columnsMenu = nullptr;
    QStackedLayout *m_views = nullptr;
    EmptyState *m_nothingYet = nullptr;
    EmptyState *m_noHits = nullptr;
    PostingQuery::Sort m_sort = PostingQuery::Sort::Added;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace Shortlist
