// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "app/cli/output.h"
#include "app/cli/phrases.h"
#include "models/services/importservice.h"

#include <QDir>
#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

using Status = ImportOutcome::Status;

QString wordOf(Status status)
{
    switch (status) {
    case Status::New:
        return u"new"_s;
    case Status::Duplicate:
        return u"duplicate"_s;
    case Status::Updated:
        return u"updated"_s;
    case Status::Rejected:
        break;
    }
    return u"rejected"_s;
}

/// Files and folders first, in their order, then standard input.
Result<Staging> staged(const CommandContext &context, const QStringList &paths, const QString &columns)
{
    QStringList files;
    for (const QString &path : paths)
        if (path != "-"_L1)
            files.append(QDir(context.folder).absoluteFilePath(path));
    Staging all;
    if (!files.isEmpty()) {
        auto staging = await(context.services->imports.stageFiles(files, {}, columns));
        if (!staging)
            return staging.error();
        all.append(*std::move(staging));
    }
    if (paths.contains(u"-"_s)) {
        const SourceDocument document{
            context.input, u"standard input"_s, SourceOrigin::StandardInput, {}, {}, QDateTime::currentDateTimeUtc(),
            columns};
        auto staging = await(context.services->imports.stageDocuments({document}));
        if (!staging)
            return staging.error();
        all.append(*std::move(staging));
    }
    return all;
}

/// What an import would do, told from the staging alone.
std::vector<ImportOutcome> foreseen(const Staging &staging)
{
    std::vector<ImportOutcome> outcomes;
    for (const StagedItem &item : staging.items) {
        ImportOutcome outcome;
        outcome.file = item.file;
        outcome.error = item.error;
        if (!item.posting) {
            outcome.status = Status::Rejected;
        } else {
            outcome.title = item.posting->title;
            outcome.id = item.match.known;
            outcome.status = item.match.kind == StagedMatch::Kind::New ? Status::New
                : item.match.kind == StagedMatch::Kind::SameAs         ? Status::Duplicate
                                                                       : Status::Updated;
        }
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

QJsonObject toJson(const ImportOutcome &outcome, const QString &file)
{
    const bool isRejected = outcome.status == Status::Rejected;
    QJsonArray unrecorded;
    for (const Error &step : outcome.unrecorded)
        unrecorded.append(Cli::toJson(step));
    return {{u"file"_s, file},
            {u"status"_s, wordOf(outcome.status)},
            {u"id"_s, outcome.id == PostingId{} ? QJsonValue() : QJsonValue(qint64(outcome.id))},
            {u"changed"_s, QJsonArray::fromStringList(outcome.changed)},
            {u"title"_s, outcome.title.isEmpty() ? QJsonValue() : QJsonValue(outcome.title)},
            {u"error"_s, isRejected ? QJsonValue(Cli::toJson(outcome.error)) : QJsonValue()},
            {u"unrecorded"_s, unrecorded}};
}

void writeLine(QTextStream &out, const ImportOutcome &outcome, const QString &file)
{
    const QString id = outcome.id == PostingId{} ? QString() : u"#%1"_s.arg(qint64(outcome.id));
    out << u"%1 %2 %3  (%4)\n"_s.arg(wordOf(outcome.status), -10)
               .arg(id, -6)
               .arg(printable(outcome.title), printable(file));
    if (!outcome.changed.isEmpty())
        out << u"           changed: %1\n"_s.arg(outcome.changed.join(u", ").replace(u'_', u' '));
}

QString summary(const std::map<Status, int> &counts)
{
    QStringList parts;
    for (const auto &[status, count] : counts)
        parts.append(u"%1 %2"_s.arg(count).arg(wordOf(status)));
    return parts.isEmpty() ? u"Nothing was found to import."_s : parts.join(u", ") + u'.';
}

} // namespace

ExitCode runImport(CommandContext &context)
{
    const auto arguments = Arguments::parse(
        context.arguments, {.flags = {u"json"_s, u"dry-run"_s, u"history"_s}, .options = {u"columns"_s}});
    if (!arguments)
        return usageError(context, "import", arguments.error().detail);
    if (arguments->positional().isEmpty())
        return usageError(context, "import", u"name a file, a folder or - for standard input"_s);

    const bool isTrial = arguments->has(u"dry-run"_s);
    auto staging = staged(context, arguments->positional(), arguments->value(u"columns"_s).value_or(QString()));
    if (!staging)
        return failed(context, staging.error());
    staging->history = arguments->has(u"history"_s) ? HistoryImport::Recorded : HistoryImport::AsNotes;
    const auto outcomes =
        isTrial ? Result(foreseen(*staging)) : await(context.services->imports.commit(*std::move(staging)));
    if (!outcomes)
        return failed(context, outcomes.error());

    std::map<Status, int> counts;
    bool isAllRecorded = true;
    for (const ImportOutcome &outcome : *outcomes) {
        const QString file = shownName(outcome.file, context.folder);
        ++counts[outcome.status];
        if (arguments->has(u"json"_s))
            writeJsonLine(context.out, toJson(outcome, file));
        else if (outcome.status != Status::Rejected)
            writeLine(context.out, outcome, file);
        if (outcome.status == Status::Rejected)
            writeError(context.err, file, outcome.error);
        for (const Error &unrecorded : outcome.unrecorded)
            writeError(context.err, u"not recorded, kept in the notes: %1"_s.arg(outcome.title), unrecorded);
        isAllRecorded = isAllRecorded && outcome.unrecorded.empty();
    }
    if (!arguments->has(u"json"_s))
        context.out << summary(counts) << (isTrial ? " Nothing was stored." : "") << '\n';
    return counts.contains(Status::Rejected) || !isAllRecorded ? ExitCode::Failed : ExitCode::Done;
}

} // namespace Shortlist::Cli
