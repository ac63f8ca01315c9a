// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/comparisonmodel.h"

#include <algorithm>

namespace Shortlist {

namespace {

bool isLine(const ComparisonRow &row)
{
    return row.kind == ComparisonRow::Kind::Line || row.kind == ComparisonRow::Kind::LastLine;
}

/// A section's head differs where one of its lines does.
bool hasDifference(const std::vector<ComparisonRow> &rows, size_t index)
{
    if (rows[index].kind != ComparisonRow::Kind::SectionHead)
        return rows[index].differs;
    for (size_t line = index + 1; line < rows.size() && isLine(rows[line]); ++line)
        if (rows[line].differs)
            return true;
    return false;
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ComparisonModel::setComparison(std::vector<ComparedPosting> postings, std::vector<ComparisonRow> rows)
{
    Q_ASSERT(std::ranges::all_of(rows, [&](const auto &row) { return row.cells.size() == postings.size(); }));
    beginResetModel();
    m_postings = std::move(postings);
    m_rows = std::move(rows);
    applyFilter();
    endResetModel();
}

void ComparisonModel::setFilter(Filter filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    applyFilter();
    endResetModel();
}

void ComparisonModel::applyFilter()
{
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_filter == Filter::Everything || hasDifference(m_rows, i))
            m_shown.push_back(i);
}

const ComparisonRow &ComparisonModel::row(int row) const
{
    Q_ASSERT(row >= 0 && row < rowCount());
    return m_rows[m_shown[size_t(row)]];
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_postings.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const ComparisonRow &shown = row(index.row());
    const ComparisonCell &cell = shown.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.standing == ComparisonCell::Standing::OnlyHere ? tr("%1, only here").arg(cell.text) : cell.text;
    case StandingRole:
        return int(cell.standing);
    case KindRole:
        return int(shown.kind);
    case LabelRole:
        return shown.label;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? m_postings[size_t(section)].title : QVariant();
    if (section >= rowCount())
        return {};
    return isLine(row(section)) ? QVariant() : QVariant(row(section).label);
}

} // namespace Shortlist
