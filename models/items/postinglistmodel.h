// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QAbstractListModel>

#include <vector>

namespace Shortlist {

/// The answer to a query as rows. A new answer is taken over by removing, reordering, inserting and changing rows, so
/// that a view keeps its place and selection; only an answer that has little in common with the last one resets.
class PostingListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        RowRole,               ///< PostingRow
    };

    /// Of the data that a drag carries: the ids, one a line.
    static QString mimeType();
    static std::vector<PostingId> idsOf(const QMimeData &data);

    explicit PostingListModel(QObject *parent = nullptr);

    void setRows(std::vector<PostingRow> rows);
    /// How many there are in all; a view that comes to the end of fewer rows asks for more.
    void setTotal(int total) { m_total = total; }
    bool isWhole() const { return rowCount() >= m_total; }

    const std::vector<PostingRow> &rows() const { return m_rows; }
    /// Invalid where it is not in the list.
    QModelIndex indexOf(PostingId id) const;
    PostingId idAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    void removeMissing(const std::vector<PostingRow> &wanted);
    void reorder(const std::vector<PostingRow> &wanted);
    void insertNew(const std::vector<PostingRow> &wanted);
    void updateChanged(std::vector<PostingRow> wanted);

    std::vector<PostingRow> m_rows;
    int m_total = 0;
};

} // namespace Shortlist
