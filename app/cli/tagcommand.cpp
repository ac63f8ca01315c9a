// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/ids.h"
#include "app/cli/output.h"
#include "app/cli/phrases.h"
#include "models/services/postingservice.h"
#include "models/services/tagservice.h"

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

struct Change
{
    std::vector<PostingId> ids;
    QStringList add;
    QStringList remove;
};

Result<Change> changeFrom(const QStringList &words)
{
    Change change;
    QStringList ids;
    for (const QString &word : words) {
        if (word.size() > 1 && word.startsWith(u'+'))
            change.add.append(word.mid(1));
        else if (word.size() > 1 && word.startsWith(u'-'))
            change.remove.append(word.mid(1));
        else
            ids.append(word);
    }
    const auto parsed = postingIdsFrom(ids);
    if (!parsed)
        return parsed.error();
    change.ids = *parsed;
    if (change.ids.empty())
        return Error{Error::Code::InvalidArgument, u"name the postings by their numbers"_s};
    if (change.add.isEmpty() && change.remove.isEmpty())
        return Error{Error::Code::InvalidArgument, u"say +TAG to add a tag or -TAG to remove one"_s};
    return change;
}

/// Names the postings that are not there and leaves the others; whether all were.
bool dropMissing(CommandContext &context, std::vector<PostingId> &ids)
{
    std::vector<PostingId> found;
    for (const PostingId id : ids) {
        if (const auto details = await(context.services->postings.load(id)); details)
            found.push_back(id);
        else
            failed(context, details.error());
    }
    const bool wereAllThere = found.size() == ids.size();
    ids = std::move(found);
    return wereAllThere;
}

QString quoted(const QStringList &tags)
{
    QStringList quotedTags;
    for (const QString &tag : tags)
        quotedTags.append(u"“%1”"_s.arg(printable(tag)));
    return quotedTags.join(u", ");
}

QString done(const Change &change)
{
    QStringList parts;
    if (!change.add.isEmpty())
        parts.append(u"added %1"_s.arg(quoted(change.add)));
    if (!change.remove.isEmpty())
        parts.append(u"removed %1"_s.arg(quoted(change.remove)));
    return u"%1: %2."_s.arg(counted(qint64(change.ids.size()), u"posting"_s, u"postings"_s), parts.join(u", "));
}

/// One line a posting: its tags as they are now.
ExitCode writeTags(CommandContext &context, const std::vector<PostingId> &ids)
{
    for (const PostingId id : ids) {
        const auto details = await(context.services->postings.load(id));
        if (!details)
            return failed(context, details.error());
        QJsonArray tags;
        for (const Tag &tag : details->tags)
            tags.append(tag.name);
        writeJsonLine(context.out, {{u"id"_s, qint64(id)}, {u"tags"_s, tags}});
    }
    return ExitCode::Done;
}

} // namespace

ExitCode runTag(CommandContext &context)
{
    const auto arguments = Arguments::parse(
        context.arguments, {.flags = {u"json"_s}, .options = {}, .dashWords = Arguments::DashWords::Kept});
    if (!arguments)
        return usageError(context, "tag", arguments.error().detail);
    auto change = changeFrom(arguments->positional());
    if (!change)
        return usageError(context, "tag", change.error().detail);
    const bool wereAllThere = dropMissing(context, change->ids);
    if (!change->ids.empty()) {
        const auto changed = await(context.services->tags.change(change->ids, change->add, change->remove));
        if (!changed)
            return failed(context, changed.error());
        if (!arguments->has(u"json"_s))
            context.out << done(*change) << '\n';
        else if (const ExitCode written = writeTags(context, change->ids); written != ExitCode::Done)
            return written;
    }
    return wereAllThere ? ExitCode::Done : ExitCode::Failed;
}

} // namespace Shortlist::Cli
