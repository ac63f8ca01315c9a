// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/period.h"
#include "models/domain/result.h"
#include "models/domain/searchrecord.h"

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// Every posting with a history, and those that can be applied for until a day of `deadlines`; in order of adding, the
/// trash left out.
Result<std::vector<SearchRecord>> readSearchRecords(Sql::Connection &db, const Period &deadlines);

} // namespace Shortlist
