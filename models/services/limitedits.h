// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"
#include "models/domain/result.h"
#include "models/domain/views.h"

#include <QStringList>

#include <optional>

namespace Shortlist {

class Store;

/// What a user does to rules and groups, inside an open Action. The errors are those of LimitService.
namespace LimitEdits {

Result<> confirm(Store &store, RuleId rule, const QString &groupName, const QStringList &employers,
                 const std::optional<LimitRule::Window> &window);
/// `employer`: whose rule it is where the rule itself names none.
Result<RuleId> save(Store &store, const LimitRule &rule, const QString &employer);
Result<> setState(Store &store, RuleId rule, LimitRule::State state);
Result<GroupId> saveGroup(Store &store, const EmployerGroup &group);
Result<> addAlias(Store &store, const QString &employer, const QString &written);

} // namespace LimitEdits

} // namespace Shortlist
