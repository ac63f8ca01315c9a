// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "models/services/maintenanceservice.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

ExitCode runBackup(CommandContext &context)
{
    const auto arguments = Arguments::parse(context.arguments, {});
    if (!arguments)
        return usageError(context, "backup", arguments.error().detail);
    if (arguments->positional().size() > 1)
        return usageError(context, "backup", u"name one file to write"_s);
    if (arguments->positional().isEmpty()) {
        const auto made = await(
            context.services->maintenance.backupBeside(BackupFile::Reason::ByHand, QDateTime::currentDateTimeUtc()));
        if (!made)
            return failed(context, made.error());
        context.out << "A verified copy is at " << QDir::toNativeSeparators(*made) << ".\n";
        return ExitCode::Done;
    }
    const QString path = QDir(context.folder).absoluteFilePath(arguments->positional().constFirst());
    if (const auto saved = await(context.services->maintenance.backup(path)); !saved)
        return failed(context, saved.error());
    context.out << "A verified copy is at " << QDir::toNativeSeparators(path) << ".\n";
    return ExitCode::Done;
}

} // namespace Shortlist::Cli
