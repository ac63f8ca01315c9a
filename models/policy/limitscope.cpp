// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/limitscope.h"

#include "models/domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

Membership compared(const QString &stated, const QString &wanted)
{
    if (stated.trimmed().isEmpty())
        return Membership::Unclear;
    return Text::folded(stated) == Text::folded(wanted) ? Membership::Inside : Membership::Outside;
}

Membership comparedEmployer(const QString &stated, const QString &wanted)
{
    if (stated.trimmed().isEmpty())
        return Membership::Unclear;
    return Text::employerKey(stated) == Text::employerKey(wanted) ? Membership::Inside : Membership::Outside;
}

Membership comparedGroup(const QString &employer, const QString &group, const std::vector<LimitEmployer> &employers)
{
    if (employer.trimmed().isEmpty())
        return Membership::Unclear;
    const QString key = Text::employerKey(employer);
    const QString wanted = Text::folded(group);
    const bool found = std::any_of(employers.begin(), employers.end(), [&](const LimitEmployer &member) {
        return Text::folded(member.group) == wanted && Text::employerKey(member.name) == key;
    });
    return found ? Membership::Inside : Membership::Outside;
}

Membership ofName(const LimitRule::Scope &scope, const ScopeSubject &subject,
                  const std::vector<LimitEmployer> &employers)
{
    switch (scope.per) {
    case LimitRule::ScopeKind::Posting:
        if (scope.name.isEmpty())
            return Membership::Inside;
        if (subject.posting.isEmpty())
            return Membership::Unclear;
        return subject.posting == scope.name ? Membership::Inside : Membership::Outside;
    case LimitRule::ScopeKind::Programme:
        return compared(subject.programme, scope.name);
    case LimitRule::ScopeKind::Department:
        return compared(subject.department, scope.name);
    case LimitRule::ScopeKind::Employer:
        return comparedEmployer(subject.employer, scope.name);
    case LimitRule::ScopeKind::Group:
        return comparedGroup(subject.employer, scope.name, employers);
    }
    return Membership::Outside;
}

QString factOf(LimitRule::ScopeKind kind)
{
    switch (kind) {
    case LimitRule::ScopeKind::Posting:
        return u"posting"_s;
    case LimitRule::ScopeKind::Programme:
        return u"programme"_s;
    case LimitRule::ScopeKind::Department:
        return u"department"_s;
    case LimitRule::ScopeKind::Employer:
    case LimitRule::ScopeKind::Group:
        break;
    }
    return u"employer"_s;
}

} // namespace

ScopeSubject subjectOf(const LimitQuery &query)
{
    return {query.posting, query.employer, query.programme, query.department, query.region};
}

ScopeSubject subjectOf(const LimitApplication &application)
{
    return {application.posting, application.employer, application.programme, application.department,
            application.region};
}

Membership membership(const LimitRule::Scope &scope, const ScopeSubject &subject,
                      const std::vector<LimitEmployer> &employers)
{
    const Membership byName = ofName(scope, subject, employers);
    if (byName == Membership::Outside || scope.region.isEmpty())
        return byName;
    const Membership byRegion = compared(subject.region, scope.region);
    return byRegion == Membership::Inside ? byName : byRegion;
}

QString missingFact(const LimitRule::Scope &scope, const ScopeSubject &subject)
{
    if (ofName({scope.per, scope.name, {}}, subject, {}) == Membership::Unclear)
        return factOf(scope.per);
    return u"region"_s;
}

} // namespace Shortlist
