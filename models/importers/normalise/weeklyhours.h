// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/employment.h"

namespace Shortlist {

/// What the hours of a week say, where a value of a field or a label states them: "38,5 h/Woche", "20-40 hrs pw".
std::vector<EmploymentType> typesByHours(const QString &value);

/// The same of a running text, in which other hours stand as well: a whole week's anywhere in it, part of one only
/// where a line says nothing else or names them.
std::optional<EmploymentStatement> weeklyHoursIn(const QString &text);

} // namespace Shortlist
