// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reminder.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace Shortlist {

/// Something to be announced, once.
struct Announcement
{
    RemindedDate date;
    QDateTime target;      ///< UTC: when it is, or the morning of its day
    bool isMissed = false; ///< it is over
    QStringList keys;      ///< to be marked as announced: the reminder's, and those it makes superfluous

    friend bool operator==(const Announcement &, const Announcement &) = default;
};

struct ReminderPlan
{
    std::vector<Announcement> announce; ///< the nearest first
    QDateTime nextWake;                 ///< UTC; invalid where nothing is to come

    friend bool operator==(const ReminderPlan &, const ReminderPlan &) = default;
};

/// What the user is used to.
ReminderRules usualReminderRules();

/// Under which the date is marked as done or put off. It changes when the date is moved, but not with the zone the
/// user is in.
QString dateKey(const RemindedDate &date);
/// One of its reminders.
QString reminderKey(const RemindedDate &date, int leadMinutes);

/// What to announce at `now`, and when to look again. Whoever marks what was announced may ask at any time and as often
/// as he likes, after sleep, with another clock or in another zone: nothing is lost and nothing comes twice. What is
/// over for a fortnight is passed over, and only passed over: where that was the clock's mistake, it is still said when
/// the clock is right again. What was due while nobody looked comes once, late; what falls into the quiet hours comes
/// after them, or before them where it would be too late then.
ReminderPlan planReminders(const QDateTime &now, const std::vector<RemindedDate> &dates, const ReminderMarks &marks,
                           const ReminderRules &rules, const QTimeZone &own);

/// Until when a date at `target` is put off: an hour, or half of what is left.
QDateTime snoozedUntil(const QDateTime &now, const QDateTime &target);

/// The end of the quiet hours that `instant` lies in, or `instant`. UTC.
QDateTime afterQuiet(const QDateTime &instant, const QuietHours &quiet, const QTimeZone &own);

} // namespace Shortlist
