// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/limitbook.h"

#include "models/policy/limits.h"

#include <algorithm>
#include <tuple>

namespace Shortlist {

namespace {

using ScopeKind = LimitRule::ScopeKind;

Verdict answerOf(const LimitCase &question)
{
    return evaluate(question.rules, question.applications, question.employers, question.query);
}

/// The cap with the fewest places among the pool's confirmed rules, else among its suggestions.
const LimitRule *tightestCap(const std::vector<LimitRule> &rules)
{
    const auto rank = [](const LimitRule &rule) {
        return std::tuple(rule.state != LimitRule::State::Confirmed, rule.max);
    };
    const LimitRule *tightest = nullptr;
    for (const LimitRule &rule : rules) {
        const bool caps = rule.kind == LimitRule::Kind::Cap && rule.scope.per != ScopeKind::Posting
            && rule.state != LimitRule::State::Disabled;
        if (caps && (tightest == nullptr || rank(rule) < rank(*tightest)))
            tightest = &rule;
    }
    return tightest;
}

/// Whether a rule or an application is about the question's posting itself.
bool isSingledOut(const LimitCase &question)
{
    return std::any_of(question.applications.begin(), question.applications.end(),
                       [&](const LimitApplication &a) { return a.posting == question.query.posting; })
        || std::any_of(question.rules.begin(), question.rules.end(), [](const LimitRule &rule) {
               return rule.scope.per == ScopeKind::Posting && !rule.scope.name.isEmpty();
           });
}

/// A posting that nobody has applied for, covered by `rule`.
LimitQuery probeOf(const LimitRule &rule, const LimitPool &pool, QDate today)
{
    LimitQuery query;
    query.employer =
        rule.scope.per == ScopeKind::Employer ? spelled(pool, rule.scope.name) : pool.group.employers.value(0);
    query.programme = rule.scope.per == ScopeKind::Programme ? rule.scope.name : QString();
    query.department = rule.scope.per == ScopeKind::Department ? rule.scope.name : QString();
    query.region = rule.scope.region;
    query.on = today;
    return query;
}

/// Who counts in the pool today: under its tightest cap, else whoever is still in the process.
QStringList consumersOf(const LimitPool &pool, const LimitRule *cap, LimitCase question, QDate today)
{
    QStringList consumers;
    if (cap != nullptr) {
        std::erase_if(question.rules, [cap](const LimitRule &rule) { return rule.id != cap->id; });
        question.query = probeOf(*cap, pool, today);
        const Verdict verdict = answerOf(question);
        if (!verdict.rules.empty() && verdict.rules.front().verdict != VerdictKind::Unknown)
            consumers = verdict.rules.front().consumers;
    }
    for (const LimitApplication &application : question.applications) {
        const bool isOpen =
            application.status == ApplicationStatus::Active || application.status == ApplicationStatus::Accepted;
        // What is dated after today holds its place already, however the engine counts it.
        if ((cap == nullptr && isOpen) || application.submittedOn > today)
            consumers.append(application.id);
    }
    consumers.removeDuplicates();
    return consumers;
}

/// In the user's order; what has no place in it yet comes last, as it was planned.
bool comesFirst(const TrackedPosting &a, const TrackedPosting &b)
{
    const auto rank = [](const TrackedPosting &posting) {
        const EventId planned = posting.history.empty() ? EventId{} : posting.history.back().id;
        return std::tuple(posting.planPosition == 0, posting.planPosition, planned, posting.id);
    };
    return rank(a) < rank(b);
}

/// Strict first: refused for ever, refused until late, unknown, few places left.
bool isStricter(const RuleVerdict &a, const RuleVerdict &b)
{
    const auto rank = [](const RuleVerdict &v) {
        const int kind = v.verdict == VerdictKind::Refused ? 0 : v.verdict == VerdictKind::Unknown ? 1 : 2;
        const qint64 freeIn = v.nextFreeOn.isValid() ? -v.nextFreeOn.toJulianDay() : -QDate(9999, 12, 31).toJulianDay();
        return std::tuple(!v.enforced, kind, kind == 2 ? 0 : freeIn, v.max == 0, v.max - v.used);
    };
    return rank(a) < rank(b);
}

const RuleVerdict *decidingOf(const Verdict &verdict)
{
    const auto found = std::min_element(verdict.rules.begin(), verdict.rules.end(), isStricter);
    return found == verdict.rules.end() ? nullptr : &*found;
}

EmployerGroup groupFor(const LimitPool &pool, const LimitRule &rule)
{
    if (rule.scope.per == ScopeKind::Group)
        return pool.group;
    const QString employer = spelled(pool, rule.scope.per == ScopeKind::Employer ? rule.scope.name : pool.group.name);
    return {{}, employer, {employer}, false};
}

} // namespace

LimitBook::LimitBook(LimitFacts facts, QDate today)
    : m_stages(facts.stages)
    , m_today(today)
    , m_pools(poolsOf(facts))
{
    for (const LimitPool &pool : m_pools)
        m_groups.push_back(slotsOf(pool));
    for (const GroupSlots &group : m_groups) {
        if (!group.confirmed)
            continue;
        int slot = 0;
        for (const SlotEntry &holder : group.holders)
            m_marks[holder.posting] = {SlotMark::Kind::Holds, ++slot, group.max};
        for (const SlotEntry &planned : group.planned)
            m_marks[planned.posting] = {SlotMark::Kind::Planned, ++slot, group.max};
    }
}

PostingVerdict LimitBook::verdict(const TrackedPosting &posting, QDate day) const
{
    PostingVerdict answer;
    const LimitPool *pool = poolOf(m_pools, posting.employer);
    if (pool == nullptr)
        return answer;
    LimitCase question = caseOf(*pool, m_stages, Suggestions::Ignored);
    question.query = queryOf(posting, day);
    answer.verdict = answerOf(question);
    answer.mark = mark(posting.id);
    addPlannedBefore(*pool, posting, answer);
    std::copy_if(pool->rules.begin(), pool->rules.end(), std::back_inserter(answer.suggestions),
                 [](const LimitRule &rule) { return rule.state == LimitRule::State::Detected; });

    const RuleVerdict *deciding = decidingOf(answer.verdict);
    if (deciding == nullptr)
        return answer;
    answer.holders = entriesOf(*pool, deciding->consumers);
    const auto rule = std::find_if(pool->rules.begin(), pool->rules.end(),
                                   [deciding](const LimitRule &r) { return r.id == deciding->rule; });
    if (rule != pool->rules.end()) {
        answer.rule = *rule;
        answer.group = groupFor(*pool, *rule);
    }
    return answer;
}

const GroupSlots *LimitBook::groupOf(const QString &employer) const
{
    const LimitPool *pool = poolOf(m_pools, employer);
    return pool == nullptr ? nullptr : &m_groups.at(size_t(pool - m_pools.data()));
}

SlotMark LimitBook::mark(PostingId posting) const
{
    const auto found = m_marks.find(posting);
    return found == m_marks.end() ? SlotMark() : found->second;
}

SlotEntry LimitBook::entryOf(const TrackedPosting &posting) const
{
    const ApplicationState state = deriveState(posting.history, m_stages);
    SlotEntry entry;
    entry.posting = posting.id;
    entry.title = posting.title;
    entry.employer = posting.employer;
    entry.stage = state.stage;
    entry.since = state.since;
    entry.submittedOn = state.submittedOn;
    entry.applyBy = posting.applyBy;
    entry.rating = posting.rating;
    return entry;
}

std::vector<SlotEntry> LimitBook::entriesOf(const LimitPool &pool, const QStringList &applications) const
{
    std::vector<SlotEntry> entries;
    for (const QString &id : applications) {
        const auto found = std::find_if(pool.postings.begin(), pool.postings.end(),
                                        [wanted = postingOf(id)](const auto &p) { return p.id == wanted; });
        if (found != pool.postings.end())
            entries.push_back(entryOf(*found));
    }
    return entries;
}

GroupSlots LimitBook::slotsOf(const LimitPool &pool) const
{
    GroupSlots group;
    group.group = pool.group;
    group.rules = pool.rules;
    const LimitRule *cap = tightestCap(pool.rules);
    if (cap != nullptr) {
        group.max = cap->max;
        group.confirmed = cap->state == LimitRule::State::Confirmed;
    }
    const QStringList consumers = consumersOf(pool, cap, caseOf(pool, m_stages, Suggestions::AsIfConfirmed), m_today);
    group.holders = entriesOf(pool, consumers);
    addPostings(pool, consumers, group);
    judgePlans(pool, group);
    judgeOthers(pool, cap, group);
    return group;
}

void LimitBook::addPlannedBefore(const LimitPool &pool, const TrackedPosting &posting, PostingVerdict &answer) const
{
    if (deriveState(posting.history, m_stages).submittedOn.isValid())
        return;
    for (const SlotEntry &planned : m_groups.at(size_t(&pool - m_pools.data())).planned) {
        if (planned.posting == posting.id)
            break;
        answer.plannedBefore.push_back(planned);
    }
}

void LimitBook::addPostings(const LimitPool &pool, const QStringList &consumers, GroupSlots &group) const
{
    QStringList positions; // a second record of a requisition that holds a place has not given one back
    for (const TrackedPosting &posting : pool.postings)
        if (consumers.contains(QString::number(qint64(posting.id))))
            positions.append(queryOf(posting, m_today).posting);

    std::vector<TrackedPosting> planned;
    for (const TrackedPosting &posting : pool.postings) {
        if (consumers.contains(QString::number(qint64(posting.id))))
            continue;
        SlotEntry entry = entryOf(posting);
        const Stage *stage = findStage(m_stages, entry.stage);
        if (entry.submittedOn.isValid() && !positions.contains(queryOf(posting, m_today).posting)) {
            entry.frees = true;
            group.freed.push_back(std::move(entry));
        } else if (posting.trashed) {
            continue;
        } else if (stage != nullptr && stage->type == StageType::Planned) {
            planned.push_back(posting);
        } else if (stage == nullptr || stage->type < StageType::EndedByMe) {
            group.others.push_back(std::move(entry));
        }
    }
    std::sort(planned.begin(), planned.end(), comesFirst);
    for (const TrackedPosting &posting : planned)
        group.planned.push_back(entryOf(posting));
}

void LimitBook::judgePlans(const LimitPool &pool, GroupSlots &group) const
{
    LimitCase question = caseOf(pool, m_stages, Suggestions::Ignored);
    for (SlotEntry &entry : group.planned) {
        const auto posting = std::find_if(pool.postings.begin(), pool.postings.end(),
                                          [&entry](const auto &p) { return p.id == entry.posting; });
        question.query = queryOf(*posting, m_today);
        entry.verdict = answerOf(question);

        LimitApplication sent;
        sent.id = QString::number(qint64(posting->id));
        sent.posting = question.query.posting;
        sent.employer = spelled(pool, posting->employer);
        sent.programme = question.query.programme;
        sent.department = posting->department;
        sent.region = posting->region;
        sent.submittedOn = m_today;
        question.applications.push_back(std::move(sent));
    }
}

void LimitBook::judgeOthers(const LimitPool &pool, const LimitRule *cap, GroupSlots &group) const
{
    LimitCase question = caseOf(pool, m_stages, Suggestions::Ignored);
    std::map<PostingId, const TrackedPosting *> postings;
    for (const TrackedPosting &posting : pool.postings)
        postings[posting.id] = &posting;
    // An employer may have thousands of postings; those that rules cannot tell apart are asked about once.
    std::map<std::tuple<QString, QString, QString, QString>, Verdict> answers;
    for (SlotEntry &entry : group.others) {
        question.query = queryOf(*postings.at(entry.posting), m_today);
        if (isSingledOut(question)) {
            entry.verdict = answerOf(question);
            continue;
        }
        const LimitQuery &asked = question.query;
        const std::tuple key(asked.employer, asked.programme, asked.department, asked.region);
        auto known = answers.find(key);
        if (known == answers.end())
            known = answers.emplace(key, answerOf(question)).first;
        entry.verdict = known->second;
    }
    if (cap == nullptr)
        question.query = {{}, pool.group.employers.value(0), {}, {}, {}, m_today};
    else
        question.query = probeOf(*cap, pool, m_today);
    group.next = answerOf(question);
}

} // namespace Shortlist
