// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QDate>
#include <QListView>

#include <vector>

namespace Shortlist {

class SlotRowDelegate;
class SlotsModel;
class Theme;

/// Postings of a pool that hold no place: the planned ones, to be ordered by drag or Alt+Up and Alt+Down, or those
/// that can be planned. As high as its rows. Return opens, Space plans or takes out, A records.
class SlotList : public QListView
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Planned, Others };

    /// `theme` must outlive this.
    SlotList(Kind kind, const Theme &theme, QWidget *parent = nullptr);

    void setEntries(std::vector<SlotEntry> entries, int firstPosition, const QDate &today);
    SlotsModel &slotsModel() { return *m_model; }
    /// Puts the focus on the row of that posting; false where it is not here.
    bool focusOn(PostingId posting);
    /// 0 where no row is current.
    PostingId currentPosting() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void reordered(const std::vector<Shortlist::PostingId> &order);
    /// Of a planned one: taken out; of another one: planned.
    void toggled(Shortlist::PostingId posting);
    void recordRequested(Shortlist::PostingId posting);
    void openRequested(Shortlist::PostingId posting);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeButtons(const SlotEntry &entry);
    bool isDragging() const { return m_dropRow >= 0; }
    /// The row before which what is dragged would stand.
    int rowAt(int y) const;
    void dragTo(const QPoint &position);
    /// A posting that is not planned goes out of the list, onto one of the places.
    void dragOut();
    void endDrag();

    Kind m_kind;
    const Theme &m_theme;
    SlotsModel *m_model;
    SlotRowDelegate *m_delegate;
    QPoint m_pressedAt;
    int m_pressedRow = -1; ///< while the button is down
    int m_dropRow = -1;    ///< while it is dragged
};

} // namespace Shortlist
