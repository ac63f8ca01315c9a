// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

const std::vector<Command> &commands()
{
    static const std::vector<Command> table{
        {"parse", "PATH… [--json]", "Shows what is understood of postings, without storing anything",
         "Folders are walked; - is standard input. --json prints one object a file.", Needs::Nothing, runParse},
        {"limits detect", "PATH… [--json]", "Finds application limits in any text",
         "Quotes are exact parts of the text; offsets count characters of the decoded text.", Needs::Nothing,
         runLimitsDetect},
    };
    return table;
}

std::optional<Invocation> findCommand(const QStringList &words)
{
    const Command *best = nullptr;
    qsizetype length = 0;
    for (const Command &command : commands()) {
        const QStringList name = QString::fromUtf8(command.name).split(u' ');
        if (name.size() > length && words.mid(0, name.size()) == name) {
            best = &command;
            length = name.size();
        }
    }
    return best == nullptr ? std::nullopt : std::optional(Invocation{best, words.mid(length)});
}

QString helpText()
{
    QString text = u"Shortlist keeps job postings and the applications an employer still allows.\n\n"
                   u"usage: shortlist-cli [--db FILE] COMMAND …\n\n"_s;
    for (const Command &command : commands())
        text += u"  %1 %2\n"_s.arg(QString::fromUtf8(command.name), -16).arg(QString::fromUtf8(command.summary));
    text += u"\nshortlist-cli COMMAND --help says more about one of them; --version prints the version.\n"
            u"The database is --db FILE, else $SHORTLIST_DB, else $XDG_DATA_HOME/shortlist/shortlist.db.\n"
            u"Exit codes: 0 done, 1 something failed, 2 wrong usage, 3 refused by an application limit.\n"_s;
    return text;
}

QString helpText(const Command &command)
{
    QString text = u"usage: shortlist-cli %1 %2\n\n%3.\n"_s.arg(
        QString::fromUtf8(command.name), QString::fromUtf8(command.usage), QString::fromUtf8(command.summary));
    if (command.details[0] != '\0')
        text += u"%1\n"_s.arg(QString::fromUtf8(command.details));
    return text;
}

ExitCode run(const Command &command, CommandContext &context)
{
    const QStringList options = context.arguments.mid(0, context.arguments.indexOf("--"_L1));
    if (options.contains("--help"_L1) || options.contains("-h"_L1)) {
        context.out << helpText(command);
        return ExitCode::Done;
    }
    return command.run(context);
}

ExitCode usageError(CommandContext &context, const char *command, const QString &problem)
{
    const auto found = std::find_if(commands().begin(), commands().end(), [command](const Command &c) {
        return QLatin1StringView(c.name) == QLatin1StringView(command);
    });
    context.err << "shortlist-cli " << command << ": " << problem << '\n';
    if (found != commands().end())
        context.err << "usage: shortlist-cli " << command << ' ' << QString::fromUtf8(found->usage) << '\n';
    return ExitCode::Usage;
}

} // namespace Shortlist::Cli
