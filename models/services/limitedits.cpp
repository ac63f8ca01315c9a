// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/limitedits.h"

#include "models/domain/text.h"
#include "models/storage/store.h"

#include <algorithm>

namespace Shortlist::LimitEdits {

using namespace Qt::StringLiterals;
using ScopeKind = LimitRule::ScopeKind;
using WindowType = LimitRule::WindowType;

namespace {

Error invalid(const QString &why)
{
    return {Error::Code::InvalidArgument, why};
}

bool isSameName(const QString &a, const QString &b)
{
    return Text::folded(a) == Text::folded(b);
}

Result<std::optional<EmployerGroup>> groupNamed(LimitStore &limits, const QString &name)
{
    auto groups = limits.groups();
    if (!groups)
        return groups.error();
    const auto found = std::find_if(groups->begin(), groups->end(),
                                    [&name](const EmployerGroup &group) { return isSameName(group.name, name); });
    return found == groups->end() ? std::optional<EmployerGroup>() : std::optional(*found);
}

/// Gives the rules of a group a new name, or makes them suggestions again where the group is gone.
Result<> followGroup(LimitStore &limits, const QString &oldName, const QString &newName)
{
    const auto rules = limits.rules();
    if (!rules)
        return rules.error();
    for (const StoredRule &stored : *rules) {
        if (stored.rule.scope.per != ScopeKind::Group || !isSameName(stored.rule.scope.name, oldName))
            continue;
        LimitRule rule = stored.rule;
        if (!newName.isEmpty())
            rule.scope.name = newName;
        else if (rule.state == LimitRule::State::Confirmed)
            rule.state = LimitRule::State::Detected;
        if (auto replaced = limits.replace(stored.id, rule, stored.employer); !replaced)
            return replaced;
    }
    return {};
}

QString windowFault(const LimitRule::Window &window)
{
    switch (window.type) {
    case WindowType::Lifetime:
        break;
    case WindowType::Rolling:
        return window.days.value_or(0) > 0 || window.months.value_or(0) > 0 ? QString()
                                                                            : u"a rolling window needs its length"_s;
    case WindowType::Calendar:
        return window.startsMonth >= 1 && window.startsMonth <= 12 ? QString() : u"a month is 1 to 12"_s;
    case WindowType::Cycle:
        // Of a season that a posting names no days may be known; one day alone is a slip.
        return (!window.from.isValid() && !window.to.isValid()) || (window.from.isValid() && window.from <= window.to)
            ? QString()
            : u"a cycle needs its first and last day"_s;
    }
    return {};
}

QString faultOf(const LimitRule &rule)
{
    if (rule.kind == LimitRule::Kind::Cap && rule.max < 1)
        return u"a cap needs a number of applications"_s;
    if (rule.kind == LimitRule::Kind::Cooldown && rule.days < 1)
        return u"a wait needs its days"_s;
    if (rule.kind == LimitRule::Kind::Repeat && rule.days < 0 && rule.days != LimitRule::Never)
        return u"a wait has no fewer than 0 days"_s;
    const bool needsName = rule.scope.per == ScopeKind::Employer || rule.scope.per == ScopeKind::Group;
    if (needsName && rule.scope.name.trimmed().isEmpty())
        return u"the rule names no employer"_s;
    return windowFault(rule.window);
}

/// The employer a rule by hand belongs to: the one it names, else the stated one, else the one whose posting it was
/// read in.
Result<EmployerId> employerOf(Store &store, const LimitRule &rule, const QString &stated)
{
    if (rule.scope.per == ScopeKind::Employer)
        return store.limits().ensureEmployer(rule.scope.name);
    if (rule.scope.per == ScopeKind::Group) {
        const auto group = groupNamed(store.limits(), rule.scope.name);
        if (!group)
            return group.error();
        if (!*group && rule.state == LimitRule::State::Confirmed)
            return Error{Error::Code::NotFound, u"there is no such group"_s, rule.scope.name};
        return stated.isEmpty() ? Result<EmployerId>(EmployerId{}) : store.limits().ensureEmployer(stated);
    }
    if (!stated.isEmpty())
        return store.limits().ensureEmployer(stated);
    if (rule.evidence.posting == PostingId{})
        return invalid(u"the rule names no employer"_s);
    const auto posting = store.postings().load(rule.evidence.posting);
    if (!posting)
        return posting.error();
    return store.limits().ensureEmployer(posting->posting.employer);
}

/// The group that the rule's employer is in already, else the one that the clause names, else the employer.
Result<QString> ownGroupName(LimitStore &limits, const StoredRule &stored)
{
    const auto groups = limits.groups();
    if (!groups)
        return groups.error();
    for (const EmployerGroup &group : *groups)
        if (!stored.employerName.isEmpty() && group.employers.contains(stored.employerName))
            return group.name;
    return stored.rule.scope.per == ScopeKind::Group ? stored.rule.scope.name : stored.employerName;
}

Result<> enforceForGroup(Store &store, const StoredRule &stored, const QString &groupName, const QStringList &employers)
{
    const QString typed = Text::collapsed(groupName);
    const auto own = typed.isEmpty() ? ownGroupName(store.limits(), stored) : Result<QString>(typed);
    if (!own)
        return own.error();
    const QString &name = *own;
    const auto known = groupNamed(store.limits(), name);
    if (!known)
        return known.error();
    const GroupId id = *known ? (*known)->id : GroupId{};
    if (auto saved = store.limits().saveGroup({id, name, employers, true}); !saved)
        return saved.error();
    LimitRule rule = stored.rule;
    if (rule.scope.per == ScopeKind::Employer || rule.scope.per == ScopeKind::Group)
        rule.scope = {ScopeKind::Group, name, rule.scope.region};
    rule.state = LimitRule::State::Confirmed;
    return store.limits().replace(stored.id, rule, stored.employer);
}

Result<> enforceForEmployer(Store &store, const StoredRule &stored)
{
    LimitRule rule = stored.rule;
    if (rule.scope.per == ScopeKind::Group) {
        const QString employer = stored.employerName.isEmpty() ? rule.scope.name : stored.employerName;
        rule.scope = {ScopeKind::Employer, employer, rule.scope.region};
    }
    rule.state = LimitRule::State::Confirmed;
    return store.limits().replace(stored.id, rule, stored.employer);
}

} // namespace

Result<> confirm(Store &store, RuleId id, const QString &groupName, const QStringList &employers,
                 const std::optional<LimitRule::Window> &window)
{
    auto stored = store.limits().rule(id);
    if (!stored)
        return stored.error();
    if (window) {
        if (const QString fault = windowFault(*window); !fault.isEmpty())
            return invalid(fault);
        stored->rule.window = *window;
    }
    return employers.isEmpty() ? enforceForEmployer(store, *stored)
                               : enforceForGroup(store, *stored, groupName, employers);
}

Result<RuleId> save(Store &store, const LimitRule &rule, const QString &employerName)
{
    if (const QString fault = faultOf(rule); !fault.isEmpty())
        return invalid(fault);
    if (rule.id.isEmpty()) {
        const auto employer = employerOf(store, rule, employerName);
        return employer ? store.limits().add(rule, *employer) : Result<RuleId>(employer.error());
    }
    const RuleId id{rule.id.toLongLong()};
    const auto stored = store.limits().rule(id);
    if (!stored)
        return stored.error();
    const auto employer = employerOf(store, rule, stored->employerName);
    if (!employer)
        return employer.error();
    const EmployerId owner = *employer == EmployerId{} ? stored->employer : *employer;
    if (auto replaced = store.limits().replace(id, rule, owner); !replaced)
        return replaced.error();
    return id;
}

Result<> setState(Store &store, RuleId id, LimitRule::State state)
{
    const auto stored = store.limits().rule(id);
    if (!stored)
        return stored.error();
    if (state == LimitRule::State::Confirmed && stored->rule.scope.per == ScopeKind::Group) {
        const auto group = groupNamed(store.limits(), stored->rule.scope.name);
        if (!group)
            return group.error();
        if (!*group)
            return invalid(u"a rule about a group is confirmed with the group's employers"_s);
    }
    return store.limits().setState(id, state);
}

Result<GroupId> saveGroup(Store &store, const EmployerGroup &group)
{
    LimitStore &limits = store.limits();
    QString oldName;
    if (group.id != GroupId{}) {
        const auto groups = limits.groups();
        if (!groups)
            return groups.error();
        const auto known =
            std::find_if(groups->begin(), groups->end(), [&group](const EmployerGroup &g) { return g.id == group.id; });
        if (known == groups->end())
            return Error{Error::Code::NotFound, u"there is no such group"_s, group.name};
        oldName = known->name;
    }
    if (group.employers.isEmpty()) {
        if (auto dissolved = limits.dissolve(group.id); !dissolved)
            return dissolved.error();
        if (auto followed = followGroup(limits, oldName, {}); !followed)
            return followed.error();
        return GroupId{};
    }
    EmployerGroup clean = group;
    clean.name = Text::collapsed(group.name);
    clean.confirmed = true;
    const auto saved = limits.saveGroup(clean);
    if (!saved || oldName.isEmpty() || oldName == clean.name)
        return saved;
    if (auto followed = followGroup(limits, oldName, clean.name); !followed)
        return followed.error();
    return saved;
}

Result<> addAlias(Store &store, const QString &employer, const QString &written)
{
    LimitStore &limits = store.limits();
    const auto before = limits.groups();
    if (!before)
        return before.error();
    const auto id = limits.ensureEmployer(employer);
    if (!id)
        return id.error();
    if (auto added = limits.addAlias(*id, written); !added)
        return added;
    const auto after = limits.groups();
    if (!after)
        return after.error();
    // A group whose only member went elsewhere is gone, and its rules wait for the user again.
    for (const EmployerGroup &group : *before) {
        const bool isThere =
            std::any_of(after->begin(), after->end(), [&group](const auto &g) { return g.id == group.id; });
        if (isThere)
            continue;
        if (auto followed = followGroup(limits, group.name, {}); !followed)
            return followed;
    }
    return {};
}

} // namespace Shortlist::LimitEdits
