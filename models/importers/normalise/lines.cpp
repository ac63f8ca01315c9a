// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/lines.h"

#include "models/domain/text.h"
#include "models/importers/html/htmlblocks.h"

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

Line::Kind kindOf(HtmlBlock::Kind kind)
{
    switch (kind) {
    case HtmlBlock::Kind::Item:
        return Line::Kind::Item;
    case HtmlBlock::Kind::Heading:
        return Line::Kind::Heading;
    case HtmlBlock::Kind::Paragraph:
        break;
    }
    return Line::Kind::Paragraph;
}

std::vector<Line> htmlLines(const QString &html)
{
    std::vector<Line> lines;
    for (const HtmlBlock &block : htmlBlocks(html)) {
        const bool hasMarkup = block.inlineHtml != block.text.toHtmlEscaped();
        lines.push_back({.kind = kindOf(block.kind),
                         .text = block.text,
                         .html = hasMarkup ? block.inlineHtml : QString(),
                         .isBold = block.isBoldOnly,
                         .afterGap = true});
    }
    return lines;
}

constexpr qsizetype ShortestWrapped = 50;

/// "…in a company where" / "user trust and open-source principles matter": a line that was broken by its width.
bool isWrapped(const QString &line, const QString &next)
{
    const bool mayGoOn = line.size() >= ShortestWrapped && !line.front().isLower() && next.front().isLower();
    return mayGoOn && !QStringView(u".:;!?").contains(line.back());
}

} // namespace

std::vector<Line> textLines(const QString &text)
{
    std::vector<Line> lines;
    bool gap = true;
    const QStringList all = Text::storable(text).split(u'\n');
    for (const QString &raw : all) {
        const QString line = raw.trimmed();
        if (line.isEmpty()) {
            gap = true;
            continue;
        }
        if (!gap && isWrapped(lines.back().text, line))
            lines.back().text += (lines.back().text.endsWith(u'-') ? u""_s : u" "_s) + line;
        else
            lines.push_back({.text = line, .afterGap = gap});
        gap = false;
    }
    return lines;
}

std::vector<Line> descriptionLines(const RawPosting &raw)
{
    if (!raw.descriptionHtml.isEmpty())
        return htmlLines(raw.descriptionHtml);
    return looksLikeHtml(raw.descriptionText) ? htmlLines(raw.descriptionText) : textLines(raw.descriptionText);
}

QString plainText(const std::vector<Line> &lines)
{
    QString text;
    for (const Line &line : lines) {
        if (!text.isEmpty())
            text.append(line.afterGap && line.kind != Line::Kind::Item ? u"\n\n" : u"\n");
        text.append(line.text);
    }
    return text;
}

} // namespace Shortlist
