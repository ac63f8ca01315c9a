// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agenda.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace Shortlist {

/// What is to be done, under a heading for each kind that cannot be chosen. Words are the view's.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit AgendaModel(QObject *parent = nullptr);

    /// In the order of kinds.
    void setItems(std::vector<AgendaItem> items);
    /// Nothing for a heading.
    std::optional<AgendaItem> item(const QModelIndex &index) const;
    /// Of an item or a heading.
    AgendaItem::Kind kind(const QModelIndex &index) const;
    /// Invalid where it is not in it.
    QModelIndex indexOf(PostingId posting) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        AgendaItem::Kind kind;
        std::optional<AgendaItem> item;
    };
    const Row &row(const QModelIndex &index) const;

    std::vector<Row> m_rows;
};

} // namespace Shortlist
