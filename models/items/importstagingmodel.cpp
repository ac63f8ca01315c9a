// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/importstagingmodel.h"

#include <QLocale>
#include <QThreadPool>

#include <algorithm>
#include <ranges>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t FewItems = 100;

const FieldConflict *conflictAbout(const QString &field, const std::vector<FieldConflict> &conflicts)
{
    const auto found = std::ranges::find(conflicts, field, &FieldConflict::field);
    return found == conflicts.end() ? nullptr : &*found;
}

} // namespace

ImportStagingModel::ImportStagingModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_staging(std::make_shared<Staging>())
{ }

/// What cannot be read is not ticked either.
std::vector<ImportStagingModel::Correction> ImportStagingModel::uncorrected(std::vector<StagedItem> &items)
{
    std::vector<Correction> corrections(items.size());
    for (size_t row = 0; row < items.size(); ++row) {
        items[row].accepted = items[row].accepted && items[row].posting;
        if (items[row].posting)
            corrections[row].conflicts = items[row].posting->conflicts;
    }
    return corrections;
}

void ImportStagingModel::setStaging(Staging staging)
{
    beginResetModel();
    auto before = std::exchange(m_staging, std::make_shared<Staging>(std::move(staging)));
    auto corrections = std::exchange(m_corrections, uncorrected(m_staging->items));
    endResetModel();
    // Thousands of postings take longer to be freed than the window may wait.
    if (before->items.size() > FewItems)
        QThreadPool::globalInstance()->start([before = std::move(before), corrections = std::move(corrections)] {});
    Q_EMIT acceptedChanged(acceptedCount());
}

std::vector<int> ImportStagingModel::rowsOfDocument(int row) const
{
    std::vector<int> rows;
    for (int other = 0; other < rowCount(); ++other)
        if (item(other).source == item(row).source)
            rows.push_back(other);
    return rows;
}

void ImportStagingModel::retake(const std::vector<int> &rows, Staging found)
{
    beginResetModel();
    for (const int row : std::views::reverse(rows)) {
        m_staging->items.erase(m_staging->items.begin() + row);
        m_corrections.erase(m_corrections.begin() + row);
    }
    if (found.history == HistoryImport::Recorded)
        m_staging->history = found.history;
    const int firstSource = int(m_staging->sources.size());
    for (StagedItem &item : found.items)
        item.source = item.source < 0 ? -1 : item.source + firstSource;
    std::ranges::move(found.sources, std::back_inserter(m_staging->sources));
    std::ranges::move(uncorrected(found.items), std::back_inserter(m_corrections));
    std::ranges::move(found.items, std::back_inserter(m_staging->items));
    endResetModel();
    Q_EMIT acceptedChanged(acceptedCount());
}

void ImportStagingModel::setOutcomes(const std::vector<ImportOutcome> &outcomes)
{
    using Status = ImportOutcome::Status;
    if (outcomes.size() != m_staging->items.size())
        return;
    beginResetModel();
    for (size_t row = 0; row < outcomes.size(); ++row) {
        StagedItem &item = m_staging->items[row];
        const ImportOutcome &outcome = outcomes[row];
        if (!item.accepted || outcome.status == Status::Rejected)
            continue;
        m_corrections[row].matchBefore = item.match;
        item.match = {StagedMatch::Kind::SameAs, outcome.id, outcome.title, u"just stored"_s};
        item.accepted = false;
    }
    endResetModel();
    Q_EMIT acceptedChanged(acceptedCount());
}

void ImportStagingModel::forgetOutcomes()
{
    beginResetModel();
    for (size_t row = 0; row < m_corrections.size(); ++row) {
        const auto before = std::exchange(m_corrections[row].matchBefore, {});
        if (!before)
            continue;
        m_staging->items[row].match = *before;
        m_staging->items[row].accepted = true;
    }
    endResetModel();
    Q_EMIT acceptedChanged(acceptedCount());
}

const StagedItem &ImportStagingModel::item(int row) const
{
    Q_ASSERT(row >= 0 && row < rowCount());
    return m_staging->items[size_t(row)];
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

bool ImportStagingModel::matches(int row, StagedFilter filter) const
{
    const StagedItem &staged = item(row);
    switch (filter) {
    case StagedFilter::All:
        return true;
    case StagedFilter::New:
        return state(row) == StagedState::New || state(row) == StagedState::Update;
    case StagedFilter::Attention:
        return staged.posting && !(staged.posting->missing.isEmpty() && staged.posting->conflicts.empty());
    case StagedFilter::Known:
        return state(row) == StagedState::Known;
    case StagedFilter::Unreadable:
        break;
    }
    return !staged.posting;
}

int ImportStagingModel::count(StagedFilter filter) const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += matches(row, filter) ? 1 : 0;
    return count;
}

const SourceDocument *ImportStagingModel::document(int row) const
{
    const int source = item(row).source;
    const bool isThere = source >= 0 && source < int(m_staging->sources.size());
    return isThere ? &m_staging->sources[size_t(source)] : nullptr;
}

int ImportStagingModel::sourceCount() const
{
    int count = 0;
    for (size_t row = 0; row < m_staging->items.size(); ++row) {
        const int source = m_staging->items[row].source;
        if (source < 0 || row == 0 || m_staging->items[row - 1].source != source)
            ++count;
    }
    return count;
}

int ImportStagingModel::readableCount() const
{
    return int(std::ranges::count_if(m_staging->items, [](const auto &item) { return item.posting.has_value(); }));
}

void ImportStagingModel::setAccepted(const std::vector<int> &rows, bool accepted)
{
    int first = rowCount();
    int last = -1;
    for (const int row : rows) {
        StagedItem &staged = m_staging->items.at(size_t(row));
        if (!staged.posting || staged.accepted == accepted)
            continue;
        staged.accepted = accepted;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last < 0)
        return;
    Q_EMIT dataChanged(index(first, TitleColumn), index(last, TitleColumn), {Qt::CheckStateRole});
    Q_EMIT acceptedChanged(acceptedCount());
}

int ImportStagingModel::acceptedCount() const
{
    return int(std::ranges::count_if(m_staging->items, &StagedItem::accepted));
}

int ImportStagingModel::firstReadable(int from) const
{
    for (int row = from; row < rowCount(); ++row)
        if (item(row).posting)
            return row;
    return std::min(from, rowCount() - 1);
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
    return m_corrections[size_t(row)].conflicts;
}

std::optional<int> ImportStagingModel::choice(int row, const QString &field) const
{
    Q_ASSERT(row >= 0 && row < rowCount());
    const QMap<QString, int> &choices = m_corrections[size_t(row)].choices;
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
        m_corrections[size_t(row)].choices.insert(field, *value);
    } else {
        posting.conflicts.push_back(*conflict);
        m_corrections[size_t(row)].choices.remove(field);
    }
    posting.origins.insert(field, origin);
    replace(row, std::move(posting));
}

const std::vector<Section> &ImportStagingModel::sections(int row) const
{
    static const std::vector<Section> none;
    const std::vector<Section> &read = m_corrections[size_t(row)].sections;
    const auto &posting = item(row).posting;
    return !read.empty() ? read : posting ? posting->sections : none;
}

SectionKinds ImportStagingModel::sectionKinds(int row) const
{
    if (!m_corrections[size_t(row)].kinds.empty())
        return m_corrections[size_t(row)].kinds;
    SectionKinds kinds;
    for (const Section &section : sections(row))
        kinds.emplace_back(section.kind);
    return kinds;
}

void ImportStagingModel::correctSections(int row, SectionKinds kinds)
{
    if (!item(row).posting || kinds.size() != sections(row).size())
        return;
    Correction &correction = m_corrections[size_t(row)];
    correction.sections = sections(row);
    Posting posting = *item(row).posting;
    posting.sections = chosenSections(correction.sections, kinds);
    correction.kinds = std::move(kinds);
    correct(row, u"sections"_s, std::move(posting));
}

void ImportStagingModel::replace(int row, Posting posting)
{
    Q_ASSERT(row >= 0 && row < rowCount());
    StagedItem &staged = m_staging->items[size_t(row)];
    staged.posting = std::move(posting);
    staged.keys.reset();
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ImportStagingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_staging->items.size());
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

QString ImportStagingModel::text(const StagedItem &item, Column column)
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
    if (role != Qt::CheckStateRole || index.column() != TitleColumn || !item(index.row()).posting)
        return false;
    setAccepted({index.row()}, value.value<Qt::CheckState>() == Qt::Checked);
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
