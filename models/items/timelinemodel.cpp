// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/timelinemodel.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace Shortlist {

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

/// Of the wordings of an entry: the one that stands, else the last.
void TimelineModel::keepOneWording(std::vector<Row> &rows)
{
    std::map<EventId, const Row *> shown;
    for (const Row &row : rows) {
        const Row *&best = shown[row.first];
        if (best == nullptr || !row.isRetracted || best->isRetracted)
            best = &row;
    }
    std::vector<Row> kept;
    for (const Row &row : rows)
        if (shown[row.first] == &row)
            kept.push_back(row);
    rows = std::move(kept);
}

void TimelineModel::setHistory(const std::vector<ApplicationEvent> &history, const std::vector<Stage> &stages)
{
    const std::vector<ApplicationEvent> standing = effectiveEvents(history);
    std::vector<Row> rows;
    for (const ApplicationEvent &event : history) {
        const Stage *stage = findStage(stages, event.stage);
        if (event.retracts != EventId{} || stage == nullptr)
            continue;
        const bool stands = std::any_of(standing.begin(), standing.end(), [&](auto &e) { return e.id == event.id; });
        const std::vector<EventId> chain = wordings(history, event.id);
        rows.push_back({event, *stage, !stands, chain.back(), chain.size() > 1});
    }
    keepOneWording(rows);
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return std::tuple(b.event.day, b.event.time, b.first) < std::tuple(a.event.day, a.event.time, a.first);
    });

    const bool isSameSequence = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                           [](const Row &a, const Row &b) { return a.event.id == b.event.id; });
    if (!isSameSequence) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        if (m_rows[size_t(row)] == rows[size_t(row)])
            continue;
        m_rows[size_t(row)] = rows[size_t(row)];
        Q_EMIT dataChanged(index(row), index(row));
    }
}

EventId TimelineModel::eventAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].event.id : EventId{};
}

bool TimelineModel::isRetracted(int row) const
{
    return row >= 0 && row < int(m_rows.size()) && m_rows[size_t(row)].isRetracted;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.stage.name.isEmpty() ? row.stage.key : row.stage.name;
    case EventIdRole:
        return qint64(row.event.id);
    case StageRole:
        return qint64(row.stage.id);
    case StageColourRole:
        return row.stage.colour;
    case DayRole:
        return row.event.day;
    case TimeRole:
        return row.event.time;
    case NoteRole:
        return row.event.note;
    case OverrideReasonRole:
        return row.event.overrideReason;
    case IsEditedRole:
        return row.isEdited;
    case IsRetractedRole:
        return row.isRetracted;
    default:
        return {};
    }
}

} // namespace Shortlist
