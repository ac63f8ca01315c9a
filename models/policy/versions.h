// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "models/domain/versions.h"

namespace Shortlist {

/// What the employer changed from `before` to `after`, both as their sources have them.
VersionDifference differenceOf(const Posting &before, const Posting &after);

/// The fields of differenceOf() alone, without comparing the texts.
QStringList changedFacts(const Posting &before, const Posting &after);

/// Those of the changed facts that the user must know of: a deadline, a salary or a limit clause that says something
/// else now. A fact that is only missing now may just have been read from a poorer source, but for the clause.
QStringList notableChanges(const Posting &before, const Posting &after);

/// Whether the clauses ask the same of the user; where they stand in the text and how they are worded is no matter.
bool sameLimits(const std::vector<LimitClause> &a, const std::vector<LimitClause> &b);

} // namespace Shortlist
