// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "app/cli/output.h"
#include "models/importers/normalise/limitclauses.h"
#include "models/importers/sniff.h"
#include "models/policy/limitjson.h"

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

QJsonObject toJson(const QString &file, const std::vector<LimitClause> &clauses)
{
    QJsonArray array;
    for (const LimitClause &clause : clauses)
        array.append(Shortlist::toJson(clause));
    return {{u"file"_s, file}, {u"clauses"_s, array}};
}

QString summary(const LimitClause &clause)
{
    if (clause.kind == LimitClause::Kind::Cooldown)
        return clause.days ? u"no application for %1 days"_s.arg(*clause.days) : u"no application for some time"_s;
    QString text = u"at most %1"_s.arg(clause.max.value_or(0));
    if (clause.windowDays)
        text += u" in %1 days"_s.arg(*clause.windowDays);
    if (clause.includesAffiliates)
        text += u", affiliates included"_s;
    if (clause.ordered)
        text += u", considered in order"_s;
    return text;
}

} // namespace

ExitCode runLimitsDetect(CommandContext &context)
{
    const auto arguments = Arguments::parse(context.arguments, {.flags = {u"json"_s}, .options = {}});
    if (!arguments)
        return usageError(context, "limits detect", arguments.error().detail);
    if (arguments->positional().isEmpty())
        return usageError(context, "limits detect", u"name a file, a folder or - for standard input"_s);

    ExitCode code = ExitCode::Done;
    forEachInput(arguments->positional(), context.folder, context.input, [&](const Input &input) {
        if (!input.document) {
            writeError(context.err, input.name, input.document.error());
            code = ExitCode::Failed;
            return;
        }
        const std::vector<LimitClause> clauses = findLimitClauses(decoded(input.document->bytes).text);
        if (arguments->has(u"json"_s)) {
            writeJsonLine(context.out, toJson(input.name, clauses));
            return;
        }
        for (const LimitClause &clause : clauses)
            context.out << printable(input.name) << ": " << summary(clause) << "\n  “" << printable(clause.quote)
                        << "”\n";
    });
    return code;
}

} // namespace Shortlist::Cli
