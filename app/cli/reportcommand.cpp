// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/phrases.h"
#include "models/services/historyservice.h"
#include "models/services/trackingservice.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

QString isoDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QString keyOf(const std::vector<Stage> &stages, StageId id)
{
    const Stage *stage = findStage(stages, id);
    return stage == nullptr ? QString() : stage->key;
}

QJsonObject toJson(const ProofEntry &entry, const std::vector<Stage> &stages)
{
    QJsonArray steps;
    for (const ApplicationEvent &step : entry.steps)
        steps.append(
            QJsonObject{{u"on"_s, isoDay(step.day)}, {u"stage"_s, keyOf(stages, step.stage)}, {u"note"_s, step.note}});
    return {{u"id"_s, qint64(entry.posting)},
            {u"title"_s, entry.title},
            {u"employer"_s, entry.employer},
            {u"place"_s, entry.place},
            {u"url"_s, entry.url},
            {u"sent_on"_s, isoDay(entry.sentOn)},
            {u"sent_in_period"_s, entry.sentInPeriod},
            {u"steps"_s, steps}};
}

void writeText(CommandContext &context, const std::vector<ProofEntry> &entries, const std::vector<Stage> &stages)
{
    for (const ProofEntry &entry : entries) {
        context.out << isoDay(entry.sentOn) << "  " << emphasised(printable(entry.title), context.terminal);
        if (!entry.employer.isEmpty())
            context.out << " (" << printable(entry.employer) << ')';
        context.out << '\n';
        for (const ApplicationEvent &step : entry.steps) {
            context.out << "    " << isoDay(step.day) << ' ' << printable(stageName(stages, step.stage));
            if (!step.note.isEmpty())
                context.out << ": " << printable(step.note);
            context.out << '\n';
        }
    }
    context.out << entries.size() << (entries.size() == 1 ? " application.\n" : " applications.\n");
}

QByteArray csvOf(const std::vector<ProofEntry> &entries, const std::vector<Stage> &stages)
{
    const ProofWords words{
        {u"sent_on"_s, u"employer"_s, u"title"_s, u"place"_s, u"url"_s, u"outcome"_s, u"outcome_on"_s, u"history"_s},
        [&stages](StageId id) { return keyOf(stages, id); }};
    return proofCsv(entries, words);
}

} // namespace

ExitCode runReport(CommandContext &context)
{
    const auto arguments = Arguments::parse(context.arguments, {.flags = {u"json"_s, u"csv"_s}, .options = {}});
    if (!arguments)
        return usageError(context, "report", arguments.error().detail);
    if (arguments->positional().size() > 1)
        return usageError(context, "report", u"name one period"_s);
    const QString thisMonth = QDate::currentDate().toString(u"yyyy-MM"_s);
    const QString asked = arguments->positional().isEmpty() ? thisMonth : arguments->positional().front();
    const auto period = Period::parse(asked);
    if (!period)
        return usageError(context, "report",
                          u"no period: %1; one is 2026, 2026-03 or 2026-03-01..2026-03-31"_s.arg(asked));
    const auto entries = await(context.services->histories.proof(*period));
    if (!entries)
        return failed(context, entries.error());
    const auto stages = await(context.services->tracking.stages());
    if (!stages)
        return failed(context, stages.error());
    if (arguments->has(u"csv"_s)) {
        context.out << QString::fromUtf8(csvOf(*entries, *stages));
    } else if (arguments->has(u"json"_s)) {
        for (const ProofEntry &entry : *entries)
            writeJsonLine(context.out, toJson(entry, *stages));
    } else {
        writeText(context, *entries, *stages);
    }
    return ExitCode::Done;
}

} // namespace Shortlist::Cli
