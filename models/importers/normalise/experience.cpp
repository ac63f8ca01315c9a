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

// The words of time, for the amount itself and for the first part of "6 months to 1 year".
constexpr auto Units = u"years?['’]?|yrs?\\.?|months?['’]?|jahr(?:e[ns]?)?|monat(?:e[ns]?)?|an(?:née)?s?|mois|años?|"
                       u"anos?|mes(?:es)?|anni|års?|"
                       "månad(?:er)?|måned(?:er)?|rok[yuů]?|let|měsíc[eůi]?|lat|jaar|年|[ヶか箇カヵ个]月|년|개월";

const Pattern &amount()
{
    static const auto expression =
        pattern(u"(?<![A-Za-zÀ-ž\\d_.,$€£〜~～-])(?<low>%1|\\d{1,2}(?:\\.5)?|[一二两兩三四五六七八九十半]|half an?|ein "
                u"halbes|(?:et |ett )?halvt|medio|půl)\\s*(?<plus1>\\++)?"
                "(?:\\s*(?<unit0>%2)?\\s*(?:[-–—~〜～至]|to|bis|à|až|až do|a|och|til|till|から)\\s*"
                "(?<high>\\d{1,2}|%1|[一二两兩三四五六七八九十])\\s*(?<plus2>\\+)?)?"
                "(?:\\s*\\(\\d+\\))?[\\s-]*(?:or more |full |solid |or above )?(?<unit>%2)"
                "(?![a-zà-ž]| old| ago| in business|\\d)(?<rest>[^.;\\n•。；]{0,90})"_s.arg(numberAlternation(),
                                                                                            QString::fromUtf16(Units)));
    return expression;
}

bool speaksOfExperience(const QString &before, const QString &rest, bool isOpen)
{
    static const auto behind = pattern(
        uR"(\b(experience\w*|experiences|expertise|working|work(ed)?|professional|relevant|industry|hands-on|track record|background|in (?:an? |the )?\w+|of \w+|as an? |developing|building|programming|managing|leading|designing|writing|using|with \w+|\w*erfahrung\w*|praxis|expérience|experiencia|experiência|esperienza|prax[ei]|zkušenost\w*|doświadczen\w+|\w*erfaring|\w*erfarenhet|ervaring)\b|经验|經驗|经历|經歷|経験|実務|경력|경험)"_s);
    static const auto doing = pattern(
        uR"(^[*_]{0,2}\s+(?!starting|beginning|ending|lasting|running(?:\s*[,)]|\s*$|\s+(?:as|and)\b))\p{L}{3,}ing\b)"_s); // "2+
                                                                                                                           // years
                                                                                                                           // closing
                                                                                                                           // deals"
    static const auto ahead = pattern(
        uR"((?:\b(experience|expertise|jobbat|arbetat|arbejdet|gearbeitet|travaillé|trabajado|worked|\w*erfahrung|expérience|experiencia|minimum|at least|mindestens|wenigstens|zumindest|au moins|al menos|como mínimo|minst|mindst|alespoň|aspoň|minimálně|nejméně|zkušenost\w*|prax[ei]|\w*erfarenhet|\w*erfaring)\b(?:[^.;\n]|\b(?:mind|min|ca|max)\.){0,40}|(?:经验|経験|実務|경력|경험)[^。；\n]{0,12})$)"_s);
    static const auto yours = pattern( // "You've built things for a while, say four years or more"
        uR"(\b(?:you(?:['’]ve| have)?|du hast|sie haben|vous avez|tu as|du har)\b[^.;\n]{0,60}$)"_s);
    static const auto more = pattern(uR"(^\s*(?:or more|and up|oder mehr|ou plus|o más|eller mere?)\b)"_s);
    if (more.match(rest).hasMatch() && yours.match(before).hasMatch())
        return true;
    static const auto skill =
        pattern(uR"((?:^|\n)[^\p{L}\n]{0,4}[\p{L}][\w+#./-]{1,20}(?: [\w+#./-]{1,15}){0,2}\s*$)"_s);
    if (rest.trimmed().isEmpty() && isOpen && skill.match(before).hasMatch()) // "Python 3+ years"
        return true;
    return behind.match(rest).hasMatch() || doing.match(rest).hasMatch() || ahead.match(before).hasMatch();
}

bool isAboutSomethingElse(const QString &before, const QString &rest)
{
    static const auto ahead = pattern(
        uR"(\b(for (?:over |more than |almost |the (?:last|past) )|over the (?:last|past|next) |in the (?:last|past|next) |within (?:the )?(?:last |next |your first )?|founded|established|history of|we have|our|contract (?:of|for)|every|up to|internship of(?: at least)?|duration|first|age[ds]?(?: of| group)?|aged? between|kinder(?:n)? (?:von|zwischen)|im alter (?:von|zwischen)|altersgruppe|enfants (?:de|âgés de)|âgés? de|niños de|edad(?:es)? de|aldersgruppen?|alderen|i alderen|børn på|åldern|barn (?:på|i åldern)|ve věku|děti (?:od|ve věku)|maximum of|last|past|next|after|ago|warranty|probation\w*(?: period)?(?: of)?|under|younger than|minimum age|for (?=\d)|seit(?: über| mehr als)?|befristet auf|depuis(?: plus de)?|cdd de|stage de|contrat de|llevamos(?: más de)?|(?:desde )?hace(?: más de)?|sedan|siden|sedan över|(?:již|už)(?: přes)?|bis zu|bis|maximal)\s*$|\b(?:entreprise|société|company|firm|unternehmen|empresa|virksomhed|företag)\b[^.;\n]{0,40}\b(?:avec|with|mit|con|med)(?: \w+ (?:de|than|als))?\s*$|(?:成立|创立|创办|創業|創立|設立|설립|창립)[^。\n]{0,4}$|\b(we(?!(?:['’]re| are)? (?:want|need|look|seek|require|expect|ask|hope|hiring|would|['’]d))|our company|the company|our team|us|founders?|wir|nous|vi har (?:funnits|eksisteret) i)\b[^.;\n]{0,40}$)"_s);
    static const auto behind = pattern(
        uR"(^[\s,]*(?:we|our|the company|us)\b|^\s*(?:old\b|alt\b|gammel\b|gammal\b|años de edad\b|ago\b|in business\b|of age\b|contract\b|warranty\b|term\b|fixed|program|degree|university|college|limitation|in a row|of (?:growth|innovation|history|excellence|success))|^[-\s]*(?:internship|apprenticeship)|^の(?:会社|歴史|実績を誇る)|^\s?된)"_s);
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

/// What a sentence says before its amount; what the one before it calls preferred is its own.
QString lastSentence(const QString &before)
{
    static const auto end = casedPattern(u"(?<=[\\p{Ll}\\d)]{3})[.!?]\\s+(?=\\p{Lu})|;"_s);
    qsizetype start = 0;
    for (auto it = end.globalMatch(before); it.hasNext();)
        start = it.next().capturedEnd();
    return before.mid(start);
}

bool isPreferred(const QString &before, const QString &rest)
{
    static const auto words = pattern(
        uR"(\b(preferred|preferably|ideally|a plus|nice to have|desired|desirable|von vorteil|wünschenswert|idealerweise|souhaitée?|appréciée?|serait un plus|deseable|valorable|meriterande|en fordel|výhodou)\b|优先|歓迎|우대)"_s);
    static const auto gladly = pattern(uR"(\bgerne?\s+(?:mit\s+|auch\s+|schon\s+|bereits\s+)?$)"_s);
    if (gladly.match(before).hasMatch()) // "gern 2 Jahre Praxis"
        return true;
    // "5+ years in payroll, ideally in financial services": preferred is where
    static const auto apart =
        pattern(uR"(,\s+(?:ideally|preferably|idealerweise|idéalement|idealmente|helst|gerne)\b.*$)"_s);
    if (const QString first = apart.removedFrom(rest); first.size() < rest.size() && !first.trimmed().isEmpty())
        return words.match(first).hasMatch() || words.match(before).hasMatch();
    // "有3年以上经验，有海外经历者优先": preferred is what follows
    const bool isEastern = rest.contains(u'，');
    return words.match(isEastern ? rest.section(u'，', 0, 0) : rest).hasMatch() || words.match(before).hasMatch();
}

double inYears(double value, const QString &unit)
{
    static const auto month = pattern(uR"(^(?:month|monat|mois|mes|månad|måned|měsíc)|月|개월)"_s);
    return month.match(unit).hasMatch() ? value / 12 : value;
}

double valueOf(const QString &text)
{
    static const auto half = pattern(uR"(\b(?:half|halbes|halvt|medio|půl)\b|半)"_s);
    if (half.isIn(text))
        return 0.5;
    bool isNumber = false;
    const double value = withPlainDigits(text).toDouble(&isNumber);
    return isNumber ? value : numberOf(text).value_or(0);
}

std::optional<FoundExperience> accept(const PatternMatch &match, const QString &text)
{
    const QString before =
        text.mid(std::max<qsizetype>(0, match.capturedStart() - 60), std::min<qsizetype>(60, match.capturedStart()));
    const QString line = before.section(u'\n', -1).section(u'•', -1);
    const QString rest = match.captured(u"rest"_s);
    const bool isOpen = match.capturedStart(u"plus1") >= 0; // "3+"
    if (!speaksOfExperience(line, rest, isOpen) || isAboutSomethingElse(line, rest) || isAlternative(line, rest)
        || isPreferred(lastSentence(line), rest))
        return {};
    const QString unit = match.captured(u"unit"_s);
    const QString lowUnit = match.captured(u"unit0"_s);
    FoundExperience found;
    found.years.min = inYears(valueOf(match.captured(u"low"_s)), lowUnit.isEmpty() ? unit : lowUnit);
    if (!match.captured(u"high"_s).isEmpty())
        found.years.max = inYears(valueOf(match.captured(u"high"_s)), unit);
    if (*found.years.min > MostYears || (found.years.max && *found.years.max < *found.years.min))
        return {};
    found.quote = text.mid(match.capturedStart(), match.capturedStart(u"rest"_s) - match.capturedStart()).trimmed();
    return found;
}

/// "mindestens zweijährige Berufserfahrung".
std::optional<FoundExperience> adjectiveIn(const QString &text)
{
    static const auto single = pattern( // "alespoň rok praxe"
        uR"(\b(?:alespoň|minimálně|aspoň|nejméně|minst ett|mindst et) (?:rok|års?) (?:[\p{L}]+ )?(?:prax[ei]|zkušeností|erfarenhet|erfaring)\b)"_s);
    if (const auto match = single.match(text); match.hasMatch())
        return FoundExperience{{.min = 1, .max = {}}, match.captured()};
    static const auto words = pattern(
        uR"(\b(?<low>eine?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|\d{1,2})-?jährige[nrsm]?\s+(?:[\p{L}-]+\s){0,2}?[\p{L}-]*(?:erfahrung|praxis|tätigkeit)\b(?<rest>[^.;\n•]{0,60}))"_s);
    for (auto it = words.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString before = text.left(match.capturedStart()).right(60).section(u'\n', -1);
        if (isPreferred(lastSentence(before), match.captured(u"rest"_s)))
            continue;
        const double years = valueOf(match.captured(u"low"_s));
        const qsizetype length = match.capturedStart(u"rest"_s) - match.capturedStart();
        if (years > 0 && years <= MostYears)
            return FoundExperience{{.min = years, .max = {}}, text.mid(match.capturedStart(), length).trimmed()};
    }
    return {};
}

} // namespace

std::optional<FoundExperience> experienceIn(const QString &text)
{
    std::optional<FoundExperience> largest = adjectiveIn(text);
    for (auto match = amount().match(text); match.hasMatch();
         match = amount().match(text, match.capturedStart(u"rest"_s))) { // another amount may stand in the rest
        const auto found = accept(match, text);
        if (found && (!largest || *found->years.min > *largest->years.min))
            largest = found;
    }
    return largest;
}

} // namespace Shortlist
