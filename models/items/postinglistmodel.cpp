// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/postinglistmodel.h"

#include <QMimeData>

#include <algorithm>
#include <iterator>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// Beyond so many separate stretches of rows that go or come, a view is faster with a reset.
constexpr int MostStretches = 64;
/// So many rows are kept besides the first ones.
constexpr int MostLoaded = 5000;

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

void PostingListModel::setRows(std::vector<PostingRow> rows, std::vector<PostingId> further)
{
    m_asked.clear();
    for (Loaded &loaded : m_loaded)
        loaded.isStale = true;
    const int going = foreignStretches(m_rows, idsOfRows(rows));
    const int coming = foreignStretches(rows, idsOfRows(m_rows));
    if (going + coming > MostStretches) {
        beginResetModel();
        m_rows = std::move(rows);
        m_further = std::move(further);
        endResetModel();
        return;
    }
    setHead(std::move(rows));
    setFurther(std::move(further));
}

void PostingListModel::setHead(std::vector<PostingRow> rows)
{
    removeMissing(rows);
    reorder(rows);
    insertNew(rows);
    updateChanged(std::move(rows));
}

/// What both have in common at the beginning and at the end stays; one stretch between goes, and one comes.
void PostingListModel::setFurther(std::vector<PostingId> further)
{
    const auto [oldFrom, newFrom] = std::ranges::mismatch(m_further, further);
    const auto oldEnd = std::make_reverse_iterator(oldFrom);
    const auto newEnd = std::make_reverse_iterator(newFrom);
    const auto [oldTo, newTo] = std::mismatch(m_further.rbegin(), oldEnd, further.rbegin(), newEnd);
    const int first = rowCount() - int(m_further.end() - oldFrom);
    const int going = int(oldTo.base() - oldFrom);
    const int coming = int(newTo.base() - newFrom);
    if (going > 0) {
        beginRemoveRows({}, first, first + going - 1);
        m_further.erase(oldFrom, oldTo.base());
        endRemoveRows();
    }
    if (coming > 0) {
        beginInsertRows({}, first, first + coming - 1);
        m_further = std::move(further);
        endInsertRows();
    }
}

std::vector<PostingId> PostingListModel::wanted(int first, int last)
{
    std::vector<PostingId> ids;
    const int head = int(m_rows.size());
    for (int row = std::max(first, head); row <= std::min(last, rowCount() - 1); ++row) {
        const PostingId id = m_further[size_t(row - head)];
        const auto loaded = m_loaded.constFind(id);
        if ((loaded != m_loaded.cend() && !loaded->isStale) || m_asked.contains(id))
            continue;
        m_asked.insert(id);
        ids.push_back(id);
    }
    return ids;
}

void PostingListModel::fill(const std::vector<PostingRow> &rows)
{
    if (rows.empty())
        return;
    if (m_loaded.size() > MostLoaded)
        m_loaded.clear();
    for (const PostingRow &row : rows) {
        m_asked.remove(row.id);
        m_loaded.insert(row.id, {row});
    }
    const auto first = std::ranges::find(m_further, rows.front().id);
    const auto last = std::find(first, m_further.end(), rows.back().id);
    if (last == m_further.end())
        return; // the answer is another one by now
    const auto at = [this](auto place) { return index(int(m_rows.size()) + int(place - m_further.begin())); };
    Q_EMIT dataChanged(at(first), at(last));
}

const PostingRow *PostingListModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    if (row < int(m_rows.size()))
        return &m_rows[size_t(row)];
    const auto loaded = m_loaded.constFind(m_further[size_t(row) - m_rows.size()]);
    return loaded == m_loaded.cend() ? nullptr : &loaded->row;
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
    for (qsizetype i = 0; i < oldIndexes.size(); ++i) {
        const auto found = now.constFind(oldIds[size_t(i)]);
        newIndexes.append(found == now.cend() ? oldIndexes[i] : index(*found)); // what is further down stays
    }
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
    const auto found = std::ranges::find(m_rows, id, &PostingRow::id);
    if (found != m_rows.end())
        return index(int(found - m_rows.begin()));
    const auto further = std::ranges::find(m_further, id);
    return further == m_further.end() ? QModelIndex() : index(int(m_rows.size()) + int(further - m_further.begin()));
}

PostingId PostingListModel::idAt(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto row = size_t(index.row());
    return row < m_rows.size() ? m_rows[row].id : m_further[row - m_rows.size()];
}

int PostingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size() + m_further.size());
}

QVariant PostingListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    if (role == IdRole)
        return qint64(idAt(index));
    const PostingRow *row = rowAt(index.row());
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->title;
    case RowRole:
        return QVariant::fromValue(*row);
    default:
        return {};
    }
}

Qt::ItemFlags PostingListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
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
        if (const PostingRow *row = rowAt(index.row()))
            titles.append(row->title);
    }
    auto *data = new QMimeData;
    data->setData(mimeType(), ids.join('\n'));
    data->setText(titles.join(u'\n'));
    return data;
}

} // namespace Shortlist
