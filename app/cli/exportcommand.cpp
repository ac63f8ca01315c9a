// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "models/domain/wholefile.h"
#include "models/policy/calendarfile.h"
#include "models/policy/reminders.h"
#include "models/services/appointmentservice.h"
#include "models/services/maintenanceservice.h"

#include <QDir>
#include <QFile>
#include <QStringDecoder>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

QString titleOf(const Appointment &appointment)
{
    switch (appointment.kind) {
    case Appointment::Kind::Interview:
        return u"Interview"_s;
    case Appointment::Kind::Assessment:
        return u"Online assessment"_s;
    case Appointment::Kind::Offer:
        return u"Answer the offer"_s;
    case Appointment::Kind::FollowUp:
        break;
    }
    return u"Ask again"_s;
}

QString detailsOf(const Appointment &appointment)
{
    QStringList lines{appointment.place, appointment.people, appointment.note};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Result<> writeCalendar(CommandContext &context, const QString &path)
{
    const auto dated = await(context.services->appointments.dated({}));
    if (!dated)
        return dated.error();
    const CalendarWords words{&titleOf, &detailsOf, u"Apply by this day"_s};
    const QByteArray calendar =
        calendarFile(calendarEntries(*dated, words, usualReminderRules(), QTimeZone::systemTimeZone()),
                     QDateTime::currentDateTimeUtc());
    return writeWholeFile(path, calendar, FileReaders::OwnerAlone);
}

Result<> writeExport(CommandContext &context, const QString &format, const QString &path)
{
    return format == "ics"_L1 ? writeCalendar(context, path) : await(context.services->maintenance.exportTo(path));
}

Result<> print(CommandContext &context, const QString &path)
{
    constexpr qint64 PartBytes = qint64(1024) * 1024;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Error{Error::Code::NotRead, u"cannot be read: "_s + file.errorString(), path};
    QStringDecoder decoder(QStringDecoder::Utf8);
    while (!file.atEnd())
        context.out << QString(decoder(file.read(PartBytes)));
    return {};
}

/// By way of a file: an export may be larger than memory.
Result<> printExport(CommandContext &context, const QString &format)
{
    QTemporaryDir folder;
    if (!folder.isValid())
        return Error{Error::Code::NotWritten, u"no temporary folder: "_s + folder.errorString()};
    const QString path = folder.filePath(u"export"_s);
    if (auto written = writeExport(context, format, path); !written)
        return written;
    return print(context, path);
}

} // namespace

ExitCode runExport(CommandContext &context)
{
    const auto arguments = Arguments::parse(context.arguments, {.flags = {}, .options = {u"format"_s, u"output"_s}});
    if (!arguments)
        return usageError(context, "export", arguments.error().detail);
    if (!arguments->positional().isEmpty())
        return usageError(context, "export", u"name the file with --output FILE"_s);
    const QString format = arguments->value(u"format"_s).value_or(u"json"_s);
    if (format != "json"_L1 && format != "ics"_L1)
        return usageError(context, "export", u"there is no format %1; there are json and ics"_s.arg(format));

    const auto output = arguments->value(u"output"_s);
    if (!output) {
        const auto printed = printExport(context, format);
        return printed ? ExitCode::Done : failed(context, printed.error());
    }
    const QString path = QDir(context.folder).absoluteFilePath(*output);
    if (const auto written = writeExport(context, format, path); !written)
        return failed(context, written.error());
    context.out << "Exported to " << QDir::toNativeSeparators(path) << ".\n";
    return ExitCode::Done;
}

} // namespace Shortlist::Cli
