// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/importstagingmodel.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <vector>

namespace Shortlist {

/// The items of a staging under the documents they came in: a document with several postings (a board, a feed, an alert
/// mail) is a row with its postings below it, one with a single posting is that posting's row. Documents that gave none
/// come last, together. Only what the filter lets through is there; ticks go to the staging model.
class StagingTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class RowKind : quint8 { Item, Document, Failures };

    /// `items` must outlive this.
    explicit StagingTreeModel(ImportStagingModel &items, QObject *parent = nullptr);

    const ImportStagingModel &items() const { return m_items; }

    /// Shows what `filter` names and holds every word of `text` in its title, employer, place or file name.
    void setFilter(StagedFilter filter, const QString &text);
    StagedFilter filter() const { return m_filter; }
    /// Whether a document stands above its postings.
    bool hasGroups() const;
    /// Items that the filter lets through.
    int shownCount() const;

    RowKind kind(const QModelIndex &index) const;
    /// The row in the staging model; -1 for a group.
    int itemRow(const QModelIndex &index) const;
    /// Invalid where the filter hides it.
    QModelIndex indexOfItem(int row) const;
    /// The rows of the staging model below a group, that of an item itself, or all that are shown for an invalid index.
    std::vector<int> itemsUnder(const QModelIndex &index) const;
    /// Of an item, of what a group shows, or of all that is shown for an invalid index.
    Qt::CheckState checkState(const QModelIndex &index) const;
    void setAccepted(const QModelIndex &index, bool accepted);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node
    {
        RowKind kind = RowKind::Item;
        std::vector<int> rows; ///< of the staging model; one where the kind is Item
    };

    void rebuild();
    void arrange();
    bool isShown(int row);
    const QString &wordsOf(int row);
    const Node &nodeOf(const QModelIndex &index) const;
    void follow(int first, int last);

    ImportStagingModel &m_items;
    StagedFilter m_filter = StagedFilter::All;
    QStringList m_words;          ///< of the filter, in lower case
    std::vector<QString> m_texts; ///< of each item, to be searched; empty until it is
    std::vector<Node> m_nodes;
};

} // namespace Shortlist
