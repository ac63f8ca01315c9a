// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "models/importers/normalise/lines.h"

#include <vector>

namespace Shortlist {

/// The sections of a description: by its headings, wherever they stand, and by content where there are none.
/// A page's tabs ("Job Information" above "About Initech") are left out; every other line is in some section.
std::vector<Section> sectionsOf(const std::vector<Line> &lines);

} // namespace Shortlist
