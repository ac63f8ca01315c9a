// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/postinglistmodel.h"

#include <QHash>
#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// Beyond so many separate stretches of rows that go or come, a view is faster with a reset.
constexpr int MostStretches = 64;

QSet<PostingId> idsOfRows(const std::vector<PostingRow> &rows)
{
    QSet<PostingId> ids;
    ids.reserve(qsizetype(rows.size()));
    for (const PostingRow &row : rows)
        ids.insert(row.id);
    return ids;
}

/// Stretches of rows that are not in `others`.
int foreignStretches(const std::vector<PostingRow> &rows, const QSet<PostingId> &others)
{
    int stretches = 0;
    bool wasForeign = false;
    for (const PostingRow &row : rows) {
        const bool isForeign = !others.contains(row.id);
        stretches += isForeign && !wasForeign ? 1 : 0;
        wasForeign = isForeign;
    }
    return stretches;
}

QHash<PostingId, int> positions(const std::vector<PostingRow> &rows)
{
    QHash<PostingId, int> found;
    found.reserve(qsizetype(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i)
        found.insert(rows[i].id, int(i));
    return found;
}

} // namespace

QString PostingListModel::mimeType()
{
    return u"application/x-shortlist-postings"_s;
}

std::vector<PostingId> PostingListModel::idsOf(const QMimeData &data)
{
    std::vector<PostingId> ids;
    const QList<QByteArray> lines = data.data(mimeType()).split('\n');
    for (const QByteArray &line : lines)
        if (const qint64 id = line.toLongLong(); id > 0)
            ids.push_back(PostingId{id});
    return ids;
}

PostingListModel::PostingListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void PostingListModel::setRows(std::vector<PostingRow> rows)
{
    const int going = foreignStretches(m_rows, idsOfRows(rows));
    const int coming = foreignStretches(rows, idsOfRows(m_rows));
    if (going + coming > MostStretches) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    removeMissing(rows);
    reorder(rows);
    insertNew(rows);
    updateChanged(std::move(rows));
}

void PostingListModel::removeMissing(const std::vector<PostingRow> &wanted)
{
    const QSet<PostingId> kept = idsOfRows(wanted);
    int last = int(m_rows.size()) - 1;
    while (last >= 0) {
        if (kept.contains(m_rows[size_t(last)].id)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !kept.contains(m_rows[size_t(first) - 1].id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first - 1;
    }
}

void PostingListModel::reorder(const std::vector<PostingRow> &wanted)
{
    const QHash<PostingId, int> target = positions(wanted);
    const auto before = [&target](const PostingRow &a, const PostingRow &b) { return target[a.id] < target[b.id]; };
    if (std::is_sorted(m_rows.begin(), m_rows.end(), before))
        return;

    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList oldIndexes = persistentIndexList();
    std::vector<PostingId> oldIds;
    for (const QModelIndex &old : oldIndexes)
        oldIds.push_back(idAt(old));
    std::sort(m_rows.begin(), m_rows.end(), before);
    const QHash<PostingId, int> now = positions(m_rows);
    QModelIndexList newIndexes;
    for (const PostingId id : oldIds)
        newIndexes.append(index(now[id]));
    changePersistentIndexList(oldIndexes, newIndexes);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PostingListModel::insertNew(const std::vector<PostingRow> &wanted)
{
    size_t at = 0;
    while (at < wanted.size()) {
        if (at < m_rows.size() && m_rows[at].id == wanted[at].id) {
            ++at;
            continue;
        }
        // What is left of m_rows is in wanted's order: everything up to its next row is new.
        size_t end = at + 1;
        while (end < wanted.size() && (at >= m_rows.size() || wanted[end].id != m_rows[at].id))
            ++end;
        beginInsertRows({}, int(at), int(end) - 1);
        m_rows.insert(m_rows.begin() + qptrdiff(at), wanted.begin() + qptrdiff(at), wanted.begin() + qptrdiff(end));
        endInsertRows();
        at = end;
    }
}

void PostingListModel::updateChanged(std::vector<PostingRow> wanted)
{
    Q_ASSERT(wanted.size() == m_rows.size());
    size_t at = 0;
    while (at < wanted.size()) {
        if (wanted[at] == m_rows[at]) {
            ++at;
            continue;
        }
        const size_t first = at;
        for (; at < wanted.size() && wanted[at] != m_rows[at]; ++at)
            m_rows[at] = std::move(wanted[at]);
        Q_EMIT dataChanged(index(int(first)), index(int(at) - 1));
    }
}

QModelIndex PostingListModel::indexOf(PostingId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const PostingRow &row) { return row.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(int(std::distance(m_rows.begin(), found)));
}

PostingId PostingListModel::idAt(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_rows[size_t(index.row())].id;
}

int PostingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PostingListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const PostingRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case IdRole:
        return qint64(row.id);
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

Qt::ItemFlags PostingListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

bool PostingListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !isWhole();
}

void PostingListModel::fetchMore(const QModelIndex &)
{
    Q_EMIT moreWanted(); // answered by setRows()
}

QStringList PostingListModel::mimeTypes() const
{
    return {mimeType(), u"text/plain"_s};
}

QMimeData *PostingListModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArrayList ids;
    QStringList titles;
    for (const QModelIndex &index : indexes) {
        ids.append(QByteArray::number(qint64(idAt(index))));
        titles.append(m_rows[size_t(index.row())].title);
    }
    auto *data = new QMimeData;
    data->setData(mimeType(), ids.join('\n'));
    data->setText(titles.join(u'\n'));
    return data;
}

} // namespace Shortlist
