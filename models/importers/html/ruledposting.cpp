// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/ruledposting.h"

#include "models/importers/fieldnames.h"
#include "models/importers/html/blockmarkup.h"
#include "models/importers/html/htmlselect.h"
#include "models/importers/page/labels.h"

#include <iterator>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFact = 200; ///< characters

QString textOf(const HtmlNode &element)
{
    QString text;
    for (const HtmlBlock &block : htmlBlocks(element))
        text += (text.isEmpty() ? QString() : u" "_s) + block.text;
    return text;
}

void add(RawPosting &posting, const QString &name, const QString &value, int index)
{
    if (!value.isEmpty() && value.size() <= LongestFact)
        posting.fields.push_back({name, value, OriginKind::SiteRule, index});
}

void readField(const HtmlNode &page, const SiteField &field, RawPosting &posting)
{
    int index = 0;
    for (const HtmlNode *element : selected(page, field.selector))
        add(posting, field.name, textOf(*element), index++);
}

/// A label and its values: the texts of the element, one below the other.
void readPair(const HtmlNode &element, RawPosting &posting)
{
    std::vector<QString> texts;
    for (const HtmlNode &child : element.children)
        if (QString text = textOf(child); !child.isText() && !text.isEmpty())
            texts.push_back(std::move(text));
    const auto field = texts.size() < 2 ? std::nullopt : fieldOfLabel(texts.front());
    for (size_t i = 1; field && i < texts.size(); ++i)
        add(posting, *field, texts[i], int(i) - 1);
}

std::optional<RawPosting> readBy(const SiteRule &rule, const HtmlNode &page, const QString &format)
{
    const auto titles = selected(page, rule.title);
    std::vector<HtmlBlock> blocks;
    for (const HtmlNode *body : selected(page, rule.body)) {
        std::vector<HtmlBlock> more = htmlBlocks(*body);
        std::move(more.begin(), more.end(), std::back_inserter(blocks));
    }
    if (titles.empty() || blocks.empty())
        return std::nullopt;
    RawPosting posting{format, {}, markupOf(blocks), {}};
    add(posting, FieldName::Title, textOf(*titles.front()), 0);
    for (const SiteField &field : rule.fields)
        readField(page, field, posting);
    for (const HtmlNode *pair : selected(page, rule.pairs))
        readPair(*pair, posting);
    return posting;
}

} // namespace

std::optional<RawPosting> ruledPosting(SavedPage &page, const QString &format, std::span<const SiteRule> rules)
{
    for (const SiteRule &rule : rules) {
        if (!page.html().contains(rule.mark) || !page.tree())
            continue;
        if (auto posting = readBy(rule, *page.tree(), format))
            return posting;
    }
    return std::nullopt;
}

} // namespace Shortlist
