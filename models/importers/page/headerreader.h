// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/importers/page/headerlines.h"

#include <vector>

namespace Shortlist {

/// What stands above a posting's description.
struct PageHeader
{
    std::vector<RawField> fields;
    size_t bodyStart = 0;            ///< position in the given lines
    std::vector<size_t> unread = {}; ///< positions before `bodyStart` that nobody understood, ascending
};

/// Reads title, employer, place, badges, dates and pay from the first lines: up to the first heading, sentence or list
/// item. A line is the title where its words or its place say so; without a title, banners above the first heading are
/// skipped and everything else is left to the body.
PageHeader readHeader(const std::vector<NumberedLine> &lines);

} // namespace Shortlist
