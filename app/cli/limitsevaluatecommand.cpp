// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "app/cli/output.h"
#include "models/policy/limitjson.h"
#include "models/policy/limits.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

/// One object, however many lines it takes, or one a line.
QList<QByteArray> casesOf(const QByteArray &text)
{
    QJsonParseError syntax;
    QJsonDocument::fromJson(text, &syntax);
    if (syntax.error == QJsonParseError::NoError)
        return {text};
    QList<QByteArray> lines;
    const QList<QByteArray> all = text.split('\n');
    for (const QByteArray &line : all)
        if (!line.trimmed().isEmpty())
            lines.append(line);
    // A single object that is broken should be named as such, not by the first of its lines.
    const bool isOneALine = lines.size() > 1 && QJsonDocument::fromJson(lines.constFirst()).isObject();
    return isOneALine ? lines : QList<QByteArray>{text};
}

} // namespace

ExitCode runLimitsEvaluate(CommandContext &context)
{
    const auto arguments = Arguments::parse(context.arguments, {.flags = {u"json"_s}, .options = {}});
    if (!arguments)
        return usageError(context, "limits evaluate", arguments.error().detail);
    if (arguments->positional().size() != 1)
        return usageError(context, "limits evaluate", u"name one file, or - for standard input"_s);

    const auto text = readInput(arguments->positional().constFirst(), context.folder, context.input);
    if (!text)
        return failed(context, text.error());
    const QList<QByteArray> cases = casesOf(*text);
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const auto parsed = limitCaseFromJson(cases.at(i));
        if (!parsed) {
            const QString which = cases.size() > 1 ? u"object %1: "_s.arg(i + 1) : QString();
            context.err << "shortlist-cli limits evaluate: " << printable(which + parsed.error().detail) << '\n';
            return ExitCode::Usage;
        }
        writeJsonLine(context.out,
                      toJson(evaluate(parsed->rules, parsed->applications, parsed->employers, parsed->query)));
    }
    return ExitCode::Done;
}

} // namespace Shortlist::Cli
