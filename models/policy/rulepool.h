// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"

#include <optional>
#include <vector>

namespace Shortlist {

/// The applications that one rule looks at, for one question.
struct RulePool
{
    struct Member
    {
        LimitApplication application;
        bool isCertain = true; ///< false where it is not known whether the rule covers it
    };
    std::vector<Member> members; ///< in slot order
};

/// Those of `applications` (in slot order) that `rule` covers or may cover. A posting scope and a repeat rule look at
/// the question's posting alone.
RulePool poolOf(const LimitRule &rule, const std::vector<LimitApplication> &applications,
                const std::vector<LimitEmployer> &employers, const LimitQuery &query);

/// By day, then by time where both are known, then by order of recording: an application without a time keeps its
/// place among those of its day.
std::vector<LimitApplication> inSlotOrder(std::vector<LimitApplication> applications);

/// The status as it was on `day`: an ending that lies behind it has not happened yet.
ApplicationStatus statusOn(const LimitApplication &application, QDate day);

/// What an ending does to a place; nothing where the rules know no such ending (active, accepted).
std::optional<LimitRule::Frees> freeing(const LimitRule::FreedBy &frees, ApplicationStatus status);

/// The note for an ending of which a rule does not say whether it frees; empty for a status that is no ending.
QString assumptionAbout(ApplicationStatus status);

} // namespace Shortlist
