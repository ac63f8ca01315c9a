// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>
#include <QTimer>

#include <optional>
#include <vector>

namespace Shortlist {

/// A table of rows that take long to lay out. Those in view have their true height before they are seen, the others an
/// estimate that gives way to it while nothing else happens. What is looked at stays where it is meanwhile.
class LazyRowsTable : public QTableView
{
    Q_OBJECT

public:
    explicit LazyRowsTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Whether every row has its true height.
    bool isSettled() const { return !m_idle.isActive(); }

protected:
    /// The true height of a row: what takes long.
    virtual int measuredHeight(int row) const = 0;
    /// About that.
    virtual int estimatedHeight(int row) const = 0;
    /// To be called when rows are new, or as wide or large as they were not.
    void layOutRows();
    void scrollContentsBy(int dx, int dy) override;

private:
    /// The row at the upper edge, and how much of it is above.
    struct Place
    {
        int row = 0;
        int hidden = 0;
    };
    Place place() const;
    void goTo(Place place);
    int lastInView() const;
    void settle(int row);
    void settleAround(int row);
    void settleView();
    void settleSome();
    void keepInView(int row, int y);

    std::vector<bool> m_isTrue;    ///< one a row
    std::optional<Place> m_before; ///< while the model has new rows
    QTimer m_idle;
    bool m_isSettling = false;
};

} // namespace Shortlist
