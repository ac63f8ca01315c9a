// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/ids.h"
#include "app/cli/output.h"
#include "app/cli/phrases.h"
#include "models/services/limitservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

struct Found
{
    LimitRule rule;
    EmployerGroup group;
};

Result<Found> findRule(CommandContext &context, qint64 id)
{
    const auto groups = await(context.services->limits.groups());
    if (!groups)
        return groups.error();
    for (const GroupSlots &group : *groups)
        for (const LimitRule &rule : group.rules)
            if (rule.id == QString::number(id))
                return Found{rule, group.group};
    return Error{Error::Code::NotFound, u"there is no rule %1; see shortlist-cli limits"_s.arg(id)};
}

QStringList namesFrom(const QString &list)
{
    QStringList names;
    const QStringList parts = list.split(u',');
    for (const QString &part : parts)
        if (const QString name = part.simplified(); !name.isEmpty())
            names.append(name);
    return names;
}

} // namespace

ExitCode runLimitsConfirm(CommandContext &context)
{
    const auto arguments =
        Arguments::parse(context.arguments, {.flags = {u"json"_s}, .options = {u"group"_s, u"employers"_s}});
    if (!arguments)
        return usageError(context, "limits confirm", arguments.error().detail);
    if (arguments->positional().size() != 1)
        return usageError(context, "limits confirm", u"name one rule by its number"_s);
    const auto id = idFrom(arguments->positional().constFirst());
    if (!id)
        return usageError(context, "limits confirm", id.error().detail);

    const auto found = findRule(context, *id);
    if (!found)
        return failed(context, found.error());
    const bool isShared = found->rule.scope.per == LimitRule::ScopeKind::Group;
    const QStringList suggested = isShared ? found->group.employers : QStringList();
    const QStringList employers =
        arguments->value(u"employers"_s) ? namesFrom(*arguments->value(u"employers"_s)) : suggested;
    const QString group = arguments->value(u"group"_s).value_or(found->group.name);
    if (const auto confirmed = await(context.services->limits.confirm(RuleId{*id}, group, employers)); !confirmed)
        return failed(context, confirmed.error());

    if (arguments->has(u"json"_s)) {
        writeJsonLine(context.out,
                      {{u"id"_s, *id},
                       {u"state"_s, u"confirmed"_s},
                       {u"group"_s, employers.isEmpty() ? QJsonValue() : QJsonValue(group)},
                       {u"employers"_s, QJsonArray::fromStringList(employers)}});
        return ExitCode::Done;
    }
    context.out << "Enforced from now on: " << printable(inWords(found->rule)) << '\n';
    if (!employers.isEmpty())
        context.out << "It counts applications to " << printable(employers.join(u", "))
                    << ". To change who belongs together: limits confirm " << *id << " --employers 'A, B'\n";
    return ExitCode::Done;
}

} // namespace Shortlist::Cli
