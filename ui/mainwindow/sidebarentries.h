// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "models/items/sidebarmodel.h"

#include <QStringList>

#include <vector>

namespace Shortlist {

/// The line of the postings that may be one: it opens a page of its own instead of searching.
QString duplicatesKey();
/// The line of the board.
QString boardKey();
/// The line of what is to be done.
QString todayKey();
/// The line of what came of the search.
QString statisticsKey();

/// The sidebar's lines for these counts: views, stages in use, limited employers, tags, saved searches, the trash.
/// `toDo` is the number of things that want to be done; `folded` the tags whose lower ones are left out.
std::vector<SidebarEntry> sidebarEntries(const Overview &overview, int toDo = 0, const QStringList &folded = {});

} // namespace Shortlist
