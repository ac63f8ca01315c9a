// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/ruledposting.h"

#include "models/importers/fieldnames.h"
#include "models/importers/html/blockmarkup.h"
#include "models/importers/html/htmlselect.h"
#include "models/importers/page/labels.h"

#include <QRegularExpression>

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
    static const QRegularExpression at(u"^\\s*at\\s+(?=\\p{Lu})"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const HtmlNode *element : selected(page, field.selector)) {
        QString text = textOf(*element);
        if (field.name == FieldName::Employer) // "at Initech"
            text.remove(at);
        static const QRegularExpression divider(u"\\s*/\\s*$"_s); // "Full-time /" before the next cell
        add(posting, field.name, text.remove(divider), index++);
    }
}

/// The texts of an element's children, one below the other.
std::vector<QString> childTexts(const HtmlNode &element)
{
    std::vector<QString> texts;
    for (const HtmlNode &child : element.children)
        if (QString text = textOf(child); !child.isText() && !text.isEmpty())
            texts.push_back(std::move(text));
    return texts;
}

/// A label and its values, or the cells of a row: label, value, label, value.
void readPair(const HtmlNode &element, RawPosting &posting)
{
    const std::vector<QString> texts = childTexts(element);
    const bool isRow = element.name == "tr"_L1;
    for (size_t label = 0; label + 1 < texts.size(); label += 2) {
        QString name = texts[label];
        const auto field = fieldOfLabel(name.endsWith(u':') ? name.chopped(1) : name);
        const size_t end = isRow ? label + 2 : texts.size();
        for (size_t i = label + 1; field && i < end; ++i)
            add(posting, *field, texts[i], int(i - label) - 1);
        if (!isRow)
            return;
    }
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
