// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/headings.h"

#include "models/domain/text.h"
#include "models/importers/normalise/editdistance.h"
#include "models/importers/normalise/headingrules.h"
#include "models/importers/normalise/headingwords.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/phrasetree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr qsizetype LongestHeading = 90;

std::optional<SectionKind> misspelt(const QString &folded)
{
    if (folded.size() < 9)
        return {};
    const int bound = folded.size() < 14 ? 1 : 2;
    for (const QString &phrase : HeadingWords::english()) {
        if (phrase.size() >= 9 && phrase.front() == folded.front() && editDistance(folded, phrase, bound) <= bound)
            return HeadingWords::all().value(phrase);
    }
    return {};
}

const Pattern &gluedPattern()
{
    static const Pattern expression = [] {
        QString all = anyPhraseOf(HeadingWords::english());
        all.replace(u"\\'"_s, u"['’]"_s);
        return pattern(u"\\b(?=(?-i:\\p{Lu}))%1\\b"_s.arg(all)); // with a capital first
    }();
    return expression;
}

enum class Before : quint8 { Start, SentenceEnd, Glue, Word };

Before before(const QString &text, qsizetype at)
{
    qsizetype i = at - 1;
    while (i >= 0 && text.at(i).isSpace())
        --i;
    if (i < 0)
        return Before::Start;
    if (u".!?;:。…)】]"_s.contains(text.at(i)))
        return Before::SentenceEnd;
    return i == at - 1 ? Before::Glue : Before::Word;
}

enum class After : quint8 { ListOrColon, Capital, Other };

After after(const QString &text, qsizetype end, qsizetype *bodyStart)
{
    static const Pattern follow(uR"(\G\s*[:：]\s*|\G\s+(?=[-–*]\s*[\p{Lu}\d]|[•▪●]|1[.)]\s)|\G\s*(?=[•▪●]))"_s);
    const auto match = follow.match(text, end);
    if (match.hasMatch()) {
        *bodyStart = match.capturedEnd();
        return After::ListOrColon;
    }
    *bodyStart = end;
    while (*bodyStart < text.size() && text.at(*bodyStart).isSpace())
        ++*bodyStart;
    const bool hasCapital = *bodyStart > end && *bodyStart < text.size() && text.at(*bodyStart).isUpper();
    return hasCapital ? After::Capital : After::Other;
}

/// "Team Introduction", "About the team": every word but the small ones with a capital, or three words at least.
bool looksLikeTitle(const QString &phrase)
{
    const QStringList words = phrase.split(u' ', Qt::SkipEmptyParts);
    const bool allCapital = std::all_of(words.begin(), words.end(), [](const QString &word) {
        return word.front().isUpper() || word.size() <= 3 || !word.front().isLetter();
    });
    return words.size() >= 2 && (allCapital || words.size() >= 3);
}

bool standsAlone(const QString &folded)
{
    static const QStringList singles = {u"responsibilities"_s, u"qualifications"_s, u"requirements"_s, u"benefits"_s};
    return singles.contains(folded);
}

bool isHeadingHere(const QString &text, const QString &phrase, Before left, After right)
{
    if (!phrase.front().isUpper() || right == After::Other)
        return false;
    const bool cut = left != Before::Word;
    if (right == After::ListOrColon)
        return cut || (looksLikeTitle(phrase) && text.size() > phrase.size() + 1);
    return cut && left != Before::Glue && (looksLikeTitle(phrase) || standsAlone(Text::folded(phrase)));
}

void addVocabularyHeadings(const QString &text, std::vector<GluedHeading> *found)
{
    for (auto it = gluedPattern().globalMatch(text); it.hasNext();) {
        const PatternMatch match = it.next();
        qsizetype bodyStart = 0;
        const After right = after(text, match.capturedEnd(), &bodyStart);
        if (!isHeadingHere(text, match.captured(), before(text, match.capturedStart()), right))
            continue;
        if (const auto kind = exactHeadingKind(match.captured()))
            found->push_back({match.capturedStart(), match.capturedEnd(), bodyStart, *kind});
    }
}

/// "About Initech Initech is …": the name stands again behind the heading.
void addEmployerHeadings(const QString &text, std::vector<GluedHeading> *found)
{
    static const auto expression =
        casedPattern(uR"((?:^|(?<=[.!?…])\s*)(About\s+(\p{Lu}[\w&.'’-]*(?:\s\p{Lu}[\w&.'’-]*){0,2}))\s+(?=\2\b))"_s);
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        found->push_back(
            {match.capturedStart(1), match.capturedEnd(1), match.capturedEnd(), SectionKind::AboutEmployer});
    }
}

/// "Reponsibilities 1. Design …"
void addMisspeltHeadings(const QString &text, std::vector<GluedHeading> *found)
{
    static const auto expression =
        casedPattern(uR"(\b\p{Lu}\p{L}{8,}(?:\s\p{Lu}\p{L}{6,})?(?=\s*[:：]|\s+(?:[-–•]|1[.)])\s))"_s);
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        qsizetype bodyStart = 0;
        after(text, match.capturedEnd(), &bodyStart);
        if (const auto kind = misspelt(Text::folded(match.captured())))
            found->push_back({match.capturedStart(), match.capturedEnd(), bodyStart, *kind});
    }
}

/// "Deine Rolle bei uns", "Here's what you'll do at Initech": a heading of the tables with words before and behind it.
QString withoutTrimmings(const QString &folded)
{
    static const auto lead = pattern(
        uR"(^(?:(?:and|so|und|et|y|og|och|a) )?(?:here(?:'s| is)|this is|these are|das (?:sind|ist)|hier (?:sind|ist)|voici|her er|här är|toto je) )"_s);
    static const auto tail = pattern(
        uR"( (?:bei (?:uns|der|dem)\b.*|at (?!least)\S.*|with us|in (?:this|your|the) (?:role|position|job)\b.*|as an? \S.*|als \S.*|chez \S.*|con nosotros|en (?:este|esta) .*|hos \S.*|u nás.*|för dig|for you|für (?:dich|sie)|pour (?:vous|toi)|til dig|till dig|para ti|pro (?:tebe|vás)|i (?:rollen|denne rolle|jobbet|stillingen))$)"_s);
    static const auto others = pattern(
        uR"( (?:er |är )?(?:bland annat|blandt andet|blant annet|bl\.? ?a\.?|unter anderem|u\.a\.|entre autres|among others|among other things|mimo jiné|entre otras(?: cosas)?)\b:?)"_s);
    static const auto verb =
        pattern(uR"( (?:har|är|er|kan|has|have|must|should|will|you'll|you will|you|hast|haben|sind|bist)$)"_s);
    const QString plain = tail.removedFrom(others.removedFrom(lead.removedFrom(folded)));
    return exactHeadingKind(plain) ? plain : verb.removedFrom(plain);
}

} // namespace

namespace {

/// Most lines begin with a letter and end with one or a stop: there is nothing to take off them.
bool isBare(const QString &line)
{
    const auto isFirst = [](QChar c) { return c.isLetterOrNumber() && !c.isSurrogate(); };
    const auto isLast = [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'?' || c == u'!'; };
    return !line.isEmpty() && isFirst(line.front()) && isLast(line.back());
}

} // namespace

QString bareHeading(const QString &line)
{
    if (isBare(line))
        return Text::collapsed(line);
    static const auto marks = pattern(
        uR"(^[\s#*•▪●◆■►>_\-–—=]+|^[^\p{L}\p{N}【\[("“‘'/¿¡]+|^[【\[](?=[^】\]]+[】\]]$)|[\s*_#=:：\-–—】]+$)"_s);
    static const auto inBrackets = pattern(uR"(^\s*[【\[]([^】\]]+)[】\]]\s*$)"_s);
    const auto bracketed = inBrackets.match(line);
    QString bare = bracketed.hasMatch() ? bracketed.captured(1) : line;
    for (auto match = marks.match(bare); match.hasMatch() && match.capturedLength() > 0; match = marks.match(bare))
        bare.remove(match.capturedStart(), match.capturedLength());
    return Text::collapsed(bare);
}

std::optional<SectionKind> exactHeadingKind(const QString &heading)
{
    QString folded = Text::folded(bareHeading(heading));
    while (folded.endsWith(u'?') || folded.endsWith(u'!') || folded.endsWith(u'.') || folded.endsWith(u' '))
        folded.chop(1);
    static const auto enumerator =
        pattern(uR"(^(?:(?:\d|1[0-2])\s?[.)、]|[一二三四五六七八九十]{1,2}[、.]|[ivx]{1,4}[.)])\s*)"_s);
    const auto &table = HeadingWords::all();
    auto it = table.constFind(folded);
    if (it == table.constEnd() && enumerator.match(folded).hasMatch())
        it = table.constFind(enumerator.removedFrom(folded));
    return it == table.constEnd() ? std::nullopt : std::optional(*it);
}

std::optional<SectionKind> headingKind(const QString &heading)
{
    const QString bare = bareHeading(heading);
    if (bare.isEmpty() || bare.size() > LongestHeading)
        return {};
    if (const auto exact = exactHeadingKind(bare))
        return exact;
    const QString folded = Text::folded(bare);
    if (const auto kind = misspelt(folded))
        return kind;
    if (const auto kind = exactHeadingKind(withoutTrimmings(folded)))
        return kind;
    return ruledHeading(folded);
}

bool isContainerHeading(const QString &heading)
{
    return HeadingWords::isContainer(Text::folded(bareHeading(heading)));
}

std::vector<GluedHeading> gluedHeadings(const QString &text)
{
    std::vector<GluedHeading> found;
    addVocabularyHeadings(text, &found);
    addEmployerHeadings(text, &found);
    addMisspeltHeadings(text, &found);
    std::sort(found.begin(), found.end(),
              [](const GluedHeading &a, const GluedHeading &b) { return a.start < b.start; });
    std::vector<GluedHeading> apart;
    for (const GluedHeading &heading : found) {
        if (apart.empty() || heading.start >= apart.back().end)
            apart.push_back(heading);
    }
    return apart;
}

} // namespace Shortlist
