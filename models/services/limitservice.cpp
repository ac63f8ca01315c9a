// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/limitservice.h"

#include "models/importers/normalise/limitclauses.h"
#include "models/services/groupsuggestions.h"
#include "models/services/keptbook.h"
#include "models/services/limitbook.h"
#include "models/services/limitedits.h"
#include "models/services/limitreader.h"
#include "models/services/rulesuggestions.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"

#include <QDate>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// Suggestions whose postings are gone, trashed or moved to another employer by a correction.
bool isLeftOver(const GroupSlots &group)
{
    const bool isOnlySuggested = !group.group.confirmed
        && std::all_of(group.rules.begin(), group.rules.end(),
                       [](const LimitRule &rule) { return rule.state == LimitRule::State::Detected; });
    return isOnlySuggested && group.holders.empty() && group.planned.empty() && group.freed.empty()
        && group.others.empty();
}

/// The other spellings of the pool's employers.
Result<> addAliases(Store &store, std::vector<GroupSlots> &groups)
{
    const auto aliases = store.limits().aliases();
    if (!aliases)
        return aliases.error();
    for (GroupSlots &group : groups)
        std::copy_if(aliases->begin(), aliases->end(), std::back_inserter(group.aliases),
                     [&group](const EmployerAlias &alias) { return group.group.employers.contains(alias.employer); });
    return {};
}

Result<std::vector<GroupSlots>> groupsOn(Store &store, QDate today)
{
    auto facts = readLimitFacts(store, LimitReach::LimitedEmployers);
    if (!facts)
        return facts.error();
    std::vector<GroupSlots> groups = LimitBook(*std::move(facts), today).groups();
    std::erase_if(groups, isLeftOver);
    const auto suggestions = GroupSuggestions::read(store);
    if (!suggestions)
        return suggestions.error();
    for (GroupSlots &group : groups)
        group.suggestion = suggestions->of(group.group, group.rules);
    if (auto added = addAliases(store, groups); !added)
        return added.error();
    return groups;
}

/// An employer that no rule is about, shown like a pool without places.
Result<GroupSlots> unlimited(Store &store, LimitFacts facts, const QString &name, QDate today)
{
    const auto employer = store.limits().findEmployer(name);
    if (!employer)
        return employer.error();
    if (!*employer)
        return Error{Error::Code::NotFound, u"there is no such employer"_s, name};
    auto postings = store.tracking().ofEmployers({name});
    if (!postings)
        return postings.error();
    facts.groups.push_back({{}, (*employer)->name, {(*employer)->name}, true});
    facts.postings = *std::move(postings);
    GroupSlots alone = *LimitBook(std::move(facts), today).groupOf((*employer)->name);
    alone.group.confirmed = false;
    return alone;
}

Result<GroupSlots> groupOn(Store &store, const QString &employer, QDate today)
{
    auto facts = readLimitFacts(store, LimitReach::LimitedEmployers);
    if (!facts)
        return facts.error();
    const LimitBook book(*facts, today);
    if (const GroupSlots *group = book.groupOf(employer))
        return *group;
    return unlimited(store, *std::move(facts), employer, today);
}

/// The pool with `rule` in the place of the stored one, or beside the others.
Result<GroupSlots> previewOn(Store &store, const LimitRule &rule, const QString &employer, QDate today)
{
    auto facts = readLimitFacts(store, LimitReach::LimitedEmployers);
    if (!facts)
        return facts.error();
    const RuleId id{rule.id.toLongLong()};
    const auto known = std::find_if(facts->rules.begin(), facts->rules.end(),
                                    [id](const StoredRule &stored) { return stored.id == id; });
    if (known != facts->rules.end())
        known->rule = rule;
    else
        facts->rules.push_back({id, rule, {}, employer});
    const LimitBook book(*std::move(facts), today);
    for (const GroupSlots &group : book.groups())
        for (const LimitRule &shown : group.rules)
            if (shown.id == rule.id)
                return group;
    return GroupSlots();
}

/// The page as if it were a posting of the employer that says nothing else.
Posting postingOf(const LimitPage &page)
{
    Posting posting;
    posting.employer = page.employer.simplified();
    posting.sourceUrl = page.url.trimmed();
    posting.limitClauses = findLimitClauses(page.text);
    return posting;
}

Result<int> suggestOn(Store &store, const LimitPage &page, QDate today)
{
    const auto before = store.limits().rules();
    if (!before)
        return before.error();
    if (auto added = RuleSuggestions(store, today).add(postingOf(page)); !added)
        return added.error();
    const auto after = store.limits().rules();
    if (!after)
        return after.error();
    return int(after->size() - before->size());
}

Result<PostingVerdict> verdictOn(Store &store, PostingId posting, QDate day, KeptBook &kept)
{
    const QDate today = QDate::currentDate();
    const auto book = kept.on(store, today);
    if (!book)
        return book.error();
    const auto tracked = readTracked(store, kept.facts(), posting);
    if (!tracked)
        return tracked.error();
    return (*book)->verdict(*tracked, day.isValid() ? day : today);
}

} // namespace

LimitService::LimitService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_book(std::make_shared<KeptBook>())
{ }

QFuture<Result<std::vector<GroupSlots>>> LimitService::groups()
{
    return m_store.threads().read([](Store &store) { return groupsOn(store, QDate::currentDate()); });
}

QFuture<Result<GroupSlots>> LimitService::groupOf(QString employer)
{
    return m_store.threads().read(
        [employer = std::move(employer)](Store &store) { return groupOn(store, employer, QDate::currentDate()); });
}

QFuture<Result<PostingVerdict>> LimitService::verdict(PostingId posting, QDate day)
{
    return m_store.threads().read(
        [posting, day, book = m_book](Store &store) { return verdictOn(store, posting, day, *book); });
}

QFuture<Result<>> LimitService::confirm(RuleId rule, QString groupName, QStringList employers,
                                        std::optional<LimitRule::Window> window)
{
    return m_store.threads().write({u"limit.confirm"_s},
                                   [rule, groupName = std::move(groupName), employers = std::move(employers),
                                    window = std::move(window)](Store &store) {
                                       return LimitEdits::confirm(store, rule, groupName, employers, window);
                                   });
}

QFuture<Result<GroupSlots>> LimitService::preview(LimitRule rule, QString employer)
{
    return m_store.threads().read([rule = std::move(rule), employer = std::move(employer)](Store &store) {
        return previewOn(store, rule, employer, QDate::currentDate());
    });
}

QFuture<Result<RuleId>> LimitService::save(LimitRule rule, QString employer)
{
    return m_store.threads().write({u"limit.save"_s},
                                   [rule = std::move(rule), employer = std::move(employer)](Store &store) {
                                       return LimitEdits::save(store, rule, employer);
                                   });
}

QFuture<Result<>> LimitService::setState(RuleId rule, LimitRule::State state)
{
    return m_store.threads().write({u"limit.state"_s},
                                   [rule, state](Store &store) { return LimitEdits::setState(store, rule, state); });
}

QFuture<Result<GroupId>> LimitService::saveGroup(EmployerGroup group)
{
    const QString key = group.employers.isEmpty() ? u"group.remove"_s : u"group.save"_s;
    return m_store.threads().write(
        {key}, [group = std::move(group)](Store &store) { return LimitEdits::saveGroup(store, group); });
}

QFuture<Result<>> LimitService::addAlias(QString employer, QString written)
{
    return m_store.threads().write({u"employer.join"_s},
                                   [employer = std::move(employer), written = std::move(written)](Store &store) {
                                       return LimitEdits::addAlias(store, employer, written);
                                   });
}

QFuture<Result<>> LimitService::removeAlias(QString written)
{
    return m_store.threads().write({u"employer.part"_s}, [written = std::move(written)](Store &store) {
        return store.limits().removeAlias(written);
    });
}

QFuture<Result<std::vector<LimitRule>>> LimitService::rulesIn(LimitPage page)
{
    return m_store.threads().read([page = std::move(page)](Store &) -> Result<std::vector<LimitRule>> {
        const Posting posting = postingOf(page);
        std::vector<LimitRule> rules;
        for (const LimitClause &clause : posting.limitClauses)
            if (auto rule = suggestionOf(clause, posting))
                rules.push_back(*std::move(rule));
        return rules;
    });
}

QFuture<Result<int>> LimitService::suggest(LimitPage page)
{
    return m_store.threads().write({u"limit.suggest"_s}, [page = std::move(page)](Store &store) {
        return suggestOn(store, page, QDate::currentDate());
    });
}

QFuture<Result<>> LimitService::orderPlans(std::vector<PostingId> order)
{
    return m_store.threads().write(
        {u"plan.order"_s}, [order = std::move(order)](Store &store) { return store.tracking().setPlanOrder(order); });
}

} // namespace Shortlist
