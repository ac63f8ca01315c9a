// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

/// Figures as a table of texts; a row knows the search that finds what it counts.
struct FigureTable
{
    struct Row
    {
        QStringList cells; ///< as many as headers; the first one names the row
        QString query;
        friend bool operator==(const Row &, const Row &) = default;
    };
    QStringList headers;
    std::vector<Row> rows;

    friend bool operator==(const FigureTable &, const FigureTable &) = default;
};

/// The twin of a picture, for those who would rather read.
class FiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit FiguresModel(QObject *parent = nullptr);

    void setTable(FigureTable table);
    /// Empty where there is none.
    QString query(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    FigureTable m_table;
};

} // namespace Shortlist
