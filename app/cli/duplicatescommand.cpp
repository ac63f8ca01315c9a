// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/ids.h"
#include "app/cli/output.h"
#include "app/cli/phrases.h"
#include "models/services/duplicateservice.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

QJsonObject toJson(const DuplicateEntry &entry)
{
    const auto posting = [](const PostingRow &row) {
        return QJsonObject{{u"id"_s, qint64(row.id)}, {u"title"_s, row.title}, {u"employer"_s, row.employer}};
    };
    const Likeness &likeness = entry.pair.likeness;
    return {{u"postings"_s, QJsonArray{posting(entry.one), posting(entry.other)}},
            {u"score"_s, likeness.score},
            {u"text_likeness"_s, likeness.text},
            {u"reasons"_s, QJsonArray::fromStringList(wordsOf(likeness.reasons))}};
}

void writeEntry(QTextStream &out, const DuplicateEntry &entry)
{
    const Likeness &likeness = entry.pair.likeness;
    const QString reasons = wordsOf(likeness.reasons).join(u", ").replace(u'_', u' ');
    for (const PostingRow &row : {entry.one, entry.other})
        out << u"#%1 %2 (%3)\n"_s.arg(qint64(row.id)).arg(printable(row.title), printable(row.employer));
    out << u"    %1 % sure: %2\n"_s.arg(std::lround(likeness.score * 100)).arg(reasons);
}

/// Exactly two postings, or what is wrong with the words.
Result<std::pair<PostingId, PostingId>> pairFrom(const QStringList &words)
{
    if (words.size() != 2)
        return Error{Error::Code::InvalidArgument, u"name two postings by their numbers"_s};
    const auto ids = postingIdsFrom(words);
    if (!ids)
        return ids.error();
    return std::pair(ids->front(), ids->back());
}

void explain(QTextStream &err, const PostingVerdict &limits)
{
    err << "Not merged: a limit of the employer refuses what the two would be together.\n";
    if (limits.rule)
        err << "  The rule: " << printable(inWords(*limits.rule)) << '\n';
    int place = 0;
    for (const SlotEntry &holder : limits.holders)
        err << "  Place " << ++place << ": " << printable(inWords(holder)) << '\n';
    err << "To merge them all the same, give a reason: --override 'REASON'\n";
}

} // namespace

ExitCode runDuplicates(CommandContext &context)
{
    const auto arguments = Arguments::parse(context.arguments, {.flags = {u"json"_s}, .options = {}});
    if (!arguments)
        return usageError(context, "duplicates", arguments.error().detail);
    if (!arguments->positional().isEmpty())
        return usageError(context, "duplicates", u"it takes no posting"_s);
    const auto entries = await(context.services->duplicates.suggestions());
    if (!entries)
        return failed(context, entries.error());
    for (const DuplicateEntry &entry : *entries) {
        if (arguments->has(u"json"_s))
            writeJsonLine(context.out, toJson(entry));
        else
            writeEntry(context.out, entry);
    }
    if (!arguments->has(u"json"_s))
        context.out << (entries->empty() ? u"No postings look like one and the same."_s
                                         : counted(qint64(entries->size()), u"pair"_s, u"pairs"_s) + u'.')
                    << '\n';
    return ExitCode::Done;
}

ExitCode runDismiss(CommandContext &context)
{
    const auto arguments = Arguments::parse(context.arguments, {.flags = {}, .options = {}});
    if (!arguments)
        return usageError(context, "duplicates dismiss", arguments.error().detail);
    const auto pair = pairFrom(arguments->positional());
    if (!pair)
        return usageError(context, "duplicates dismiss", pair.error().detail);
    if (const auto done = await(context.services->duplicates.dismiss(pair->first, pair->second)); !done)
        return failed(context, done.error());
    context.out << u"#%1 and #%2 are two postings.\n"_s.arg(qint64(pair->first)).arg(qint64(pair->second));
    return ExitCode::Done;
}

ExitCode runMerge(CommandContext &context)
{
    const auto arguments = Arguments::parse(context.arguments, {.flags = {}, .options = {u"take"_s, u"override"_s}});
    if (!arguments)
        return usageError(context, "merge", arguments.error().detail);
    const auto pair = pairFrom(arguments->positional());
    if (!pair)
        return usageError(context, "merge", pair.error().detail);
    MergeRequest request{pair->first, pair->second, {}, {}};
    request.fieldsOfOther = arguments->value(u"take"_s).value_or(QString()).split(u',', Qt::SkipEmptyParts);
    request.overrideReason = arguments->value(u"override"_s).value_or(QString()).trimmed();
    if (arguments->value(u"override"_s) && request.overrideReason.isEmpty())
        return usageError(context, "merge", u"--override needs a reason"_s);

    const auto outcome = await(context.services->duplicates.merge(request));
    if (!outcome)
        return failed(context, outcome.error());
    if (outcome->isRefused()) {
        explain(context.err, outcome->limits);
        return ExitCode::Refused;
    }
    context.out << u"#%1 is part of #%2 now.\n"_s.arg(qint64(request.other)).arg(qint64(request.kept));
    return ExitCode::Done;
}

} // namespace Shortlist::Cli
