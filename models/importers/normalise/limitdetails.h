// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>

namespace Shortlist {

/// What else the words of a limit say: its window, its scope, its order, whose affiliates it covers, how strict it is.
void readLimitDetails(const QString &quote, LimitClause *clause);

/// The days of "six months", "2 weeks", "90 days", "三个月": a month is 30 days, a year 365.
int daysOf(int count, const QString &unit);

} // namespace Shortlist
