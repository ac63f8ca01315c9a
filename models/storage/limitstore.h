// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitrule.h"
#include "models/domain/result.h"
#include "models/domain/views.h"

#include <QString>

#include <optional>
#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// A rule with the employer it was found for; `rule.id` is the row id in digits.
struct StoredRule
{
    RuleId id{};
    LimitRule rule;
    EmployerId employer{}; ///< 0 where it is not known
    QString employerName;

    friend bool operator==(const StoredRule &, const StoredRule &) = default;
};

struct Employer
{
    EmployerId id{};
    QString name;    ///< as it is shown: "TikTok"
    QString key;     ///< Text::employerKey of the name
    GroupId group{}; ///< 0 where it stands alone

    friend bool operator==(const Employer &, const Employer &) = default;
};

/// Employers, the groups that share a pool, and their rules. Writing needs an open Action.
class LimitStore
{
public:
    /// `db` must outlive this.
    explicit LimitStore(Sql::Connection &db);

    /// In order of adding.
    Result<std::vector<StoredRule>> rules();
    /// NotFound.
    Result<StoredRule> rule(RuleId id);
    /// `rule.id` is ignored.
    Result<RuleId> add(const LimitRule &rule, EmployerId employer);
    /// NotFound. `rule.id` is ignored.
    Result<> replace(RuleId id, const LimitRule &rule, EmployerId employer);
    Result<> setState(RuleId id, LimitRule::State state);
    Result<> remove(RuleId id);

    /// By name, with the members' names in order.
    Result<std::vector<EmployerGroup>> groups();
    /// Adds (id 0) or replaces a group and its members; employers that are not known yet are added, and one that
    /// belonged to another group moves. Conflict where another group has the name, NotFound, InvalidArgument
    /// for an empty name or no members.
    Result<GroupId> saveGroup(const EmployerGroup &group);
    /// NotFound.
    Result<> dissolve(GroupId id);

    /// By name.
    Result<std::vector<Employer>> employers();
    /// By name or alias: "Tik Tok", "TikTok Inc." and "TikTok" are one.
    Result<std::optional<Employer>> findEmployer(const QString &name);
    /// Finds or adds. InvalidArgument for an empty name.
    Result<EmployerId> ensureEmployer(const QString &name);
    /// By employer and spelling.
    Result<std::vector<EmployerAlias>> aliases();
    /// Lets another spelling stand for an employer. One that was an employer itself becomes one with it: its postings,
    /// rules, spellings and, where `employer` has none, its group go over. Conflict where it stands for a third one.
    Result<> addAlias(EmployerId employer, const QString &written);
    /// Makes a spelling an employer of its own again, with the postings whose source writes it so. NotFound.
    Result<> removeAlias(const QString &written);

private:
    Sql::Connection &m_db;
};

} // namespace Shortlist
