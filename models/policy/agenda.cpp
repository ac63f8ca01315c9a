// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/agenda.h"

#include <algorithm>
#include <iterator>
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

/// An interview is over with its day; everything else is overdue until it is done.
std::optional<AgendaItem::Kind> kindOf(const Appointment &appointment, const QDate &ownDay, const QDate &today,
                                       const AgendaRules &rules)
{
    const qint64 left = today.daysTo(ownDay);
    if (left < 0)
        return appointment.kind == Appointment::Kind::Interview ? std::nullopt : std::optional(Kind::Overdue);
    return left <= rules.dueWithinDays ? std::optional(Kind::Ahead) : std::nullopt;
}

std::vector<AgendaItem> appointmentsOf(const SearchRecord &record, StageId stage, const QDate &today,
                                       const AgendaRules &rules, const QTimeZone &own)
{
    std::vector<AgendaItem> items;
    for (const Appointment &appointment : record.appointments) {
        const QDate day = ownDayOf(appointment, own);
        const auto kind = day.isValid() ? kindOf(appointment, day, today, rules) : std::nullopt;
        if (!kind)
            continue;
        AgendaItem item = itemOf(*kind, record, stage, day);
        item.appointment = appointment;
        item.time = ownTimeOf(appointment, own);
        items.push_back(std::move(item));
    }
    return items;
}

/// Whether something is agreed upon: then nobody waits without end.
bool isArranged(const SearchRecord &record, const QDate &today, const QTimeZone &own)
{
    return std::any_of(record.appointments.begin(), record.appointments.end(), [&](const Appointment &appointment) {
        const QDate day = ownDayOf(appointment, own);
        return day.isValid() && day >= today;
    });
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
                                 const QDate &today, const AgendaRules &rules, const QTimeZone &own)
{
    std::vector<AgendaItem> items;
    for (const SearchRecord &record : records) {
        const Standing standing = standingOf(record, stages, today);
        std::vector<AgendaItem> dates = appointmentsOf(record, standing.stage, today, rules, own);
        std::optional<AgendaItem> item;
        if (dates.empty())
            item = aheadOf(record, stages, today, rules);
        if (!item)
            item = deadlineOf(record, standing, today, rules);
        if (!item && dates.empty() && !isArranged(record, today, own))
            item = waitingOf(record, standing, today, rules);
        if (item)
            items.push_back(*std::move(item));
        std::move(dates.begin(), dates.end(), std::back_inserter(items));
    }
    std::stable_sort(items.begin(), items.end(), [](const AgendaItem &a, const AgendaItem &b) {
        return std::tuple(a.kind, a.day, a.time, -a.rating) < std::tuple(b.kind, b.day, b.time, -b.rating);
    });
    return items;
}

} // namespace Shortlist
