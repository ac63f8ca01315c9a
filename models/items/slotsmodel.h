// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QAbstractListModel>

#include <vector>

namespace Shortlist {

/// The planned postings of a pool in the user's order, which drag and drop or moveRow() changes.
class SlotsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, PositionRole };
    enum class Direction : quint8 { Up, Down };

    explicit SlotsModel(QObject *parent = nullptr);

    /// `firstPosition` is the number of the place that the first entry would take.
    void setEntries(std::vector<SlotEntry> entries, int firstPosition);
    const std::vector<SlotEntry> &entries() const { return m_entries; }
    std::vector<PostingId> order() const;
    /// Of the place that the row would take.
    int position(int row) const { return m_firstPosition + row; }

    /// Swaps the row with its neighbour; where there is none, nothing happens and false is returned.
    bool shift(int row, Direction direction);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &destinationParent,
                  int destinationChild) override;

Q_SIGNALS:
    /// The user has put the rows into another order.
    void reordered(const std::vector<Shortlist::PostingId> &order);

private:
    std::vector<SlotEntry> m_entries;
    int m_firstPosition = 1;
};

} // namespace Shortlist
