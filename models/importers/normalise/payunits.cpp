// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/payunits.h"

#include "models/domain/text.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/salaries.h"

#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

// One alternation, one group a unit: the order of the text decides, not that of the rules.
const Pattern &unitPattern()
{
    static const auto expression = [] {
        // English, German, French, Spanish, Portuguese, Italian, Dutch, Danish and Swedish, Czech, Polish
        const QString per =
            u"(?:\\b(?:per|an?|each|every|pro|par|por|al|na|za|je|im|in der|die|der|the|il|om|i|pr|de|à|la)\\s|\\b(?:all'|l['’]|pr\\.)\\s?|/\\s?)"_s;
        const QString words =
            uR"((?<hour>%1(?:hour|hr|h|stunde|std|heure|hora|godz\w*|hod\w*|ora|uur|tim|timmen?|timen?|t)\b|\b(?:hourly|stündlich\w*|stundenlohn|stundensatz|horaire|timlön|timeløn\w*|timelønn|hodinov\w*|godzinow\w*|per uur|p\.?\s?h\b)|(?<!最低)时薪|[/每]?\s?小时|시급|시간당|時給|[/毎]\s?時間))"
            uR"(|(?<day>%1(?:day|tag|jour|día|dia|den|dzień|dag|dagen|giorno|manday|md\/d)\b|\b(?:daily|täglich\w*|tagessatz|journalier|diario|dagpris|tjm|denně|dziennie|day rate)\b|日薪|日結|/天|每天|日給|일급|일당))"
            uR"(|(?<week>%1(?:week|wk|woche|semaine|semana|týden|tydzień|settimana|vecka|veckan|uge|ugen)\b|\b(?:weekly|wöchentlich\w*|hebdomadaire|semanal|veckolön|ugeløn|týdně|tygodniowo)\b|周薪|/周|週給|주급))"
            uR"(|(?<month>%1(?:month|mo|mth|monat|mois|mes|mese|mês|mies\w*|měs\w*|maand|månad|månaden|mån|måned|måneden|md|mdr|lun[aă])\b|\b(?:monthly|monatlich\w*|mtl|monats(?:gehalt|lohn|brutto\w*|vergütung)|bruttomonats\w*|mensuel\w*|mensuales|mensual|mensal|mensil[ei]|miesięczn\w+|měsíčn\w*|maandelijks|månadslön|månadsvis|månedsløn\w*|månedlig\w*|månedslønn|lunar|p\.?\s?m\b\.?|pcm)|月薪|[/每]\s?月|/\s?个月|月給|月収|월급|[/월]\s?월|월(?=\s*$| ?\d| ?세전)))"
            uR"(|(?<year>%1(?:year|yr|y|annum|annual|jahr|année?|an|ans|año|anno|ano|rok|jaar|år|året)\b|\b(?:annual\w*|yearly|annum|per annum|p\.\s?a\b\.?|pa\b|jährlich\w*|jahres(?:gehalt|brutto\w*|einkommen|zielgehalt|vergütung)|bruttojahres\w*|annuel\w*|annui|lordi annui|ral|anual\w*|b/a|s\.?b\.?a\b|brutos? anual\w*|årlig\w*|årslön|årsløn\w*|årslønn|roczn\w+|ročn\w+|jaarlijks|per jaar|lpa|ctc)\b|年薪|[/每]\s?年|年収|年俸|年额|연봉|/\s?년))"_s;
        return pattern(words.arg(per));
    }();
    return expression;
}

std::optional<Salary::Unit> unitOf(const PatternMatch &match)
{
    using enum Salary::Unit;
    static const std::initializer_list<std::pair<QString, Salary::Unit>> groups = {
        {u"hour"_s, Hour}, {u"day"_s, Day}, {u"week"_s, Week}, {u"month"_s, Month}, {u"year"_s, Year}};
    for (const auto &[name, unit] : groups) {
        if (match.hasMatch() && match.capturedStart(name) >= 0)
            return unit;
    }
    return {};
}

} // namespace

std::optional<Salary::Unit> salaryUnit(const QString &word)
{
    using enum Salary::Unit;
    static const QHash<QString, Salary::Unit> codes = {
        {u"year"_s, Year},
        {u"ann"_s, Year},
        {u"yr"_s, Year},
        {u"1 year"_s, Year},
        {u"annum"_s, Year},
        {u"month"_s, Month},
        {u"mon"_s, Month},
        {u"1 month"_s, Month},
        {u"week"_s, Week},
        {u"wee"_s, Week},
        {u"day"_s, Day},
        {u"hour"_s, Hour},
        {u"hur"_s, Hour},
        {u"1 hour"_s, Hour},
        {u"per-year-salary"_s, Year},
        {u"per-hour-wage"_s, Hour},
        {u"per-month-salary"_s, Month},
    };
    const QString folded = Text::folded(word);
    const auto it = codes.constFind(folded);
    return it == codes.constEnd() ? Pay::unitIn(folded) : std::optional(*it);
}

namespace Pay {

std::optional<Salary::Unit> unitIn(const QString &text)
{
    return unitOf(unitPattern().match(text));
}

std::optional<Salary::Unit> lastUnitIn(const QString &text)
{
    std::optional<Salary::Unit> last;
    for (auto it = unitPattern().globalMatch(text); it.hasNext();)
        last = unitOf(it.next());
    return last;
}

bool saysPay(const QString &before)
{
    static const auto words = pattern(
        uR"(\b(salar(?:y|ies)|pay|paid|wages?|compensation|remuneration|base|earn\w*|rate|package|ctc|\w*gehalt\w*|\w*lohn|\w*löhne|\w*vergütung|verdienst|entgelt\w*|salaires?|rémunération|rémunéré\w*|fixe|salarios?|sueldo|retribuci[oó]n|remuneraci[oó]n|retribuzione|stipendio|ral|wynagrodzeni\w+|pensja|mzd[ayu]\w*|plat\w*|\w*löne?r?|\w*løn\w*|\w*lønn\w*|salaris|loon\w*|remuneração|salário|salari(?:ul|u)?)\b|薪|工资|待遇|收入|給与|給料|年収|年俸|月給|月収|時給|연봉|급여|월급|시급|임금|보수)"_s);
    return words.match(before).hasMatch();
}

bool saysNoPay(const QString &before, const QString &after)
{
    static const auto beforeWords = pattern(
        uR"((?:\b(revenues?|funding|funded|raised|valuation|valued at|market cap|turnover|budgets?|projects?|bonus(?:es)?|stipend|vouchers?|reward|\w*prämien?|\w*bonus|allowance|reimburse\w*|referral|donat\w+|assets|deals?|sales of|spend|savings|invest\w*|worth|fine of|cost|per child|pension|401|contribution|discount|portfolio|ote|on[- ]target earnings|umsatz\w*|zuschuss|prämie|gutschein\w*|budget|chiffre d['’]affaires|tickets? restaurant|v[ra] de|vale[- ]?\w*|prime|facturación|ingresos de|příspěvek\w*|stravenk\w+|cafeteri\w+|multisport|obrat\w*|omsætning|omsättning|friskvårds\w*|tillæg)\b|売上|資本金|営收|营收|融资|注册资本|매출|자본금|补贴|餐补|手当|식대)[^.;。\n]{0,40}$)"_s);
    static const auto afterWords = pattern(
        uR"(^\s*(?:[mb]n?\b(?!/)|millions?\b|billions?\b|in (?:annual )?(?:revenue|funding|sales|assets)\b|(?:(?:annual|yearly|monthly|sign[- ]on|signing|referral|relocation|learning|wellness|home office|performance) ){0,3}(?:bonus|stipend|voucher|budget|allowance|reward|credit|revenue|ote)\b|per (?:child|employee|worked day|meal)\b|net (?:revenue|sales|worth|assets|income|profit|margin)\w*|手当|补贴|を超える売上))"_s);
    return beforeWords.match(before).hasMatch() || afterWords.match(after).hasMatch();
}

bool saysNet(const QString &before, const QString &after)
{
    static const auto ahead = pattern(uR"(\b(?:netto\w*|net|neto|čist\w+|nettolön|nettoløn)\b[^.;。\n\d]{0,30}$)"_s);
    static const auto behind = pattern(
        uR"(^[^.;。\n\d]{0,24}?(?:\b(?:net(?:to|t|s)?|neto|netos|na ruku|čistého|take[- ]home)\b|手取り|到手|税后|實領|실수령))"_s);
    return ahead.isIn(before) || behind.isIn(after);
}

bool endsWithUpTo(const QString &before)
{
    static const auto words = pattern(
        uR"((?:\b(up to|maximum|max\.?|bis zu|bis|jusqu['’]à|hasta|až|do|op til|upp till|fino a|tot)|最高|最大|최대)\s*:?\s*$)"_s);
    return words.match(before).hasMatch();
}

bool endsWithFrom(const QString &before)
{
    static const auto words = pattern(
        uR"((?:\b(from|starting at|starts? (?:at|from)|at least|minimum|min\.?|ab|mindestens|à partir de|dès|desde|a partir de|od|fra|från|vanaf|da)|最低|최소)\s*:?\s*$)"_s);
    return words.match(before).hasMatch();
}

bool startsOpen(const QString &after)
{
    static const auto words = pattern(
        uR"(^\s*(?:\+|以上|起|이상|[~〜～](?!\s*\d)|and (?:up|above)|or more|upwards|aufwärts|et plus|en adelante))"_s);
    return words.match(after).hasMatch();
}

bool startsUpTo(const QString &after)
{
    static const auto words =
        pattern(uR"(^\s*(?:まで|以下|以内|이하|까지|or less|maximum\b|max\b|au maximum|máximo))"_s);
    return words.match(after).hasMatch();
}

bool saysEstimated(const QString &before, const QString &after)
{
    static const auto words = pattern(uR"(\best\.|\bestimate[ds]?\b|\bestimation\b|\bgeschätzt\w*\b|\bestimée?\b)"_s);
    return words.match(before).hasMatch() || words.match(after).hasMatch();
}

bool joinsRange(const QString &between, const QString &before)
{
    static const auto joint = pattern(
        uR"(^\s*(?:,-)?(?:\s*(?:gross|brutto|bruts?|bruto|hourly|annually|monthly|weekly|yearly|/\s?\w+|(?:per|an?|pro|par|por) \w+))*\s*(?:[-–—−~～〜]|to|bis(?: zu)?|à|a|až|do|til|till|tot|up to|hasta|至|到|から|から\s*～|부터|[;,]?\s*(?:this |and )?(?:increas|ris|grow|go)\w* to)\s*$)"_s);
    static const auto pair = pattern(uR"(^\s*(?:and|et|und|en|y|och|og|a|i|e)\s*$)"_s);
    static const auto opener =
        pattern(uR"(\b(?:between|zwischen|entre|tussen|mellan|mellem|mezi|pomiędzy|tra|fra)\s*$)"_s);
    if (joint.match(between).hasMatch())
        return true;
    return pair.match(between).hasMatch() && opener.match(before).hasMatch();
}

} // namespace Pay
} // namespace Shortlist
