// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/truncation.h"

#include "models/domain/text.h"
#include "models/importers/normalise/pattern.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongParagraph = 14; ///< words
constexpr qsizetype ShortParagraph = 5;
constexpr qsizetype EnoughParagraphs = 3;

/// What a site writes where it shows only the beginning.
bool isMoreButton(const QString &line)
{
    static const QStringList buttons{u"show more"_s,   u"read more"_s,     u"see more"_s,      u"view more"_s,
                                     u"more"_s,        u"mehr anzeigen"_s, u"mehr lesen"_s,    u"weiterlesen"_s,
                                     u"voir plus"_s,   u"afficher plus"_s, u"lire la suite"_s, u"ver más"_s,
                                     u"mostrar más"_s, u"leer más"_s,      u"vis mere"_s,      u"læs mere"_s,
                                     u"visa mer"_s,    u"läs mer"_s,       u"zobrazit více"_s, u"číst dále"_s,
                                     u"展开"_s,        u"展开全部"_s,      u"查看更多"_s,      u"もっと見る"_s,
                                     u"続きを読む"_s,  u"더 보기"_s,       u"더보기"_s};
    QString words = Text::folded(line);
    while (!words.isEmpty() && !words.back().isLetter())
        words.chop(1);
    while (!words.isEmpty() && !words.front().isLetter())
        words.remove(0, 1);
    return buttons.contains(words);
}

bool endsInDots(const QString &line)
{
    static const Pattern dots(u"(?:…|\\.{3,}|\\[(?:…|\\.{3})\\])$"_s);
    static const Pattern enumeration(u"\\b(?:etc|usw|u\\.a|z\\.b|e\\.g)\\W*$"_s, Expression::IgnoreCase);
    return dots.match(line).hasMatch() && !enumeration.match(line).hasMatch();
}

/// Articles, conjunctions and prepositions of the languages we read: something has to follow them.
bool isLeftOpen(const QString &line)
{
    static const QStringList words{
        u"the"_s, u"a"_s,    u"an"_s,  u"and"_s,  u"or"_s,  u"of"_s,    u"to"_s,  u"with"_s, u"for"_s,  u"from"_s,
        u"our"_s, u"your"_s, u"und"_s, u"oder"_s, u"der"_s, u"die"_s,   u"das"_s, u"den"_s,  u"dem"_s,  u"mit"_s,
        u"für"_s, u"von"_s,  u"et"_s,  u"ou"_s,   u"le"_s,  u"les"_s,   u"des"_s, u"du"_s,   u"avec"_s, u"el"_s,
        u"los"_s, u"las"_s,  u"con"_s, u"para"_s, u"og"_s,  u"eller"_s, u"och"_s, u"att"_s,  u"som"_s,  u"nebo"_s};
    static const QString openers = u",、，(（[–—&/"_s;
    if (openers.contains(line.back()))
        return true;
    return words.contains(Text::folded(line.section(u' ', -1)));
}

bool endsProperly(const QString &text)
{
    static const QString ends = u".!?:;)]}\"'»”’…。！？：；）」』।·*%"_s;
    return ends.contains(text.back()) || !text.back().isLetterOrNumber();
}

/// An address, a mail address or a number may end a text; "reach us at" lost its link, not its end.
bool isSignature(const QString &text)
{
    static const QStringList beforeAddress{u"at"_s, u"via"_s, u"here"_s, u"unter"_s, u"hier"_s, u"ici"_s, u"aquí"_s};
    const QString last = text.section(u' ', -1);
    if (beforeAddress.contains(Text::folded(last)))
        return true;
    return last.contains(u'@') || last.contains(u'/') || last.contains(u'.')
        || std::any_of(last.begin(), last.end(), [](QChar c) { return c.isDigit(); });
}

qsizetype wordsIn(const QString &text)
{
    return text.count(u' ') + 1;
}

/// Whether the paragraphs before the last one end as sentences do.
bool isWrittenInSentences(const Posting &posting)
{
    qsizetype proper = 0;
    qsizetype all = 0;
    for (const Section &section : posting.sections)
        for (const Block &block : section.blocks)
            if (block.kind == Block::Kind::Paragraph && wordsIn(block.text) >= LongParagraph) {
                ++all;
                proper += endsProperly(block.text) ? 1 : 0;
            }
    return all > EnoughParagraphs && proper >= all - 1;
}

} // namespace

bool breaksOff(const Posting &posting)
{
    if (posting.sections.empty() || posting.sections.back().blocks.empty())
        return false;
    const Block &last = posting.sections.back().blocks.back();
    const QString line = last.text.trimmed();
    if (line.isEmpty())
        return false;
    if (isMoreButton(line) || endsInDots(line))
        return true;
    if (wordsIn(line) >= ShortParagraph && isLeftOpen(line))
        return true;
    const bool isLongParagraph = last.kind == Block::Kind::Paragraph && wordsIn(line) >= LongParagraph;
    return isLongParagraph && !endsProperly(line) && !isSignature(line) && isWrittenInSentences(posting);
}

} // namespace Shortlist
