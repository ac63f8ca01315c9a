// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/weeklyhours.h"

#include "models/importers/normalise/numberwords.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/stems.h"

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr double LeastWhole = 35; ///< of a week
constexpr double MostWhole = 48;
constexpr double MostPart = 32;
constexpr double LeastPart = 4;
constexpr qsizetype LongestAlone = 60; ///< characters of a line that says little else
constexpr qsizetype Before = 50;

const Pattern &weekly()
{
    // A number or two, hours, and that they are a week's.
    static const auto expression = pattern(
        uR"((?<![\d.,:–-])(?<low>\d{1,2}(?:[.,]\d{1,2})?)(?:\s?(?:[-–—~～]|to|or|bis|oder|à|ou|a|o|til|eller|till|až|nebo)\s?(?<high>\d{1,2}(?:[.,]\d{1,2})?))?(?:\s?-?(?:h|hrs?\.?|hours?|std\.?|stunden|heures?|horas?|timer|timmar|tim\.?|t|hodin\w*)\s?(?:/\s?|a |an |per |each |every |pro |in der |die |je |par |por |a la |à la |om |i |pr\.? ?|za |na )?(?:week|wk|woche|wo\.|semaine|sem\b\.?|semana|ugen?|veckan?|týd\w*|p\.?\s?w\b\.?|weekly|wöchentlich|hebdo\w*|semanal\w*|ugentlig\w*)|\s?-?(?:wochenstunden|stundenwoche|hour (?:working )?week|timers arbejdsuge|timmars arbetsvecka|stunden-woche))(?![\p{L}]))"_s);
    return expression;
}

const Pattern &unspaced()
{
    static const auto expression = pattern(
        uR"((?:每周(?:工作)?|一周|毎週|週(?:所定労働時間)?[:：]?|주당?)\s?(?<low>\d{1,2}(?:\.\d)?)(?:\s?[-~～〜]\s?(?<high>\d{1,2}))?\s?(?:个?小时|時間|시간))"_s);
    return expression;
}

/// "Wochenstunden: 20", "Weekly hours: 37.5": the label says what the value leaves out.
const Pattern &labelled()
{
    static const auto expression = pattern(
        uR"(\b(?:wochenstunden|wochenarbeitszeit|arbeitszeit|stundenumfang|stunden pro woche|(?:weekly |contracted )?(?:working )?hours(?: per week| of work(?: per week)?)?|durée hebdomadaire|horas semanales|(?:ugentlig )?arbejdstid|timer (?:pr\.? uge|om ugen)|arbetstid|veckoarbetstid|pracovní doba|týdenní úvazek)\s*[:：]\s*(?<low>\d{1,2}(?:[.,]\d{1,2})?)(?:\s?(?:[-–—]|to|bis|à|a|til|till|až)\s?(?<high>\d{1,2}(?:[.,]\d{1,2})?))?\s?(?:h|hrs?|hours|std\.?|stunden|heures|horas|timer|timmar|hodin)?(?=\s*(?:[;,|)(]|\.(?!\d)|$|\n)))"_s);
    return expression;
}

double numberOf(const PatternMatch &match, QStringView group)
{
    return withPlainDigits(match.captured(group)).replace(u',', u'.').toDouble();
}

std::vector<EmploymentType> typesOf(const PatternMatch &match)
{
    const double low = numberOf(match, u"low");
    const double high = match.capturedStart(u"high") < 0 ? low : numberOf(match, u"high");
    std::vector<EmploymentType> types;
    if (high >= LeastWhole && high <= MostWhole && high >= low)
        types.push_back(EmploymentType::FullTime);
    if (low >= LeastPart && low <= MostPart && high >= low && high <= MostWhole)
        types.push_back(EmploymentType::PartTime);
    return types;
}

/// Hours that are not the week's of whoever takes the post.
bool areOthers(const QString &text, const PatternMatch &match)
{
    static const auto words = pattern(
        uR"(\b(?:open\w*|öffnungs\w*|geöffnet|support\w*|service|hotline|availab\w*|course\w*|training|kurs\w*|lessons?|childcare|kita|saves?|saving|spend\w*|stud(?:y|ies|ium)\w*|up to|maximum|max\.?|instead of|statt|opt[- ]out|equivalent|fte|based on|basis(?: von)?|calculated|bezogen auf|på basis|for a full|vollzeit|full[- ]time|fuldtid|heltid|temps plein|jornada completa|overtime|on[- ]call)\b[^.\n;]*$)"_s);
    const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - Before);
    return words.isIn(text.mid(from, match.capturedStart() - from).section(u'\n', -1));
}

/// "It is a term-time post, 27.5 hours per week".
bool isOfPost(const QString &text, const PatternMatch &match)
{
    static const auto words = pattern(
        uR"(\b(?:post|position|role|job|contract|appointment|hours are|stelle|anstellung|poste|contrat|puesto|contrato|stilling\w*|tjänst\w*|pozice)\b[^.\n;]{0,30}$)"_s);
    const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - Before);
    return words.isIn(text.mid(from, match.capturedStart() - from));
}

/// The line of a text in which a match stands.
QString lineAround(const QString &text, const PatternMatch &match)
{
    const qsizetype start = match.capturedStart() == 0 ? 0 : text.lastIndexOf(u'\n', match.capturedStart() - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', match.capturedEnd());
    return text.mid(start, end < 0 ? -1 : end - start).trimmed();
}

/// ", 15h par semaine,": a clause of its own.
bool isClause(const QString &text, const PatternMatch &match)
{
    static const auto before =
        pattern(u"(?:^|[,.;!?(\\n])\\s*(?:ca\\.?|c:a|about|around|approx\\.?|etwa|circa|environ|unos|"
                u"cirka|omkring|asi|cca)?\\s*$"_s);
    const qsizetype end = match.capturedEnd();
    return (end >= text.size() || QStringView(u",.;!?)\n").contains(text.at(end)))
        && before.isIn(text.mid(std::max<qsizetype>(0, match.capturedStart() - 16),
                                std::min<qsizetype>(16, match.capturedStart())));
}

} // namespace

std::vector<EmploymentType> typesByHours(const QString &value)
{
    for (const Pattern *expression : {&weekly(), &unspaced()})
        if (const auto match = expression->match(value); match.hasMatch())
            return typesOf(match);
    return {};
}

std::optional<EmploymentStatement> weeklyHoursIn(const QString &text)
{
    for (const Pattern *expression : {&labelled(), &weekly(), &unspaced()}) {
        for (auto it = expression->globalMatch(text); it.hasNext();) {
            const PatternMatch match = it.next();
            const auto types = typesOf(match);
            const bool isNamed = expression == &labelled();
            const bool isWhole = !types.empty() && types.front() == EmploymentType::FullTime;
            const bool isAlone = isNamed || isOfPost(text, match) || isClause(text, match)
                || lineAround(text, match).size() <= LongestAlone;
            if (!types.empty() && (isWhole || isAlone) && (isNamed || !areOthers(text, match)))
                return EmploymentStatement{types, match.captured().trimmed()};
        }
    }
    return {};
}

} // namespace Shortlist
