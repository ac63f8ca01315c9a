// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "models/services/maintenanceservice.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

/// Readable by the user alone: it holds their whole search.
Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isDone = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(bytes) == bytes.size()
        && file.commit();
    if (!isDone)
        return Error{Error::Code::Storage, u"cannot be written: %1"_s.arg(file.errorString()), path};
    return {};
}

} // namespace

ExitCode runExport(CommandContext &context)
{
    const auto arguments = Arguments::parse(context.arguments, {.flags = {}, .options = {u"format"_s, u"output"_s}});
    if (!arguments)
        return usageError(context, "export", arguments.error().detail);
    if (!arguments->positional().isEmpty())
        return usageError(context, "export", u"name the file with --output FILE"_s);
    if (const QString format = arguments->value(u"format"_s).value_or(u"json"_s); format != "json"_L1)
        return usageError(context, "export", u"there is no format %1; there is json"_s.arg(format));

    const auto exported = await(context.services->maintenance.exportJson());
    if (!exported)
        return failed(context, exported.error());
    const QByteArray json = QJsonDocument(*exported).toJson(QJsonDocument::Indented);
    const auto output = arguments->value(u"output"_s);
    if (!output) {
        context.out << QString::fromUtf8(json);
        return ExitCode::Done;
    }
    const QString path = QDir(context.folder).absoluteFilePath(*output);
    if (const auto written = writeFile(path, json); !written)
        return failed(context, written.error());
    context.out << "Exported to " << QDir::toNativeSeparators(path) << ".\n";
    return ExitCode::Done;
}

} // namespace Shortlist::Cli
