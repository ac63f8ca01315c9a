// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/comparison.h"

#include <QStringList>

#include <vector>

namespace Shortlist {

/// Puts lines of several postings that mean the same (word overlap) into one row; `lines` has one list a posting.
/// Every line appears exactly once. Shared rows come first, then each posting's own, in the order of the source.
std::vector<AlignedLine> alignLines(const std::vector<QStringList> &lines);

} // namespace Shortlist
