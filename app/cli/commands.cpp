// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/output.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

constexpr auto Table = std::to_array<Command>({
    {"parse", "PATH… [--columns MAPPING] [--json]", "Shows what is understood of postings, without storing anything",
     "Folders are walked; - is standard input. --json prints one object a file.\n"
     "MAPPING says what a table's columns mean, by name or number: \"Job=title,Where=location,4=notes,header=no\".",
     Needs::Nothing, runParse},
    {"import", "PATH… [--columns MAPPING] [--history] [--dry-run] [--json]", "Stores postings",
     "Folders are walked; - is standard input. What is known already is not stored twice.\n"
     "--columns is that of parse. --history records another tracker's stages and days of applying, as far as the\n"
     "limits allow; without it, and where they do not, these stay in the notes.\n"
     "--dry-run says what would be done and stores nothing.",
     Needs::Duplicates, runImport},
    {"list", "[QUERY] [--sort FIELD] [--limit N] [--json]", "Lists postings",
     "QUERY is what the search bar takes: employer:acme -tag:done \"distributed systems\" is:due\n"
     "FIELD is added, title, employer, posted, apply_by, salary, stage, place, experience, rating or relevance;\n"
     "-FIELD turns it round (--sort=-title).",
     Needs::Database, runList},
    {"show", "ID [--json|--html]", "Shows one posting", "", Needs::Database, runShow},
    {"tag", "ID… +TAG… -TAG… [--json]", "Adds and removes tags", "shortlist-cli tag 3 5 +urgent '-maybe later'",
     Needs::Database, runTag},
    {"track", "ID STAGE [--on DATE] [--note TEXT] [--override REASON [--override-until DATE]] [--json]",
     "Records what happened to an application",
     "STAGE is saved, planned, applied, assessment, interview, offer, accepted, withdrawn, rejected, closed\n"
     "or one of your own. DATE is like 2026-03-01, today or yesterday. Where an employer's limit refuses it,\n"
     "the exit code is 3 and nothing is recorded, unless --override gives a reason.",
     Needs::Database, runTrack},
    {"limits", "[--json]", "Shows what each employer still allows, and who holds the places", "", Needs::Database,
     runLimits},
    {"limits confirm", "ID [--group NAME] [--employers 'A, B'] [--from DAY --to DAY | --year-starts MONTH] [--json]",
     "Makes a limit that was found in a posting one that is enforced",
     "ID is the rule's number from `limits`. --employers says who shares the places; without it, those that the\n"
     "postings suggest.",
     Needs::Database, runLimitsConfirm},
    {"limits evaluate", "FILE", "Asks the limit engine alone: JSON in, verdicts out",
     "FILE holds one JSON object, or one a line; - is standard input. See docs/limits.md.", Needs::Nothing,
     runLimitsEvaluate},
    {"limits detect", "PATH… [--json]", "Finds application limits in any text",
     "Quotes are exact parts of the text; offsets count characters of the decoded text.", Needs::Nothing,
     runLimitsDetect},
    {"compare", "ID ID… [--json|--html]", "Puts two to four postings side by side", "", Needs::Database, runCompare},
    {"duplicates", "[--json]", "Lists postings that may be one and the same, the surest first", "", Needs::Duplicates,
     runDuplicates},
    {"duplicates dismiss", "ID ID", "Remembers that two postings are two", "", Needs::Database, runDismiss},
    {"merge", "KEPT OTHER [--take FIELD,…] [--override REASON]", "Makes two postings one",
     "KEPT stays, with the tags, notes and history of both; OTHER goes to the trash. --take names the fields, as "
     "in\n"
     "the JSON, where OTHER's value wins. Where a limit refuses what the two would be together, the exit code is "
     "3\n"
     "and nothing is changed, unless --override gives a reason.",
     Needs::Database, runMerge},
    {"report", "[PERIOD] [--csv|--json]",
     "Lists what was sent in a period and what came of it, as a proof of the search",
     "PERIOD is 2026, 2026-03 or 2026-03-01..2026-03-31; without one, this month. What lies in the trash is left "
     "out.",
     Needs::Database, runReport},
    {"export", "[--format json|ics] [--output FILE]", "Writes the whole database as JSON, or its dates for a calendar",
     "To standard output, or to FILE, which only you can read.", Needs::Database, runExport},
    {"backup", "[FILE]", "Writes a verified copy of the database",
     "Without FILE, in the folder beside the database, where the automatic ones are.", Needs::Database, runBackup},
    {"restore", "FILE | --list [--json]", "Puts a copy in place of the database",
     "FILE is a copy that `backup` or the program made, of this version or an older one. It is checked first. What\n"
     "was there before is kept as a copy too, so that restoring that one takes this back. --list shows the copies.\n"
     "An export (a .json file) is read into a database that holds nothing yet.",
     Needs::Database, runRestore, rescueByRestore},
    {"check", "[--json]", "Looks for damage in the database", "", Needs::Database, runCheck},
});

} // namespace

std::span<const Command> commands()
{
    return Table;
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
            u"Exit codes: 0 done, 1 something failed, 2 wrong usage, 3 refused by an application limit,\n"_s
            u"4 the database cannot be written.\n"_s;
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

ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case Error::Code::Refused:
        return ExitCode::Refused;
    case Error::Code::ReadOnly:
        return ExitCode::ReadOnly;
    default:
        return ExitCode::Failed;
    }
}

ExitCode failed(CommandContext &context, const Error &error)
{
    writeError(context.err, error.subject, error);
    return exitCodeOf(error);
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
