// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Shortlist {

class ColumnHeads;
class ComparisonDelegate;
class ComparisonModel;
class RowHeads;
class Theme;

/// The table of a comparison: columns share the width, rows are as high as their words, heads stay. Return opens the
/// posting of the current column, Delete takes it out, Alt with an arrow moves it.
class ComparisonTable : public QTableView
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ComparisonTable(ComparisonModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// The words of a button at the end of a slot cell; empty for none. One a column.
    void setSlotActions(const QStringList &actions);

Q_SIGNALS:
    /// `offset` is -1 or 1.
    void moveRequested(int column, int offset);
    void openRequested(int column);
    void removeRequested(int column);
    void recordRequested(int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void updateColumns();
    void updateRows();
    void addSlotButtons();
    void placeSlotButtons();
    void copyCell() const;

    ComparisonModel &m_model;
    const Theme &m_theme;
    ComparisonDelegate *m_delegate;
    ColumnHeads *m_columnHeads;
    RowHeads *m_rowHeads;
    QStringList m_slotActions;
};

} // namespace Shortlist
