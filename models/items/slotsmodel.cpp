// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/slotsmodel.h"

#include <algorithm>

namespace Shortlist {

SlotsModel::SlotsModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void SlotsModel::setEntries(std::vector<SlotEntry> entries, int firstPosition)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_firstPosition = firstPosition;
    endResetModel();
}

std::vector<PostingId> SlotsModel::order() const
{
    std::vector<PostingId> ids;
    ids.reserve(m_entries.size());
    std::ranges::transform(m_entries, std::back_inserter(ids), &SlotEntry::posting);
    return ids;
}

bool SlotsModel::shift(int row, Direction direction)
{
    return direction == Direction::Up ? moveRows({}, row, 1, {}, row - 1) : moveRows({}, row, 1, {}, row + 2);
}

int SlotsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SlotsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const SlotEntry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return tr("Place %1: %2, %3").arg(position(index.row())).arg(entry.title, entry.employer);
    case IdRole:
        return qint64(entry.posting);
    case PositionRole:
        return position(index.row());
    default:
        return {};
    }
}

bool SlotsModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                          const QModelIndex &destinationParent, int destinationChild)
{
    const bool inside = sourceRow >= 0 && count == 1 && sourceRow < rowCount() && destinationChild >= 0
        && destinationChild <= rowCount();
    if (!inside || !beginMoveRows(sourceParent, sourceRow, sourceRow, destinationParent, destinationChild))
        return false;
    const auto first = m_entries.begin();
    if (destinationChild > sourceRow)
        std::rotate(first + sourceRow, first + sourceRow + 1, first + destinationChild);
    else
        std::rotate(first + destinationChild, first + sourceRow, first + sourceRow + 1);
    endMoveRows();
    Q_EMIT reordered(order());
    return true;
}

} // namespace Shortlist
