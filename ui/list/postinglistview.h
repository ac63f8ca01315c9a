// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "ui/list/postingdelegate.h"
#include "ui/list/postingdrag.h"

#include <QListView>

#include <vector>

namespace Shortlist {

class ColumnHeader;
class PostingListModel;
class SpokenRowsProxy;
class Theme;

/// The list of postings. Speaks in ids; keeps the chosen postings chosen while the rows change under them.
/// J and K move as the arrow keys do; Enter opens.
class PostingListView : public QListView
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit PostingListView(const Theme &theme, QWidget *parent = nullptr);

    /// Whether all postings are named, or the first of more that are on their way.
    enum class Extent : quint8 { Whole, Cut };
    /// The first rows, and the postings behind them, whose rows come with fill().
    void setRows(std::vector<PostingRow> rows, std::vector<PostingId> further = {}, Extent extent = Extent::Whole);
    /// What rowsWanted() asked for.
    void fill(const std::vector<PostingRow> &rows);
    void setStages(std::vector<Stage> stages);
    void setHighlights(const QStringList &words);
    void setToday(const QDate &today);
    Density density() const { return m_density; }
    void setDensity(Density density);
    /// Seen where the rows are a table.
    ColumnHeader &columns() { return *m_columns; }
    /// For postings that are dragged to other programs.
    void setPageWriter(PageWriter writer) { m_writer = std::move(writer); }

    /// 0 where there is none.
    PostingId currentPosting() const;
    /// In the order of the list.
    std::vector<PostingId> selectedPostings() const;
    /// Makes it the only selected one and scrolls to it; nothing where it is not in the list.
    void selectPosting(PostingId id);
    const PostingListModel &postings() const { return *m_model; }
    /// Lets the user write another title for the current posting where it stands.
    void editTitle();
    /// Also those that are not named yet, once they are.
    void selectAll() override;

    /// Letters are commands here, not the start of a title.
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    /// Also when nothing is left: then 0.
    void currentPostingChanged(Shortlist::PostingId posting);
    void selectedPostingsChanged();
    void openRequested(Shortlist::PostingId posting);
    /// Never an empty one.
    void titleEdited(Shortlist::PostingId posting, const QString &title);
    /// They come into view, and their rows are not here.
    void rowsWanted(const std::vector<Shortlist::PostingId> &postings);
    /// A tag was dropped on a posting; on a chosen one it is meant for all that are chosen.
    void tagDropped(const QString &tag, const std::vector<Shortlist::PostingId> &postings);

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void announceCurrent();
    void arrangeColumns();
    void placeColumns();
    void restoreSelection(const std::vector<PostingId> &selected, PostingId current, int row);
    QModelIndex viewIndex(PostingId id) const;

    const Theme &m_theme;
    PostingListModel *m_model;
    SpokenRowsProxy *m_proxy;
    PostingDelegate *m_delegate;
    ColumnHeader *m_columns;
    PageWriter m_writer;
    Density m_density = Density::Comfortable;
    PostingId m_announced{};
    enum class Rows : quint8 { Settled, Changing };
    Rows m_rowsState = Rows::Settled;
    Extent m_extent = Extent::Whole;
    bool m_selectsAll = false; ///< once they are there
};

} // namespace Shortlist
