// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QListView>

#include <vector>

namespace Shortlist {

class CardDelegate;
class PostingListModel;
class Theme;

/// The cards of one column. Arrow keys go beyond it, and with Alt or Ctrl move the card: the page decides where to.
class BoardCards : public QListView
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit BoardCards(const Theme &theme, QWidget *parent = nullptr);

    CardDelegate &delegate() { return *m_delegate; }
    void setRows(std::vector<PostingRow> rows);
    const std::vector<PostingRow> &rows() const;
    /// 0 where there is none.
    PostingId currentPosting() const;
    /// False where the posting has no card here.
    bool selectPosting(PostingId posting);
    /// The card of that row, or the last one.
    void selectRow(int row);
    void clearCurrent();

    /// Letters are no commands here, nor the start of a title.
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    void currentPostingChanged(Shortlist::PostingId posting);
    void openRequested(Shortlist::PostingId posting);
    /// −1: the column before, 1: the one after.
    void neighbourWanted(int step);
    void moveWanted(int step);
    void menuWanted(const QPoint &globalPosition);
    void draggedOver(bool isOver);
    void dropped(const std::vector<Shortlist::PostingId> &postings);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Rows : quint8 { Settled, Changing };

    PostingListModel *m_postings;
    CardDelegate *m_delegate;
    Rows m_state = Rows::Settled;
};

} // namespace Shortlist
