// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "models/domain/result.h"

#include <optional>
#include <span>
#include <vector>

namespace Shortlist::Cli {

/// All commands in the order in which the help lists them.
std::span<const Command> commands();

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

/// Writes "shortlist-cli NAME: what is wrong" and how the command is used.
ExitCode usageError(CommandContext &context, const char *command, const QString &problem);

/// Refused where a limit forbids it, ReadOnly where the database cannot be written, else Failed.
ExitCode exitCodeOf(const Error &error);
/// Writes why the work could not be done; exitCodeOf(error).
ExitCode failed(CommandContext &context, const Error &error);

ExitCode runBackup(CommandContext &context);
ExitCode runCheck(CommandContext &context);
ExitCode runCompare(CommandContext &context);
ExitCode runDismiss(CommandContext &context);
ExitCode runDuplicates(CommandContext &context);
ExitCode runExport(CommandContext &context);
ExitCode runImport(CommandContext &context);
ExitCode runLimits(CommandContext &context);
ExitCode runLimitsConfirm(CommandContext &context);
ExitCode runLimitsDetect(CommandContext &context);
ExitCode runLimitsEvaluate(CommandContext &context);
ExitCode runList(CommandContext &context);
ExitCode runMerge(CommandContext &context);
ExitCode runParse(CommandContext &context);
ExitCode runReport(CommandContext &context);
ExitCode runRestore(CommandContext &context);
ExitCode runShow(CommandContext &context);
ExitCode runTag(CommandContext &context);
ExitCode runTrack(CommandContext &context);

/// `restore` for a database that cannot be opened.
ExitCode rescueByRestore(CommandContext &context, const QString &database);

} // namespace Shortlist::Cli
