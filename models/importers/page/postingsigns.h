// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/importers/page/headerlines.h"

#include <vector>

namespace Shortlist {

/// Whether a page with these lines and facts is a posting, and no FAQ, list of hits, curriculum or article about jobs.
bool isPosting(const std::vector<NumberedLine> &lines, const std::vector<RawField> &fields);

} // namespace Shortlist
