// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/labelpairs.h"

#include "models/domain/text.h"
#include "models/importers/html/htmlblocks.h"
#include "models/importers/normalise/headings.h"
#include "models/importers/page/inferredlabels.h"
#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"

#include <optional>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLabel = 40; ///< characters
constexpr qsizetype LongestValue = 160;
constexpr qsizetype LongestUnknown = 60; ///< value of a label that is not known
constexpr int ScanDepth = 6;             ///< of elements within a label or a value

/// The text below `node`; null once it is longer than `limit` or too deep to be a label's or a value's.
std::optional<QString> shortText(const HtmlNode &node, qsizetype limit, int depth = 0)
{
    if (node.isText())
        return node.text.size() > 4 * limit ? std::nullopt : std::optional(node.text);
    if (depth > ScanDepth || node.name == "ul"_L1 || node.name == "ol"_L1 || node.name == "table"_L1)
        return std::nullopt;
    if (node.name == "script"_L1 || node.name == "style"_L1 || node.name == "svg"_L1 || node.name == "button"_L1)
        return QString();
    QString text;
    for (const HtmlNode &child : node.children) {
        const auto part = shortText(child, limit, depth + 1);
        if (!part)
            return std::nullopt;
        text += *part + (child.isText() ? u""_s : u" "_s);
        if (text.size() > 4 * limit)
            return std::nullopt;
    }
    text = Text::collapsed(text);
    return text.size() > limit ? std::nullopt : std::optional(text);
}

bool isBlank(const HtmlNode &node)
{
    return node.isText() ? node.text.trimmed().isEmpty() : node.children.empty();
}

bool isPairName(const HtmlNode &label, const HtmlNode &value)
{
    const bool isTerm = label.name == "dt"_L1 && value.name == "dd"_L1;
    const bool isRow = (label.name == "th"_L1 || label.name == "td"_L1) && value.name == "td"_L1;
    return isTerm || isRow;
}

/// What only pairs are: not two columns of a layout.
bool isTermAndValue(const HtmlNode &label, const HtmlNode &value)
{
    return (label.name == "dt"_L1 && value.name == "dd"_L1) || (label.name == "th"_L1 && value.name == "td"_L1);
}

std::optional<QString> joined(const HtmlNode &label, const HtmlNode &value)
{
    if (label.isText() || value.isText())
        return std::nullopt;
    auto name = shortText(label, LongestLabel);
    if (!name || name->isEmpty())
        return std::nullopt;
    if (name->endsWith(u':') || name->endsWith(u'：'))
        name->chop(1);
    if (const qsizetype colon = name->indexOf(u':'); colon > 0) // "Location: City" is a label too
        *name = name->sliced(colon + 1).trimmed();
    const auto text = shortText(value, LongestValue);
    const bool isValue = text && !text->isEmpty() && !fieldOfLabel(*text); // a heading repeated for screen readers
    if (!isValue)
        return std::nullopt;
    // A term and its definition belong together whatever they say: alone, each would be taken for a name.
    const bool isTerm = isTermAndValue(label, value) && text->size() <= LongestUnknown && !headingKind(*name)
        && !LineWords::isSectionHeading(*name);
    const QString line = name->trimmed() + u": "_s + *text;
    const bool isFact = fieldOfLabel(*name) ? labelledLine(line).has_value() : inferredLine(line).has_value();
    return isFact || isTerm ? std::optional(line) : std::nullopt;
}

/// The indices of the two children that are not blank; nothing where there are more or fewer.
std::optional<std::pair<size_t, size_t>> twoChildren(const HtmlNode &node)
{
    std::vector<size_t> filled;
    for (size_t i = 0; i < node.children.size() && filled.size() < 3; ++i)
        if (!isBlank(node.children[i]))
            filled.push_back(i);
    if (filled.size() != 2)
        return std::nullopt;
    return std::pair{filled[0], filled[1]};
}

void setText(HtmlNode &node, const QString &text)
{
    HtmlNode line;
    line.text = text;
    node.children.clear();
    node.children.push_back(std::move(line));
}

/// The value takes the whole line, the label nothing.
void joinNeighbours(HtmlNode &node)
{
    HtmlNode *label = nullptr;
    for (HtmlNode &child : node.children) {
        if (isBlank(child))
            continue;
        if (label != nullptr && isPairName(*label, child)) {
            if (const auto line = joined(*label, child)) {
                label->children.clear();
                setText(child, *line);
            }
        }
        label = &child;
    }
}

} // namespace

void joinLabels(HtmlNode &page)
{
    for (HtmlNode &child : page.children)
        joinLabels(child);
    joinNeighbours(page);
    if (const auto pair = twoChildren(page))
        if (const auto line = joined(page.children[pair->first], page.children[pair->second]))
            setText(page, *line);
}

} // namespace Shortlist
