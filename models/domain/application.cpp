// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/application.h"

#include <algorithm>
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
    // Newest first: whether a retraction stands is known before the entry it retracts is met.
    std::vector<ApplicationEvent> newestFirst = history;
    std::sort(newestFirst.begin(), newestFirst.end(), [](const auto &a, const auto &b) { return a.id > b.id; });
    std::set<EventId> retracted;
    std::vector<ApplicationEvent> standing;
    for (const ApplicationEvent &event : newestFirst) {
        if (retracted.contains(event.id))
            continue;
        if (event.retracts != EventId{})
            retracted.insert(event.retracts);
        else
            standing.push_back(event);
    }
    std::sort(standing.begin(), standing.end(), [](const ApplicationEvent &a, const ApplicationEvent &b) {
        return std::tuple(a.day, dayTime(a), a.id) < std::tuple(b.day, dayTime(b), b.id);
    });
    return standing;
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
        }
    }
    return state;
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
