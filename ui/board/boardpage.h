// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Shortlist {

class BoardColumn;
class EmptyState;
class Theme;

/// The list's postings as cards, one column a stage. A card is moved by dragging it, or with Alt or Ctrl and the arrow
/// keys; whoever listens records the move and says how it ended.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit BoardPage(const Theme &theme, QWidget *parent = nullptr);

    void setStages(const std::vector<Stage> &stages);
    /// The answer to the search; the current card stays current, in whichever column it is now.
    void setAnswer(const PostingList &answer, const PostingQuery &query);
    /// What sending the posting today would do; of another than the current one it is passed over.
    void setVerdict(PostingId posting, const PostingVerdict &verdict);
    void setToday(const QDate &today);

    enum class Ending : quint8 { Recorded, Kept };
    /// How the move ended that was asked for last. Until then no other is asked for by key.
    void endMove(PostingId posting, Ending ending);

    /// 0 where there is none.
    PostingId currentPosting() const { return m_current; }
    /// Nothing where it has no card.
    void selectPosting(PostingId posting);
    const std::vector<BoardColumn *> &columns() const { return m_columns; }

Q_SIGNALS:
    void currentPostingChanged(Shortlist::PostingId posting);
    void moveRequested(Shortlist::PostingId posting, Shortlist::StageId stage);
    void openRequested(Shortlist::PostingId posting);
    void clearRequested();
    /// The menu of the current card is about to be seen: whoever listens adds what else can be done.
    void menuOpening(QMenu *menu);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    enum class Move : quint8 { None, Asked, Recorded };

    QWidget *makeBar();
    void makeColumns();
    void connectColumn(BoardColumn *column);
    void fill();
    void restoreCurrent(int oldColumn, int oldRow);
    void setCurrent(PostingId posting);
    void goTo(size_t column, int row);
    void goSideways(int step);
    void moveBy(int step);
    void moveTo(PostingId posting, const Stage &stage);
    void popUpMenu(const QPoint &globalPosition);
    void updateEffects();
    void announceMove();
    BoardColumn *columnOf(PostingId posting) const;
    int indexOf(const BoardColumn *column) const;

    const Theme &m_theme;
    std::vector<Stage> m_stages;
    std::vector<PostingRow> m_rows;
    std::vector<BoardColumn *> m_columns; ///< made for the first answer: many windows never show their board
    bool m_isAnswered = false;
    QStackedWidget *m_body; ///< empty state, columns
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QHBoxLayout *m_row = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_said = nullptr; ///< what moved last
    QPushButton *m_clear = nullptr;
    QDate m_today;
    PostingId m_current{};
    PostingVerdict m_verdict; ///< of the current posting
    Move m_move = Move::None;
    PostingId m_moving{};
    StageId m_target{};
};

} // namespace Shortlist
