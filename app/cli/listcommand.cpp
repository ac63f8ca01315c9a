// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/phrases.h"
#include "app/cli/queryphrases.h"
#include "app/cli/table.h"
#include "app/cli/viewjson.h"
#include "models/services/postingservice.h"
#include "models/services/trackingservice.h"

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

/// Names and near days first, amounts and recent days last to first: what a person looks for stands on top.
bool startsDescending(PostingQuery::Sort sort)
{
    switch (sort) {
    case PostingQuery::Sort::Added:
    case PostingQuery::Sort::Posted:
    case PostingQuery::Sort::Salary:
    case PostingQuery::Sort::Rating:
    case PostingQuery::Sort::Relevance:
        return true;
    case PostingQuery::Sort::Title:
    case PostingQuery::Sort::Employer:
    case PostingQuery::Sort::ApplyBy:
    case PostingQuery::Sort::Stage:
    case PostingQuery::Sort::Place:
    case PostingQuery::Sort::Experience:
        break;
    }
    return false;
}

Result<PostingQuery> queryFrom(const Arguments &arguments)
{
    QueryReading reading = readQuery(arguments.positional().join(u' '));
    if (reading.problem)
        return Error{Error::Code::InvalidArgument, inWords(*reading.problem)};
    PostingQuery query = std::move(reading.query);
    if (const auto word = arguments.value(u"sort"_s)) {
        const bool isReversed = word->startsWith(u'-');
        const auto sort = sortFromWord(isReversed ? word->mid(1) : *word);
        if (!sort)
            return Error{
                Error::Code::InvalidArgument,
                u"cannot sort by %1; there are added, title, employer, posted, apply_by, salary, stage, place, experience, rating, relevance"_s
                    .arg(*word)};
        query.sort = *sort;
        query.descending = startsDescending(*sort) != isReversed;
    }
    if (const auto word = arguments.value(u"limit"_s)) {
        bool isNumber = false;
        query.limit = word->toInt(&isNumber);
        if (!isNumber || query.limit <= 0)
            return Error{Error::Code::InvalidArgument, u"--limit needs a number above 0, not %1"_s.arg(*word)};
    }
    return query;
}

QString stageCell(const PostingRow &row, const std::vector<Stage> &stages)
{
    const QString name = stageName(stages, row.stage);
    return row.slot.kind == SlotMark::Kind::None ? name
                                                 : u"%1 %2/%3"_s.arg(name).arg(row.slot.slot).arg(row.slot.slots);
}

void writeTable(CommandContext &context, const PostingList &list, const std::vector<Stage> &stages)
{
    using Align = Table::Column::Align;
    using Fit = Table::Column::Fit;
    Table table({{u"ID"_s, Align::Right, Fit::Whole},
                 {u"TITLE"_s, Align::Left, Fit::Shrinks},
                 {u"EMPLOYER"_s, Align::Left, Fit::Shrinks},
                 {u"PLACE"_s, Align::Left, Fit::Shrinks},
                 {u"SALARY"_s, Align::Left, Fit::Shrinks},
                 {u"APPLY BY"_s, Align::Right, Fit::Whole},
                 {u"STAGE"_s, Align::Left, Fit::Whole},
                 {u"TAGS"_s, Align::Left, Fit::Shrinks}});
    for (const PostingRow &row : list.rows) {
        QStringList tags;
        for (const Tag &tag : row.tags)
            tags.append(tag.name);
        table.add({QString::number(qint64(row.id)), row.title, row.employer, row.place,
                   row.salary ? inWords(*row.salary) : QString(), inWords(row.applyBy), stageCell(row, stages),
                   tags.join(u", ")});
    }
    table.write(context.out, context.terminal);
}

QString footer(const PostingList &list)
{
    const QString all = counted(list.all, u"posting"_s, u"postings"_s);
    if (list.all == 0)
        return u"There are no postings yet. Import some: shortlist-cli import PATH…"_s;
    if (list.total == 0)
        return u"None of %1 matches."_s.arg(all);
    if (int(list.rows.size()) < list.total)
        return u"The first %1 of %2 that match; %3 in all."_s.arg(list.rows.size()).arg(list.total).arg(all);
    return list.total == list.all ? all + u'.' : u"%1 of %2."_s.arg(list.total).arg(all);
}

} // namespace

ExitCode runList(CommandContext &context)
{
    const auto arguments = Arguments::parse(
        context.arguments,
        {.flags = {u"json"_s}, .options = {u"sort"_s, u"limit"_s}, .dashWords = Arguments::DashWords::Kept});
    if (!arguments)
        return usageError(context, "list", arguments.error().detail);
    const auto query = queryFrom(*arguments);
    if (!query)
        return usageError(context, "list", query.error().detail);

    const auto list = await(context.services->postings.list(*query));
    if (!list)
        return failed(context, list.error());
    const auto stages = await(context.services->tracking.stages());
    if (!stages)
        return failed(context, stages.error());
    if (arguments->has(u"json"_s)) {
        for (const PostingRow &row : list->rows)
            writeJsonLine(context.out, toJson(row, *stages));
        return ExitCode::Done;
    }
    if (!list->rows.empty()) {
        writeTable(context, *list, *stages);
        context.out << '\n';
    }
    context.out << footer(*list) << '\n';
    return ExitCode::Done;
}

} // namespace Shortlist::Cli
