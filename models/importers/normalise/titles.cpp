// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/titles.h"

#include "models/importers/normalise/pattern.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

bool isRole(const QString &title)
{
    static const auto nouns = pattern(
        uR"(\b(?:engineer|developer|programmer|architect|scientist|analyst|manager|designer|administrator|specialist|consultant|lead|director|researcher|technician|operator|assistant|associate|coordinator|officer|intern|trainee|apprentice|nurse|teacher|accountant|recruiter|writer|editor|driver|representative|strategist|expert|head|chef|clerk|supervisor|entwickler\w*|ingenieur\w*|berater\w*)\b)"_s);
    return nouns.match(title).hasMatch();
}

} // namespace

std::optional<FoundTitle> markedTitle(const QString &text)
{
    static const auto line = pattern(
        uR"((?:^|\n)[ \t]*([^\n]{4,90}?\((?:[mfwhdxi]|div|gn|all genders)(?:\s*[/|,*]\s*(?:[mfwhdxi]|div|gn))+\)[^\n.]{0,40}?)[ \t]*(?=\n|$))"_s);
    const auto match = line.match(text);
    return match.hasMatch() ? std::optional(FoundTitle{match.captured(1), match.captured(1)}) : std::nullopt;
}

std::optional<FoundTitle> titleInProse(const QString &text)
{
    static const auto title = u"(\\p{Lu}[\\w+#./&-]*(?:\\s(?:\\p{Lu}[\\w+#./&-]*|of|and|for|I{1,3}|&)){0,6})"_s;
    static const std::vector<Pattern> sentences = {
        casedPattern(
            u"\\b(?:seeking|looking for|hiring|searching for|recruiting|in search of)\\s+(?:an?|our next|our)\\s+(?:[\\p{Ll}-]+,?\\s+(?:and\\s+)?){0,4}%1\\s+(?:to|who|with|for|that|in)\\b"_s
                .arg(title)),
        casedPattern( // "My team is hiring a *Data Manager* (hybrid, 80 %)"
            u"\\b(?:is|are|am|['’]re|['’]m)\\s+(?:now\\s+|currently\\s+)?(?:hiring|recruiting)\\s+(?:for\\s+)?(?:an?\\s+|our next\\s+|our\\s+)?[*_]{0,2}%1[*_]{0,2}(?=\\s*[(.,!\\n]|\\s+(?:to|who|with|for|that|in|at)\\b)"_s
                .arg(title)),
        casedPattern(u"\\b(?:for the|for our)\\s+%1\\s+(?:position|role|job|opening)\\b"_s.arg(title)),
        casedPattern(
            u"\\b(?:As|In the role of)\\s+(?:an?|our|the)\\s+%1,?\\s+(?:at\\b|you\\b|in\\b|on\\b|for\\b|your\\b)"_s.arg(
                title)),
        casedPattern(
            u"(?:^|[.\\n]\\s*)The\\s+%1\\s+(?:will\\s+)?(?:serves?|acts?|is responsible|leads)\\b"_s.arg(title)),
        casedPattern(
            u"\\b(?:[Ss]e (?:busca|necesita|precisa)|[Cc]ercasi|[Ss]øges|[Ss]ökes)\\s+([\\p{L}/ ]{4,50}?)\\s+(?:para|per|til|till)\\b"_s),
        casedPattern(u"\\b(?:role|position) of\\s+(?:an?\\s+|the\\s+)?%1[,.]"_s.arg(title)),
    };
    for (const auto &expression : sentences) {
        for (auto it = expression.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            if (isRole(match.captured(1)) && match.captured(1).contains(u' '))
                return FoundTitle{match.captured(1), match.captured()};
        }
    }
    return {};
}

std::optional<FoundTitle> teamInProse(const QString &text)
{
    static const auto team = casedPattern(
        uR"(\b(?:The|the|our|Our)\s+((?:(?:\p{Lu}[\w&/.-]*|and|of|for|&|\([^)\n]{2,40}\))\s+){1,8}[Tt]eam)\b)"_s);
    for (auto it = team.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(1).front().isUpper())
            return FoundTitle{match.captured(1), match.captured(1)};
    }
    return {};
}

} // namespace Shortlist
