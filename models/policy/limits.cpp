// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/limits.h"

#include "models/policy/limitscope.h"
#include "models/policy/limitwindow.h"
#include "models/policy/ruleanswer.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// A rule that covers, or may cover, the question's posting.
struct Candidate
{
    const LimitRule *rule = nullptr;
    bool isClear = true; ///< false: the posting lacks a fact that the scope asks for
    RulePool pool;

    bool isEnforced() const { return rule->strength != LimitRule::Strength::Advised; }
};

std::vector<Candidate> covering(const std::vector<LimitRule> &rules, const std::vector<LimitApplication> &applications,
                                const std::vector<LimitEmployer> &employers, const LimitQuery &query)
{
    const std::vector<LimitApplication> ordered = inSlotOrder(applications);
    std::vector<Candidate> candidates;
    for (const LimitRule &rule : rules) {
        if (rule.state != LimitRule::State::Confirmed)
            continue;
        const Membership found = membership(rule.scope, subjectOf(query), employers);
        if (found != Membership::Outside)
            candidates.push_back({&rule, found == Membership::Inside, poolOf(rule, ordered, employers, query)});
    }
    return candidates;
}

RuleAnswer unclearAnswer(const LimitRule &rule, const LimitQuery &query)
{
    RuleAnswer answer;
    answer.verdict.verdict = VerdictKind::Unknown;
    answer.verdict.max = rule.max;
    answer.verdict.notes.append(u"The posting states no %1, so whether this rule covers it is not known."_s.arg(
        missingFact(rule.scope, subjectOf(query))));
    return answer;
}

RuleAnswer outsideCycle(const LimitRule &rule)
{
    RuleAnswer answer;
    answer.verdict.max = rule.max;
    answer.verdict.notes.append(u"The rule applies from %1 to %2 only."_s.arg(rule.window.from.toString(Qt::ISODate),
                                                                              rule.window.to.toString(Qt::ISODate)));
    return answer;
}

/// Lets the override and the strength of a rule have their say.
void soften(const LimitRule &rule, QDate day, RuleVerdict &verdict)
{
    if (verdict.verdict != VerdictKind::Refused)
        return;
    if (rule.overridden && day <= rule.overridden->until) {
        verdict.verdict = VerdictKind::Allowed;
        verdict.notes.append(
            u"Overridden until %1: %2"_s.arg(rule.overridden->until.toString(Qt::ISODate), rule.overridden->reason));
        return;
    }
    switch (rule.strength) {
    case LimitRule::Strength::Hard:
        break;
    case LimitRule::Strength::Advised:
        verdict.verdict = VerdictKind::Allowed;
        verdict.notes.append(u"The employer advises against it but does not refuse it."_s);
        break;
    case LimitRule::Strength::VoidsAll:
        verdict.notes.append(u"Breaking this rule voids every application, not just this one."_s);
        break;
    }
}

RuleAnswer answerOn(const Candidate &candidate, const LimitQuery &query, QDate day)
{
    const LimitRule &rule = *candidate.rule;
    RuleAnswer answer;
    if (isUsable(rule.window) && !appliesOn(rule.window, day))
        answer = outsideCycle(rule);
    else if (!candidate.isClear)
        answer = unclearAnswer(rule, query);
    else
        answer = rule.kind == LimitRule::Kind::Cap ? capOn(rule, candidate.pool, query, day)
                                                   : waitOn(rule, candidate.pool, day);
    answer.verdict.rule = rule.id;
    answer.verdict.kind = rule.kind;
    answer.verdict.strength = rule.strength;
    answer.verdict.enforced = candidate.isEnforced();
    soften(rule, day, answer.verdict);
    return answer;
}

/// The days behind `day` on which the answer of a rule may change; between two of them it cannot.
void addTurningDays(const Candidate &candidate, QDate day, std::set<QDate> &days)
{
    const auto add = [&](QDate turning) {
        if (turning.isValid() && turning > day)
            days.insert(turning);
    };
    const LimitRule &rule = *candidate.rule;
    if (rule.window.type == LimitRule::WindowType::Cycle && !isUndatedCycle(rule.window))
        add(rule.window.to.addDays(1));
    for (const auto &[application, isCertain] : candidate.pool.members) {
        add(application.submittedOn);
        if (application.submittedOn.isValid() && isUsable(rule.window))
            add(leavesOn(rule.window, application.submittedOn).value_or(QDate()));
        for (const QDate start : {application.submittedOn, application.statusOn, application.interviewedOn}) {
            add(start);
            if (start.isValid() && rule.days > 0)
                add(start.addDays(rule.days));
        }
    }
}

/// The first day behind the asked one on which all of `candidates` allow it; invalid where there is none.
QDate nextFree(const std::vector<const Candidate *> &candidates, const LimitQuery &query)
{
    std::set<QDate> days;
    for (const Candidate *candidate : candidates)
        addTurningDays(*candidate, query.on, days);
    const auto found = std::find_if(days.begin(), days.end(), [&](QDate day) {
        return std::all_of(candidates.begin(), candidates.end(), [&](const Candidate *candidate) {
            return answerOn(*candidate, query, day).verdict.verdict == VerdictKind::Allowed;
        });
    });
    return found == days.end() ? QDate() : *found;
}

/// Refused is stricter than unknown, unknown than allowed.
VerdictKind stricter(VerdictKind a, VerdictKind b)
{
    if (a == VerdictKind::Refused || b == VerdictKind::Refused)
        return VerdictKind::Refused;
    return a == VerdictKind::Unknown ? a : b;
}

/// The cap with the fewest places left, an enforced one before an advised one, gives the slot.
void chooseSlot(const std::vector<RuleAnswer> &answers, Verdict &verdict)
{
    const RuleAnswer *tightest = nullptr;
    const auto rank = [](const RuleAnswer &a) {
        return std::tuple(!a.verdict.enforced, a.verdict.max - a.slot, a.verdict.max);
    };
    for (const RuleAnswer &answer : answers)
        if (answer.slot > 0 && (tightest == nullptr || rank(answer) < rank(*tightest)))
            tightest = &answer;
    if (tightest == nullptr)
        return;
    verdict.slot = tightest->slot;
    verdict.slots = tightest->verdict.max;
}

} // namespace

Verdict evaluate(const std::vector<LimitRule> &rules, const std::vector<LimitApplication> &applications,
                 const std::vector<LimitEmployer> &employers, const LimitQuery &query)
{
    const std::vector<Candidate> candidates = covering(rules, applications, employers, query);
    Verdict verdict;
    std::vector<RuleAnswer> answers;
    std::vector<const Candidate *> enforced;
    for (const Candidate &candidate : candidates) {
        RuleAnswer answer = answerOn(candidate, query, query.on);
        if (answer.verdict.verdict != VerdictKind::Allowed) {
            answer.verdict.nextFreeOn = nextFree({&candidate}, query);
            answer.verdict.nextFreeKnown = answer.verdict.nextFreeOn.isValid();
        }
        if (candidate.isEnforced()) {
            enforced.push_back(&candidate);
            verdict.verdict = stricter(verdict.verdict, answer.verdict.verdict);
        }
        verdict.rules.push_back(answer.verdict);
        answers.push_back(std::move(answer));
    }
    if (verdict.verdict == VerdictKind::Allowed) {
        chooseSlot(answers, verdict);
    } else {
        verdict.nextFreeOn = nextFree(enforced, query);
        verdict.nextFreeKnown = verdict.nextFreeOn.isValid();
    }
    return verdict;
}

} // namespace Shortlist
