// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "ui/list/postingdelegate.h"

#include <QListView>

#include <vector>

namespace Shortlist {

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

    void setRows(std::vector<PostingRow> rows);
    /// How many there are in all, where setRows() gives the first of them. Call it before.
    void setTotal(int total);
    void setStages(std::vector<Stage> stages);
    void setHighlights(const QStringList &words);
    void setToday(const QDate &today);
    Density density() const { return m_density; }
    void setDensity(Density density);

    /// 0 where there is none.
    PostingId currentPosting() const;
    /// In the order of the list.
    std::vector<PostingId> selectedPostings() const;
    /// Makes it the only selected one and scrolls to it; nothing where it is not in the list.
    void selectPosting(PostingId id);
    const PostingListModel &postings() const { return *m_model; }
    /// Also those that are not in the rows yet: asks for them first.
    void selectAll() override;

    /// Letters are commands here, not the start of a title.
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    /// Also when nothing is left: then 0.
    void currentPostingChanged(Shortlist::PostingId posting);
    void selectedPostingsChanged();
    void openRequested(Shortlist::PostingId posting);
    /// The user came to the end of the rows; wants all of them.
    void moreWanted();
    void allWanted();
    /// A tag was dropped on a posting; on a chosen one it is meant for all that are chosen.
    void tagDropped(const QString &tag, const std::vector<Shortlist::PostingId> &postings);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void announceCurrent();
    void restoreSelection(const std::vector<PostingId> &selected, PostingId current, int row);
    QModelIndex viewIndex(PostingId id) const;

    const Theme &m_theme;
    PostingListModel *m_model;
    SpokenRowsProxy *m_proxy;
    PostingDelegate *m_delegate;
    Density m_density = Density::Comfortable;
    PostingId m_announced{};
    enum class Rows : quint8 { Settled, Changing };
    Rows m_rowsState = Rows::Settled;
    bool m_selectsAll = false; ///< once they are there
};

} // namespace Shortlist
