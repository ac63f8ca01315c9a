// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <functional>

namespace Shortlist::Cli {

/// The process around a command: what main() knows.
struct Process
{
    QStringList words; ///< without the program's name
    QString folder;
    std::function<QByteArray(qint64 maxBytes)> readInput; ///< asked only where a command wants standard input
    Terminal terminal;
    QTextStream &out;
    QTextStream &err;
};

/// `[--db FILE] COMMAND …`. A command that needs the database is handed to the window that owns it, if one runs;
/// otherwise it runs here, and owns the database meanwhile.
ExitCode runCommandLine(const Process &process);

} // namespace Shortlist::Cli
