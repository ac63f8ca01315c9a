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
#include <QJsonDocument>

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

Result<QByteArray> exported(CommandContext &context, const QString &format)
{
    if (format == "json"_L1) {
        const auto json = await(context.services->maintenance.exportJson());
        if (!json)
            return json.error();
        return QJsonDocument(*json).toJson(QJsonDocument::Indented);
    }
    const auto dated = await(context.services->appointments.dated({}));
    if (!dated)
        return dated.error();
    const CalendarWords words{&titleOf, &detailsOf, u"Apply by this day"_s};
    return calendarFile(calendarEntries(*dated, words, usualReminderRules(), QTimeZone::systemTimeZone()),
                        QDateTime::currentDateTimeUtc());
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

    const auto bytes = exported(context, format);
    if (!bytes)
        return failed(context, bytes.error());
    const auto output = arguments->value(u"output"_s);
    if (!output) {
        context.out << QString::fromUtf8(*bytes);
        return ExitCode::Done;
    }
    const QString path = QDir(context.folder).absoluteFilePath(*output);
    if (const auto written = writeWholeFile(path, *bytes, FileReaders::OwnerAlone); !written)
        return failed(context, written.error());
    context.out << "Exported to " << QDir::toNativeSeparators(path) << ".\n";
    return ExitCode::Done;
}

} // namespace Shortlist::Cli
