// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "models/items/sidebarmodel.h"

#include <vector>

namespace Shortlist {

/// The line of the postings that may be one: it opens a page of its own instead of searching.
QString duplicatesKey();
/// The line of the board.
QString boardKey();

/// The sidebar's lines for these counts: views, stages in use, limited employers, tags, saved searches, the trash.
std::vector<SidebarEntry> sidebarEntries(const Overview &overview);

} // namespace Shortlist
