// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <vector>

namespace Shortlist {

/// The answer to a query as rows. A new answer is taken over by removing, reordering, inserting and changing rows, so
/// that a view keeps its place and selection; only an answer that has little in common with the last one resets.
/// Of a long answer, what comes behind the first rows is there by its ids; its rows come when a view shows them.
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

    void setRows(std::vector<PostingRow> rows, std::vector<PostingId> further = {});
    /// Rows that wanted() named.
    void fill(const std::vector<PostingRow> &rows);
    /// Those from row `first` to row `last` that are not here, or not as they are now; each is named once.
    std::vector<PostingId> wanted(int first, int last);

    /// The first ones, which are always here.
    const std::vector<PostingRow> &rows() const { return m_rows; }
    /// Null where it is not here yet, or there is none.
    const PostingRow *rowAt(int row) const;
    /// Invalid where it is not in the list.
    QModelIndex indexOf(PostingId id) const;
    PostingId idAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Loaded
    {
        PostingRow row;
        bool isStale = false; ///< something was changed since it came
    };

    void setHead(std::vector<PostingRow> rows);
    void setFurther(std::vector<PostingId> further);
    void removeMissing(const std::vector<PostingRow> &wanted);
    void reorder(const std::vector<PostingRow> &wanted);
    void insertNew(const std::vector<PostingRow> &wanted);
    void updateChanged(std::vector<PostingRow> wanted);

    std::vector<PostingRow> m_rows;
    std::vector<PostingId> m_further;  ///< behind them
    QHash<PostingId, Loaded> m_loaded; ///< some of m_further
    QSet<PostingId> m_asked;
};

} // namespace Shortlist
