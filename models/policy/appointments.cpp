// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/appointments.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

QString stageKeyOf(Appointment::Kind kind)
{
    switch (kind) {
    case Appointment::Kind::Interview:
        return u"interview"_s;
    case Appointment::Kind::Assessment:
        return u"assessment"_s;
    case Appointment::Kind::Offer:
        return u"offer"_s;
    case Appointment::Kind::FollowUp:
        break;
    }
    return {};
}

} // namespace

StageId stageCausedBy(Appointment::Kind kind, const ApplicationState &state, const std::vector<Stage> &stages)
{
    const auto target = std::find_if(stages.begin(), stages.end(),
                                     [key = stageKeyOf(kind)](const Stage &stage) { return stage.key == key; });
    if (kind == Appointment::Kind::FollowUp || target == stages.end())
        return {};
    const Stage *now = findStage(stages, state.stage);
    return now == nullptr || (!state.endedOn.isValid() && now->position < target->position) ? target->id : StageId{};
}

Cancellation cancellationOf(const Appointment &cancelled, const std::vector<Appointment> &ofPosting,
                            const std::vector<ApplicationEvent> &history)
{
    if (cancelled.event == EventId{})
        return {};
    const auto heir = std::find_if(ofPosting.begin(), ofPosting.end(), [&cancelled](const Appointment &other) {
        return other.id != cancelled.id && other.kind == cancelled.kind && other.event == EventId{}
        && other.state != Appointment::State::Cancelled;
    });
    if (heir != ofPosting.end())
        return {{}, heir->id};
    const std::vector<ApplicationEvent> standing = effectiveEvents(history);
    if (standing.empty())
        return {};
    // The entry itself, or what it was edited to.
    const std::vector<EventId> last = wordings(history, standing.back().id);
    const bool isLast = std::find(last.begin(), last.end(), cancelled.event) != last.end();
    return isLast ? Cancellation{standing.back().id, {}} : Cancellation{};
}

} // namespace Shortlist
