// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "models/items/comparisonmodel.h"

#include <QDate>

#include <vector>

namespace Shortlist {

/// The rows of a comparison in words: slots, facts, then the sections line by line.
std::vector<ComparisonRow> comparisonRows(const std::vector<PostingDetails> &postings, const QDate &today);

/// Marks the cells that differ: those unlike the most frequent text, or all that say something where no two agree.
/// Empty ones become Absent.
void markDifferences(ComparisonRow &row);

} // namespace Shortlist
