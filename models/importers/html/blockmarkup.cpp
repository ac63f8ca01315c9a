// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/blockmarkup.h"

#include <numeric>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

QString markupOf(const HtmlBlock &block)
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

} // namespace

QString markupOf(const std::vector<HtmlBlock> &blocks)
{
    std::vector<size_t> all(blocks.size());
    std::iota(all.begin(), all.end(), size_t(0));
    return markupOf(blocks, all);
}

QString markupOf(const std::vector<HtmlBlock> &blocks, const std::vector<size_t> &chosen)
{
    QString html;
    bool isInList = false;
    for (const size_t i : chosen) {
        const bool isItem = blocks[i].kind == HtmlBlock::Kind::Item;
        if (isItem != isInList)
            html += isItem ? u"<ul>\n"_s : u"</ul>\n"_s;
        isInList = isItem;
        html += markupOf(blocks[i]) + u'\n';
    }
    return isInList ? html + u"</ul>\n"_s : html;
}

} // namespace Shortlist
