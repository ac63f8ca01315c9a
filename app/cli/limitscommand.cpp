// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/phrases.h"
#include "app/cli/viewjson.h"
#include "models/services/limitservice.h"
#include "models/services/trackingservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

QString headline(const GroupSlots &group)
{
    QString text = group.group.name;
    if (group.group.employers.size() > 1)
        text += u" (%1)"_s.arg(group.group.employers.join(u", "));
    if (group.max > 0)
        text += u": %1 of %2 places used"_s.arg(group.holders.size()).arg(group.max);
    return group.max > 0 && !group.confirmed ? text + u" (not confirmed, not enforced)"_s : text;
}

void writePlaces(QTextStream &out, const GroupSlots &group)
{
    int place = 0;
    for (const SlotEntry &holder : group.holders)
        out << "  " << ++place << ". " << printable(inWords(holder)) << '\n';
    for (++place; place <= group.max; ++place)
        out << "  " << place << ". free\n";
    for (const SlotEntry &planned : group.planned)
        out << "  planned: " << printable(inWords(planned)) << '\n';
    for (const SlotEntry &freed : group.freed)
        out << "  no longer counts: " << printable(inWords(freed)) << '\n';
}

void writeRules(QTextStream &out, const GroupSlots &group)
{
    for (const LimitRule &rule : group.rules) {
        if (rule.state == LimitRule::State::Disabled)
            continue;
        out << "  Rule " << rule.id << ": " << printable(inWords(rule)) << '\n';
        if (!rule.evidence.quote.isEmpty())
            out << "    “" << printable(rule.evidence.quote) << "”\n";
        for (const QString &assumed : assumedOf(rule))
            out << "    Assumed: " << assumed << ".\n";
        if (rule.overridden)
            out << "    Overridden until " << inWords(rule.overridden->until) << ": "
                << printable(rule.overridden->reason) << '\n';
        if (rule.state == LimitRule::State::Detected)
            out << "    To enforce it: shortlist-cli limits confirm " << rule.id << '\n';
    }
}

} // namespace

ExitCode runLimits(CommandContext &context)
{
    const auto arguments = Arguments::parse(context.arguments, {.flags = {u"json"_s}, .options = {}});
    if (!arguments)
        return usageError(context, "limits", arguments.error().detail);
    if (!arguments->positional().isEmpty())
        return usageError(context, "limits",
                          u"there is no limits %1; there are confirm, evaluate and detect"_s.arg(
                              arguments->positional().constFirst()));

    const auto groups = await(context.services->limits.groups());
    if (!groups)
        return failed(context, groups.error());
    const auto stages = await(context.services->tracking.stages());
    if (!stages)
        return failed(context, stages.error());
    if (groups->empty() && !arguments->has(u"json"_s))
        context.out << "No employer's limit is known. Limits are found when postings are imported.\n";
    bool isFirst = true;
    for (const GroupSlots &group : *groups) {
        if (arguments->has(u"json"_s)) {
            writeJsonLine(context.out, toJson(group, *stages));
            continue;
        }
        context.out << (isFirst ? "" : "\n") << emphasised(printable(headline(group)), context.terminal) << '\n';
        writePlaces(context.out, group);
        writeRules(context.out, group);
        isFirst = false;
    }
    return ExitCode::Done;
}

} // namespace Shortlist::Cli
