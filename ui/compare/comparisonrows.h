// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/comparisonmodel.h"
#include "ui/compare/comparisonsubject.h"

#include <vector>

namespace Shortlist {

/// The heads of the columns.
std::vector<ComparedPosting> comparisonHeads(const ComparisonSubject &subject);

/// The rows of a comparison in words: slots, the user's score, facts, skills, then the sections line by line.
std::vector<ComparisonRow> comparisonRows(const ComparisonSubject &subject);

/// Marks the cells that differ: those unlike the most frequent text, or all that say something where no two agree.
/// Empty ones become Absent.
void markDifferences(ComparisonRow &row);

} // namespace Shortlist
