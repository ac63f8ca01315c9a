// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/toplevel.h"

#include "app/cli/commands.h"
#include "app/cli/handover.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/paths.h"
#include "models/domain/limits.h"
#include "models/services/rescue.h"

#include <QDeadlineTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

/// How long another short-lived owner (a command that runs at the same time, a window that is just starting or
/// closing) is waited for.
constexpr int OwnerPatienceMs = 10'000;
constexpr int OwnerPauseMs = 50;

struct TopLevel
{
    QString database;  ///< of --db; empty where it was not given
    QStringList words; ///< from the command on
    QString problem;
};

TopLevel topLevelFrom(QStringList words)
{
    TopLevel parsed;
    while (!words.isEmpty() && words.constFirst().startsWith("--db"_L1)) {
        const QString word = words.takeFirst();
        if (word.startsWith("--db="_L1)) {
            parsed.database = word.mid(5);
        } else if (word == "--db"_L1 && !words.isEmpty()) {
            parsed.database = words.takeFirst();
        } else {
            parsed.problem = word == "--db"_L1 ? u"--db needs a file"_s : u"there is no option %1"_s.arg(word);
            return parsed;
        }
        if (parsed.database.isEmpty())
            parsed.problem = u"--db needs a file"_s;
    }
    parsed.words = words;
    return parsed;
}

ExitCode usage(const Process &process, const QString &problem)
{
    process.err << "shortlist-cli: " << printable(problem) << "\nTry shortlist-cli --help.\n";
    return ExitCode::Usage;
}

ExitCode show(const Process &process, const CommandReply &reply)
{
    process.out << QString::fromUtf8(reply.out);
    process.err << QString::fromUtf8(reply.err);
    return ExitCode(reply.exitCode);
}

CommandContext contextOf(const Process &process, const Invocation &invocation, const QByteArray &input)
{
    return {.arguments = invocation.arguments,
            .folder = process.folder,
            .input = input,
            .terminal = process.terminal,
            .out = process.out,
            .err = process.err};
}

/// Whether another file in its place is what helps.
bool isDamaged(const Error &error)
{
    return error.code == Error::Code::Storage || error.code == Error::Code::ForeignDatabase
        || error.code == Error::Code::Malformed;
}

/// A database that cannot be opened may be gone back from.
void offerCopies(const Process &process, const QString &database, const Error &error)
{
    if (!isDamaged(error))
        return;
    const auto copies = backupsOf(database);
    if (!copies.empty())
        process.err << "shortlist-cli: `restore --list` shows the copies of it, `restore FILE` goes back to one\n";
}

/// With the owner's help, or as the owner.
ExitCode runWithDatabase(const Process &process, const Invocation &invocation, const CommandRequest &request,
                         const QString &database)
{
    QDeadlineTimer patience(OwnerPatienceMs);
    for (;;) {
        if (const auto reply = sendToOwner(database, request))
            return show(process, *reply);
        const bool findsDuplicates = invocation.command->needs == Needs::Duplicates;
        auto session =
            Session::open(database, findsDuplicates ? StoreAccess::Upkeep::AtOnce : StoreAccess::Upkeep::AnotherTime);
        if (session) {
            const Services services = (*session)->services();
            CommandContext context = contextOf(process, invocation, request.input);
            context.services = &services;
            return invocation.command->run(context);
        }
        if (invocation.command->rescue != nullptr && isDamaged(session.error())) {
            CommandContext context = contextOf(process, invocation, request.input);
            return invocation.command->rescue(context, database);
        }
        if (session.error().code != Error::Code::InUse || patience.hasExpired()) {
            writeError(process.err, database, session.error());
            offerCopies(process, database, session.error());
            return exitCodeOf(session.error());
        }
        QThread::msleep(OwnerPauseMs);
    }
}

bool wantsHelp(const QStringList &arguments)
{
    const QStringList options = arguments.mid(0, arguments.indexOf("--"_L1));
    return options.contains("--help"_L1) || options.contains("-h"_L1);
}

} // namespace

ExitCode runCommandLine(const Process &process)
{
    const TopLevel topLevel = topLevelFrom(process.words);
    if (!topLevel.problem.isEmpty())
        return usage(process, topLevel.problem);
    if (topLevel.words.isEmpty()) {
        process.err << helpText();
        return ExitCode::Usage;
    }
    const QString &first = topLevel.words.constFirst();
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        process.out << helpText();
        return ExitCode::Done;
    }
    if (first == "--version"_L1) {
        process.out << "shortlist-cli " << SHORTLIST_VERSION << '\n';
        return ExitCode::Done;
    }
    const auto invocation = findCommand(topLevel.words);
    if (!invocation)
        return usage(process,
                     first.startsWith(u'-') ? u"there is no option %1"_s.arg(first)
                                            : u"there is no command %1"_s.arg(first));
    if (wantsHelp(invocation->arguments)) {
        process.out << helpText(*invocation->command);
        return ExitCode::Done;
    }
    const bool readsInput = invocation->arguments.contains(u"-"_s);
    const QByteArray input = readsInput ? process.readInput(Limits::SourceBytes + 1) : QByteArray();
    if (invocation->command->needs == Needs::Nothing) {
        CommandContext context = contextOf(process, *invocation, input);
        return invocation->command->run(context);
    }
    const CommandRequest request{CommandRequest::Kind::Run, topLevel.words, process.folder, input, process.terminal};
    return runWithDatabase(process, *invocation, request, Paths::database(topLevel.database, process.folder));
}

} // namespace Shortlist::Cli
