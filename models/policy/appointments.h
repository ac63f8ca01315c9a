// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/appointment.h"

#include <vector>

/// What the dates of an application have to do with its stage.
namespace Shortlist {

/// The stage that an appointment of that kind moves an application on to; 0 where it has got that far already, is over,
/// or there is no such stage.
StageId stageCausedBy(Appointment::Kind kind, const ApplicationState &state, const std::vector<Stage> &stages);

/// Who answers for the history entry of a cancelled appointment.
struct Cancellation
{
    EventId retract{};    ///< it goes with the appointment; 0: it stays
    AppointmentId heir{}; ///< another appointment of its kind, which keeps the entry standing

    friend bool operator==(const Cancellation &, const Cancellation &) = default;
};

/// The entry goes where it still stands, nothing later stands on it, and no other appointment of its kind needs it.
Cancellation cancellationOf(const Appointment &cancelled, const std::vector<Appointment> &ofPosting,
                            const std::vector<ApplicationEvent> &history);

} // namespace Shortlist
