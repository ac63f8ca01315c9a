// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inputs.h"
#include "app/cli/terminal.h"
#include "app/cli/toplevel.h"
#include "app/crash/crashreports.h"
#include "app/crash/lastwords.h"
#include "app/filesizelimit.h"
#include "app/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    Shortlist::letLargeWritesFail();
    Shortlist::leaveLastWords(Shortlist::Paths::state(), Shortlist::aboutProgram("shortlist-cli"));
    Shortlist::removeCrashReports(Shortlist::Paths::state(), Shortlist::MostCrashReports);
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto readInput = [](qint64 maxBytes) {
        QFile input;
        return input.open(stdin, QIODevice::ReadOnly) ? Shortlist::Cli::readToTheEnd(input, maxBytes) : QByteArray();
    };
    using namespace Shortlist::Cli;
    return int(runCommandLine({.words = QCoreApplication::arguments().mid(1),
                               .folder = QDir::currentPath(),
                               .readInput = readInput,
                               .terminal = currentTerminal(),
                               .out = out,
                               .err = err}));
}
