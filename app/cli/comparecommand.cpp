// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/factphrases.h"
#include "app/cli/htmlpages.h"
#include "app/cli/ids.h"
#include "app/cli/output.h"
#include "app/cli/phrases.h"
#include "app/cli/table.h"
#include "models/domain/postingjson.h"
#include "models/domain/words.h"
#include "models/services/postingservice.h"

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

constexpr qsizetype Least = 2;
constexpr qsizetype Most = 4;

QString numberOf(const Posting &posting)
{
    return u"#%1"_s.arg(qint64(posting.id));
}

QJsonObject toJson(const std::vector<Posting> &postings, const Comparison &comparison)
{
    QJsonArray heads;
    std::vector<QJsonObject> whole;
    for (const Posting &posting : postings) {
        heads.append(QJsonObject{{u"id"_s, qint64(posting.id)}, {u"title"_s, posting.title}});
        whole.push_back(Shortlist::toJson(posting));
    }
    QJsonArray facts;
    for (const FactRow &row : comparison.facts) {
        QJsonArray values;
        for (const QJsonObject &posting : whole)
            values.append(posting.value(jsonKeyOf(row.fact)));
        facts.append(QJsonObject{{u"fact"_s, jsonKeyOf(row.fact)}, {u"differs"_s, row.differs}, {u"values"_s, values}});
    }
    const auto texts = [](const std::vector<QString> &list) {
        QJsonArray array;
        for (const QString &text : list)
            array.append(text.isEmpty() ? QJsonValue() : QJsonValue(text));
        return array;
    };
    QJsonArray sections;
    for (const AlignedSection &section : comparison.sections) {
        QJsonArray lines;
        for (const AlignedLine &line : section.lines)
            lines.append(QJsonObject{{u"texts"_s, texts(line.texts)}, {u"shared"_s, line.shared}});
        sections.append(QJsonObject{
            {u"kind"_s, wordOf(section.kind)}, {u"headings"_s, texts(section.headings)}, {u"lines"_s, lines}});
    }
    return {{u"postings"_s, heads},
            {u"facts"_s, facts},
            {u"sections"_s, sections},
            {u"shared_skills"_s, QJsonArray::fromStringList(comparison.sharedSkills)}};
}

void writeFacts(CommandContext &context, const std::vector<Posting> &postings, const Comparison &comparison)
{
    std::vector<Table::Column> columns{{{}, Table::Column::Align::Left, Table::Column::Fit::Whole},
                                       {{}, Table::Column::Align::Left, Table::Column::Fit::Whole}};
    for (const Posting &posting : postings)
        columns.push_back({numberOf(posting), Table::Column::Align::Left, Table::Column::Fit::Shrinks});
    Table table(columns);
    QStringList titles{QString(), u"Title"_s};
    for (const Posting &posting : postings)
        titles.append(posting.title);
    table.add(titles);
    for (const FactRow &row : comparison.facts) {
        QStringList cells{row.differs ? u"≠"_s : QString(), labelOf(row.fact)};
        for (const Posting &posting : postings)
            cells.append(factInWords(row.fact, posting));
        table.add(cells);
    }
    table.write(context.out, context.terminal);
}

void writeSection(CommandContext &context, const std::vector<Posting> &postings, const AlignedSection &section)
{
    QTextStream &out = context.out;
    out << '\n' << emphasised(inWords(section.kind), context.terminal) << '\n';
    for (const AlignedLine &line : section.lines) {
        QString lead = line.shared ? u"  ="_s : u"  +"_s;
        for (size_t i = 0; i < postings.size(); ++i) {
            if (line.texts[i].isEmpty())
                continue;
            out << lead << ' ' << numberOf(postings[i]) << ' ' << printable(line.texts[i]) << '\n';
            lead = u"   "_s;
        }
    }
}

void write(CommandContext &context, const std::vector<Posting> &postings, const Comparison &comparison)
{
    writeFacts(context, postings, comparison);
    if (!comparison.sharedSkills.isEmpty())
        context.out << "\nAll ask for: " << printable(comparison.sharedSkills.join(u", ")) << '\n';
    for (const AlignedSection &section : comparison.sections)
        writeSection(context, postings, section);
    context.out << "\n≠ the postings differ · = they say the same · + only this one says it\n";
}

} // namespace

ExitCode runCompare(CommandContext &context)
{
    const auto arguments = Arguments::parse(context.arguments, {.flags = {u"json"_s, u"html"_s}, .options = {}});
    if (!arguments)
        return usageError(context, "compare", arguments.error().detail);
    const auto ids = postingIdsFrom(arguments->positional());
    if (!ids)
        return usageError(context, "compare", ids.error().detail);
    if (qsizetype(ids->size()) < Least || qsizetype(ids->size()) > Most)
        return usageError(context, "compare", u"name two to four postings by their numbers"_s);

    std::vector<Posting> postings;
    for (const PostingId id : *ids) {
        auto details = await(context.services->postings.load(id));
        if (!details)
            return failed(context, details.error());
        postings.push_back(std::move(details->posting));
    }
    const Comparison comparison = compare(postings);
    if (arguments->has(u"json"_s))
        writeJsonLine(context.out, toJson(postings, comparison));
    else if (arguments->has(u"html"_s))
        context.out << comparisonPage(postings, comparison);
    else
        write(context, postings, comparison);
    return ExitCode::Done;
}

} // namespace Shortlist::Cli
