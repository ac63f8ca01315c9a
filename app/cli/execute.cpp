// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/execute.h"

#include "app/cli/commands.h"

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

CommandReply execute(const CommandRequest &request, const Services &services)
{
    CommandReply reply;
    QTextStream out(&reply.out);
    QTextStream err(&reply.err);
    const auto invocation = findCommand(request.arguments);
    if (!invocation) {
        err << "shortlist-cli: the window that is open does not know this command; it may be of another version\n";
        err.flush();
        reply.exitCode = int(ExitCode::Usage);
        return reply;
    }
    CommandContext context{.arguments = invocation->arguments,
                           .folder = request.folder,
                           .input = request.input,
                           .terminal = request.terminal,
                           .out = out,
                           .err = err,
                           .services = &services};
    reply.exitCode = int(invocation->command->run(context));
    out.flush();
    err.flush();
    return reply;
}

} // namespace Shortlist::Cli
