// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/htmlpages.h"

#include "app/cli/factphrases.h"
#include "app/cli/phrases.h"
#include "models/policy/standalonepage.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

constexpr auto Style =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1d1c1a;"
    "background:#fff}h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.05rem;margin:1.75rem 0 .5rem}"
    "table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{text-align:left;vertical-align:top;"
    "padding:.4rem .75rem;border-bottom:1px solid #e5e2dc}th{font-weight:600}td:first-child,th:first-child{width:9rem;"
    "color:#6b675f}.differs td{background:#fff7e0}.only{color:#6b675f}li{margin:.25rem 0}"
    "@media (prefers-color-scheme:dark){body{color:#eceae5;background:#1b1a18}th,td{border-color:#3a3732}"
    ".differs td{background:#3a3219}}";

QString page(const QString &title, const QString &body)
{
    return html({u"en"_s, title, Style, body});
}

QString element(const QString &tag, const QString &html)
{
    return u"<%1>%2</%1>"_s.arg(tag, html);
}

QString sectionHtml(const Section &section)
{
    const QString heading = section.heading.isEmpty() ? inWords(section.kind) : section.heading;
    QString html = element(u"h2"_s, heading.toHtmlEscaped()) + u'\n';
    bool isInList = false;
    for (const Block &block : section.blocks) {
        const bool isItem = block.kind == Block::Kind::Item;
        if (isItem != isInList)
            html += isItem ? u"<ul>\n"_s : u"</ul>\n"_s;
        isInList = isItem;
        html +=
            element(isItem ? u"li"_s : u"p"_s, block.html.isEmpty() ? block.text.toHtmlEscaped() : block.html) + u'\n';
    }
    return isInList ? html + u"</ul>\n"_s : html;
}

QString cells(const QString &tag, const QStringList &texts)
{
    QString html;
    for (const QString &text : texts)
        html += element(tag, text.toHtmlEscaped());
    return html;
}

QString row(const QString &kind, const QString &html)
{
    return (kind.isEmpty() ? u"<tr>"_s : u"<tr class=\"%1\">"_s.arg(kind)) + html + u"</tr>\n"_s;
}

QString factTable(const std::vector<Posting> &postings, const Comparison &comparison)
{
    QStringList titles{QString()};
    for (const Posting &posting : postings)
        titles.append(posting.title);
    QString html = row({}, cells(u"th"_s, titles));
    for (const FactRow &fact : comparison.facts) {
        QStringList texts{labelOf(fact.fact)};
        for (const Posting &posting : postings)
            texts.append(factInWords(fact.fact, posting));
        html += row(fact.differs ? u"differs"_s : QString(), cells(u"td"_s, texts));
    }
    return element(u"table"_s, html) + u'\n';
}

QString sectionTable(const AlignedSection &section)
{
    QStringList headings{QString()};
    for (const QString &heading : section.headings)
        headings.append(heading);
    QString html = row({}, cells(u"th"_s, headings));
    for (const AlignedLine &line : section.lines) {
        QStringList texts{line.shared ? u"shared"_s : u"only here"_s};
        for (const QString &text : line.texts)
            texts.append(text);
        html += row(line.shared ? QString() : u"only"_s, cells(u"td"_s, texts));
    }
    return element(u"h2"_s, inWords(section.kind).toHtmlEscaped()) + u'\n' + element(u"table"_s, html) + u'\n';
}

} // namespace

QString postingPage(const Posting &posting)
{
    constexpr std::array Shown{FactKind::Employer,   FactKind::Place,           FactKind::Workplace,
                               FactKind::Employment, FactKind::Salary,          FactKind::Experience,
                               FactKind::Education,  FactKind::Start,           FactKind::PostedOn,
                               FactKind::ApplyBy,    FactKind::ApplicationLimit};
    QString facts;
    for (const FactKind fact : Shown)
        if (const QString words = factInWords(fact, posting); !words.isEmpty())
            facts += row({}, cells(u"td"_s, {labelOf(fact), words}));
    QString body = element(u"h1"_s, posting.title.toHtmlEscaped()) + u'\n' + element(u"table"_s, facts) + u'\n';
    for (const Section &section : posting.sections)
        body += sectionHtml(section);
    return page(posting.title, body);
}

QString comparisonPage(const std::vector<Posting> &postings, const Comparison &comparison)
{
    QString body = element(u"h1"_s, u"Postings side by side"_s) + u'\n' + factTable(postings, comparison);
    if (!comparison.sharedSkills.isEmpty())
        body += element(u"p"_s, u"All ask for: "_s + comparison.sharedSkills.join(u", ").toHtmlEscaped()) + u'\n';
    for (const AlignedSection &section : comparison.sections)
        body += sectionTable(section);
    return page(u"Postings side by side"_s, body);
}

} // namespace Shortlist::Cli
