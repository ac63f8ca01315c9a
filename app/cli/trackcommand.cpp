// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/ids.h"
#include "app/cli/output.h"
#include "app/cli/phrases.h"
#include "models/policy/limitjson.h"
#include "models/services/trackingservice.h"

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

Error wrong(const QString &problem)
{
    return {Error::Code::InvalidArgument, problem};
}

/// "2026-03-01", "today" or "yesterday"; today where nothing was said.
Result<QDate> dayFrom(const std::optional<QString> &word)
{
    const QDate today = QDate::currentDate();
    if (!word || *word == "today"_L1)
        return today;
    if (*word == "yesterday"_L1)
        return today.addDays(-1);
    const QDate day = QDate::fromString(*word, Qt::ISODate);
    if (!day.isValid() || word->size() != 10)
        return wrong(u"%1 is no day; write it like 2026-03-01"_s.arg(*word));
    return day;
}

Result<StageId> stageFrom(const QString &word, const std::vector<Stage> &stages)
{
    if (const Stage *stage = findStage(stages, word))
        return stage->id;
    QStringList names;
    for (const Stage &stage : stages)
        names.append(nameOf(stage));
    return wrong(u"there is no stage %1; there are %2"_s.arg(word, names.join(u", ")));
}

Result<TrackRequest> requestFrom(const Arguments &arguments, const std::vector<Stage> &stages)
{
    if (arguments.positional().size() != 2)
        return wrong(u"name one posting and one stage"_s);
    const auto id = idFrom(arguments.positional().at(0));
    if (!id)
        return id.error();
    const auto stage = stageFrom(arguments.positional().at(1), stages);
    if (!stage)
        return stage.error();
    const auto day = dayFrom(arguments.value(u"on"_s));
    if (!day)
        return day.error();
    const QString reason = arguments.value(u"override"_s).value_or(QString()).trimmed();
    if (arguments.value(u"override"_s) && reason.isEmpty())
        return wrong(u"--override needs a reason; it is kept in the history"_s);
    TrackRequest request{PostingId{*id}, *stage, *day, {}, arguments.value(u"note"_s).value_or(QString()), reason};
    if (!arguments.value(u"override-until"_s))
        return request;
    const auto until = dayFrom(arguments.value(u"override-until"_s));
    if (!until)
        return until.error();
    if (reason.isEmpty())
        return wrong(u"--override-until needs --override with its reason"_s);
    request.overrideUntil = *until;
    return request;
}

/// Says which rule refuses, who holds the places, when that ends, and how to record it all the same.
void explain(QTextStream &err, const CommandContext &context, const PostingVerdict &limits)
{
    err << "Not recorded: the employer's limit refuses it.\n";
    if (limits.rule) {
        err << "  The rule: " << printable(inWords(*limits.rule)) << '\n';
        if (!limits.rule->evidence.quote.isEmpty())
            err << "  It says: “" << printable(limits.rule->evidence.quote) << "”\n";
    }
    int place = 0;
    for (const SlotEntry &holder : limits.holders)
        err << "  Place " << ++place << ": " << printable(inWords(holder)) << '\n';
    for (const RuleVerdict &rule : limits.verdict.rules)
        for (const QString &note : rule.notes)
            err << "  Note: " << printable(note) << '\n';
    if (limits.verdict.nextFreeOn.isValid())
        err << "A place is free again on " << inWords(limits.verdict.nextFreeOn) << ".\n";
    else
        err << "Nothing in the rules is known to free a place.\n";
    QStringList words{u"shortlist-cli"_s, u"track"_s};
    for (const QString &word : context.arguments)
        words.append(word.contains(u' ') ? u"'%1'"_s.arg(word) : word);
    err << "If it was sent all the same: " << printable(words.join(u' ')) << " --override 'REASON'\n";
}

QJsonObject toJson(const TrackRequest &request, const TrackOutcome &outcome, const QString &stage)
{
    QJsonArray holders;
    for (const SlotEntry &holder : outcome.limits.holders)
        holders.append(QJsonObject{{u"id"_s, qint64(holder.posting)}, {u"title"_s, holder.title}});
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"id"_s, qint64(request.posting)},
            {u"stage"_s, stage},
            {u"on"_s, request.day.toString(Qt::ISODate)},
            {u"status"_s, outcome.isRefused() ? u"refused"_s : u"recorded"_s},
            {u"override"_s, orNull(request.overrideReason)},
            {u"holders"_s, holders},
            {u"limits"_s, Shortlist::toJson(outcome.limits.verdict)}};
}

} // namespace

ExitCode runTrack(CommandContext &context)
{
    const auto arguments = Arguments::parse(
        context.arguments, {.flags = {u"json"_s}, .options = {u"on"_s, u"note"_s, u"override"_s, u"override-until"_s}});
    if (!arguments)
        return usageError(context, "track", arguments.error().detail);
    const auto stages = await(context.services->tracking.stages());
    if (!stages)
        return failed(context, stages.error());
    const auto request = requestFrom(*arguments, *stages);
    if (!request)
        return usageError(context, "track", request.error().detail);

    const auto outcome = await(context.services->tracking.record(*request));
    if (!outcome)
        return failed(context, outcome.error());
    const QString stage = stageName(*stages, request->stage);
    if (arguments->has(u"json"_s))
        writeJsonLine(context.out, toJson(*request, *outcome, stage));
    if (outcome->isRefused()) {
        explain(context.err, context, outcome->limits);
        return ExitCode::Refused;
    }
    if (!arguments->has(u"json"_s))
        context.out << u"#%1: %2 on %3.\n"_s.arg(qint64(request->posting)).arg(printable(stage), inWords(request->day));
    return ExitCode::Done;
}

} // namespace Shortlist::Cli
