// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/htmlimporter.h"

#include "models/domain/text.h"
#include "models/importers/fieldnames.h"
#include "models/importers/html/htmldocument.h"
#include "models/importers/html/ldscripts.h"
#include "models/importers/html/pagecontent.h"
#include "models/importers/html/pagemeta.h"
#include "models/importers/json/jsonreader.h"
#include "models/importers/jsonld/jsonldimporter.h"
#include "models/importers/page/pagereader.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::ptrdiff_t HeadLines = 15;
constexpr qsizetype ShortestTitle = 8;

QString firstValue(const RawPosting &posting, QLatin1String name)
{
    const auto found = std::find_if(posting.fields.begin(), posting.fields.end(),
                                    [name](const RawField &field) { return field.name == name; });
    return found == posting.fields.end() ? QString() : found->value;
}

void add(RawPosting &posting, QLatin1String name, const QString &value)
{
    if (!value.isEmpty())
        posting.fields.push_back({name, value, OriginKind::PageText, 0});
}

bool hasLocation(const RawPosting &posting)
{
    return std::any_of(posting.fields.begin(), posting.fields.end(),
                       [](const RawField &field) { return field.name.startsWith(FieldName::Location); });
}

std::vector<JsonValue> jsonBlocks(const QString &html, QStringList &warnings)
{
    std::vector<JsonValue> blocks;
    for (const QString &script : ldScripts(html)) {
        auto json = tolerantJson(script.toUtf8());
        if (!json) {
            warnings.append(u"JSON-LD left out: %1"_s.arg(json.error().detail));
            continue;
        }
        for (const QString &repair : std::as_const(json->repairs))
            warnings.append(u"repaired JSON-LD: %1"_s.arg(repair));
        blocks.push_back(std::move(json->value));
    }
    return blocks;
}

/// What the page says beside its structured data, where that is silent. A page of several postings says nothing of one.
void complete(RawPosting &posting, const PageMeta &meta)
{
    add(posting, FieldName::Url, meta.url);
    if (firstValue(posting, FieldName::Title).isEmpty() && firstValue(posting, FieldName::PageTitle).isEmpty())
        add(posting, FieldName::Title, titleBeside(meta, firstValue(posting, FieldName::Employer)));
    if (!hasLocation(posting))
        add(posting, FieldName::Location, meta.location);
}

PageLine lineOf(const HtmlBlock &block)
{
    switch (block.kind) {
    case HtmlBlock::Kind::Item:
        return {block.text, PageLine::Kind::Item, block.level, true};
    case HtmlBlock::Kind::Heading:
        return {block.text, PageLine::Kind::Heading, block.level, true};
    case HtmlBlock::Kind::Paragraph:
        break;
    }
    return {block.text, PageLine::Kind::Text, 0, true};
}

QString markup(const HtmlBlock &block)
{
    switch (block.kind) {
    case HtmlBlock::Kind::Item:
        return u"<li>"_s + block.inlineHtml + u"</li>"_s;
    case HtmlBlock::Kind::Heading:
        return u"<h%1>"_s.arg(block.level) + block.inlineHtml + u"</h%1>"_s.arg(block.level);
    case HtmlBlock::Kind::Paragraph:
        break;
    }
    return u"<p>"_s + block.inlineHtml + u"</p>"_s;
}

QString markup(const std::vector<HtmlBlock> &blocks, const std::vector<size_t> &body)
{
    QString html;
    bool isInList = false;
    for (const size_t i : body) {
        const bool isItem = blocks[i].kind == HtmlBlock::Kind::Item;
        if (isItem != isInList)
            html += isItem ? u"<ul>\n"_s : u"</ul>\n"_s;
        isInList = isItem;
        html += markup(blocks[i]) + u'\n';
    }
    return isInList ? html + u"</ul>\n"_s : html;
}

/// The line that the page's title repeats is its main heading, where no heading says so.
void markHeading(std::vector<PageLine> &lines, const PageMeta &meta)
{
    const auto isMain = [](const PageLine &line) { return line.kind == PageLine::Kind::Heading && line.level == 1; };
    if (std::any_of(lines.begin(), lines.end(), isMain))
        return;
    const QString title = Text::folded(meta.ogTitle + u' ' + meta.title);
    const auto end = lines.begin() + std::min<std::ptrdiff_t>(HeadLines, std::ssize(lines));
    const auto found = std::find_if(lines.begin(), end, [&](const PageLine &line) {
        const QString text = Text::folded(line.text);
        return text.size() >= ShortestTitle && text != Text::folded(meta.siteName) && title.contains(text);
    });
    if (found == end)
        return;
    found->kind = PageLine::Kind::Heading;
    found->level = 1;
}

/// The main content of a page without structured data.
Result<RawPosting> contentPosting(const QString &html, const QString &format)
{
    auto page = parsedHtml(html, HtmlParsing::Page);
    if (!page)
        return page.error();
    const std::vector<HtmlBlock> blocks = pageContent(*std::move(page));
    std::vector<PageLine> lines;
    lines.reserve(blocks.size());
    std::transform(blocks.begin(), blocks.end(), std::back_inserter(lines), lineOf);
    const PageMeta meta = pageMeta(html);
    markHeading(lines, meta);
    PageReading reading = readPage(lines);
    if (!reading.isPosting || reading.body.empty())
        return Error{Error::Code::NotFound, u"a page without a posting"_s};

    RawPosting posting{format, std::move(reading.fields), markup(blocks, reading.body), {}};
    if (firstValue(posting, FieldName::Title).isEmpty())
        add(posting, FieldName::Title, jobTitleOf(meta));
    add(posting, FieldName::Url, meta.url);
    return posting;
}

} // namespace

QString HtmlImporter::format() const
{
    return u"html"_s;
}

Fit HtmlImporter::sniff(const SniffedDocument &document) const
{
    static const QRegularExpression page(
        u"^\\s*(?:<!--.{0,4000}?-->\\s*|<\\?xml[^>]{0,200}>\\s*)*<(?:!doctype html|html\\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression element(u"^\\s*(?:<!--.{0,4000}?-->\\s*)*<[a-z][a-z0-9]{0,11}(?:\\s[^<>]*)?>"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression closed(u"</(?:p|div|li|ul|h[1-6]|span|strong|b|a|td|script|head|body)>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString start = document.text.left(8192);
    if (page.match(start).hasMatch())
        return Fit::Certain;
    const bool saysHtml = document.source.mediaType.startsWith("text/html"_L1);
    if (start.trimmed().startsWith(u'{') || start.trimmed().startsWith(u'['))
        return Fit::No; // JSON with HTML in its strings
    const bool isXml = start.trimmed().startsWith("<?xml"_L1) || start.contains("<rss"_L1);
    const bool isFragment = start.contains(closed) && (element.match(start).hasMatch() || start.count(closed) >= 6);
    return saysHtml || (isFragment && !isXml) ? Fit::Likely : Fit::No;
}

Result<ParsedDocument> HtmlImporter::parse(const SniffedDocument &document) const
{
    ParsedDocument parsed;
    parsed.postings = jsonLdPostings(jsonBlocks(document.text, parsed.warnings), format());
    if (parsed.postings.size() == 1)
        complete(parsed.postings.front(), pageMeta(document.text));
    if (!parsed.postings.empty())
        return parsed;
    auto posting = contentPosting(document.text, format());
    if (!posting)
        return posting.error();
    parsed.postings.push_back(*std::move(posting));
    return parsed;
}

} // namespace Shortlist
