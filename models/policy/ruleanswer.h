// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"
#include "models/policy/rulepool.h"

namespace Shortlist {

/// What one rule says on one day, before strength and override have their say.
struct RuleAnswer
{
    RuleVerdict verdict; ///< without the next free day
    int slot = 0;        ///< of an allowed cap: the place the posting would take, or holds; 0 where no cap is in force
};

/// A cap: how many applications count on `day`, and whether one more fits (models/policy/caprule.cpp).
RuleAnswer capOn(const LimitRule &rule, const RulePool &pool, const LimitQuery &query, QDate day);

/// A cooldown or a repeat rule: which applications forbid one on `day` (models/policy/waitrule.cpp).
RuleAnswer waitOn(const LimitRule &rule, const RulePool &pool, QDate day);

/// The note for submissions that lie behind the asked day; nothing is added where there are none.
void noteLaterSubmissions(int count, QDate day, QStringList &notes);

} // namespace Shortlist
