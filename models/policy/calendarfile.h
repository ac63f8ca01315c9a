// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/datedposting.h"
#include "models/domain/reminder.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace Shortlist {

/// One date as a calendar keeps it. The words are the user's language.
struct CalendarEntry
{
    QString uid; ///< the same whenever it is exported, so that a calendar updates what it has
    QString summary;
    QString description;
    QString location;
    QDateTime start; ///< UTC; invalid: the whole of `day`
    QDate day;
    int minutes = 0; ///< 0 where it is not known how long
    bool isCancelled = false;
    std::vector<int> alarms; ///< minutes ahead

    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

/// Of an appointment; stable as long as it is the same one.
QString calendarUid(const Appointment &appointment);
/// Of the day by which to apply to a posting that was added then.
QString calendarUid(PostingId posting, const QDateTime &addedAt);

/// What dates are called, in the language of who asks.
struct CalendarWords
{
    std::function<QString(const Appointment &)> title;   ///< "Interview by video"
    std::function<QString(const Appointment &)> details; ///< place, people, figures, note
    QString applyBy;                                     ///< "Apply by this day"
};

/// Every date of these postings that has a day, with the lead times of `rules` as alarms.
std::vector<CalendarEntry> calendarEntries(const std::vector<DatedPosting> &postings, const CalendarWords &words,
                                           const ReminderRules &rules, const QTimeZone &own);

/// An iCalendar file (RFC 5545), for import into any calendar. Times are in UTC.
QByteArray calendarFile(const std::vector<CalendarEntry> &entries, const QDateTime &now);

} // namespace Shortlist
