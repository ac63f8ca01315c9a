// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/lines.h"

#include "models/domain/text.h"
#include "models/importers/html/htmlblocks.h"
#include "models/importers/normalise/headings.h"
#include "models/importers/normalise/pattern.h"

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
        const bool hasMarkup = block.inlineHtml != Text::htmlEscaped(block.text);
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

/// "## Your tasks", "**Your tasks**": a heading as people mark it in plain text.
Line lineOfText(const QString &line, bool afterGap)
{
    static const auto heading = pattern(uR"(^#{2,6}\s*(?=\p{L})(.{2,80}?)[\s#]*$)"_s);
    static const auto bold = pattern(uR"(^(\*\*|__)([^*_\s][^*_]{1,78}[^*_\s])\1\s*$)"_s);
    if (line.startsWith("##"_L1)) {
        if (const auto match = heading.match(line); match.hasMatch())
            return {.kind = Line::Kind::Heading, .text = match.captured(1), .afterGap = true};
    }
    if (line.startsWith("**"_L1) || line.startsWith("__"_L1)) {
        if (const auto match = bold.match(line); match.hasMatch())
            return {.text = match.captured(2), .isBold = true, .afterGap = afterGap};
    }
    return {.text = line, .afterGap = afterGap};
}

/// "応募資格 大学を卒業見込みの方": a heading and its one line side by side, as forms of the East have them; where the
/// heading ends, or 0.
qsizetype endOfHeading(const QString &line)
{
    constexpr char16_t FirstWide = 0x3000;
    constexpr qsizetype LongestWideHeading = 8;
    constexpr qsizetype ShortestValue = 4;
    if (line.isEmpty() || line.front().unicode() < FirstWide)
        return 0;
    qsizetype end = 0;
    while (end < line.size() && end <= LongestWideHeading && !line.at(end).isSpace())
        ++end;
    const bool hasValue = end > 1 && end <= LongestWideHeading && line.size() > end + ShortestValue;
    const auto kind = hasValue ? exactHeadingKind(line.left(end)) : std::nullopt;
    return kind && *kind != SectionKind::Other && *kind != SectionKind::HowToApply ? end : 0;
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
        if (!gap && lines.back().kind == Line::Kind::Paragraph && isWrapped(lines.back().text, line))
            lines.back().text += (lines.back().text.endsWith(u'-') ? u""_s : u" "_s) + line;
        else if (const qsizetype end = endOfHeading(line); end > 0) {
            lines.push_back({.kind = Line::Kind::Heading, .text = line.left(end), .afterGap = true});
            lines.push_back({.text = line.mid(end).trimmed(), .afterGap = gap});
        } else
            lines.push_back(lineOfText(line, gap));
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
