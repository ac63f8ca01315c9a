// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "models/services/maintenanceservice.h"
#include "models/services/rescue.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

QString wordOf(BackupFile::Reason reason)
{
    switch (reason) {
    case BackupFile::Reason::Automatic:
        return u"automatic"_s;
    case BackupFile::Reason::ByHand:
        return u"by hand"_s;
    case BackupFile::Reason::BeforeRestore:
        return u"before a restore"_s;
    case BackupFile::Reason::BeforeUpgrade:
        break;
    }
    return u"before an upgrade"_s;
}

ExitCode list(CommandContext &context, const std::vector<BackupFile> &backups, bool isJson)
{
    for (const BackupFile &file : backups) {
        if (isJson)
            writeJsonLine(context.out,
                          {{u"file"_s, file.path},
                           {u"at"_s, file.at.toString(Qt::ISODate)},
                           {u"reason"_s, wordOf(file.reason)},
                           {u"bytes"_s, file.bytes},
                           {u"postings"_s, file.postings < 0 ? QJsonValue() : QJsonValue(file.postings)}});
        else
            context.out << file.at.toLocalTime().toString(Qt::ISODate) << "  " << file.postings << " postings, "
                        << file.bytes / 1024 << " KiB, " << wordOf(file.reason) << "  "
                        << QDir::toNativeSeparators(file.path) << '\n';
    }
    return ExitCode::Done;
}

ExitCode said(CommandContext &context, const QString &file, const Result<QString> &kept)
{
    if (!kept)
        return failed(context, kept.error());
    context.out << "Restored from " << QDir::toNativeSeparators(file) << ". What was there before is at "
                << QDir::toNativeSeparators(*kept) << "; restoring that takes this back.\n";
    return ExitCode::Done;
}

/// Into a database that holds nothing: an export is not a copy, and nothing is lost for it.
ExitCode readExportFile(CommandContext &context, const QString &path)
{
    const auto read = await(context.services->maintenance.readExport(path));
    if (!read)
        return failed(context, read.error());
    context.out << "Everything of the export " << QDir::toNativeSeparators(path) << " is in the database.\n";
    return ExitCode::Done;
}

} // namespace

ExitCode runRestore(CommandContext &context)
{
    const auto arguments = Arguments::parse(context.arguments, {.flags = {u"list"_s, u"json"_s}, .options = {}});
    if (!arguments)
        return usageError(context, "restore", arguments.error().detail);
    if (arguments->has(u"list"_s)) {
        const auto backups = await(context.services->maintenance.backups());
        return backups ? list(context, *backups, arguments->has(u"json"_s)) : failed(context, backups.error());
    }
    if (arguments->positional().size() != 1)
        return usageError(context, "restore", u"name the copy to restore; --list shows those there are"_s);
    const QString file = QDir(context.folder).absoluteFilePath(arguments->positional().constFirst());
    if (file.endsWith(".json"_L1, Qt::CaseInsensitive))
        return readExportFile(context, file);
    return said(context, file, await(context.services->maintenance.restore(file, QDateTime::currentDateTimeUtc())));
}

ExitCode rescueByRestore(CommandContext &context, const QString &database)
{
    const auto arguments = Arguments::parse(context.arguments, {.flags = {u"list"_s, u"json"_s}, .options = {}});
    if (arguments && arguments->has(u"list"_s))
        return list(context, backupsOf(database), arguments->has(u"json"_s));
    if (!arguments || arguments->positional().size() != 1)
        return usageError(context, "restore",
                          u"the database cannot be opened; name the copy to restore; --list shows those there are"_s);
    const QString file = QDir(context.folder).absoluteFilePath(arguments->positional().constFirst());
    return said(context, file, restoreUnopened(database, file, QDateTime::currentDateTimeUtc()));
}

} // namespace Shortlist::Cli
