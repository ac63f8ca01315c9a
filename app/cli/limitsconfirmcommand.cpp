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

Result<QDate> dayFrom(const Arguments &arguments, const QString &option)
{
    const QString word = arguments.value(option).value_or(QString());
    const QDate day = QDate::fromString(word, Qt::ISODate);
    if (!day.isValid() || word.size() != 10)
        return Error{Error::Code::InvalidArgument, u"--%1: write a day like 2026-09-01"_s.arg(option)};
    return day;
}

/// The rule's window with what the options say about a season or a year; nothing where they say nothing.
Result<std::optional<LimitRule::Window>> windowFrom(const Arguments &arguments, LimitRule::Window window)
{
    if (arguments.value(u"year-starts"_s)) {
        const int month = arguments.value(u"year-starts"_s)->toInt();
        if (window.type != LimitRule::WindowType::Calendar || month < 1 || month > 12)
            return Error{Error::Code::InvalidArgument, u"--year-starts: a month, 1 to 12, of a rule about a year"_s};
        window.startsMonth = month;
        return std::optional(window);
    }
    if (!arguments.value(u"from"_s) && !arguments.value(u"to"_s))
        return std::optional<LimitRule::Window>();
    const auto from = dayFrom(arguments, u"from"_s);
    if (!from)
        return from.error();
    const auto to = dayFrom(arguments, u"to"_s);
    if (!to)
        return to.error();
    if (window.type != LimitRule::WindowType::Cycle || *to < *from)
        return Error{Error::Code::InvalidArgument,
                     u"--from and --to: the first and last day of a rule about a season"_s};
    window.from = *from;
    window.to = *to;
    return std::optional(window);
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
    const auto arguments = Arguments::parse(
        context.arguments,
        {.flags = {u"json"_s}, .options = {u"group"_s, u"employers"_s, u"from"_s, u"to"_s, u"year-starts"_s}});
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
    const auto window = windowFrom(*arguments, found->rule.window);
    if (!window)
        return usageError(context, "limits confirm", window.error().detail);
    if (const auto confirmed = await(context.services->limits.confirm(RuleId{*id}, group, employers, *window));
        !confirmed)
        return failed(context, confirmed.error());

    if (arguments->has(u"json"_s)) {
        writeJsonLine(context.out,
                      {{u"id"_s, *id},
                       {u"state"_s, u"confirmed"_s},
                       {u"group"_s, employers.isEmpty() ? QJsonValue() : QJsonValue(group)},
                       {u"employers"_s, QJsonArray::fromStringList(employers)}});
        return ExitCode::Done;
    }
    LimitRule rule = found->rule;
    rule.window = window->value_or(rule.window);
    context.out << "Enforced from now on: " << printable(inWords(rule)) << '\n';
    for (const QString &assumed : assumedOf(rule))
        context.out << "Assumed: " << assumed << ".\n";
    const bool isSeason = rule.window.type == LimitRule::WindowType::Cycle;
    if (isSeason && !rule.window.from.isValid())
        context.out << "To say when the season is: limits confirm " << *id << " --from DAY --to DAY\n";
    if (!employers.isEmpty())
        context.out << "It counts applications to " << printable(employers.join(u", "))
                    << ". To change who belongs together: limits confirm " << *id << " --employers 'A, B'\n";
    return ExitCode::Done;
}

} // namespace Shortlist::Cli
