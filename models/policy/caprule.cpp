// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/limitwindow.h"
#include "models/policy/ruleanswer.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

using Frees = LimitRule::Frees;

/// The applications that count on a day, merged ones once.
class Tally
{
public:
    Tally(const LimitRule &rule, const RulePool &pool, QDate day)
        : m_rule(rule)
        , m_day(day)
    {
        for (const RulePool::Member &member : pool.members)
            if (member.isCertain)
                count(member.application, m_consumers);
        for (const RulePool::Member &member : pool.members)
            if (!member.isCertain)
                count(member.application, m_unclear);
    }

    const std::vector<const LimitApplication *> &consumers() const { return m_consumers; }
    /// Those that would count if it were known that the rule covers them.
    const std::vector<const LimitApplication *> &unclear() const { return m_unclear; }
    int later() const { return m_later; }
    const QStringList &assumptions() const { return m_assumptions; }

private:
    void count(const LimitApplication &application, std::vector<const LimitApplication *> &into)
    {
        if (application.submittedOn.isValid() && application.submittedOn > m_day) {
            ++m_later;
            return;
        }
        if (application.submittedOn.isValid() && !contains(m_rule.window, application.submittedOn, m_day))
            return;
        if (!isCounted(application) || m_postings.contains(application.posting))
            return;
        if (!application.posting.isEmpty())
            m_postings.append(application.posting);
        into.push_back(&application);
    }

    bool isCounted(const LimitApplication &application)
    {
        const ApplicationStatus status = statusOn(application, m_day);
        if (m_rule.counts == LimitRule::Counts::Active)
            return status == ApplicationStatus::Active;
        const std::optional<Frees> frees = freeing(m_rule.frees, status);
        if (frees == Frees::Unknown && !m_assumptions.contains(assumptionAbout(status)))
            m_assumptions.append(assumptionAbout(status));
        return frees != Frees::Yes;
    }

    const LimitRule &m_rule;
    QDate m_day;
    std::vector<const LimitApplication *> m_consumers;
    std::vector<const LimitApplication *> m_unclear;
    QStringList m_postings;
    QStringList m_assumptions;
    int m_later = 0;
};

bool hasOpen(const std::vector<const LimitApplication *> &applications, QDate day)
{
    return std::any_of(applications.begin(), applications.end(),
                       [day](const auto *a) { return statusOn(*a, day) == ApplicationStatus::Active; });
}

/// The place, from 1, that a posting holds; 0 where it holds none.
int placeOf(const QString &posting, const std::vector<const LimitApplication *> &consumers)
{
    const auto found = std::find_if(consumers.begin(), consumers.end(),
                                    [&](const auto *a) { return !posting.isEmpty() && a->posting == posting; });
    return found == consumers.end() ? 0 : int(found - consumers.begin()) + 1;
}

/// Decides on one application more and notes why.
VerdictKind decided(const LimitRule &rule, const Tally &tally, QDate day, QStringList &notes)
{
    const bool isSequential = rule.order == LimitRule::Order::Sequential;
    const int used = int(tally.consumers().size());
    if (used >= rule.max)
        return VerdictKind::Refused;
    if (isSequential && hasOpen(tally.consumers(), day)) {
        notes.append(u"The next place opens only when the application before it has ended."_s);
        return VerdictKind::Refused;
    }
    const int possible = int(tally.unclear().size());
    if (used + possible >= rule.max || (isSequential && hasOpen(tally.unclear(), day))) {
        notes.append(u"Applications that may count under this rule do not state enough to tell: %1."_s.arg(possible));
        return VerdictKind::Unknown;
    }
    return VerdictKind::Allowed;
}

} // namespace

RuleAnswer capOn(const LimitRule &rule, const RulePool &pool, const LimitQuery &query, QDate day)
{
    RuleAnswer answer;
    RuleVerdict &verdict = answer.verdict;
    verdict.max = rule.max;
    if (!isUsable(rule.window)) {
        verdict.verdict = VerdictKind::Unknown;
        verdict.notes.append(u"The rule does not say how long its window is."_s);
        return answer;
    }

    const Tally tally(rule, pool, day);
    verdict.used = int(tally.consumers().size());
    for (const LimitApplication *application : tally.consumers())
        verdict.consumers.append(application->id);
    verdict.notes = tally.assumptions();
    if (isUndatedCycle(rule.window))
        verdict.notes.append(u"The first and last day of the season are not known; every application counts."_s);
    noteLaterSubmissions(tally.later(), day, verdict.notes);

    answer.slot = placeOf(query.posting, tally.consumers());
    if (answer.slot > 0) {
        verdict.notes.append(u"The posting holds place %1 already."_s.arg(answer.slot));
        return answer;
    }
    answer.slot = verdict.used + 1;
    verdict.verdict = decided(rule, tally, day, verdict.notes);
    return answer;
}

void noteLaterSubmissions(int count, QDate day, QStringList &notes)
{
    if (count > 0)
        notes.append(u"Submissions dated after %1 do not count: %2."_s.arg(day.toString(Qt::ISODate)).arg(count));
}

} // namespace Shortlist
