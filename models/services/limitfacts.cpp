// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/limitfacts.h"

#include "models/domain/text.h"
#include "models/domain/words.h"

#include <algorithm>
#include <tuple>

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

LimitPool emptyPool(QString name)
{
    LimitPool pool;
    pool.group.name = std::move(name);
    return pool;
}

LimitPool confirmedPool(const EmployerGroup &group)
{
    LimitPool pool{group, {}, {}, {}};
    for (const QString &employer : group.employers)
        pool.employerKeys.append(Text::employerKey(employer));
    return pool;
}

void addEmployer(LimitPool &pool, const QString &employer)
{
    const QString key = Text::employerKey(employer);
    if (pool.covers(key))
        return;
    pool.group.employers.append(employer);
    pool.employerKeys.append(key);
}

/// A rule, and by what its pool is known. Made once: names become keys slowly, and there are as many pools as rules.
struct Homeless
{
    explicit Homeless(const StoredRule &stored)
        : employers(employersOf(stored))
        , isOfGroup(stored.rule.scope.per == ScopeKind::Group)
        , groupKey(isOfGroup ? Text::employerKey(stored.rule.scope.name) : QString())
    {
        for (const QString &employer : employers)
            employerKeys.append(Text::employerKey(employer));
    }

    bool isAtHomeIn(const LimitPool &pool) const
    {
        return (isOfGroup && groupKey == Text::employerKey(pool.group.name))
            || std::any_of(employerKeys.begin(), employerKeys.end(),
                           [&pool](const QString &key) { return pool.covers(key); });
    }

    QStringList employers;
    bool isOfGroup;
    QString groupKey;
    QStringList employerKeys;
};

void addRule(std::vector<LimitPool> &pools, const StoredRule &stored)
{
    const Homeless homeless(stored);
    auto home = std::find_if(pools.begin(), pools.end(),
                             [&homeless](const LimitPool &pool) { return homeless.isAtHomeIn(pool); });
    if (home == pools.end()) {
        const bool named = homeless.isOfGroup || homeless.employers.isEmpty();
        home = pools.insert(pools.end(), emptyPool(named ? stored.rule.scope.name : homeless.employers.first()));
    }
    if (!home->group.confirmed)
        for (const QString &employer : homeless.employers)
            addEmployer(*home, employer);
    home->rules.push_back(stored.rule);
}

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
    std::vector<LimitPool> pools;
    for (const EmployerGroup &group : facts.groups)
        if (group.confirmed)
            pools.push_back(confirmedPool(group));
    // Groups first: a rule about one employer then finds the group that the employer is in.
    for (const StoredRule &stored : facts.rules)
        if (stored.rule.scope.per == ScopeKind::Group)
            addRule(pools, stored);
    for (const StoredRule &stored : facts.rules)
        if (stored.rule.scope.per != ScopeKind::Group)
            addRule(pools, stored);
    for (const TrackedPosting &posting : facts.postings) {
        const QString key = Text::employerKey(posting.employer);
        const auto home =
            std::find_if(pools.begin(), pools.end(), [&key](const auto &pool) { return pool.covers(key); });
        if (home != pools.end())
            home->postings.push_back(posting);
    }
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
