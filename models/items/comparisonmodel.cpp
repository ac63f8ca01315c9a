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

bool isUnderHead(const ComparisonRow &row)
{
    return isLine(row) || row.kind == ComparisonRow::Kind::Skill || row.kind == ComparisonRow::Kind::LastSkill;
}

/// A section's head differs where one of its lines does.
bool hasDifference(const std::vector<ComparisonRow> &rows, size_t index)
{
    if (rows[index].kind != ComparisonRow::Kind::SectionHead)
        return rows[index].differs;
    for (size_t line = index + 1; line < rows.size() && isUnderHead(rows[line]); ++line)
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

const ComparisonCell &ComparisonModel::cell(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    return row(index.row()).cells[size_t(index.column())];
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_postings.size());
}

QString ComparisonModel::spoken(const ComparisonCell &cell)
{
    const QString text =
        cell.note.isEmpty() ? cell.text : tr("%1, %2", "a figure, how it was reckoned").arg(cell.text, cell.note);
    switch (cell.standing) {
    case ComparisonCell::Standing::OnlyHere:
        return tr("%1, only here").arg(text);
    case ComparisonCell::Standing::Differs:
        return tr("%1, differs").arg(text);
    case ComparisonCell::Standing::Same:
    case ComparisonCell::Standing::Absent:
    case ComparisonCell::Standing::Has:
    case ComparisonCell::Standing::Lacks:
        break;
    }
    return text;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const ComparisonRow &shown = row(index.row());
    const ComparisonCell &said = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return said.text;
    case Qt::AccessibleTextRole:
        return spoken(said);
    case Qt::AccessibleDescriptionRole:
        return said.origin;
    case StandingRole:
        return int(said.standing);
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
    const ComparisonRow &shown = row(section);
    if (isLine(shown))
        return shown.caption.isEmpty() ? QVariant() : QVariant(shown.caption);
    return shown.label;
}

} // namespace Shortlist
