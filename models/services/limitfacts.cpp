// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/limitfacts.h"

#include "models/domain/text.h"
#include "models/domain/words.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;
using ScopeKind = LimitRule::ScopeKind;

namespace {

/// Whom the rule is about, as far as it is known.
QStringList employersOf(const StoredRule &stored)
{
    QStringList employers;
    if (!stored.employerName.isEmpty())
        employers.append(stored.employerName);
    if (stored.rule.scope.per == ScopeKind::Employer && !stored.rule.scope.name.isEmpty())
        employers.append(stored.rule.scope.name);
    return employers;
}

/// The pools, and by which employers and names each is found: the first that claims one keeps it. There are as many
/// pools as rules, and a name becomes a key slowly, so each becomes one once.
class Pools
{
public:
    void addConfirmed(const EmployerGroup &group)
    {
        const size_t pool = addPool(group);
        for (const QString &employer : group.employers)
            addEmployerKey(pool, Text::employerKey(employer));
    }

    void addRule(const StoredRule &stored)
    {
        const LimitRule::Scope &scope = stored.rule.scope;
        const QStringList employers = employersOf(stored);
        QStringList keys;
        for (const QString &employer : employers)
            keys.append(Text::employerKey(employer));
        const bool isOfGroup = scope.per == ScopeKind::Group;
        size_t home = isOfGroup ? m_byName.value(Text::employerKey(scope.name), None) : None;
        for (const QString &key : std::as_const(keys))
            home = std::min(home, m_byEmployer.value(key, None));
        if (home == None) {
            EmployerGroup alone;
            alone.name = isOfGroup || employers.isEmpty() ? scope.name : employers.first();
            home = addPool(alone);
        }
        LimitPool &pool = m_pools.at(home);
        if (!pool.group.confirmed)
            for (qsizetype i = 0; i < employers.size(); ++i) {
                if (pool.covers(keys.at(i)))
                    continue;
                pool.group.employers.append(employers.at(i));
                addEmployerKey(home, keys.at(i));
            }
        pool.rules.push_back(stored.rule);
    }

    void addPosting(const TrackedPosting &posting)
    {
        if (const size_t home = m_byEmployer.value(Text::employerKey(posting.employer), None); home != None)
            m_pools.at(home).postings.push_back(posting);
    }

    std::vector<LimitPool> take() { return std::move(m_pools); }

private:
    static constexpr size_t None = std::numeric_limits<size_t>::max();

    size_t addPool(const EmployerGroup &group)
    {
        const QString key = Text::employerKey(group.name);
        if (!m_byName.contains(key))
            m_byName.insert(key, m_pools.size());
        m_pools.push_back({group, {}, {}, {}});
        return m_pools.size() - 1;
    }

    void addEmployerKey(size_t pool, const QString &key)
    {
        m_pools.at(pool).employerKeys.append(key);
        if (!m_byEmployer.contains(key))
            m_byEmployer.insert(key, pool);
    }

    std::vector<LimitPool> m_pools;
    QHash<QString, size_t> m_byEmployer;
    QHash<QString, size_t> m_byName;
};

int rankOf(LimitRule::State state)
{
    switch (state) {
    case LimitRule::State::Confirmed:
        return 0;
    case LimitRule::State::Detected:
        return 1;
    case LimitRule::State::Disabled:
        break;
    }
    return 2;
}

void dropRepeatedSuggestions(std::vector<LimitRule> &rules)
{
    std::vector<LimitRule> kept;
    for (LimitRule &rule : rules) {
        const bool known = rule.state == LimitRule::State::Detected
            && std::any_of(kept.begin(), kept.end(), [&rule](const LimitRule &k) {
                               return k.state != LimitRule::State::Disabled && meansTheSame(k, rule);
                           });
        if (!known)
            kept.push_back(std::move(rule));
    }
    rules = std::move(kept);
}

/// Two postings of one requisition are one position.
QString positionOf(const TrackedPosting &posting)
{
    if (posting.requisitionId.isEmpty())
        return QString::number(qint64(posting.id));
    return Text::employerKey(posting.employer) + u'/' + posting.requisitionId;
}

ApplicationStatus statusOf(StageType type)
{
    switch (type) {
    case StageType::EndedByMe:
        return ApplicationStatus::Withdrawn;
    case StageType::EndedByEmployer:
        return ApplicationStatus::Rejected;
    case StageType::Closed:
        return ApplicationStatus::Closed;
    case StageType::Accepted:
        return ApplicationStatus::Accepted;
    case StageType::Saved:
    case StageType::Planned:
    case StageType::Submitted:
    case StageType::InProcess:
        break;
    }
    return ApplicationStatus::Active;
}

QDate interviewDay(const std::vector<ApplicationEvent> &history, const std::vector<Stage> &stages)
{
    const Stage *interview = findStage(stages, u"interview"_s);
    if (interview == nullptr)
        return {};
    const auto standing = effectiveEvents(history);
    const auto found = std::find_if(standing.begin(), standing.end(),
                                    [&](const ApplicationEvent &event) { return event.stage == interview->id; });
    return found == standing.end() ? QDate() : found->day;
}

LimitRule engineRule(const LimitPool &pool, LimitRule rule, Suggestions suggestions)
{
    if (rule.scope.per == ScopeKind::Group)
        rule.scope.name = pool.group.name;
    else if (rule.scope.per == ScopeKind::Employer)
        rule.scope.name = spelled(pool, rule.scope.name);
    if (suggestions == Suggestions::AsIfConfirmed && rule.state == LimitRule::State::Detected)
        rule.state = LimitRule::State::Confirmed;
    return rule;
}

} // namespace

std::vector<LimitPool> poolsOf(const LimitFacts &facts)
{
    Pools all;
    for (const EmployerGroup &group : facts.groups)
        if (group.confirmed)
            all.addConfirmed(group);
    // Groups first: a rule about one employer then finds the group that the employer is in.
    for (const StoredRule &stored : facts.rules)
        if (stored.rule.scope.per == ScopeKind::Group)
            all.addRule(stored);
    for (const StoredRule &stored : facts.rules)
        if (stored.rule.scope.per != ScopeKind::Group)
            all.addRule(stored);
    for (const TrackedPosting &posting : facts.postings)
        all.addPosting(posting);
    std::vector<LimitPool> pools = all.take();
    for (LimitPool &pool : pools) {
        std::stable_sort(pool.rules.begin(), pool.rules.end(),
                         [](const LimitRule &a, const LimitRule &b) { return rankOf(a.state) < rankOf(b.state); });
        dropRepeatedSuggestions(pool.rules);
    }
    return pools;
}

const LimitPool *poolOf(const std::vector<LimitPool> &pools, const QString &employer)
{
    const QString key = Text::employerKey(employer);
    const auto found =
        std::find_if(pools.begin(), pools.end(), [&key](const LimitPool &pool) { return pool.covers(key); });
    return found == pools.end() ? nullptr : &*found;
}

std::optional<LimitApplication> applicationOf(const TrackedPosting &posting, const std::vector<Stage> &stages)
{
    const ApplicationState state = deriveState(posting.history, stages);
    const Stage *stage = findStage(stages, state.stage);
    if (!state.submittedOn.isValid() || stage == nullptr)
        return {};
    LimitApplication application;
    application.id = QString::number(qint64(posting.id));
    application.posting = positionOf(posting);
    application.employer = posting.employer;
    application.programme = wordOf(posting.programme);
    application.department = posting.department;
    application.region = posting.region;
    application.submittedOn = state.submittedOn;
    application.submittedAt = state.submittedAt;
    application.status = statusOf(stage->type);
    application.statusOn = state.since;
    application.interviewedOn = interviewDay(posting.history, stages);
    return application;
}

LimitQuery queryOf(const TrackedPosting &posting, QDate day)
{
    return {positionOf(posting), posting.employer, wordOf(posting.programme), posting.department, posting.region, day};
}

PostingId postingOf(const QString &applicationId)
{
    return PostingId{applicationId.toLongLong()};
}

QString spelled(const LimitPool &pool, const QString &employer)
{
    const qsizetype at = pool.employerKeys.indexOf(Text::employerKey(employer));
    return at < 0 ? employer : pool.group.employers.at(at);
}

LimitCase caseOf(const LimitPool &pool, const std::vector<Stage> &stages, Suggestions suggestions)
{
    LimitCase question;
    for (const LimitRule &rule : pool.rules)
        question.rules.push_back(engineRule(pool, rule, suggestions));
    for (const QString &employer : pool.group.employers)
        question.employers.push_back({employer, pool.group.name});

    std::vector<std::pair<EventId, LimitApplication>> recorded;
    for (const TrackedPosting &posting : pool.postings) {
        if (auto application = applicationOf(posting, stages)) {
            application->employer = spelled(pool, application->employer);
            recorded.emplace_back(deriveState(posting.history, stages).recordedAs, *std::move(application));
        }
    }
    std::stable_sort(recorded.begin(), recorded.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[event, application] : recorded)
        question.applications.push_back(std::move(application));
    return question;
}

bool meansTheSame(const LimitRule &a, const LimitRule &b)
{
    const auto meaning = [](const LimitRule &r) {
        const bool employerWide = r.scope.per == ScopeKind::Employer || r.scope.per == ScopeKind::Group;
        return std::tuple(r.kind, r.max, r.days, employerWide ? ScopeKind::Employer : r.scope.per,
                          employerWide ? QString() : r.scope.name, r.window.type, r.window.days, r.window.months,
                          r.strength);
    };
    return meaning(a) == meaning(b);
}

} // namespace Shortlist
