// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/ruleanswer.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

using StartsAt = LimitRule::StartsAt;

/// The event that a rule's days run from, as it stands on the asked day.
struct Start
{
    enum class State : quint8 { NotYet, Happened, DayUnknown };
    State state = State::NotYet;
    QDate day;
};

Start ending(const LimitApplication &application, ApplicationStatus wanted, QDate day)
{
    if (statusOn(application, day) != wanted)
        return {};
    return application.statusOn.isValid() ? Start{Start::State::Happened, application.statusOn}
                                          : Start{Start::State::DayUnknown, {}};
}

Start startOf(StartsAt startsAt, const LimitApplication &application, QDate day)
{
    switch (startsAt) {
    case StartsAt::Rejected:
        return ending(application, ApplicationStatus::Rejected, day);
    case StartsAt::Closed:
        return ending(application, ApplicationStatus::Closed, day);
    case StartsAt::Submitted:
        return application.submittedOn.isValid() ? Start{Start::State::Happened, application.submittedOn}
                                                 : Start{Start::State::DayUnknown, {}};
    case StartsAt::Interviewed:
        if (application.interviewedOn.isValid() && application.interviewedOn <= day)
            return {Start::State::Happened, application.interviewedOn};
        break;
    }
    return {};
}

/// Whether an application forbids another one; Unknown where a day is missing.
VerdictKind afterStart(const Start &start, int days, QDate day)
{
    if (start.state == Start::State::DayUnknown)
        return days == 0 ? VerdictKind::Allowed : VerdictKind::Unknown;
    return day < start.day.addDays(days) ? VerdictKind::Refused : VerdictKind::Allowed;
}

VerdictKind underCooldown(const LimitRule &rule, const LimitApplication &application, QDate day)
{
    const Start start = startOf(rule.startsAt, application, day);
    return start.state == Start::State::NotYet ? VerdictKind::Allowed : afterStart(start, rule.days, day);
}

/// A repeat is forbidden from the submission until the days behind the start event are over, or until an ending that
/// is known to free the posting.
VerdictKind underRepeat(const LimitRule &rule, const LimitApplication &application, QDate day, QStringList &assumptions)
{
    const Start start = startOf(rule.startsAt, application, day);
    if (rule.days != LimitRule::Never && start.state != Start::State::NotYet)
        return afterStart(start, rule.days, day);
    const ApplicationStatus status = statusOn(application, day);
    const std::optional<LimitRule::Frees> frees = freeing(rule.frees, status);
    if (frees == LimitRule::Frees::Unknown && !assumptions.contains(assumptionAbout(status)))
        assumptions.append(assumptionAbout(status));
    return frees == LimitRule::Frees::Yes ? VerdictKind::Allowed : VerdictKind::Refused;
}

} // namespace

RuleAnswer waitOn(const LimitRule &rule, const RulePool &pool, QDate day)
{
    RuleAnswer answer;
    RuleVerdict &verdict = answer.verdict;
    QStringList postings; // of the consumers: merged records forbid once
    int later = 0;
    int unclear = 0;
    for (const auto &[application, isCertain] : pool.members) {
        if (application.submittedOn > day) {
            ++later;
            continue;
        }
        const VerdictKind found = rule.kind == LimitRule::Kind::Cooldown
            ? underCooldown(rule, application, day)
            : underRepeat(rule, application, day, verdict.notes);
        if (found == VerdictKind::Allowed)
            continue;
        if (found == VerdictKind::Unknown || !isCertain) {
            ++unclear;
        } else if (application.posting.isEmpty() || !postings.contains(application.posting)) {
            verdict.consumers.append(application.id);
            postings.append(application.posting);
        }
    }
    verdict.used = int(verdict.consumers.size());
    noteLaterSubmissions(later, day, verdict.notes);
    if (verdict.used > 0) {
        verdict.verdict = VerdictKind::Refused;
    } else if (unclear > 0) {
        verdict.verdict = VerdictKind::Unknown;
        verdict.notes.append(u"Applications that may forbid this one do not state enough to tell: %1."_s.arg(unclear));
    }
    return answer;
}

} // namespace Shortlist
