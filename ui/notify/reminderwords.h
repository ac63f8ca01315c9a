// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/reminders.h"
#include "ui/notify/notifier.h"

#include <QDateTime>
#include <QTimeZone>

#include <vector>

namespace Shortlist {

/// What clicks on a reminder ask for.
namespace ReminderAction {
QString open();
QString snooze();
QString done();
} // namespace ReminderAction

/// One notification for everything that is announced at once. Titles and employers are somebody else's words: on one
/// line, and cut short.
Notification reminderNotification(int id, const std::vector<Announcement> &announcements, const QDateTime &now,
                                  const QTimeZone &own);

} // namespace Shortlist
