// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/importstagingmodel.h"

#include <QLocale>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

const FieldConflict *conflictAbout(const QString &field, const std::vector<FieldConflict> &conflicts)
{
    const auto found = std::ranges::find(conflicts, field, &FieldConflict::field);
    return found == conflicts.end() ? nullptr : &*found;
}

} // namespace

ImportStagingModel::ImportStagingModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ImportStagingModel::setStaging(Staging staging)
{
    beginResetModel();
    m_staging = std::move(staging);
    m_conflicts.clear();
    m_choices.assign(m_staging.items.size(), {});
    for (StagedItem &item : m_staging.items) {
        item.accepted = item.accepted && item.posting.has_value();
        m_conflicts.push_back(item.posting ? item.posting->conflicts : std::vector<FieldConflict>());
    }
    endResetModel();
    Q_EMIT acceptedChanged(acceptedCount());
}

const StagedItem &ImportStagingModel::item(int row) const
{
    Q_ASSERT(row >= 0 && row < rowCount());
    return m_staging.items[size_t(row)];
}

StagedState ImportStagingModel::state(int row) const
{
    const StagedItem &staged = item(row);
    if (!staged.posting)
        return StagedState::Unreadable;
    switch (staged.match.kind) {
    case StagedMatch::Kind::SameAs:
        return StagedState::Known;
    case StagedMatch::Kind::UpdateOf:
        return StagedState::Update;
    case StagedMatch::Kind::New:
        break;
    }
    return StagedState::New;
}

int ImportStagingModel::readableCount() const
{
    return int(std::ranges::count_if(m_staging.items, [](const auto &item) { return item.posting.has_value(); }));
}

int ImportStagingModel::acceptedCount() const
{
    return int(std::ranges::count_if(m_staging.items, &StagedItem::accepted));
}

int ImportStagingModel::firstReadable() const
{
    const auto found = std::ranges::find_if(m_staging.items, [](const auto &item) { return item.posting.has_value(); });
    if (found == m_staging.items.end())
        return m_staging.items.empty() ? -1 : 0;
    return int(found - m_staging.items.begin());
}

void ImportStagingModel::correct(int row, const QString &field, Posting posting)
{
    posting.origins.insert(field, {OriginKind::User, {}});
    posting.missing.removeAll(field);
    if (field == "title"_L1)
        posting.titleOrigin = TitleOrigin::Stated;
    replace(row, std::move(posting));
}

const std::vector<FieldConflict> &ImportStagingModel::conflicts(int row) const
{
    Q_ASSERT(row >= 0 && row < rowCount());
    return m_conflicts[size_t(row)];
}

std::optional<int> ImportStagingModel::choice(int row, const QString &field) const
{
    Q_ASSERT(row >= 0 && row < rowCount());
    const QMap<QString, int> &choices = m_choices[size_t(row)];
    const auto chosen = choices.constFind(field);
    return chosen == choices.constEnd() ? std::nullopt : std::optional(*chosen);
}

void ImportStagingModel::choose(int row, const QString &field, std::optional<int> value, Posting posting)
{
    const FieldConflict *conflict = conflictAbout(field, conflicts(row));
    if (conflict == nullptr || (value && *value >= conflict->values.size()))
        return;
    std::erase_if(posting.conflicts, [&field](const FieldConflict &open) { return open.field == field; });
    const auto chosen = size_t(value.value_or(0));
    Origin origin = chosen < conflict->origins.size() ? conflict->origins[chosen] : Origin{};
    if (value) {
        origin.kind = OriginKind::User;
        m_choices[size_t(row)].insert(field, *value);
    } else {
        posting.conflicts.push_back(*conflict);
        m_choices[size_t(row)].remove(field);
    }
    posting.origins.insert(field, origin);
    replace(row, std::move(posting));
}

void ImportStagingModel::replace(int row, Posting posting)
{
    Q_ASSERT(row >= 0 && row < rowCount());
    m_staging.items[size_t(row)].posting = std::move(posting);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ImportStagingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_staging.items.size());
}

int ImportStagingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportStagingModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const StagedItem &staged = item(index.row());
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return column == StateColumn ? stateText(index.row()) : text(staged, column);
    if (role == Qt::CheckStateRole && column == TitleColumn && staged.posting)
        return staged.accepted ? Qt::Checked : Qt::Unchecked;
    return {};
}

QString ImportStagingModel::text(const StagedItem &item, Column column) const
{
    if (!item.posting)
        return column == TitleColumn ? item.file : QString();
    const Posting &posting = *item.posting;
    switch (column) {
    case TitleColumn:
        return posting.title;
    case EmployerColumn:
        return posting.employer;
    case PlaceColumn:
        return posting.places.empty() ? QString() : posting.places.front().text;
    case ApplyByColumn:
        return posting.applyBy.isValid() ? QLocale().toString(posting.applyBy, QLocale::ShortFormat) : QString();
    case StateColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString ImportStagingModel::stateText(int row) const
{
    switch (state(row)) {
    case StagedState::Unreadable:
        return tr("not readable");
    case StagedState::Known:
        return tr("known already");
    case StagedState::Update:
        return tr("update");
    case StagedState::New:
        break;
    }
    return tr("new");
}

bool ImportStagingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    StagedItem &staged = m_staging.items[size_t(index.row())];
    if (role != Qt::CheckStateRole || index.column() != TitleColumn || !staged.posting)
        return false;
    const bool accepted = value.value<Qt::CheckState>() == Qt::Checked;
    if (staged.accepted == accepted)
        return true;
    staged.accepted = accepted;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT acceptedChanged(acceptedCount());
    return true;
}

QVariant ImportStagingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TitleColumn:
        return tr("Title");
    case EmployerColumn:
        return tr("Employer");
    case PlaceColumn:
        return tr("Place");
    case ApplyByColumn:
        return tr("Apply by");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ImportStagingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool isCheckable = index.column() == TitleColumn && item(index.row()).posting;
    return QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren
        | (isCheckable ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

} // namespace Shortlist
