// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/groupsuggestions.h"

#include "models/storage/store.h"

#include <QFile>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

Result<GroupSuggestions> GroupSuggestions::read(Store &store)
{
    QFile file(u":/facts/employers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, u"the list of known groups is missing"_s, file.fileName()};
    auto known = readKnownGroups(file.readAll());
    if (!known)
        return known.error();
    const auto employers = store.limits().employers();
    if (!employers)
        return employers.error();
    QStringList names;
    for (const Employer &employer : *employers)
        names.append(employer.name);
    return GroupSuggestions(*std::move(known), std::move(names));
}

GroupSuggestions::GroupSuggestions(std::vector<KnownGroup> known, QStringList stored)
    : m_known(std::move(known))
    , m_stored(std::move(stored))
{ }

std::optional<GroupSuggestion> GroupSuggestions::of(const EmployerGroup &group,
                                                    const std::vector<LimitRule> &rules) const
{
    const bool countsAffiliates = std::any_of(rules.begin(), rules.end(), [](const LimitRule &rule) {
        return rule.scope.per == LimitRule::ScopeKind::Group && rule.state != LimitRule::State::Disabled;
    });
    return countsAffiliates ? suggestionFor(group, m_known, m_stored) : std::nullopt;
}

} // namespace Shortlist
