// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/rulesuggestions.h"

#include "models/domain/text.h"
#include "models/domain/words.h"
#include "models/storage/store.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;
using ScopeKind = LimitRule::ScopeKind;

namespace {

/// Where a text does not say when its academic year begins; the user is asked on confirming.
constexpr int AcademicYearStart = 9;

bool isAcademic(const QString &quote)
{
    return quote.contains(u"academic year"_s, Qt::CaseInsensitive)
        || quote.contains(u"school year"_s, Qt::CaseInsensitive);
}

LimitRule::Window windowOf(const LimitClause &clause)
{
    LimitRule::Window window;
    if (clause.window == "rolling"_L1 && clause.windowDays) {
        window.type = LimitRule::WindowType::Rolling;
        window.days = clause.windowDays;
    } else if (clause.window == "calendar"_L1) {
        window.type = LimitRule::WindowType::Calendar;
        window.startsMonth = isAcademic(clause.quote) ? AcademicYearStart : 1;
    } else if (clause.window == "cycle"_L1) {
        window.type = LimitRule::WindowType::Cycle; // its days are the user's to say
    }
    return window;
}

LimitRule::Scope scopeOf(const LimitClause &clause, const Posting &posting)
{
    if (clause.includesAffiliates || clause.per == "employer_group"_L1)
        return {ScopeKind::Group, clause.groupName.isEmpty() ? posting.employer : clause.groupName, {}};
    if (clause.per == "programme"_L1 && posting.programme != Programme::None)
        return {ScopeKind::Programme, wordOf(posting.programme), {}};
    if (clause.per == "department"_L1 && !posting.department.isEmpty())
        return {ScopeKind::Department, posting.department, {}};
    if (clause.per == "posting"_L1)
        return {ScopeKind::Posting, {}, {}};
    return {ScopeKind::Employer, posting.employer, {}};
}

} // namespace

std::optional<LimitRule> suggestionOf(const LimitClause &clause, const Posting &posting)
{
    const bool cap = clause.kind == LimitClause::Kind::Cap;
    if (cap ? !clause.max : !clause.days)
        return {};
    LimitRule rule;
    rule.kind = cap ? LimitRule::Kind::Cap : LimitRule::Kind::Cooldown;
    rule.max = clause.max.value_or(0);
    rule.days = cap ? 0 : *clause.days;
    rule.scope = scopeOf(clause, posting);
    rule.window = windowOf(clause);
    rule.order = clause.ordered ? LimitRule::Order::Considered : LimitRule::Order::None;
    rule.strength = clause.strength;
    rule.evidence.posting = posting.id;
    rule.evidence.url = posting.sourceUrl;
    rule.evidence.quote = clause.quote;
    rule.evidence.start = clause.start;
    rule.evidence.end = clause.end;
    rule.state = LimitRule::State::Detected;
    return rule;
}

RuleSuggestions::RuleSuggestions(Store &store, QDate today)
    : m_store(store)
    , m_today(today)
{ }

Result<> RuleSuggestions::add(const Posting &posting)
{
    for (const LimitClause &clause : posting.limitClauses) {
        auto rule = suggestionOf(clause, posting);
        if (!rule || posting.employer.isEmpty())
            continue;
        if (auto read = readOnce(); !read)
            return read;
        if (isKnown(*rule, posting.employer))
            continue;
        if (auto suggested = suggest(*std::move(rule), posting); !suggested)
            return suggested;
    }
    return {};
}

Result<> RuleSuggestions::readOnce()
{
    if (m_facts)
        return {};
    auto groups = m_store.limits().groups();
    if (!groups)
        return groups.error();
    auto rules = m_store.limits().rules();
    if (!rules)
        return rules.error();
    m_facts = LimitFacts{{}, {}, *std::move(groups), *std::move(rules)};
    return {};
}

Result<> RuleSuggestions::suggest(LimitRule rule, const Posting &posting)
{
    const auto employer = m_store.limits().ensureEmployer(posting.employer);
    if (!employer)
        return employer.error();
    rule.evidence.foundOn = m_today;
    const auto id = m_store.limits().add(rule, *employer);
    if (!id)
        return id.error();
    rule.id = QString::number(qint64(*id));
    m_facts->rules.push_back({*id, std::move(rule), *employer, posting.employer});
    return {};
}

bool RuleSuggestions::isKnown(const LimitRule &rule, const QString &employer) const
{
    const QString key = Text::employerKey(employer);
    const auto group = std::find_if(m_facts->groups.begin(), m_facts->groups.end(), [&key](const EmployerGroup &g) {
        return g.confirmed && std::any_of(g.employers.begin(), g.employers.end(), [&key](const QString &member) {
                   return Text::employerKey(member) == key;
               });
    });
    return std::any_of(m_facts->rules.begin(), m_facts->rules.end(), [&](const StoredRule &stored) {
        if (!meansTheSame(stored.rule, rule))
            return false;
        const QString owner = stored.employerName.isEmpty() ? stored.rule.scope.name : stored.employerName;
        if (Text::employerKey(owner) == key)
            return true;
        return group != m_facts->groups.end()
            && (stored.rule.scope.name == group->name || group->employers.contains(owner));
    });
}

} // namespace Shortlist
