// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/page/headerlines.h"
#include "models/importers/page/labels.h"

#include <vector>

namespace Shortlist {

/// What a title's line says besides the title, once the rest of the text is known: "Initech - Baker - Bern" where the
/// text speaks of Initech and Bern is known, "Initech KG: Baker (Bern, Schweiz)". A line that only repeats the names of
/// a form ("Company - Place - Salary") is no title. `labels`: those that the text states, in order.
void settleTitle(const std::vector<NumberedLine> &lines, const std::vector<LabelledLine> &labels,
                 std::vector<RawField> &fields);

} // namespace Shortlist
