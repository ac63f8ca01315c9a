// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/limitrule.h"
#include "models/domain/views.h"
#include "models/policy/limitjson.h"
#include "models/storage/limitstore.h"
#include "models/storage/trackingstore.h"

#include <QStringList>

#include <optional>
#include <vector>

/// From what is stored to what the limit engine asks for. Pure: no clock, no database.
namespace Shortlist {

/// Everything the limits depend on.
struct LimitFacts
{
    std::vector<Stage> stages;
    std::vector<TrackedPosting> postings;
    std::vector<EmployerGroup> groups;
    std::vector<StoredRule> rules;
};

/// Employers that share places, and the rules about them.
struct LimitPool
{
    EmployerGroup group;                  ///< id 0 where no group was confirmed: an employer alone, or a suggestion
    QStringList employerKeys;             ///< Text::employerKey of each employer of the group
    std::vector<LimitRule> rules;         ///< confirmed ones first, then suggestions; disabled ones last
    std::vector<TrackedPosting> postings; ///< of these employers

    bool covers(const QString &employerKey) const { return employerKeys.contains(employerKey); }
};

/// Whether the rules that were only detected are evaluated as well, as if the user had confirmed them.
enum class Suggestions : quint8 { Ignored, AsIfConfirmed };

/// The confirmed groups, then one pool for each other employer (or suggested group) that a rule is about. Rules that
/// share an employer are in one pool; suggestions that say what a confirmed rule says are left out. Postings of
/// employers without a rule are in none.
std::vector<LimitPool> poolsOf(const LimitFacts &facts);
/// The pool of an employer, or nullptr.
const LimitPool *poolOf(const std::vector<LimitPool> &pools, const QString &employer);

/// The submission that follows from a posting's history, or nothing. Its id is the posting's, in digits; two postings
/// of one requisition carry the same LimitApplication::posting.
std::optional<LimitApplication> applicationOf(const TrackedPosting &posting, const std::vector<Stage> &stages);
LimitQuery queryOf(const TrackedPosting &posting, QDate day);
/// The posting behind an application's id.
PostingId postingOf(const QString &applicationId);

/// What the engine asks for: the pool's rules, its employers and their applications in order of recording; the query is
/// the caller's. Within it, employers and groups carry one spelling each.
LimitCase caseOf(const LimitPool &pool, const std::vector<Stage> &stages, Suggestions suggestions);
/// `name` as the pool spells it.
QString spelled(const LimitPool &pool, const QString &employer);

/// Whether two rules ask the same of the user, whoever states them.
bool meansTheSame(const LimitRule &a, const LimitRule &b);

} // namespace Shortlist
