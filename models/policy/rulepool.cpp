// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/rulepool.h"

#include "models/policy/limitscope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// Sorts those of one day that state a time, among the places that such applications hold.
void sortTimes(std::vector<LimitApplication>::iterator begin, std::vector<LimitApplication>::iterator end)
{
    std::vector<LimitApplication> timed;
    std::copy_if(begin, end, std::back_inserter(timed), [](const auto &a) { return a.submittedAt.isValid(); });
    std::stable_sort(timed.begin(), timed.end(),
                     [](const auto &a, const auto &b) { return a.submittedAt < b.submittedAt; });
    auto next = timed.begin();
    for (auto it = begin; it != end; ++it)
        if (it->submittedAt.isValid())
            *it = *next++;
}

} // namespace

RulePool poolOf(const LimitRule &rule, const std::vector<LimitApplication> &applications,
                const std::vector<LimitEmployer> &employers, const LimitQuery &query)
{
    RulePool pool;
    const bool samePosting = rule.scope.per == LimitRule::ScopeKind::Posting || rule.kind == LimitRule::Kind::Repeat;
    for (const LimitApplication &application : applications) {
        if (samePosting && (application.posting.isEmpty() || application.posting != query.posting))
            continue;
        const Membership found = membership(rule.scope, subjectOf(application), employers);
        if (found != Membership::Outside)
            pool.members.push_back({application, found == Membership::Inside && application.submittedOn.isValid()});
    }
    return pool;
}

std::vector<LimitApplication> inSlotOrder(std::vector<LimitApplication> applications)
{
    std::stable_sort(applications.begin(), applications.end(),
                     [](const auto &a, const auto &b) { return a.submittedOn < b.submittedOn; });
    for (auto begin = applications.begin(); begin != applications.end();) {
        const QDate day = begin->submittedOn;
        const auto end = std::find_if(begin, applications.end(), [day](const auto &a) { return a.submittedOn != day; });
        sortTimes(begin, end);
        begin = end;
    }
    return applications;
}

ApplicationStatus statusOn(const LimitApplication &application, QDate day)
{
    const bool isLater = application.statusOn.isValid() && application.statusOn > day;
    return isLater ? ApplicationStatus::Active : application.status;
}

std::optional<LimitRule::Frees> freeing(const LimitRule::FreedBy &frees, ApplicationStatus status)
{
    switch (status) {
    case ApplicationStatus::Withdrawn:
        return frees.withdrawn;
    case ApplicationStatus::Rejected:
        return frees.rejected;
    case ApplicationStatus::Closed:
        return frees.closed;
    case ApplicationStatus::Active:
    case ApplicationStatus::Accepted:
        break;
    }
    return std::nullopt;
}

QString assumptionAbout(ApplicationStatus status)
{
    switch (status) {
    case ApplicationStatus::Withdrawn:
        return u"It is not known whether a withdrawn application frees its place; it is taken as not freeing it."_s;
    case ApplicationStatus::Rejected:
        return u"It is not known whether a rejection frees the place; it is taken as not freeing it."_s;
    case ApplicationStatus::Closed:
        return u"It is not known whether a closed posting frees its place; it is taken as not freeing it."_s;
    case ApplicationStatus::Active:
    case ApplicationStatus::Accepted:
        break;
    }
    return {};
}

} // namespace Shortlist
