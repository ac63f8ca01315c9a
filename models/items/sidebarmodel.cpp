// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sidebarmodel.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace Shortlist {

namespace {

/// A page without anything to count.
bool isBarePage(const SidebarEntry &entry)
{
    return entry.kind == SidebarEntry::Kind::Page && entry.count == 0;
}

} // namespace

SidebarModel::SidebarModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void SidebarModel::setEntries(std::vector<SidebarEntry> entries)
{
    QSet<QString> keys;
    for (const SidebarEntry &entry : entries)
        keys.insert(entry.key);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (keys.contains(m_entries[size_t(row)].key))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.erase(m_entries.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(entries.size()); ++row) {
        SidebarEntry &wanted = entries[size_t(row)];
        const int present = find(wanted.key, row);
        if (present < 0) {
            beginInsertRows({}, row, row);
            m_entries.insert(m_entries.begin() + row, std::move(wanted));
            endInsertRows();
            continue;
        }
        if (present != row) {
            beginMoveRows({}, present, present, {}, row);
            std::rotate(m_entries.begin() + row, m_entries.begin() + present, m_entries.begin() + present + 1);
            endMoveRows();
        }
        if (m_entries[size_t(row)] != wanted) {
            m_entries[size_t(row)] = std::move(wanted);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int SidebarModel::find(const QString &key, int from) const
{
    const auto found = std::find_if(m_entries.begin() + std::min(from, rowCount()), m_entries.end(),
                                    [&key](const SidebarEntry &entry) { return entry.key == key; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

const SidebarEntry &SidebarModel::entry(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_entries[size_t(index.row())];
}

QModelIndex SidebarModel::indexOfKey(const QString &key) const
{
    const int row = find(key, 0);
    return row < 0 ? QModelIndex() : index(row);
}

QModelIndex SidebarModel::indexOfQuery(const QString &query) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const SidebarEntry &entry = m_entries[size_t(row)];
        const bool asks = entry.kind != SidebarEntry::Kind::Section && entry.kind != SidebarEntry::Kind::Page;
        if (asks && entry.query == query)
            return index(row);
    }
    return {};
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString SidebarModel::spoken(const SidebarEntry &entry)
{
    const QString words =
        tr("%1, %Ln postings", nullptr, entry.count).arg(entry.name.isEmpty() ? entry.label : entry.name);
    switch (entry.branch) {
    case SidebarEntry::Branch::None:
        break;
    case SidebarEntry::Branch::Open:
        //: A tag with others below it, as a screen reader says it
        return tr("%1, unfolded").arg(words);
    case SidebarEntry::Branch::Closed:
        return tr("%1, folded").arg(words);
    }
    return words;
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const SidebarEntry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.label;
    case Qt::AccessibleTextRole:
        if (entry.kind == SidebarEntry::Kind::Section || isBarePage(entry))
            return entry.label;
        if (entry.kind == SidebarEntry::Kind::Employer)
            return tr("%1, %2 of %3 places taken").arg(entry.label).arg(entry.used).arg(entry.max);
        return spoken(entry);
    case EntryRole:
        return QVariant::fromValue(entry);
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const SidebarEntry &entry = m_entries[size_t(index.row())];
    if (entry.kind == SidebarEntry::Kind::Section)
        return Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isTag = entry.kind == SidebarEntry::Kind::Tag;
    const bool takesPostings = isTag || entry.kind == SidebarEntry::Kind::Stage
        || entry.kind == SidebarEntry::Kind::Employer || entry.kind == SidebarEntry::Kind::Search
        || entry.kind == SidebarEntry::Kind::Trash;
    flags |= takesPostings ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    return flags | (isTag ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QString SidebarModel::tagMimeType()
{
    return QStringLiteral("application/x-shortlist-tag");
}

QStringList SidebarModel::mimeTypes() const
{
    return {tagMimeType()};
}

QMimeData *SidebarModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    for (const QModelIndex &index : indexes)
        data->setData(tagMimeType(), entry(index).name.toUtf8());
    return data;
}

} // namespace Shortlist
