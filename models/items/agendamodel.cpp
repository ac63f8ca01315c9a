// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/agendamodel.h"

#include <algorithm>

namespace Shortlist {

AgendaModel::AgendaModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void AgendaModel::setItems(std::vector<AgendaItem> items)
{
    beginResetModel();
    m_rows.clear();
    for (AgendaItem &item : items) {
        const AgendaItem::Kind kind = item.kind;
        if (m_rows.empty() || m_rows.back().kind != kind)
            m_rows.push_back({kind, std::nullopt});
        m_rows.push_back({kind, std::move(item)});
    }
    endResetModel();
}

const AgendaModel::Row &AgendaModel::row(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_rows[size_t(index.row())];
}

std::optional<AgendaItem> AgendaModel::item(const QModelIndex &index) const
{
    return index.isValid() ? row(index).item : std::nullopt;
}

AgendaItem::Kind AgendaModel::kind(const QModelIndex &index) const
{
    return row(index).kind;
}

QModelIndex AgendaModel::indexOf(PostingId posting) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [posting](const Row &row) { return row.item && row.item->posting == posting; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Row &at = row(index);
    return role == Qt::DisplayRole && at.item ? QVariant(at.item->title) : QVariant();
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return row(index).item ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace Shortlist
