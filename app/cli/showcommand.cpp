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
#include "app/cli/viewjson.h"
#include "models/services/postingservice.h"
#include "models/services/trackingservice.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

/// Writes paragraphs that fit the terminal.
class Page
{
public:
    explicit Page(CommandContext &context)
        : m_out(context.out)
        , m_terminal(context.terminal)
    { }

    void line(const QString &text = {}) { m_out << printable(text) << '\n'; }
    void heading(const QString &text) { m_out << emphasised(printable(text), m_terminal) << '\n'; }
    /// A paragraph; `first` stands before its first line and indents the others.
    void paragraph(const QString &first, const QString &text)
    {
        const int width = m_terminal.columns > 0 ? std::max(m_terminal.columns - int(first.size()), 20) : 0;
        QString lead = first;
        const QStringList lines = wrapped(printable(text), width);
        for (const QString &one : lines) {
            m_out << lead << one << '\n';
            lead = QString(first.size(), u' ');
        }
    }

private:
    QTextStream &m_out;
    Terminal m_terminal;
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · ");
}

void writeFacts(Page &page, const PostingDetails &details, const std::vector<Stage> &stages)
{
    constexpr std::array Shown{FactKind::Place,    FactKind::Workplace,  FactKind::Employment, FactKind::Programme,
                               FactKind::Salary,   FactKind::Experience, FactKind::Education,  FactKind::Start,
                               FactKind::PostedOn, FactKind::ApplyBy,    FactKind::Skills};
    const auto fact = [&page](const QString &label, const QString &words) {
        if (!words.isEmpty())
            page.paragraph(u"  %1 "_s.arg(label, -11), words);
    };
    for (const FactKind kind : Shown)
        fact(labelOf(kind), factInWords(kind, details.posting));
    QStringList tags;
    for (const Tag &tag : details.tags)
        tags.append(tag.name);
    fact(u"Tags"_s, tags.join(u", "));
    const QString since = inWords(details.state.since);
    fact(u"Stage"_s, stageName(stages, details.state.stage) + (since.isEmpty() ? QString() : u" since "_s + since));
    fact(u"Not stated"_s, details.posting.missing.join(u", ").replace(u'_', u' '));
    if (details.notice)
        fact(u"Changed"_s, details.notice->fields.join(u", ").replace(u'_', u' '));
    fact(u"Address"_s, details.posting.sourceUrl);
}

void writeLimits(Page &page, const PostingVerdict &limits)
{
    const QString sentence = inWords(limits);
    if (sentence.isEmpty() && limits.suggestions.empty())
        return;
    page.line();
    page.heading(u"Application limit"_s);
    if (!sentence.isEmpty())
        page.paragraph(u"  "_s, sentence);
    for (const SlotEntry &holder : limits.holders)
        page.paragraph(u"  • "_s, inWords(holder));
    if (limits.rule && !limits.rule->evidence.quote.isEmpty())
        page.paragraph(u"  "_s, u"“%1”"_s.arg(limits.rule->evidence.quote));
    for (const LimitRule &rule : limits.suggestions)
        page.paragraph(
            u"  "_s,
            u"Found, not confirmed: %1 To enforce it: shortlist-cli limits confirm %2"_s.arg(inWords(rule), rule.id));
}

void writeSections(Page &page, const Posting &posting)
{
    for (const Section &section : posting.sections) {
        page.line();
        page.heading(section.heading.isEmpty() ? inWords(section.kind) : section.heading);
        for (const Block &block : section.blocks)
            page.paragraph(block.kind == Block::Kind::Item ? u"  • "_s : u"  "_s, block.text);
    }
}

void writeHistory(Page &page, const PostingDetails &details, const std::vector<Stage> &stages)
{
    const std::vector<ApplicationEvent> events = effectiveEvents(details.history);
    if (events.empty())
        return;
    page.line();
    page.heading(u"History"_s);
    for (const ApplicationEvent &event : events) {
        const QString reason =
            event.overrideReason.isEmpty() ? QString() : u"limit overridden: "_s + event.overrideReason;
        page.paragraph(
            u"  "_s,
            joined({u"%1  %2"_s.arg(inWords(event.day), 11).arg(stageName(stages, event.stage)), event.note, reason}));
    }
}

void write(CommandContext &context, const PostingDetails &details, const std::vector<Stage> &stages)
{
    Page page(context);
    page.heading(details.posting.title);
    page.line(joined({details.posting.employer, details.posting.department, u"#%1"_s.arg(qint64(details.posting.id)),
                      details.trashed ? u"in the trash"_s : QString()}));
    writeFacts(page, details, stages);
    writeLimits(page, details.limits);
    writeHistory(page, details, stages);
    if (!details.notes.isEmpty()) {
        page.line();
        page.heading(u"Notes"_s);
        const QStringList lines = details.notes.split(u'\n');
        for (const QString &line : lines)
            page.paragraph(u"  "_s, line);
    }
    writeSections(page, details.posting);
}

} // namespace

ExitCode runShow(CommandContext &context)
{
    const auto arguments = Arguments::parse(context.arguments, {.flags = {u"json"_s, u"html"_s}, .options = {}});
    if (!arguments)
        return usageError(context, "show", arguments.error().detail);
    if (arguments->positional().size() != 1)
        return usageError(context, "show", u"name one posting by its number"_s);
    if (arguments->has(u"json"_s) && arguments->has(u"html"_s))
        return usageError(context, "show", u"choose --json or --html"_s);
    const auto id = idFrom(arguments->positional().constFirst());
    if (!id)
        return usageError(context, "show", id.error().detail);

    const auto details = await(context.services->postings.load(PostingId{*id}));
    if (!details)
        return failed(context, details.error());
    const auto stages = await(context.services->tracking.stages());
    if (!stages)
        return failed(context, stages.error());
    if (arguments->has(u"json"_s))
        writeJsonLine(context.out, toJson(*details, *stages));
    else if (arguments->has(u"html"_s))
        context.out << postingPage(details->posting);
    else
        write(context, *details, *stages);
    return ExitCode::Done;
}

} // namespace Shortlist::Cli
