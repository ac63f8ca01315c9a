// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

namespace Shortlist {

/// How often a unit of pay comes in a year of full-time work: 2080 hours, 260 days, 52 weeks, 12 months, 1 year.
qint64 timesAYear(Salary::Unit unit);

/// The same pay by the year, to hold unlike units against each other. Never stored as if it were stated.
Salary perYear(const Salary &salary);

} // namespace Shortlist
