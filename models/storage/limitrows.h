// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/storage/limitstore.h"

#include <optional>
#include <vector>

namespace Shortlist {

/// A LimitRule as a row of limit_rule and back.
Result<std::vector<StoredRule>> listRules(Sql::Connection &db);
Result<std::optional<StoredRule>> findRule(Sql::Connection &db, RuleId id);
Result<int> insertRule(Sql::Connection &db, const LimitRule &rule, EmployerId employer);
/// The number of rows changed.
Result<int> updateRule(Sql::Connection &db, RuleId id, const LimitRule &rule, EmployerId employer);

} // namespace Shortlist
