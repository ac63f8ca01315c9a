// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/stagingtreemodel.h"

#include <QFileInfo>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// An index of the top level has this id; one below node n has n + 1.
constexpr quintptr TopLevel = 0;

} // namespace

StagingTreeModel::StagingTreeModel(ImportStagingModel &items, QObject *parent)
    : QAbstractItemModel(parent)
    , m_items(items)
{
    connect(&items, &QAbstractItemModel::modelReset, this, &StagingTreeModel::rebuild);
    connect(&items, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { follow(first.row(), last.row()); });
    arrange();
}

void StagingTreeModel::setFilter(StagedFilter filter, const QString &text)
{
    const QStringList words = text.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    if (filter == m_filter && words == m_words)
        return;
    m_filter = filter;
    m_words = words;
    beginResetModel();
    arrange();
    endResetModel();
}

void StagingTreeModel::rebuild()
{
    beginResetModel();
    m_texts.clear();
    arrange();
    endResetModel();
}

void StagingTreeModel::arrange()
{
    m_nodes.clear();
    Node failures{RowKind::Failures, {}};
    const int count = m_items.rowCount();
    for (int first = 0; first < count;) {
        int end = first + 1;
        const int source = m_items.item(first).source;
        while (source >= 0 && end < count && m_items.item(end).source == source)
            ++end;
        Node node{end - first > 1 ? RowKind::Document : RowKind::Item, {}};
        for (int row = first; row < end; ++row)
            if (isShown(row))
                (node.kind == RowKind::Item && !m_items.item(row).posting ? failures : node).rows.push_back(row);
        if (!node.rows.empty())
            m_nodes.push_back(std::move(node));
        first = end;
    }
    if (failures.rows.size() == 1)
        failures.kind = RowKind::Item;
    if (!failures.rows.empty())
        m_nodes.push_back(std::move(failures));
}

bool StagingTreeModel::isShown(int row)
{
    return m_items.matches(row, m_filter)
        && std::ranges::all_of(m_words, [&](const QString &word) { return wordsOf(row).contains(word); });
}

const QString &StagingTreeModel::wordsOf(int row)
{
    m_texts.resize(size_t(m_items.rowCount()));
    QString &text = m_texts[size_t(row)];
    if (text.isEmpty()) {
        const StagedItem &item = m_items.item(row);
        QStringList parts{QFileInfo(item.file).fileName()};
        if (item.posting) {
            parts << item.posting->title << item.posting->employer;
            for (const Place &place : item.posting->places)
                parts << place.text;
        }
        text = parts.join(u'\n').toLower();
    }
    return text;
}

bool StagingTreeModel::hasGroups() const
{
    return std::ranges::any_of(m_nodes, [](const Node &node) { return node.kind != RowKind::Item; });
}

int StagingTreeModel::shownCount() const
{
    int count = 0;
    for (const Node &node : m_nodes)
        count += int(node.rows.size());
    return count;
}

const StagingTreeModel::Node &StagingTreeModel::nodeOf(const QModelIndex &index) const
{
    return m_nodes[index.internalId() == TopLevel ? size_t(index.row()) : size_t(index.internalId() - 1)];
}

StagingTreeModel::RowKind StagingTreeModel::kind(const QModelIndex &index) const
{
    return index.internalId() == TopLevel ? nodeOf(index).kind : RowKind::Item;
}

int StagingTreeModel::itemRow(const QModelIndex &index) const
{
    if (!index.isValid() || kind(index) != RowKind::Item)
        return -1;
    const Node &node = nodeOf(index);
    return node.kind == RowKind::Item ? node.rows.front() : node.rows[size_t(index.row())];
}

QModelIndex StagingTreeModel::indexOfItem(int row) const
{
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        const std::vector<int> &rows = m_nodes[node].rows;
        const auto found = std::ranges::lower_bound(rows, row);
        if (found == rows.end() || *found != row)
            continue;
        if (m_nodes[node].kind == RowKind::Item)
            return createIndex(int(node), 0, TopLevel);
        return createIndex(int(found - rows.begin()), 0, quintptr(node + 1));
    }
    return {};
}

std::vector<int> StagingTreeModel::itemsUnder(const QModelIndex &index) const
{
    if (const int row = itemRow(index); row >= 0)
        return {row};
    if (index.isValid())
        return nodeOf(index).rows;
    std::vector<int> rows;
    for (const Node &node : m_nodes)
        rows.insert(rows.end(), node.rows.begin(), node.rows.end());
    return rows;
}

Qt::CheckState StagingTreeModel::checkState(const QModelIndex &index) const
{
    bool hasTicked = false;
    bool hasUnticked = false;
    for (const int row : itemsUnder(index)) {
        const StagedItem &item = m_items.item(row);
        hasTicked = hasTicked || item.accepted;
        hasUnticked = hasUnticked || (item.posting && !item.accepted);
    }
    if (hasTicked && hasUnticked)
        return Qt::PartiallyChecked;
    return hasTicked ? Qt::Checked : Qt::Unchecked;
}

void StagingTreeModel::setAccepted(const QModelIndex &index, bool accepted)
{
    m_items.setAccepted(itemsUnder(index), accepted);
}

QModelIndex StagingTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : TopLevel);
}

QModelIndex StagingTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == TopLevel)
        return {};
    return createIndex(int(index.internalId() - 1), 0, TopLevel);
}

int StagingTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_nodes.size());
    return parent.column() > 0 || kind(parent) == RowKind::Item ? 0 : int(nodeOf(parent).rows.size());
}

int StagingTreeModel::columnCount(const QModelIndex &) const
{
    return ImportStagingModel::ColumnCount;
}

QVariant StagingTreeModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (const int row = itemRow(index); row >= 0)
        return m_items.index(row, index.column()).data(role);
    if (index.column() != ImportStagingModel::TitleColumn)
        return {};
    const std::vector<int> &rows = nodeOf(index).rows;
    const bool isDocument = kind(index) == RowKind::Document;
    if (role == Qt::DisplayRole)
        return isDocument ? QFileInfo(m_items.item(rows.front()).file).fileName()
                          : tr("%Ln documents without a posting", nullptr, int(rows.size()));
    if (role == Qt::CheckStateRole && isDocument)
        return checkState(index);
    return {};
}

bool StagingTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != ImportStagingModel::TitleColumn
        || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    setAccepted(index, value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

QVariant StagingTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_items.headerData(section, orientation, role);
}

Qt::ItemFlags StagingTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (const int row = itemRow(index); row >= 0)
        return m_items.flags(m_items.index(row, index.column()));
    const bool isCheckable = kind(index) == RowKind::Document && index.column() == ImportStagingModel::TitleColumn;
    return QAbstractItemModel::flags(index) | (isCheckable ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

/// Rows `first` to `last` of the staging model changed.
void StagingTreeModel::follow(int first, int last)
{
    if (m_nodes.empty())
        return;
    for (size_t row = size_t(first); row <= size_t(last) && row < m_texts.size(); ++row)
        m_texts[row].clear();
    const int lastColumn = columnCount() - 1;
    int firstNode = -1;
    int lastNode = -1;
    for (int node = 0; node < int(m_nodes.size()); ++node) {
        const std::vector<int> &rows = m_nodes[size_t(node)].rows;
        if (rows.back() < first || rows.front() > last)
            continue;
        firstNode = firstNode < 0 ? node : firstNode;
        lastNode = node;
        if (m_nodes[size_t(node)].kind == RowKind::Item)
            continue;
        const auto from = std::ranges::lower_bound(rows, first);
        const auto to = std::ranges::upper_bound(rows, last);
        const QModelIndex top = index(node, 0);
        if (from != to)
            Q_EMIT dataChanged(index(int(from - rows.begin()), 0, top),
                               index(int(to - rows.begin()) - 1, lastColumn, top));
    }
    if (firstNode >= 0)
        Q_EMIT dataChanged(index(firstNode, 0), index(lastNode, lastColumn));
}

} // namespace Shortlist
