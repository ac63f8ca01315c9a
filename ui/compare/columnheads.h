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
/// rows scroll.
class ColumnHeads : public QHeaderView
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ColumnHeads(const ComparisonModel &model, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// `offset` is -1 or 1.
    void moveRequested(int column, int offset);
    void openRequested(int column);
    void removeRequested(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeButtons();
    QWidget *makeButtonsOf(int column);
    void placeButtons();

    const ComparisonModel &m_model;
    const Theme &m_theme;
    std::vector<QWidget *> m_buttons; ///< children, one a column
};

} // namespace Shortlist
