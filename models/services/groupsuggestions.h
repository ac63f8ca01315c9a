// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/views.h"
#include "models/policy/knowngroups.h"

#include <optional>
#include <vector>

namespace Shortlist {

class Store;

/// Whom public sources join with the employers of a pool whose rule counts affiliates.
class GroupSuggestions
{
public:
    /// With the bundled list and the employers of `store`.
    static Result<GroupSuggestions> read(Store &store);

    /// Nothing where no rule of `rules` is about a group.
    std::optional<GroupSuggestion> of(const EmployerGroup &group, const std::vector<LimitRule> &rules) const;

private:
    GroupSuggestions(std::vector<KnownGroup> known, QStringList stored);

    std::vector<KnownGroup> m_known;
    QStringList m_stored;
};

} // namespace Shortlist
