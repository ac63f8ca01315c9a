// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/comparisonmodel.h"
#include "models/policy/score.h"

#include <vector>

/// The rows of a comparison that hold postings against the user: his skills, his score.
namespace Shortlist {

/// A head that counts, and one row a skill; empty where no posting asks for any.
std::vector<ComparisonRow> skillRows(const std::vector<Posting> &postings, const QStringList &ownSkills);

/// What each is worth to the user, reckoned out in the cells' origins.
ComparisonRow scoreRow(const std::vector<Score> &scores);

} // namespace Shortlist
