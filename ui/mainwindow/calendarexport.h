// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/calendarfile.h"

namespace Shortlist {

/// What dates are called in the user's calendar.
CalendarWords calendarWords();

} // namespace Shortlist
