// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

#include <vector>

class QToolButton;

namespace Shortlist {

class ComparisonModel;
class Theme;

/// The heads of a comparison's columns: title, employer, and buttons to move, open and remove. They stay while the
/// rows scroll. A head that is dragged onto another column moves there; with Ctrl, the two swap.
class ColumnHeads : public QHeaderView
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ColumnHeads(const ComparisonModel &model, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// So many places to the right, or to the left.
    void moveRequested(int column, int offset);
    void swapRequested(int column, int other);
    void openRequested(int column);
    void removeRequested(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void makeButtons();
    QWidget *makeButtonsOf(int column);
    void placeButtons();
    void paintDrop(QPainter &painter, const QRect &rect, int column) const;
    void endDrag();

    const ComparisonModel &m_model;
    const Theme &m_theme;
    std::vector<QWidget *> m_buttons; ///< children, one a column
    QPoint m_pressedAt;
    int m_pressed = -1; ///< the column that may be dragged
    int m_target = -1;  ///< the one it is over, once it is
};

} // namespace Shortlist
