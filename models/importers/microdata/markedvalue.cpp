// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/microdata/markedvalue.h"

#include "models/importers/html/blockmarkup.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

bool isSection(const QString &property)
{
    static const QSet<QString> names{
        u"description"_s,           u"responsibilities"_s, u"qualifications"_s, u"jobBenefits"_s,
        u"incentiveCompensation"_s, u"employerOverview"_s, u"benefits"_s,       u"incentives"_s};
    return names.contains(property);
}

bool isAddress(const QString &property)
{
    static const QSet<QString> names{u"url"_s, u"sameAs"_s, u"image"_s, u"logo"_s, u"mainEntityOfPage"_s};
    return names.contains(property);
}

/// The attribute by which `element` says its value to machines; null where it has none.
QString attributeOf(const HtmlNode &element, const QString &property)
{
    if (const QString content = element.attribute(u"content"); !content.isEmpty() || element.name == "meta"_L1)
        return content;
    if (element.name == "time"_L1)
        return element.attribute(u"datetime");
    if (element.name == "data"_L1 || element.name == "meter"_L1)
        return element.attribute(u"value");
    const bool isLink = element.name == "link"_L1 || element.name == "img"_L1;
    if (!isLink && !isAddress(property))
        return {};
    const QString href = element.attribute(u"href");
    return href.isNull() ? element.attribute(u"src") : href;
}

} // namespace

JsonValue markedValue(const HtmlNode &element, const QString &property)
{
    if (const QString attribute = attributeOf(element, property); !attribute.isNull())
        return JsonValue(attribute);
    const std::vector<HtmlBlock> blocks = htmlBlocks(element);
    if (blocks.empty())
        return {};
    const auto isItem = [](const HtmlBlock &block) { return block.kind == HtmlBlock::Kind::Item; };
    const bool isList = std::all_of(blocks.begin(), blocks.end(), isItem);
    if (isSection(property) && (blocks.size() > 1 || isList))
        return JsonValue(markupOf(blocks));
    JsonValue::Array texts;
    for (const HtmlBlock &block : blocks)
        texts.push_back(JsonValue(block.text));
    if (isList && texts.size() > 1)
        return JsonValue(std::move(texts));
    QString text;
    for (const HtmlBlock &block : blocks)
        text += (text.isEmpty() ? QString() : u" "_s) + block.text;
    return JsonValue(text);
}

} // namespace Shortlist
