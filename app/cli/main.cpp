// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using namespace Shortlist::Cli;

int usage(QTextStream &err, const QString &problem)
{
    err << "shortlist-cli: " << problem << "\nTry shortlist-cli --help.\n";
    return int(ExitCode::Usage);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);

    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty() || words.first() == "--help"_L1 || words.first() == "-h"_L1) {
        (words.isEmpty() ? err : out) << helpText();
        return int(words.isEmpty() ? ExitCode::Usage : ExitCode::Done);
    }
    if (words.first() == "--version"_L1) {
        out << "shortlist-cli " << SHORTLIST_VERSION << '\n';
        return int(ExitCode::Done);
    }
    const auto invocation = findCommand(words);
    if (!invocation)
        return usage(err, u"there is no command %1."_s.arg(words.first()));

    QByteArray input;
    if (QFile standardInput; invocation->arguments.contains(u"-"_s) && standardInput.open(stdin, QIODevice::ReadOnly))
        input = standardInput.readAll();
    CommandContext context{.arguments = invocation->arguments,
                           .folder = QDir::currentPath(),
                           .input = input,
                           .terminal = {},
                           .out = out,
                           .err = err};
    return int(run(*invocation->command, context));
}
