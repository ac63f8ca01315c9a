// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reminder.h"

class QSettings;

namespace Shortlist {

/// What the user wants to be told, and when; the usual where he never said.
ReminderRules readReminderRules(const QSettings &settings);
void writeReminderRules(QSettings &settings, const ReminderRules &rules);

} // namespace Shortlist
