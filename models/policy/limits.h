// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"

#include <vector>

namespace Shortlist {

/// Evaluates every confirmed rule that covers the query's posting; the strictest enforced answer wins and all are
/// listed (docs/limits.md). Pure: no clock, no database. A posting that was submitted already is not refused by the
/// cap it holds a place of, but by a Repeat rule where there is one.
Verdict evaluate(const std::vector<LimitRule> &rules, const std::vector<LimitApplication> &applications,
                 const std::vector<LimitEmployer> &employers, const LimitQuery &query);

} // namespace Shortlist
