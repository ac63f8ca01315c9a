// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <optional>
#include <vector>

namespace Shortlist::Cli {

/// All commands in the order in which the help lists them.
const std::vector<Command> &commands();

/// A command line taken apart: the command and what follows it.
struct Invocation
{
    const Command *command = nullptr;
    QStringList arguments;
};

/// The command of the longest name that `words` begin with, or nothing.
std::optional<Invocation> findCommand(const QStringList &words);

/// The general help.
QString helpText();
/// The help of one command.
QString helpText(const Command &command);

/// Runs a command; `--help` among its options prints its help instead.
ExitCode run(const Command &command, CommandContext &context);

/// Writes "shortlist-cli NAME: what is wrong" and how the command is used.
ExitCode usageError(CommandContext &context, const char *command, const QString &problem);

ExitCode runParse(CommandContext &context);
ExitCode runLimitsDetect(CommandContext &context);

} // namespace Shortlist::Cli
