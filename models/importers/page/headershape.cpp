// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/headershape.h"

#include "models/importers/fieldnames.h"
#include "models/importers/normalise/calls.h"
#include "models/importers/normalise/headings.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/inferredlabels.h"
#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"
#include "models/importers/page/titleline.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using namespace HeaderLines;

constexpr size_t LongestHeader = 18;  ///< lines
constexpr qsizetype LongestName = 80; ///< of a title by place alone
constexpr qsizetype LongText = 140;   ///< of a paragraph
constexpr qsizetype LongestTitle = 250;
constexpr size_t LongestFactList = 8;
constexpr qsizetype LongestFact = 60;
constexpr int SureTitle = 3;
constexpr int JobScore = 4;

bool isSlogan(const QString &line)
{
    static const Pattern opening =
        pattern(u"^(?:join|welcome|careers?|jobs|life at|we\\b|we(?:'|’)re|our\\b|about\\b|your\\b|dein(?:e|er)? "
                u"(?:platz|zukunft)|"
                u"found\\b|willkommen|bienvenue|bienvenid[oa]s?|velkommen|välkommen|vítejte)"_s);
    static const Pattern close =
        pattern(u"\\b(?:careers?|jobs|karriere|portal|vacancies|recruitment|login|is hiring)[\\s!.]*$"_s);
    return opening.match(line).hasMatch() || close.match(line).hasMatch();
}

/// "Site Mgr.", "Industry Exp.": a stop that ends no sentence.
bool endsShort(const QString &line)
{
    static const Pattern abbreviation(u"\\s\\p{Lu}\\p{L}{1,4}\\.$"_s);
    return line.size() <= LongestName && abbreviation.match(line).hasMatch();
}

/// "adesso SE", "eBay", "befristet für 36 Monate": small letters that continue nothing.
bool isWrittenSmall(const QString &line)
{
    static const Pattern name(u"^\\p{Ll}\\p{Lu}"_s, Expression::UnicodeWords);
    return name.match(line).hasMatch() || line.startsWith("http"_L1) || LineWords::isCompany(line)
        || LineWords::startsWithBadge(line);
}

/// "Aushilfe für unsere Eisdiele gesucht!"
bool isCried(const QString &line)
{
    static const Pattern wanted(
        u"\\b(?:gesucht|wanted|needed|recherchée?|søges|sökes|hledá se|募集|招聘|모집)\\s*[!！]+$"_s,
        Expression::IgnoreCase);
    return line.size() <= LongestName && wanted.isIn(line) && LineWords::namesJob(line);
}

bool isSentence(const QString &line)
{
    static const Pattern pictures(u"[\\s\\p{So}\\x{FE0F}\\x{200D}]+$"_s, Expression::UnicodeWords);
    const QString words = pictures.removedFrom(line); // "JOB! 🐟"
    static const Pattern verb(u"(?:니다|세요|어요|해요|예요|ます|です|ください|ました)[。.!！]?$"_s);
    if (verb.isIn(words)) // of the East, which needs no stop
        return true;
    const bool hasStop = words.endsWith(u'.') && !endsShort(words);
    return hasStop || words.endsWith(u'!') || words.endsWith(u'?');
}

} // namespace

HeaderShape::HeaderShape(const std::vector<NumberedLine> &lines)
    : m_lines(lines)
{
    // A label alone and its value below are a table of facts, which may be long.
    size_t counted = 0;
    bool isValue = false;
    for (; m_end < lines.size() && counted < LongestHeader && !endsHeader(m_end); ++m_end) {
        const bool isLabel = lonelyLabel(text(m_end)).has_value();
        counted += isLabel || isValue ? 0 : 1;
        isValue = isLabel;
    }
}

/// "Kassel" in a list of "Vollzeit", "Hybrid" and the like.
bool HeaderShape::isAmongFacts(size_t at) const
{
    size_t begin = at;
    while (begin > 0 && isListItem(m_lines[begin - 1].line))
        --begin;
    size_t facts = 0;
    size_t end = begin;
    for (; end < m_lines.size() && isListItem(m_lines[end].line) && end - begin <= LongestFactList; ++end) {
        if (text(end).size() > LongestFact)
            return false;
        facts += isShownFact(text(end)) ? 1 : 0;
    }
    return facts > 1 && facts * 2 >= end - begin && end - begin <= LongestFactList;
}

bool HeaderShape::endsHeader(size_t at) const
{
    const PageLine &line = m_lines[at].line;
    if (factLine(line.text) || isRule(line.text))
        return false;
    if (line.kind == PageLine::Kind::Heading && line.level == 1 && line.text.size() <= LongestTitle)
        return false; // a title however long
    if (line.kind == PageLine::Kind::Heading && line.level > 1 && (headingKind(line.text) || fieldOfLabel(line.text)))
        return true;
    const auto count = line.text.size() <= LongestTitle ? cells(line.text).size() : 0;
    const bool hasCells = count > 3 || (count > 1 && line.text.size() <= LongText);
    return (isListItem(line) && !LineWords::namesJob(line.text) && !isShownFact(line.text) && !isAmongFacts(at))
        || (LineWords::isProse(line.text) && !hasCells && !endsShort(line.text) && !isCried(line.text)
            && (at > 0 || line.text.size() > LongestName || !isCall(line.text))
            && LineWords::recruiterOf(line.text).isEmpty())
        || (LineWords::isSectionHeading(line.text) && !lonelyLabel(line.text));
}

bool HeaderShape::isFragment(size_t at) const
{
    const auto runsOn = [this](size_t i) {
        return i < m_end && !m_lines[i].isAfterGap && text(i).at(0).isLower() && !isAtName(text(i))
            && !isWrittenSmall(text(i)) && !LineWords::badges(text(i)).rest.isEmpty()
            && !LineWords::opensWithBadge(text(i));
    };
    return runsOn(at) || runsOn(at + 1);
}

bool HeaderShape::isPlain(size_t at) const
{
    const QString &line = text(at);
    static const Pattern trail(u"\\s[>›»→]\\s"_s); // "Jobs > Kitchen > Baker"
    const bool isNavigation = line.count(u'\t') > 1 || trail.isIn(line);
    return !isNavigation && LineWords::recruiterOf(line).isEmpty() && !factLine(line) && !lonelyLabel(line)
        && !isRule(line) && !LineWords::isRating(line) && !LineWords::isAge(line)
        && (!LineWords::isMoney(line) || TitleLine::seeks(line) || TitleLine::isPaidJob(line)) && !isRequisition(line)
        && !LineWords::badges(line).rest.isEmpty() && !LineWords::isBadges(line) && !isFragment(at)
        && line.size() <= LongestTitle;
}

/// How much the words of a line speak for a title.
int HeaderShape::scoreOfWords(const QString &line) const
{
    const bool namesJob = LineWords::namesJob(line) || TitleLine::seeks(line);
    int score = namesJob ? JobScore : LineWords::soundsLikeJob(line) ? 1 : 0;
    score -= line.size() > 120 && cells(line).size() < 4 ? 2 : 0;
    score -= (isSentence(line) && !isCried(line)) || line.endsWith(u',') ? 3 : 0;
    score -= !namesJob && line.contains(": "_L1) ? 3 : 0;
    score -= isSlogan(line) && !line.contains("://"_L1) ? 4 : 0;
    score -= LineWords::isCompany(TitleLine::parts(line).title) ? 3 : 0;
    score -= LineWords::isPlaceLike(line) && !namesJob ? 2 : 0;
    return score;
}

/// How much its place does.
int HeaderShape::scoreOfPlace(size_t at) const
{
    const bool isMain = m_lines[at].line.kind == PageLine::Kind::Heading && m_lines[at].line.level == 1;
    const bool isFollowed = at + 1 < m_end && !m_lines[at + 1].isAfterGap && !isFragment(at + 1);
    const int facts = factsBelow(at);
    int score = isMain ? JobScore : 0;
    score += isFirstPlain(at) ? 1 : 0;
    score += facts == 0 ? 0 : isFollowed || facts > 1 ? 2 : 1;
    score += isAboveText(at) ? 2 : 0;
    score +=
        isFollowed && isFirstPlain(at) && LineWords::isCompany(text(at + 1)) && !LineWords::isCompany(text(at)) ? 2 : 0;
    return score;
}

int HeaderShape::titleScore(size_t at) const
{
    static const Pattern clause(u"[，。；！？：【]"_s);
    static const Pattern remark(u"[（(][^（）()]*[）)]"_s);
    const QString line = TitleLine::withoutTags(text(at));
    static const Pattern addressed(u"(?:様|さん|各位|殿|님|님께|您好|你好)[、,，:：]?$|^(?:dear|hi|hello|hey|hallo|"
                                   u"liebe[rs]?|sehr geehrte[rs]?|bonjour|chère?s?|"
                                   u"hola|estimad[oa]s?|hej|kære|kära|dobrý den|vážen[ýáí])\\b.{0,60}[,!:]$"_s,
                                   Expression::IgnoreCase);
    if (addressed.isIn(line)) // whom a letter is for
        return 0;
    if (!isPlain(at) || line.isEmpty() || LineWords::startsTail(line) || LineWords::namesPage(line) || isCall(line)
        || (line.contains("://"_L1) && cells(line).size() < 2)
        || clause.isIn(remark.removedFrom(isCried(line) ? line.chopped(1) : line)))
        return 0;
    constexpr char16_t FirstWide = 0x3000;
    if (const auto label = spacedLabel(line); label && line.front().unicode() >= FirstWide)
        if (label->field != FieldName::Title)
            return 0; // "所在地 静岡県静岡市葵区柚木町55"
    const LineWords::Badges badges = LineWords::badges(line);
    if (badges.rest != line && LineWords::isPlaceLike(badges.rest))
        return 0; // "San Jose, CA Remote Intern"
    return scoreOfWords(line) + scoreOfPlace(at);
}

/// Places, badges, days and other facts below, as in a header.
int HeaderShape::factsBelow(size_t at) const
{
    int facts = 0;
    for (size_t below = at + 1; below < m_end; ++below)
        if (const QStringList parts = cells(text(below)); parts.size() > 2 && text(below).size() <= LongText) {
            std::vector<RawField> unused; // "Initech AB | Umeå | Heltid": a header in one line
            facts += int(std::count_if(parts.begin(), parts.end(), [&unused](const QString &part) {
                return takeFact(part, unused) || labelledLine(part) || LineWords::isPlaceLike(part);
            }));
        } else if (!isFragment(below)
                   && (!isPlain(below) || LineWords::isPlaceLike(LineWords::badges(text(below)).rest)))
            ++facts;
    return facts;
}

/// The first line that may be a name, below names of pages, employers and navigation at most.
bool HeaderShape::isFirstPlain(size_t at) const
{
    for (size_t above = 0; above < at; ++above)
        if (isPlain(above) && !LineWords::namesPage(text(above)) && !LineWords::isCompany(text(above)))
            return false;
    return true;
}

/// The only line of the header, set apart from running text: what a text is called, by place alone.
bool HeaderShape::isAboveText(size_t at) const
{
    if (at != 0 || m_end != 1 || m_lines.size() < 2 || !m_lines[1].isAfterGap)
        return false;
    const bool isText = text(1).size() > LongText || LineWords::isProse(text(1));
    return isText && text(0).size() <= LongestName && !LineWords::isSectionHeading(text(0)) && !text(0).endsWith(u':');
}

/// "Job Title: Baker": no other line is one then, but a main heading.
QString HeaderShape::labelledTitle() const
{
    for (size_t at = 0; at < m_end; ++at) {
        const auto label = labelledLine(text(at));
        if (label && label->field == FieldName::Title && !label->value.isEmpty() && !LineWords::isBadges(label->value))
            return label->value;
    }
    return {};
}

std::optional<size_t> HeaderShape::title() const
{
    std::optional<size_t> best;
    int bestScore = SureTitle - 1;
    for (size_t at = 0; at < m_end; ++at) {
        if (const int score = titleScore(at); score > bestScore) {
            best = at;
            bestScore = score;
        }
    }
    const bool isHeading = best && m_lines[*best].line.kind == PageLine::Kind::Heading;
    const QString labelled = labelledTitle();
    const bool isSure = isHeading && (LineWords::namesJob(text(*best)) || !LineWords::namesJob(labelled));
    const bool isWhole = best && LineWords::namesJob(labelled) && text(*best).startsWith(labelled + u' ');
    return isSure || isWhole || labelled.isEmpty() ? best : std::nullopt; // "Métier : Chef de produit" below more of it
}

bool HeaderShape::isSaidAgain(const QString &name, size_t at) const
{
    const auto says = [&name](const NumberedLine &line) { return HeaderLines::saysName(line.line.text, name); };
    return std::any_of(m_lines.begin() + std::ptrdiff_t(at) + 1, m_lines.end(), says);
}

} // namespace Shortlist
