// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/htmldocument.h"

#include "models/domain/limits.h"
#include "models/importers/html/foreigntraps.h"
#include "models/importers/html/htmlprescan.h"
#include "models/importers/html/plainfragment.h"

#include <algorithm>
#include <gumbo.h>
#include <memory>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// Implied elements (html, body, tbody, cloned formatting) come on top of what the pre-scan counted.
constexpr int TreeDepth = 2 * Limits::HtmlDepth;

struct OutputDeleter
{
    const GumboOptions *options;
    void operator()(GumboOutput *output) const { gumbo_destroy_output(options, output); }
};

QString tagName(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, qsizetype(piece.length)).toLower();
}

const GumboVector *childrenOf(const GumboNode &node)
{
    if (node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE)
        return &node.v.element.children;
    return node.type == GUMBO_NODE_DOCUMENT ? &node.v.document.children : nullptr;
}

void setElement(HtmlNode &target, const GumboElement &element)
{
    target.name = tagName(element);
    if (target.name.isEmpty())
        target.name = u"unknown"_s;
    target.isForeign = element.tag_namespace != GUMBO_NAMESPACE_HTML;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        QString value = QString::fromUtf8(attribute->value);
        target.attributes.emplace_back(QString::fromUtf8(attribute->name).toLower(), value.isNull() ? u""_s : value);
    }
}

/// False where the tree is too deep.
bool convert(const GumboNode &node, HtmlNode &target, int depth)
{
    if (depth > TreeDepth)
        return false;
    if (node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE)
        setElement(target, node.v.element);
    const GumboVector *children = childrenOf(node);
    for (unsigned i = 0; children != nullptr && i < children->length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children->data[i]);
        if (child->type == GUMBO_NODE_COMMENT)
            continue;
        HtmlNode converted;
        if (child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEMPLATE) {
            if (!convert(*child, converted, depth + 1))
                return false;
        } else {
            converted.text = QString::fromUtf8(child->v.text.text);
        }
        // One text to each run: what stood round a comment is one text when it is read again.
        if (converted.isText() && !target.children.empty() && target.children.back().isText())
            target.children.back().text += converted.text;
        else
            target.children.push_back(std::move(converted));
    }
    return true;
}

} // namespace

QString HtmlNode::attribute(QStringView wanted) const
{
    const auto found =
        std::find_if(attributes.begin(), attributes.end(), [wanted](const auto &a) { return a.first == wanted; });
    return found == attributes.end() ? QString() : found->second;
}

Result<HtmlNode> parsedHtml(const QString &html, HtmlParsing parsing)
{
    if (parsing == HtmlParsing::Fragment)
        if (auto plain = plainFragment(html))
            return *std::move(plain);
    return parsedByStandard(html, parsing);
}

Result<HtmlNode> parsedByStandard(const QString &html, HtmlParsing parsing)
{
    if (const auto checked = checkHtmlLimits(html); !checked)
        return checked.error();
    const QByteArray utf8 = withoutForeignTraps(html.toUtf8());
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    if (parsing == HtmlParsing::Fragment)
        options.fragment_context = GUMBO_TAG_DIV;
    const std::unique_ptr<GumboOutput, OutputDeleter> output(
        gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size())), OutputDeleter{&options});
    if (!output)
        return Error{Error::Code::TooLarge, u"no memory for the page's tree"_s};

    HtmlNode root;
    if (!convert(*output->root, root, 0))
        return Error{Error::Code::TooLarge, u"HTML nested deeper than %1"_s.arg(TreeDepth)};
    if (parsing == HtmlParsing::Fragment)
        root.name.clear(); // the parser's own html element round the fragment
    return root;
}

} // namespace Shortlist
