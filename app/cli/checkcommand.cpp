// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "models/services/maintenanceservice.h"

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

ExitCode runCheck(CommandContext &context)
{
    const auto arguments = Arguments::parse(context.arguments, {.flags = {u"json"_s}, .options = {}});
    if (!arguments)
        return usageError(context, "check", arguments.error().detail);
    if (!arguments->positional().isEmpty())
        return usageError(context, "check", u"it takes no file; choose the database with --db FILE"_s);
    if (const auto summary = await(context.services->maintenance.summary()); summary && summary->isOnNetwork)
        context.err << "shortlist-cli: the database lies on a network drive (" << printable(summary->fileSystem)
                    << "), which may damage it; move it to this computer\n";
    const auto problems = await(context.services->maintenance.check());
    if (!problems)
        return failed(context, problems.error());
    if (arguments->has(u"json"_s))
        writeJsonLine(context.out,
                      {{u"ok"_s, problems->isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(*problems)}});
    else if (problems->isEmpty())
        context.out << "The database is sound.\n";
    for (const QString &problem : *problems)
        context.err << "shortlist-cli: " << printable(problem) << '\n';
    return problems->isEmpty() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace Shortlist::Cli
