// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/appointment.h"
#include "models/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Shortlist {

/// From when on something wants to be done.
struct AgendaRules
{
    int dueWithinDays = 7;
    int missedWithinDays = 14; ///< a saved posting that closed longer ago is no news; a planned one is
    int waitingDays = 14;      ///< without an answer

    friend bool operator==(const AgendaRules &, const AgendaRules &) = default;
};

/// One thing that wants to be looked at.
struct AgendaItem
{
    enum class Kind : quint8 {
        Overdue, ///< something that was to be done by a day that is over
        Missed,  ///< it closed, and nothing was sent
        Due,     ///< it closes soon
        Ahead,   ///< a step of the process lies today or ahead, such as an interview
        Waiting, ///< nothing was heard for long
    };
    Kind kind = Kind::Due;
    PostingId posting{};
    QString title;
    QString employer;
    StageId stage{}; ///< 0 where it never was in one
    QDate day;       ///< the deadline, the step's day, or the day since when nothing was heard
    int rating = 0;
    std::optional<Appointment> appointment = {}; ///< where the line is about one
    QTime time = {};                             ///< of it, by the user's own clock

    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

} // namespace Shortlist
