// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/numberwords.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/requirements.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr double MostYears = 30;

const QRegularExpression &amount()
{
    static const auto expression = pattern(
        u"(?<![\\w.,$€£-])(?<low>%1|\\d{1,2}(?:\\.5)?)\\s*(?<plus1>\\+)?(?:\\s*(?:[-–—~至]|to|bis|à|a)\\s*(?<high>\\d{"
        u"1,2}|%1)\\s*(?<plus2>\\+)?)?"
        "(?:\\s*\\(\\d+\\))?[\\s-]*(?:or more |full |solid |or above )?(?<unit>years?['’]?|yrs?\\.?|months?['’]?|jahren?|monaten?|ans|années?|años|meses|mois|anni|年(?:以上)?|roky|let|år|lat|jaar)(?![a-z]| old| ago| in business)(?<rest>[^.;\\n•]{0,90})"_s
            .arg(numberAlternation()));
    return expression;
}

bool speaksOfExperience(const QString &before, const QString &rest)
{
    static const auto behind = pattern(
        uR"(\b(experience\w*|experiences|expertise|working|work(ed)?|professional|relevant|industry|hands-on|track record|background|in (?:an? |the )?\w+|of \w+|as an? |developing|building|programming|managing|leading|designing|writing|using|with \w+|berufserfahrung|erfahrung|expérience|experiencia|esperienza|praxe|doświadczen\w+|erfaring|erfarenhet|ervaring)\b|经验|経験|경력)"_s);
    static const auto ahead = pattern(
        uR"(\b(experience|expertise|berufserfahrung|erfahrung|expérience|experiencia|minimum|at least|mindestens|au moins|al menos)\b[^.;\n]{0,40}$|经验|経験|경력)"_s);
    return behind.match(rest).hasMatch() || ahead.match(before).hasMatch();
}

bool isAboutSomethingElse(const QString &before, const QString &rest)
{
    static const auto ahead = pattern(
        uR"(\b(for (?:over |more than |almost |the (?:last|past) )|over the (?:last|past|next) |in the (?:last|past|next) |within (?:the )?(?:last |next |your first )?|founded|established|history of|we have|our|contract (?:of|for)|every|up to|internship of(?: at least)?|duration|first|age[ds]?(?: of)?|maximum of|last|past|next|after|ago|warranty|under|younger than|minimum age|for (?=\d))\s*$|\b(we|our company|the company|our team|us|founders?)\b[^.;\n]{0,40}$)"_s);
    static const auto behind = pattern(
        uR"(^[\s,]*(?:we|our|the company|us)\b|^\s*(?:old\b|ago\b|in business\b|of age\b|contract\b|warranty\b|term\b|fixed|program|degree|university|college|limitation|in a row|of (?:growth|innovation|history|excellence|success))|^[-\s]*(?:internship|apprenticeship))"_s);
    return ahead.match(before).hasMatch() || behind.match(rest).hasMatch();
}

bool isAlternative(const QString &before, const QString &rest)
{
    static const auto masters = pattern(
        uR"(\b(?:with|and|plus|or|a)\b[^.;\n]{0,20}\b(?:master|m\.?s\b|msc|ph\.?d|doctorate|advanced degree))"_s);
    static const auto ahead = pattern(
        uR"(\b(?:master['’]?s?|m\.?s\.?|ph\.?d\.?|doctorate|advanced degree)\b[^.;\n]{0,30}\b(?:and|with|plus|\+)\s*$)"_s);
    return masters.match(rest.left(50)).hasMatch() || ahead.match(before).hasMatch();
}

bool isPreferred(const QString &before, const QString &rest)
{
    static const auto words = pattern(
        uR"(\b(preferred|preferably|ideally|a plus|nice to have|desired|desirable|von vorteil|idealerweise)\b)"_s);
    return words.match(rest).hasMatch() || words.match(before).hasMatch();
}

double inYears(double value, const QString &unit)
{
    static const auto month = pattern(uR"(^(?:month|monat|mois|mes))"_s);
    return month.match(unit).hasMatch() ? value / 12 : value;
}

double valueOf(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? value : numberOf(text).value_or(0);
}

std::optional<FoundExperience> accept(const QRegularExpressionMatch &match, const QString &text)
{
    const QString before =
        text.mid(std::max<qsizetype>(0, match.capturedStart() - 60), std::min<qsizetype>(60, match.capturedStart()));
    const QString line = before.section(u'\n', -1).section(u'•', -1);
    const QString rest = match.captured(u"rest"_s);
    if (!speaksOfExperience(line, rest) || isAboutSomethingElse(line, rest) || isAlternative(line, rest)
        || isPreferred(line, rest))
        return {};
    const QString unit = match.captured(u"unit"_s);
    FoundExperience found;
    found.years.min = inYears(valueOf(match.captured(u"low"_s)), unit);
    if (!match.captured(u"high"_s).isEmpty())
        found.years.max = inYears(valueOf(match.captured(u"high"_s)), unit);
    if (*found.years.min > MostYears || (found.years.max && *found.years.max < *found.years.min))
        return {};
    found.quote = text.mid(match.capturedStart(), match.capturedStart(u"rest"_s) - match.capturedStart()).trimmed();
    return found;
}

} // namespace

std::optional<FoundExperience> experienceIn(const QString &text)
{
    std::optional<FoundExperience> largest;
    for (auto it = amount().globalMatch(text); it.hasNext();) {
        const auto found = accept(it.next(), text);
        if (found && (!largest || *found->years.min > *largest->years.min))
            largest = found;
    }
    return largest;
}

} // namespace Shortlist
