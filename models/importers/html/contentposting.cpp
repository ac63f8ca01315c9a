// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/contentposting.h"

#include "models/domain/text.h"
#include "models/importers/fieldnames.h"
#include "models/importers/html/blockmarkup.h"
#include "models/importers/html/employernames.h"
#include "models/importers/html/hitlist.h"
#include "models/importers/html/pagecontent.h"
#include "models/importers/html/postingparts.h"
#include "models/importers/page/employerclues.h"
#include "models/importers/page/linewords.h"
#include "models/importers/page/pagereader.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::ptrdiff_t HeadLines = 15;
constexpr std::ptrdiff_t TopLines = 3;
constexpr qsizetype ShortestTitle = 8;
constexpr qsizetype LongestLink = 40;

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

bool isHeading(const PageLine &line)
{
    return line.kind == PageLine::Kind::Heading;
}

/// The line that the page's title repeats is its main heading, where no heading says so; else the first heading that
/// stands on top.
void markHeading(std::vector<PageLine> &lines, const PageMeta &meta)
{
    const auto isMain = [](const PageLine &line) { return isHeading(line) && line.level == 1; };
    if (std::any_of(lines.begin(), lines.end(), isMain))
        return;
    const QString title = Text::folded(meta.ogTitle + u' ' + meta.title);
    const auto end = lines.begin() + std::min<std::ptrdiff_t>(HeadLines, std::ssize(lines));
    auto found = std::find_if(lines.begin(), end, [&](const PageLine &line) {
        const QString text = Text::folded(line.text);
        return text.size() >= ShortestTitle && text != Text::folded(meta.siteName) && title.contains(text)
            && !LineWords::namesPage(line.text);
    });
    if (found != end && !LineWords::namesJob(found->text)) { // "Job Bulletin | Bridger County"
        const auto job = std::find_if(lines.begin(), lines.end(), [](const PageLine &line) {
            return isHeading(line) && line.level <= 2 && LineWords::namesJob(line.text)
                && !LineWords::isSectionHeading(line.text);
        });
        found = job == lines.end() ? found : job;
    }
    if (found == end) {
        const auto top = lines.begin() + std::min<std::ptrdiff_t>(TopLines, std::ssize(lines));
        found = std::find_if(lines.begin(), top, [](const PageLine &line) {
            return isHeading(line) && line.level <= 2 && !LineWords::isSectionHeading(line.text)
                && !LineWords::isProse(line.text);
        });
        if (found == top)
            return;
    }
    found->kind = PageLine::Kind::Heading;
    found->level = 1;
}

/// Lists above the heading that names the job.
void dropNavigation(std::vector<PageLine> &lines, std::vector<HtmlBlock> &blocks)
{
    const auto job = std::find_if(lines.begin(), lines.end(), [](const PageLine &line) {
        return isHeading(line) && line.level == 1 && LineWords::namesJob(line.text);
    });
    if (job == lines.end() || std::distance(lines.begin(), job) > HeadLines)
        return;
    for (auto at = std::distance(lines.begin(), job); at-- > 0;) {
        const PageLine &line = lines[size_t(at)];
        if (line.kind != PageLine::Kind::Item || line.text.size() > LongestLink || line.text.contains(u':'))
            continue;
        lines.erase(lines.begin() + at);
        blocks.erase(blocks.begin() + at);
    }
}

void add(RawPosting &posting, QLatin1String name, const QString &value)
{
    if (!value.isEmpty() && firstValue(posting, name).isEmpty())
        posting.fields.push_back({name, value, OriginKind::PageText, 0});
}

/// The site's own name, where the title says it as well and nothing on the page's head says what was taken for the
/// employer: "Försäljning · Malmö" below "Säljare till Solklart Energi".
void preferSiteName(RawPosting &posting, const PageMeta &meta)
{
    const QString site = Text::folded(meta.siteName);
    const QString title = Text::folded(firstValue(posting, FieldName::Title));
    if (site.size() < 4 || !title.contains(u' ' + site))
        return;
    for (RawField &field : posting.fields)
        if (field.name == FieldName::Employer && !LineWords::isCompany(field.value)
            && !Text::folded(meta.title + u' ' + meta.ogTitle + u' ' + meta.siteName)
                    .contains(Text::folded(field.value)))
            field.value = meta.siteName;
}

/// What the page's head and its address say, where its content does not.
void addNames(RawPosting &posting, const PageMeta &meta, const std::vector<PageLine> &lines)
{
    add(posting, FieldName::Title, jobTitleOf(meta));
    add(posting, FieldName::Employer, employerInTitle(meta, firstValue(posting, FieldName::Title)));
    QStringList texts;
    for (const PageLine &line : lines)
        texts.append(line.text);
    add(posting, FieldName::Employer, employerByHost(meta.url, texts));
    noteEmployerByClues(lines, posting.fields);
}

} // namespace

Result<RawPosting> contentPosting(SavedPage &page, const QString &format)
{
    if (!page.tree())
        return page.tree().error();
    if (isHitList(*page.tree()))
        return Error{Error::Code::NotFound, u"a list of jobs"_s};
    std::vector<HtmlBlock> blocks = pageContent(*page.tree());
    std::vector<PageLine> lines;
    lines.reserve(blocks.size());
    std::transform(blocks.begin(), blocks.end(), std::back_inserter(lines), lineOf);
    markHeading(lines, page.meta());
    dropNavigation(lines, blocks);
    PageReading reading = readPage(lines);
    if (!reading.isPosting || reading.body.empty())
        return Error{Error::Code::NotFound, u"a page without a posting"_s};

    RawPosting posting{format, std::move(reading.fields), markupOf(blocks, reading.body), {}};
    preferSiteName(posting, page.meta());
    addNames(posting, page.meta(), lines);
    return posting;
}

} // namespace Shortlist
