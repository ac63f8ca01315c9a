// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/pagecontent.h"

#include "models/importers/html/asides.h"
#include "models/importers/html/labelpairs.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/inferredlabels.h"
#include "models/importers/page/linewords.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewLinks = 4;
constexpr double MostlyLinks = 0.6;

/// What a part of the page holds; made bottom up, so that the whole is linear in the page.
struct Weight
{
    qsizetype text = 0;   ///< characters without white space at the ends
    qsizetype linked = 0; ///< of these, inside links
    qsizetype links = 0;
    bool hasMainHeading = false;

    Weight &operator+=(const Weight &other)
    {
        text += other.text;
        linked += other.linked;
        links += other.links;
        hasMainHeading = hasMainHeading || other.hasMainHeading;
        return *this;
    }
};

bool isLinkList(const HtmlNode &node, const Weight &weight)
{
    const bool isContainer = node.name == "ul"_L1 || node.name == "ol"_L1 || node.name == "div"_L1
        || node.name == "section"_L1 || node.name == "table"_L1 || node.name == "p"_L1;
    return isContainer && weight.links >= FewLinks && !weight.hasMainHeading
        && double(weight.linked) > MostlyLinks * double(weight.text);
}

/// The facts that the lines of a part name, by their labels.
void collectLabels(const HtmlNode &node, QStringList *fields, int depth = 0)
{
    constexpr int Deepest = 12;
    constexpr qsizetype LongestLine = 200;
    if (depth > Deepest)
        return;
    if (node.isText() && node.text.size() <= LongestLine && node.text.contains(u':'))
        if (const auto label = factLine(node.text.trimmed()); label && !label->value.isEmpty())
            fields->append(label->field);
    for (const HtmlNode &child : node.children)
        collectLabels(child, fields, depth + 1);
}

/// A box beside the text with the posting's own facts, each said once; lists of other jobs say them again and again.
bool isFactBox(const HtmlNode &node)
{
    constexpr qsizetype FewFacts = 3;
    QStringList fields;
    if (node.name == "aside"_L1 || node.name == "div"_L1 || node.name == "section"_L1)
        collectLabels(node, &fields);
    return fields.size() >= FewFacts && QSet<QString>(fields.begin(), fields.end()).size() == fields.size();
}

/// Takes from `node` what is not content; what is marked aside but holds half of the page's text is content after all.
Weight pruned(HtmlNode &node, bool isInLink)
{
    Weight total;
    std::vector<HtmlNode> kept;
    for (HtmlNode &child : node.children) {
        Weight weight;
        if (child.isText()) {
            weight.text = child.text.trimmed().size();
            weight.linked = isInLink ? weight.text : 0;
        } else {
            const bool isLink = child.name == "a"_L1 && !child.attribute(u"href").isNull(); // not an anchor
            weight = pruned(child, isInLink || isLink);
            weight.links += isLink ? 1 : 0;
            weight.hasMainHeading = weight.hasMainHeading || child.name == "h1"_L1;
            if ((isAside(child) && !weight.hasMainHeading && !isFactBox(child)) || isLinkList(child, weight))
                continue;
        }
        total += weight;
        kept.push_back(std::move(child));
    }
    node.children = std::move(kept);
    return total;
}

/// "Posted 9 days ago" says by its element's attribute which day that was.
void dateTimes(HtmlNode &node)
{
    static const Pattern day(u"^\\d{4}-\\d\\d-\\d\\d"_s);
    static const Pattern age(
        u"\\b(?:ago|today|yesterday|vor \\d|heute|gestern|il y a|hier|hace|hoy|ayer|for \\d|siden|i dag|i går|sedan|idag|igår|před|dnes|včera)\\b|前|전"_s,
        Expression::IgnoreCase | Expression::UnicodeWords);
    for (HtmlNode &child : node.children) {
        const auto match = child.name == "time"_L1 ? day.match(child.attribute(u"datetime")) : PatternMatch();
        if (match.hasMatch() && child.children.size() == 1 && age.isIn(child.children.front().text))
            child.children.front().text = u"Posted on "_s + match.captured();
        else
            dateTimes(child);
    }
}

} // namespace

std::vector<HtmlBlock> pageContent(HtmlNode page)
{
    dateTimes(page);
    joinLabels(page); // before labels go as parts of forms
    pruned(page, false);
    std::vector<HtmlBlock> blocks = htmlBlocks(page);
    const auto isMain = [](const HtmlBlock &b) { return b.kind == HtmlBlock::Kind::Heading && b.level == 1; };
    auto main = std::find_if(blocks.begin(), blocks.end(),
                             [&](const HtmlBlock &b) { return isMain(b) && LineWords::namesJob(b.text); });
    if (main == blocks.end())
        main = std::find_if(blocks.begin(), blocks.end(), isMain);
    if (main != blocks.end() && main != blocks.begin() && !LineWords::recruiterOf(std::prev(main)->text).isEmpty())
        --main; // "Die Stadt Wiesenau sucht zum 1. April"
    if (main != blocks.end())
        blocks.erase(blocks.begin(), main);
    return blocks;
}

} // namespace Shortlist
