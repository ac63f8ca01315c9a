// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/result.h"

#include <map>
#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// What stands (effectiveEvents()) of every posting that was ever tracked.
Result<std::map<PostingId, std::vector<ApplicationEvent>>> standingHistories(Sql::Connection &db);

} // namespace Shortlist
