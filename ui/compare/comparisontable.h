// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/lazyrows.h"

class QMenu;

namespace Shortlist {

class ColumnHeads;
class ComparisonDelegate;
class ComparisonModel;
class RowHeads;
class Theme;

/// The table of a comparison: columns share the width, rows are as high as their words, heads stay. Return opens the
/// posting of the current column, A uses the slot that it would take, Delete takes it out; Alt with an arrow moves it,
/// a figure swaps it with that column; Ctrl with an arrow goes from section to section; Space on a skill says whether
/// the user has it.
class ComparisonTable : public LazyRowsTable
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ComparisonTable(ComparisonModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// The words of a button at the end of a slot cell; empty for none. One a column of the comparison that comes next.
    void setSlotActions(const QStringList &actions);
    enum class Origins : quint8 { Shown, Hidden };
    /// Whether it stands below each fact where it comes from.
    void setOrigins(Origins origins);
    /// What the context menu of a cell offers; for as long as it lives.
    void fillMenu(QMenu &menu, const QModelIndex &index);

Q_SIGNALS:
    /// So many places to the right, or to the left.
    void moveRequested(int column, int offset);
    void swapRequested(int column, int other);
    void openRequested(int column);
    void removeRequested(int column);
    void recordRequested(int column);
    /// The user says that he has this skill, or has it not.
    void skillToggled(const QString &skill, bool isOwn);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    int measuredHeight(int row) const override;
    int estimatedHeight(int row) const override;

private:
    void refresh();
    void updateColumns();
    void addSlotButtons();
    void placeSlotButtons();
    void copyCell() const;
    bool moveByKey(const QKeyEvent &event);
    bool actByKey(const QKeyEvent &event);
    void goToSection(int direction);
    bool isSkill(const QModelIndex &index) const;
    void toggleSkill(const QModelIndex &index);
    void fillPlaces(QMenu &menu, int column);

    ComparisonModel &m_model;
    const Theme &m_theme;
    ComparisonDelegate *m_delegate;
    ColumnHeads *m_columnHeads;
    RowHeads *m_rowHeads;
    QStringList m_slotActions;
};

} // namespace Shortlist
