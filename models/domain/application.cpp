// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/application.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace Shortlist {

bool isSubmission(StageType type)
{
    switch (type) {
    case StageType::Submitted:
    case StageType::InProcess:
    case StageType::EndedByEmployer:
    case StageType::Accepted:
        return true;
    case StageType::Saved:
    case StageType::Planned:
    case StageType::EndedByMe:
    case StageType::Closed:
        break;
    }
    return false;
}

namespace {

bool isEnd(StageType type)
{
    return type >= StageType::EndedByMe;
}

/// An entry without a time stands at the end of its day: a strict order, whatever is mixed.
QTime dayTime(const ApplicationEvent &event)
{
    return event.time.isValid() ? event.time : QTime(23, 59, 59, 999);
}

Stage builtIn(const char *key, StageType type, const char *colour, int position)
{
    return {{}, QString::fromLatin1(key), {}, type, QString::fromLatin1(colour), position};
}

/// From an entry to the one that it replaces.
using Replacements = std::map<EventId, EventId>;

Replacements replacementsIn(const std::vector<ApplicationEvent> &history)
{
    Replacements replaced;
    for (const ApplicationEvent &event : history)
        if (event.replaces != EventId{} && event.replaces < event.id) // older ones only: no circles
            replaced.emplace(event.id, event.replaces);
    return replaced;
}

EventId firstWording(const Replacements &replaced, EventId event)
{
    for (auto older = replaced.find(event); older != replaced.end(); older = replaced.find(event))
        event = older->second;
    return event;
}

} // namespace

std::vector<Stage> builtInStages()
{
    return {
        builtIn("saved", StageType::Saved, "#8a867e", 0),
        builtIn("planned", StageType::Planned, "#2f6fde", 1),
        builtIn("applied", StageType::Submitted, "#2f6fde", 2),
        builtIn("assessment", StageType::InProcess, "#7c5ce0", 3),
        builtIn("interview", StageType::InProcess, "#1f8a5b", 4),
        builtIn("offer", StageType::InProcess, "#c98a0b", 5),
        builtIn("accepted", StageType::Accepted, "#1f8a5b", 6),
        builtIn("withdrawn", StageType::EndedByMe, "#8a867e", 7),
        builtIn("rejected", StageType::EndedByEmployer, "#8a867e", 8),
        builtIn("closed", StageType::Closed, "#8a867e", 9),
    };
}

std::vector<ApplicationEvent> effectiveEvents(const std::vector<ApplicationEvent> &history)
{
    // Newest first: whether what retracts or replaces an entry stands is known before the entry is met.
    std::vector<ApplicationEvent> newestFirst = history;
    std::sort(newestFirst.begin(), newestFirst.end(), [](const auto &a, const auto &b) { return a.id > b.id; });
    const Replacements replacements = replacementsIn(history);
    std::set<EventId> retracted;
    std::set<EventId> replaced;
    std::vector<ApplicationEvent> standing;
    for (const ApplicationEvent &event : newestFirst) {
        if (retracted.contains(event.id))
            continue;
        if (const auto older = replacements.find(event.id); older != replacements.end())
            replaced.insert(older->second);
        if (event.retracts != EventId{})
            retracted.insert(event.retracts);
        else if (!replaced.contains(event.id))
            standing.push_back(event);
    }
    std::sort(standing.begin(), standing.end(), [&](const ApplicationEvent &a, const ApplicationEvent &b) {
        return std::tuple(a.day, dayTime(a), firstWording(replacements, a.id))
            < std::tuple(b.day, dayTime(b), firstWording(replacements, b.id));
    });
    return standing;
}

std::vector<EventId> wordings(const std::vector<ApplicationEvent> &history, EventId event)
{
    const Replacements replaced = replacementsIn(history);
    std::vector<EventId> chain{event};
    for (auto older = replaced.find(event); older != replaced.end(); older = replaced.find(older->second))
        chain.push_back(older->second);
    return chain;
}

ApplicationState deriveState(const std::vector<ApplicationEvent> &history, const std::vector<Stage> &stages)
{
    ApplicationState state;
    for (const ApplicationEvent &event : effectiveEvents(history)) {
        const Stage *stage = findStage(stages, event.stage);
        if (stage == nullptr)
            continue;
        state.stage = event.stage;
        state.since = event.day;
        state.endedOn = isEnd(stage->type) ? event.day : QDate();
        if (!state.submittedOn.isValid() && isSubmission(stage->type)) {
            state.submittedOn = event.day;
            state.submittedAt = event.time;
            state.submission = event.id;
            state.recordedAs = wordings(history, event.id).back();
        }
    }
    return state;
}

std::vector<Stage> offeredStages(const std::vector<Stage> &stages)
{
    std::vector<Stage> offered = stages;
    std::erase_if(offered, [](const Stage &stage) { return stage.hidden; });
    return offered;
}

const Stage *findStage(const std::vector<Stage> &stages, StageId id)
{
    const auto found = std::find_if(stages.begin(), stages.end(), [id](const Stage &s) { return s.id == id; });
    return found == stages.end() ? nullptr : &*found;
}

const Stage *findStage(const std::vector<Stage> &stages, const QString &keyOrName)
{
    const auto found = std::find_if(stages.begin(), stages.end(), [&keyOrName](const Stage &s) {
        return s.key.compare(keyOrName, Qt::CaseInsensitive) == 0
            || (!s.name.isEmpty() && s.name.compare(keyOrName, Qt::CaseInsensitive) == 0);
    });
    return found == stages.end() ? nullptr : &*found;
}

} // namespace Shortlist
