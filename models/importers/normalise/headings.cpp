// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/headings.h"

#include "models/domain/text.h"
#include "models/importers/normalise/editdistance.h"
#include "models/importers/normalise/headingwords.h"
#include "models/importers/normalise/pattern.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr qsizetype LongestHeading = 90;

QString toString(std::u16string_view words)
{
    return QString::fromUtf16(words.data(), static_cast<qsizetype>(words.size()));
}

const QHash<QString, SectionKind> &vocabulary()
{
    static const auto table = [] {
        QHash<QString, SectionKind> words;
        for (const auto container : HeadingWords::Containers)
            words.insert(toString(container), SectionKind::Other);
        for (const auto &entry : HeadingWords::English)
            words.insert(toString(entry.words), entry.kind);
        for (const auto &entry : HeadingWords::Foreign)
            words.insert(toString(entry.words), entry.kind);
        return words;
    }();
    return table;
}

struct Rule
{
    QRegularExpression expression;
    SectionKind kind;
};

// Tried in order on a folded heading that is no phrase of the table.
const std::vector<Rule> &rules()
{
    using enum SectionKind;
    static const std::vector<Rule> all = {
        {pattern(
             uR"(^(about|meet|introducing) (the|our|this|your) ([\w&/-]+ ){0,4}team\b|^the [\w& /-]{2,40} team$)"_s),
         AboutTeam},
        {pattern(uR"(^(more )?about (the|this|your) (role|job|position|opportunity|programme?|internship|work)\b)"_s),
         Other},
        {pattern(
             uR"(\b(nice[- ]to[- ]have|preferred|desired|desirable|bonus points|good[- ]to[- ]have|extra credit|stand out)\b)"_s),
         PreferredQualifications},
        {pattern(uR"(\b(pay|salary|compensation|wage)\b.*\b(range|transparency|description|information|details)\b)"_s),
         Compensation},
        {pattern(
             uR"(\b(equal (employment )?opportunity|eeo|accommodations?|diversity|fair chance|e-verify|privacy|disclaimer|acknowledge?ment of country)\b|^for .*\b(candidates|applicants|residents)( only)?$)"_s),
         Legal},
        {pattern(
             uR"(\b(minimum|required|basic|mandatory|essential) (\w+ )?(qualifications?|requirements?|skills|experience|criteria)\b|\brequirements?$|^must[- ]have)"_s),
         MinimumQualifications},
        {pattern(
             uR"(\bresponsib|\bduties\b|\bthings you('ll| will) do\b|\bwhat the role looks like\b|\bwhat (will you|you('ll| will)?|you'll get to) (\w+ )?(do|be doing|work on|own)\b|^(in|as|on) (this|the|a|an|your) .*you('ll| will)\b|\b(your|the) impact\b|^how you('ll| will) (make|contribute))"_s),
         Responsibilities},
        {pattern(
             uR"(\bqualifications?\b|\bwho (we('re| are) looking for|you are)\b|\bwhat (we('re| are)? look(ing)? for|(will )?(you|you'll|you will|you'd) (bring|have|need)|it takes)\b|\b(skills|experience)( (and|&|/) \w+)?( required| needed)?$|\bideal candidate\b|\b(help you succeed|set you up for success|great fit|right for you)\b|^you (have|bring|are|might|should)\b|^your (profile|background|skills|experience))"_s),
         Qualifications},
        {pattern(
             uR"(\b(benefits|perks)\b|\bwhat (we|we can|we'll|\w+ can) offer\b|\bwhat('s| is) in it for you\b|\bwhat you('ll| will)? (get|receive|enjoy)\b|\bwe offer\b)"_s),
         Benefits},
        {pattern(
             uR"(\b(how to apply|apply now|application (process|procedure|instructions)|(interview|hiring|recruitment|recruiting|selection) (process|steps|procedure|timeline)|perfect match)\b)"_s),
         HowToApply},
        {pattern(
             uR"(^why (join|work (at|for|with)) (?!us\b)[\w .&-]{2,30}[?!]?$|^(about|more about|who is) (?!you\b)[\p{L}\d][\w .,'&()+-]{1,50}$)"_s),
         AboutEmployer},
    };
    return all;
}

std::optional<SectionKind> misspelt(const QString &folded)
{
    if (folded.size() < 9)
        return {};
    const int bound = folded.size() < 14 ? 1 : 2;
    for (const auto &entry : HeadingWords::English) {
        if (entry.words.size() >= 9 && QChar(entry.words.front()) == folded.front()
            && editDistance(folded, toString(entry.words), bound) <= bound)
            return entry.kind;
    }
    return {};
}

const QRegularExpression &gluedPattern()
{
    static const QRegularExpression expression = [] {
        QStringList phrases;
        for (const auto &entry : HeadingWords::English)
            phrases.append(QRegularExpression::escape(toString(entry.words)));
        std::sort(phrases.begin(), phrases.end(),
                  [](const QString &a, const QString &b) { return a.size() > b.size(); });
        QString all = phrases.join(u'|');
        all.replace(u"\\'"_s, u"['’]"_s).replace(u"\\ "_s, u"\\s+"_s);
        return pattern(u"\\b(?:%1)\\b"_s.arg(all));
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
    static const QRegularExpression follow(
        uR"(\G\s*[:：]\s*|\G\s+(?=[-–*]\s*[\p{Lu}\d]|[•▪●]|1[.)]\s)|\G\s*(?=[•▪●]))"_s);
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
        const auto match = it.next();
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

} // namespace

QString bareHeading(const QString &line)
{
    static const auto marks = pattern(
        uR"(^[\s#*•▪●◆■►>_\-–—=]+|^[^\p{L}\p{N}【\[("“‘'/¿¡]+|^[【\[](?=[^】\]]+[】\]]$)|[\s*_#=:：\-–—】]+$)"_s);
    QString bare = line;
    for (auto match = marks.match(bare); match.hasMatch() && match.capturedLength() > 0; match = marks.match(bare))
        bare.remove(match.capturedStart(), match.capturedLength());
    return Text::collapsed(bare);
}

std::optional<SectionKind> exactHeadingKind(const QString &heading)
{
    QString folded = Text::folded(bareHeading(heading));
    while (folded.endsWith(u'?') || folded.endsWith(u'!') || folded.endsWith(u'.') || folded.endsWith(u' '))
        folded.chop(1);
    const auto &table = vocabulary();
    const auto it = table.constFind(folded);
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
    for (const Rule &rule : rules()) {
        if (rule.expression.match(folded).hasMatch())
            return rule.kind;
    }
    return {};
}

bool isContainerHeading(const QString &heading)
{
    const QString folded = Text::folded(bareHeading(heading));
    return std::any_of(HeadingWords::Containers.begin(), HeadingWords::Containers.end(),
                       [&](std::u16string_view words) { return folded == toString(words); });
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
