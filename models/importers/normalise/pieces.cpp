// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/pieces.h"

#include "models/domain/text.h"
#include "models/importers/normalise/bounds.h"
#include "models/importers/normalise/headings.h"
#include "models/importers/normalise/itemruns.h"
#include "models/importers/normalise/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr qsizetype LongestHeading = 90;

bool endsSentence(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u',') || text.endsWith(u';') || text.endsWith(u'。');
}

bool hasColon(const QString &text)
{
    return text.endsWith(u':') || text.endsWith(u'：');
}

qsizetype wordCount(const QString &text)
{
    return text.count(u' ') + 1;
}

bool isAllCapitals(const QString &text)
{
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return letters >= 6 && text.contains(u' ') && text == text.toUpper() && text != text.toLower();
}

bool isTitleCase(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto capitals =
        std::count_if(words.begin(), words.end(), [](const QString &word) { return !word.front().isLower(); });
    return capitals * 3 >= words.size() * 2;
}

struct LineHeading
{
    Piece::Kind kind;
    SectionKind section;
};

/// A heading by its place among other lines: short, alone, followed by more.
std::optional<LineHeading> unknownHeading(const Line &line, const Line &next)
{
    if (endsSentence(line.text) || line.text.size() > 60 || wordCount(line.text) > 8)
        return {};
    if (isAllCapitals(line.text) && line.afterGap)
        return LineHeading{Piece::Kind::Heading, SectionKind::Other};
    if (hasColon(line.text) && (isTitleCase(line.text) || next.kind == Line::Kind::Item || bulletText(next.text)))
        return LineHeading{Piece::Kind::WeakHeading, SectionKind::Other};
    const bool isAboveList = line.afterGap && !next.afterGap && bulletText(next.text) && wordCount(line.text) <= 6;
    if (isAboveList && line.text.front().isUpper() && line.text.back().isLetter())
        return LineHeading{Piece::Kind::Heading, SectionKind::Other};
    const bool standsApart = line.afterGap && next.afterGap && wordCount(line.text) <= 6 && next.text.size() > 80;
    if (standsApart && line.text.front().isUpper() && !line.text.back().isPunct() && line.html.isEmpty())
        return LineHeading{Piece::Kind::WeakHeading, SectionKind::Other};
    return {};
}

std::optional<LineHeading> lineHeading(const Line &line, const Line *next)
{
    if (line.text.size() > LongestHeading || line.kind == Line::Kind::Item)
        return {};
    const bool isMarked = line.kind == Line::Kind::Heading || line.isBold || line.text.startsWith(u"##"_s);
    if (const auto kind = exactHeadingKind(line.text))
        return LineHeading{Piece::Kind::Heading, *kind};
    const auto kind = headingKind(line.text);
    if (isMarked && !(line.isBold && endsSentence(line.text)))
        return LineHeading{Piece::Kind::Heading, kind.value_or(SectionKind::Other)};
    const bool opensParagraph = line.text.startsWith(u'【') && !line.text.endsWith(u'】');
    if (!next || bulletText(line.text) || opensParagraph)
        return {};
    const bool isAboveText = next->text.size() > 60 && next->text.size() > 2 * line.text.size();
    const bool mayBe = !endsSentence(line.text) && wordCount(line.text) <= 12 && !line.text.front().isLower();
    if (kind && mayBe && (hasColon(line.text) || line.afterGap || isAboveText || bulletText(next->text)))
        return LineHeading{Piece::Kind::Heading, *kind};
    return unknownHeading(line, *next);
}

void addParagraph(const QString &text, const QString &html, std::vector<Piece> *pieces)
{
    // A flat text has no paragraphs; "Join us." is how a plea to join ends.
    static const auto plea = casedPattern(uR"((?<=\. Join us\.)\s+(?=\p{Lu}))"_s);
    const auto match = plea.match(text);
    if (!match.hasMatch()) {
        pieces->push_back({.text = text, .html = html});
        return;
    }
    pieces->push_back({.text = text.left(match.capturedStart())});
    addParagraph(text.mid(match.capturedEnd()), {}, pieces);
}

void addBody(const QString &body, const QString &html, std::vector<Piece> *pieces)
{
    if (body.isEmpty())
        return;
    if (body.size() > Bounds::LineChars) {
        pieces->push_back({.text = body, .html = html});
        return;
    }
    if (const auto run = inlineItems(body)) {
        if (!run->lead.isEmpty())
            addParagraph(run->lead, {}, pieces);
        for (const QString &item : run->items)
            pieces->push_back({.kind = Piece::Kind::Item, .text = item});
        if (!run->tail.isEmpty())
            addParagraph(run->tail, {}, pieces);
        return;
    }
    if (const auto item = bulletText(body)) {
        const QString mark = body.left(body.size() - item->size());
        pieces->push_back({.kind = Piece::Kind::Item,
                           .text = *item,
                           .html = html.startsWith(mark) ? html.mid(mark.size()) : QString()});
        return;
    }
    addParagraph(body, html, pieces);
}

/// "【公司介绍】深交所上市…": a heading in brackets before its text.
bool addBracketed(const QString &text, std::vector<Piece> *pieces)
{
    static const auto bracketed = pattern(uR"(^[【\[]([^】\]]{2,20})[】\]]\s*(.+)$)"_s);
    const auto match = bracketed.match(text);
    static const auto hasHan = pattern(u"\\p{Han}"_s);
    if (!match.hasMatch() || !hasHan.match(match.captured(1)).hasMatch())
        return false;
    const auto kind = exactHeadingKind(match.captured(1)).value_or(SectionKind::Other);
    pieces->push_back({.kind = Piece::Kind::Heading, .text = match.captured(1), .section = kind});
    addBody(match.captured(2), {}, pieces);
    return true;
}

void addRunningText(const Line &line, std::vector<Piece> *pieces)
{
    if (line.text.size() > Bounds::LineChars)
        return addBody(line.text, line.html, pieces);
    if (addBracketed(line.text, pieces))
        return;
    const auto headings =
        bulletText(line.text) && !inlineItems(line.text) ? std::vector<GluedHeading>() : gluedHeadings(line.text);
    if (headings.empty())
        return addBody(line.text, line.html, pieces);
    addBody(line.text.left(headings.front().start).trimmed(), {}, pieces);
    for (size_t i = 0; i < headings.size(); ++i) {
        const GluedHeading &heading = headings[i];
        const qsizetype end = i + 1 < headings.size() ? headings[i + 1].start : line.text.size();
        pieces->push_back({.kind = Piece::Kind::Heading,
                           .text = line.text.mid(heading.start, heading.end - heading.start),
                           .section = heading.kind});
        addBody(line.text.mid(heading.bodyStart, end - heading.bodyStart).trimmed(), {}, pieces);
    }
}

/// Of an item that is marked up as one, only a picture for a bullet is taken off: "13. plat" is no 13th item.
QString itemText(const Line &line)
{
    const bool isNumbered = line.text.front().isDigit();
    return isNumbered ? line.text : bulletText(line.text).value_or(line.text);
}

/// Lines in a row that begin with the same picture are a list.
bool sharesSymbol(const std::vector<Line> &lines, size_t at, const QString &symbol)
{
    const bool isBelow = at > 0 && leadingSymbol(lines[at - 1].text) == symbol;
    return isBelow || (at + 1 < lines.size() && leadingSymbol(lines[at + 1].text) == symbol);
}

} // namespace

std::vector<Piece> piecesOf(const std::vector<Line> &lines)
{
    std::vector<Piece> pieces;
    for (size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        const Line *next = i + 1 < lines.size() ? &lines[i + 1] : nullptr;
        const QString symbol = leadingSymbol(line.text);
        if (line.kind == Line::Kind::Item)
            pieces.push_back({.kind = Piece::Kind::Item, .text = itemText(line), .html = line.html});
        else if (!symbol.isEmpty() && line.kind == Line::Kind::Paragraph && sharesSymbol(lines, i, symbol))
            pieces.push_back({.kind = Piece::Kind::Item, .text = line.text.mid(symbol.size()).trimmed()});
        else if (const auto heading = lineHeading(line, next))
            pieces.push_back({.kind = heading->kind, .text = bareHeading(line.text), .section = heading->section});
        else
            addRunningText(line, &pieces);
    }
    return pieces;
}

} // namespace Shortlist
