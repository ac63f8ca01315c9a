// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/appointment.h"
#include "models/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <map>
#include <vector>

namespace Shortlist {

/// Something the user wants to be reminded of.
struct RemindedDate
{
    enum class Kind : quint8 { Deadline, Interview, Assessment, Offer, FollowUp };

    Kind kind = Kind::Deadline;
    PostingId posting{};
    AppointmentId appointment{}; ///< 0 for a deadline
    QString title;               ///< of the posting: what somebody else wrote
    QString employer;
    QDate day;
    QTime time; ///< invalid: the whole day
    QString zone;
    QString place;
    QDateTime knownSince; ///< UTC; what would have been due before that is not

    friend bool operator==(const RemindedDate &, const RemindedDate &) = default;
};

constexpr RemindedDate::Kind remindedKindOf(Appointment::Kind kind)
{
    switch (kind) {
    case Appointment::Kind::Interview:
        return RemindedDate::Kind::Interview;
    case Appointment::Kind::Assessment:
        return RemindedDate::Kind::Assessment;
    case Appointment::Kind::Offer:
        return RemindedDate::Kind::Offer;
    case Appointment::Kind::FollowUp:
        break;
    }
    return RemindedDate::Kind::FollowUp;
}

/// Times of the user's clock at which nothing is to disturb; none where both are the same. From 22:00 to 07:00 they go
/// over midnight.
struct QuietHours
{
    QTime from;
    QTime to;

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// When the user wants to be told.
struct ReminderRules
{
    /// Minutes ahead, for each kind; a kind without any is not announced.
    std::map<RemindedDate::Kind, std::vector<int>> leads;
    QTime morning = QTime(9, 0); ///< when a whole day begins to matter
    QuietHours quiet;

    friend bool operator==(const ReminderRules &, const ReminderRules &) = default;
};

/// What became of a reminder.
struct ReminderMark
{
    enum class State : quint8 { Announced, Snoozed, Done };

    State state = State::Announced;
    QDateTime until; ///< of a snoozed one, UTC

    friend bool operator==(const ReminderMark &, const ReminderMark &) = default;
};

/// By the key of the reminder (policy/reminders.h).
using ReminderMarks = std::map<QString, ReminderMark>;

} // namespace Shortlist
