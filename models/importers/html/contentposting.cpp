// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/contentposting.h"

#include "models/domain/text.h"
#include "models/importers/fieldnames.h"
#include "models/importers/html/blockmarkup.h"
#include "models/importers/html/pagecontent.h"
#include "models/importers/html/postingparts.h"
#include "models/importers/page/pagereader.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::ptrdiff_t HeadLines = 15;
constexpr qsizetype ShortestTitle = 8;

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

} // namespace

Result<RawPosting> contentPosting(SavedPage &page, const QString &format)
{
    if (!page.tree())
        return page.tree().error();
    const std::vector<HtmlBlock> blocks = pageContent(*page.tree());
    std::vector<PageLine> lines;
    lines.reserve(blocks.size());
    std::transform(blocks.begin(), blocks.end(), std::back_inserter(lines), lineOf);
    markHeading(lines, page.meta());
    PageReading reading = readPage(lines);
    if (!reading.isPosting || reading.body.empty())
        return Error{Error::Code::NotFound, u"a page without a posting"_s};

    RawPosting posting{format, std::move(reading.fields), markupOf(blocks, reading.body), {}};
    const QString title = jobTitleOf(page.meta());
    if (firstValue(posting, FieldName::Title).isEmpty() && !title.isEmpty())
        posting.fields.push_back({FieldName::Title, title, OriginKind::PageText, 0});
    return posting;
}

} // namespace Shortlist
