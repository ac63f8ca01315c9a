// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/comparisonmodel.h"
#include "models/policy/comparison.h"

#include <vector>

namespace Shortlist {

/// The head of a section of a comparison, and its lines: those that mean the same beside each other with the words
/// that differ marked, then those of one posting only. Empty where the section has no lines.
std::vector<ComparisonRow> sectionRows(const AlignedSection &section);

} // namespace Shortlist
