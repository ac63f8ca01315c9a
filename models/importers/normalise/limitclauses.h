// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// Finds the sentences by which an employer limits applications: caps ("a maximum of two positions") and cooldowns
/// ("may reapply after six months"), in any text. Quotes are byte-exact parts of `text`; offsets count code points.
/// Headcounts, preferences, page limits and limits on what is received are not limits (docs/limits.md).
std::vector<LimitClause> findLimitClauses(const QString &text);

} // namespace Shortlist
