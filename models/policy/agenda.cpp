// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/agenda.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace Shortlist {

namespace {

using Kind = AgendaItem::Kind;

/// Where a posting stands on a day; what is dated later has not happened yet.
struct Standing
{
    StageId stage{};
    StageType type = StageType::Saved;
    QDate since;
};

Standing standingOf(const SearchRecord &record, const std::vector<Stage> &stages, const QDate &today)
{
    Standing standing;
    for (const ApplicationEvent &event : record.events) {
        const Stage *stage = findStage(stages, event.stage);
        if (stage != nullptr && event.day <= today)
            standing = {stage->id, stage->type, event.day};
    }
    return standing;
}

AgendaItem itemOf(Kind kind, const SearchRecord &record, StageId stage, const QDate &day)
{
    return {kind, record.posting, record.title, record.employer, stage, day, record.rating};
}

std::optional<AgendaItem> deadlineOf(const SearchRecord &record, const Standing &standing, const QDate &today,
                                     const AgendaRules &rules)
{
    const bool isPlanned = standing.type == StageType::Planned;
    if (!record.applyBy.isValid() || (standing.type != StageType::Saved && !isPlanned))
        return std::nullopt;
    const qint64 left = today.daysTo(record.applyBy);
    if (left < 0 && (isPlanned || -left <= rules.missedWithinDays))
        return itemOf(Kind::Missed, record, standing.stage, record.applyBy);
    if (left >= 0 && left <= rules.dueWithinDays)
        return itemOf(Kind::Due, record, standing.stage, record.applyBy);
    return std::nullopt;
}

std::optional<AgendaItem> aheadOf(const SearchRecord &record, const std::vector<Stage> &stages, const QDate &today,
                                  const AgendaRules &rules)
{
    for (const ApplicationEvent &event : record.events) {
        const Stage *stage = findStage(stages, event.stage);
        const qint64 left = today.daysTo(event.day);
        if (stage != nullptr && stage->type == StageType::InProcess && left >= 0 && left <= rules.dueWithinDays)
            return itemOf(Kind::Ahead, record, stage->id, event.day);
    }
    return std::nullopt;
}

std::optional<AgendaItem> waitingOf(const SearchRecord &record, const Standing &standing, const QDate &today,
                                    const AgendaRules &rules)
{
    const bool isOpen = standing.type == StageType::Submitted || standing.type == StageType::InProcess;
    if (!isOpen || standing.since.daysTo(today) < rules.waitingDays)
        return std::nullopt;
    return itemOf(Kind::Waiting, record, standing.stage, standing.since);
}

} // namespace

std::vector<AgendaItem> agendaOf(const std::vector<SearchRecord> &records, const std::vector<Stage> &stages,
                                 const QDate &today, const AgendaRules &rules)
{
    std::vector<AgendaItem> items;
    for (const SearchRecord &record : records) {
        const Standing standing = standingOf(record, stages, today);
        auto item = aheadOf(record, stages, today, rules);
        if (!item)
            item = deadlineOf(record, standing, today, rules);
        if (!item)
            item = waitingOf(record, standing, today, rules);
        if (item)
            items.push_back(*std::move(item));
    }
    std::stable_sort(items.begin(), items.end(), [](const AgendaItem &a, const AgendaItem &b) {
        return std::tuple(a.kind, a.day, -a.rating) < std::tuple(b.kind, b.day, -b.rating);
    });
    return items;
}

} // namespace Shortlist
