// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/employment.h"

#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/stems.h"
#include "models/importers/normalise/weeklyhours.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

template <typename Value>
struct Rule
{
    Pattern expression;
    Value value;
};

const std::vector<Rule<EmploymentType>> &typeRules()
{
    using enum EmploymentType;
    static const std::vector<Rule<EmploymentType>> all = {
        {pattern(
             uR"((?<!part or )\bfull[ _-]?time\b|(?:salaried|hourly)[ _]ft\b|\bpermanent\b(?! part)|\bregular\b|vollzeit|\bunbefristet|\bcdi\b|temps (?:plein|complet)|tempo (indeterminato|pieno)|indefinido|tiempo completo|tempo integral|全职|全職|正社員|正職|정규직|正式员工|正职|jornada completa|pełny etat|plný (?:pracovní )?úvazek|hlavní pracovní poměr|\bhpp\b|fuldtid|fastansættelse|fast stilling|heltid|tillsvidareanställning|tjänst tills vidare|fuldtidsstilling|fuld tid|\btillsvidare\b|heltidstjänst|heltidsanställning|vast contract|voltijd|fulltime|festanstellung|\bvoll ?[-/]? ?(?:oder|und|bzw\.?|/)? ?-?teilzeit|\bfuld ?- ?(?:eller|og|/) ?deltid|\bhel ?- ?(?:eller|och|/) ?deltid|temps plein ou partiel|tiempo (?:completo|total) o parcial|plný (?:úvazek )?(?:i|nebo|či|a|/|,)\s?(?:částečný|zkrácený))"_s),
         FullTime},
        {pattern(
             uR"(\bpart[ _-]?time\b|(?:salaried|hourly)[ _]pt\b|teilzeit|temps par(?:tiel|cial)|temps (?:non complet|incomplet)|tiempo parcial|media jornada|meio período|tempo parziale|minijob|jornada parcial|兼职|兼職|パート|アルバイト|파트타임|아르바이트|알바|시간제|część etatu|(?:částečný|zkrácený) (?:pracovní )?úvazek|\bdp[pč]\b|deltid|studiejob|studenterjob|extrajobb|parttime|deeltijd|(?:částečný|zkrácený) (?:i|nebo|či|a|/) plný|(?<![\d.,–-])(?:[4-9]|[12]\d|3[0-2])(?:[.,]\d+)?\s?(?:hours|hrs|std\.?|stunden|wochenstunden|heures|horas|timer|timmar|hodin)\s?(?:per week|a week|/ ?week|weekly|pro woche|/ ?woche|wöchentlich|par semaine|hebdo\w*|semanales|a la semana|om ugen|ugentlig\w*|i veckan|/ ?vecka|týdně))"_s),
         PartTime},
        {pattern(
             uR"(\bcontract(or)?\b|\bfreelance\b|\b1099\b|\bbefristet|\bcdd\b|契約社員|業務委託|계약직|프리랜서|合同工|外包|fixed[ _-]term|\bb2b\b|freiberuf|selbst(?:st)?ändig|\bindépendante?\b|\bautónomo\b|por obra|tidsbegrænset|visstid\w*|duración determinada|projektanställning|\bna ičo\b|doba určitá|dobu určitou|konsultuppdrag)"_s),
         Contract},
        {pattern(
             uR"(\btemporary\b|\bseasonal\b|\btemp\b|saisonnier|\bintérim|\beventual\b|vikariat|temporal\b|temporär|aushilfe|sommarjobb|ferienjob|sæson|brigád|派遣|临时工|일용직)"_s),
         Temporary},
        {pattern(
             uR"(\bintern(s|ship|ships)?\b|werkstudent|praktik(um|ant)|(?<!early[ -])(?<!late[ -])(?<!growth[ -])(?<!seed[ -])\bstage\b(?![ -](?:manag|direct|hand|techni|design|carpent|crew|light|automat|engineer|produc|[ivx\d]))|\bstagiaire\b|\balternance\b|实习|인턴|インターン|\bco-?op\b|prácticas|\bbeca\b|\bbecari|praktik\b|praktikplats|praktikstilling|\bstáž|estágio|tirocinio)"_s),
         Internship},
        {pattern(uR"(\bvolunteer|ehrenamt|bénévol|voluntari)"_s), Volunteer},
        {pattern(uR"(\bper[ _-]diem\b)"_s), PerDiem},
        {pattern(uR"(\bkokoaika\w*|정직원|(?<!非)常勤)"_s), FullTime},
        {pattern(uR"(\bosa-aika\w*)"_s), PartTime},
        {pattern(uR"(\bmääräaikai\w*)"_s), Temporary},
        {pattern(uR"(^other$|(?<=, )other$|^other(?=,))"_s), Other},
    };
    return all;
}

const Pattern &internTitle()
{
    static const auto expression = pattern(
        uR"(\b(interns?|internships?|praktikant\w*|praktikum|werkstudent\w*|stagiaire|(?<!early[ -])(?<!late[ -])(?<!growth[ -])(?<!seed[ -])stage(?![ -](?:manag|direct|hand|techni|design|carpent|crew|light|automat|engineer|produc|[ivx\d]))|becari[oa](?:/[oa])?|co-?op|trainee ?ship|stážista|praktikplats|prácticas)\b|实习|インターン|인턴)"_s);
    return expression;
}

template <typename Value>
struct Statement
{
    StemPattern pattern;
    Value value;
};

} // namespace

std::vector<EmploymentType> employmentTypesOf(const QString &value)
{
    std::vector<EmploymentType> types;
    QString words = value;
    words.replace(u'_', u' ');
    for (const auto &rule : typeRules()) {
        if (rule.expression.match(words).hasMatch())
            types.push_back(rule.value);
    }
    // "permanent part-time" is no full-time job.
    static const auto share = pattern(uR"((?<!\d)[1-9]\d(?:[.,]\d+)? ?%)"_s); // of a full week
    static const auto upToAll = pattern(uR"((?<!\d)[1-9]\d ?(?:%\s?)?[-–—] ?100 ?%)"_s);
    if (types.empty() && upToAll.match(words).hasMatch())
        return {EmploymentType::FullTime, EmploymentType::PartTime}; // "80–100 %"
    if (types.empty() || (types.size() == 1 && types.front() == EmploymentType::Contract))
        if (share.match(words).hasMatch())
            types.push_back(EmploymentType::PartTime);
    static const auto saysFullTime = pattern(
        uR"(\bfull[ -]?time\b|vollzeit|\bvoll ?[-/]|\bfuld ?-|\bhel ?-|temps plein|tiempo completo|plný|정규직\s?[/,·])"_s);
    const auto has = [&](EmploymentType type) { return std::find(types.begin(), types.end(), type) != types.end(); };
    if (has(EmploymentType::PartTime) && !saysFullTime.match(words).hasMatch())
        std::erase(types, EmploymentType::FullTime);
    // "Fast stilling, 32-37 timer om ugen": who can have it whole or in part
    const auto byHours = typesByHours(words);
    const bool isEither = byHours.size() > 1 && types == std::vector{EmploymentType::FullTime};
    if (types.empty() || isEither)
        return byHours;
    // "CDD de 8 mois, 35h/semaine": for how long, and how much of a week
    if (types == std::vector{EmploymentType::Contract} || types == std::vector{EmploymentType::Temporary}) {
        types.insert(types.end(), byHours.begin(), byHours.end());
        std::sort(types.begin(), types.end());
    }
    return types;
}

std::vector<EmploymentType> employmentTypesInTitle(const QString &title)
{
    if (internTitle().match(title).hasMatch())
        return {EmploymentType::Internship};
    static const auto shares = pattern(uR"((?<!\d)[1-9]\d ?(?:% )?[-–] ?(?:[1-9]\d|100) ?%)"_s); // "FaBe 60 - 80 %"
    if (const auto match = shares.match(title); match.hasMatch())
        return employmentTypesOf(match.captured());
    static const auto partTime = pattern(uR"(\bpart[ -]?time\b|\bteilzeit\b|\btemps partiel\b|\bdeltid\b)"_s);
    if (partTime.match(title).hasMatch())
        return {EmploymentType::PartTime};
    static const auto fullTime =
        pattern(uR"([(\[,–-]\s*full[ -]?time\b|\bvollzeit\b|[（(]\s*(?:正社員|정규직|全职)\s*[)）])"_s);
    if (fullTime.match(title).hasMatch())
        return {EmploymentType::FullTime};
    static const auto temporary = pattern(uR"(\b(temporary|seasonal|vikar(iat\w*)?)\b|sommer vikariat)"_s);
    return temporary.match(title).hasMatch() ? std::vector{EmploymentType::Temporary} : std::vector<EmploymentType>();
}

namespace {

/// In other languages than English: a label, or a sentence about the post itself in which the type's own word stands.
std::optional<EmploymentStatement> labelledEmployment(const QString &text)
{
    static const Stems stems(
        u"befrist|entgeltgr|tv-|tvö|-stelle|% stelle|arbeitszeit|vollzeit|teilzeit|fuldtid|deltid|heltid|temps c|temps "
        u"n|temps p|voll- |teil- |media j|全职|兼职|cdi|cdd|alternance|timer "
        u"|timmar|stunden|heures|horas|hours|hodin|stage "
        u"de|contrat|jornada|úvazek|tillsvidare|fuld tid|正社員|契約社員|anstellungsart|beschäftigungsart|vertragsart|"
        "anställningsform|ansættelsesform|smlouvy|pracovní poměr|hpp|dpp|dpč|雇用形態|고용|근무|工作性质|工作类型"_s);
    if (!stems.anyIn(text))
        return {};
    static const auto label = pattern(
        uR"((?:\b(?:anstellungsart|beschäftigungsart|vertragsart|type de contrat|tipo de contrato|anställningsform|ansættelsesform|typ (?:pracovního )?úvazku|typ smlouvy|pracovní poměr)|雇用形態|고용 ?형태|근무 ?형태|工作性质|工作类型)\s*[:：]\s*([^\n]{2,60}))"_s);
    static const auto sentence = pattern(
        uR"((?:\b(?:stelle|position|anstellung|poste|contrato|puesto|tjänst\w*|anställning\w*|stilling\w*|pozic\w+|pracovní poměr)\b[^.\n]{0,30})?\b(?:in (?:vollzeit|teilzeit)(?: oder (?:vollzeit|teilzeit))?|in voll- (?:oder|und|bzw\.?) teilzeit|in teil- (?:oder|und|bzw\.?) vollzeit|à temps (?:non )?complet|à temps plein|a media jornada|招(?:聘)?全职|招(?:聘)?兼职|(?:en )?cdi (?:à )?temps (?:plein|partiel)|en cdi\b|contrato (?:laboral |a t[ée]rmino )?indefinido|a jornada (?:completa|parcial)|(?:nous (?:proposons|recherchons|offrons) [^.\n]{0,20})?un stage de \d+ mois|(?:na )?(?:plný|částečný|zkrácený) úvazek|tillsvidareanställning|tjänsten är (?:en )?tillsvidare|unbefristete\w? (?:anstellung|stelle|festanstellung|(?:arbeits)?vertrag)|(?:på|med) (?:heltid|deltid|fuld tid|fuldtid)\b|(?:fuldtids|deltids|heltids)(?:stilling|tjänst|anställning)\w*|(?:full|part)time (?:functie|baan)|(?:zunächst |zeitlich )?befristet (?:auf|bis|für)(?= )|(?:ein|auf \d+ jahre?|\d+ monate?) befristete[rs]?\b|jornada (?:completa|parcial))\b|\b(?:such(?:en|t)|søg(?:er|es)|sök(?:er|es)|recherch\w+|recrut\w+|buscamos|busca|hledá(?:me)?)\b[^.\n]{0,120}?\b(?:in|på|en|à|na) (?:vollzeit|teilzeit|voll- (?:oder|und) teilzeit|fuldtid|deltid|heltid|temps plein|temps partiel|jornada completa|jornada parcial|plný úvazek|částečný úvazek|cdd|cdi|alternance|intérim)\b|\b(?:na )?hpp\b|\b(?:stilling\w*|tjänst\w*|stelle|poste|puesto|position|role|job|úvazek|søger|søges|söker|sökes|suchen|sucht|recherch\w+|busca\w*)\b[^.\n]{0,60}?(?<![\d.,–-])(?:[12]\d|3[0-2])(?:[.,]\d+)? ?(?:timer|timmar|stunden|wochenstunden|heures|horas|hours|hodin)\b ?(?:om ugen|ugentlig\w*|per week|a week|i veckan|wöchentlich|pro woche|par semaine|hebdo\w*|semanales|týdně)?)"_s);
    static const auto share = pattern( // "E 13 TV-L, 75 %": of a full week
        uR"((?:\b(?:entgeltgruppe|TV-?[LHÖ]\w*)[^\n]{0,40}?(?<!\d)[1-9]\d(?:[.,]\d+)? ?%|(?<!\d)[1-9]\d ?%[ -](?:stelle|der (?:regel\w+ )?(?:wöchentlichen )?arbeitszeit)\b)[^\n]{0,40})"_s);
    static const auto kind = pattern(
        uR"((?<=[,;•|·–-]\s|\n|\n[-*] |\n[◎・●■※])(?:(?:HPP|DPP|DPČ)\b|(?:正社員|契約社員|アルバイト|パート)(?=[\s　、,])|temps (?:complet|plein|partiel|non complet)\b(?=\s*(?:[-–,;)|·•\n]|$))))"_s); // "Nástup ihned, HPP, noční směny"
    for (const Pattern *expression : {&label, &share, &sentence, &kind}) {
        const auto match = expression->match(text);
        if (!match.hasMatch())
            continue;
        static const auto part = pattern( // "en CDI, à temps partiel": what follows says how much of it
            uR"(^[\s,]{1,3}(?:[^\n.;]{0,20}\b)?(?:temps partiel|teilzeit|part[ -]time|jornada parcial|deltid|částečný úvazek))"_s);
        const QString quote = match.captured() + part.match(text.mid(match.capturedEnd(), 40)).captured();
        if (const auto types = employmentTypesOf(quote); !types.empty())
            return EmploymentStatement{types, quote.trimmed()};
    }
    return {};
}

} // namespace

std::optional<EmploymentStatement> employmentInProse(const QString &text)
{
    using enum EmploymentType;
    static const std::vector<Statement<EmploymentType>> all = {
        {stemPattern(
             u"internship"_s,
             pattern(
                 uR"(\b(?:join us|apply|hiring|seeking|looking)\b[^.\n]{0,40}\b(?:for (?:an?|our) )?(?:\d{4} |summer )?internships?\b)"_s)),
         Internship},
        {stemPattern(
             u"internship|interns|intern |intern,|intern.|intern)|intern\n"_s,
             pattern(
                 uR"(\b(?:offers?|for) (?:an?|our|\w+)? ?(?:\d{4} |summer |project )?internships?\b(?! program| experience)|\bas an? (?:project )?intern\b|\b(?:our|this|the|a) (?:\d{4} )?(?:project )?interns?(?:hip)? (?:is|will|lets|works?|shows?|aims?|programme runs)\b|\binternships? (?:at|in) (?:our company|\d{4}|\p{Lu}\w+)\b|\bcommit to an internship\b|\bseeks interns\b)"_s)),
         Internship},
        {stemPattern(
             u"full-time|full time|permanent"_s,
             pattern(
                 uR"(\b(?:this is|it is|position is|role is|job type|employment type|type)\s*:?\s*(?:a |an )?(?:regular,? |permanent,? )?full[ -]time\b|\bfull[ -]time (?:position|role|job|opportunity|employment)\b|\b(?:our|this|the|an?) full[ -]time (?:[\w/&-]+ ){1,4}(?:position|role|job|opportunity)\b|\b(?:this|it|role|position|job)(?: is| will be|['’]s) an? permanent (?:role|position|job|post|contract|opportunity|full)\b)"_s)),
         FullTime},
        {stemPattern(
             u"part-time|part time"_s,
             pattern(
                 uR"(\b(?:this is|position is|role is|job type|employment type)\s*:?\s*(?:a )?part[ -]time\b|\b(?:our|this|the|an?) part[ -]time (?:[\w/&-]+ ){0,4}(?:position|role|job|opportunity)\b)"_s)),
         PartTime},
        {stemPattern(
             u"contract"_s,
             pattern(
                 uR"(\b(?:job type|employment type)\s*:\s*contract\b|\bthis is a (?:\d+[- ]month )?contract (?:position|role)\b)"_s)),
         Contract},
    };
    for (const auto &rule : all) {
        const auto match = rule.pattern.match(text);
        if (match.hasMatch())
            return EmploymentStatement{{rule.value}, match.captured().trimmed()};
    }
    return labelledEmployment(text);
}

Programme programmeOf(const QString &value)
{
    static const auto apprentice = pattern(
        uR"(\bapprentice(ship)?s?\b|\bauszubildende|\bazubi|\bausbildung\b|\bduales? studi|\bapprenti(e|s)?\b|\baprendiz\b|\blærling|\blärling|^elev\b|\belev(?: -|$)|\bučeň|見習い)"_s);
    static const auto graduate = pattern(
        uR"(\bgraduates?\b(?! (degree|school|student))|\bnew grads?\b|\buniversity grad(uate)?\b|\bcampus (?:hire|recruit\w*|graduate)|\bearly careers?\b|\bcollege hire\b|\btrainee(programm)?\b|\bberufseinsteiger|\babsolvent|\bjeunes? diplômée?s?\b|\brecién (?:graduad|titulad)|\bnyexaminerad|\bnyuddannet|\bdimittend|校招|校园招聘|秋招|春招|应届|管培生|\d{4}届|新卒|\d{4}年卒|第二新卒|신입|공채)"_s);
    if (apprentice.match(value).hasMatch())
        return Programme::Apprentice;
    if (internTitle().match(value).hasMatch())
        return Programme::Intern;
    return graduate.match(value).hasMatch() ? Programme::Graduate : Programme::None;
}

std::optional<ProgrammeStatement> programmeInProse(const QString &text)
{
    static const std::vector<Statement<Programme>> all = {
        {stemPattern(
             u"graduate|应届|校园|届|年卒|新卒"_s,
             pattern(
                 uR"(\bas a (?:recent |new )?graduate,?\b|\brecent graduates or have graduated\b|\bour graduate (?:programme?|scheme)\b|\bgraduate (?:development )?programme? (?:is|for|runs)\b|\bwe hire graduates\b|应届(?:毕业)?生|校园招聘|(?:20)?\d\d届|20\d\d年卒|新卒(?:採用|入社|の方))"_s)),
         Programme::Graduate},
        {stemPattern(
             u"internship|interns|intern |intern,|intern.|intern)|intern\n"_s,
             pattern(
                 uR"(\bas an? (?:project )?intern\b|\binternships? (?:at our company|in \d{4})\b|\binternship in \d{4}\b|\b\d{4} (?:summer )?internship\b|\bcommit to an internship\b|\b(?:a|our|the) project intern\b|\bseeks interns\b)"_s)),
         Programme::Intern},
        {stemPattern(u"apprentice"_s, pattern(uR"(\bas an apprentice\b|\bour apprenticeship\b)"_s)),
         Programme::Apprentice},
    };
    for (const auto &rule : all) {
        const auto match = rule.pattern.match(text);
        if (match.hasMatch())
            return ProgrammeStatement{rule.value, match.captured()};
    }
    return {};
}

namespace {

/// Some of the time at home, as ten languages say it: so many days, a share, or the offer of it.
const StemPattern &partlyAtHome()
{
    static const StemPattern
        expression = stemPattern(u"home|remote|mobil|tele|télé|domov|hjemme|distans|hemifrån|远程|居家|リモート|在宅|재택"_s, pattern(uR"(\b(?:\d|an?|one|two|three|four|ein|eine[mn]|zwei|drei|vier|un|deux|trois|quatre|uno?|dos|tres|cuatro|en|et|to|tre|fire|två|fyra|jeden|dva|tři|čtyři)\s+(?:days?|tag\w*|jours?|días?|dage?|dagars?|dag|dn[yůí]|den)\b[^.\n,;]{0,30}?(?:\bhome[ -]?office|\bremote\b|\bfrom home\b|\bmobil\w*\b|\btélétravail|\bteletrabajo|\bhjemme\w*|\bhemifrån|\bpå distans|\bdistansarbete|\bz domova)|(?:\bhome[ -]?office|\bremote(?:arbeit)?\b|\bfrom home\b|\bmobile[sn]? arbeiten|\btélétravail|\bteletrabajo|\barbejde hjemme\b|\bhjemmearbejde\w*|\bhjemmefra|\bhemifrån|\bpå distans|\bdistansarbete|\bz domova)\b[^.\n;]{0,30}?(?:\b(?:\d|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|to|tre|fire|två|fyra|dva|tři|čtyři)\s+(?:days?|tagen?|jours?|j\b|días?|dage|dagar|dny|dn[ůí])|(?<!\d)[1-9]\d\s?(?:%|procent|prozent|pour ?cent|por ciento))|(?<!\d)[1-9]\d\s?% (?:remote\b|home[ -]?office|télétravail|teletrabajo|mobil)|\b(?:möglichkeit\w* (?:zu[rm]?|von|auf|des) (?:home[ -]?office|remote|mobile[nmr]? arbeit\w*|teilweise\w*|gelegentlich\w*)|(?:home[ -]?office|mobiles arbeiten)[ -](?:anteilig |teilweise |tageweise |nach absprache )?(?:möglich|möglichkeit\w*|option\w*|anteil\w*|regelung)|(?:possibilité|option) (?:de|d['’]un) (?:jours? de )?télétravail|télétravail (?:possible|partiel|ponctuel|occasionnel|fréquent|régulier)|(?:posibilidad|opción) de (?:teletrabajo|trabajar desde casa)|teletrabajo (?:parcial|ocasional|flexible)|mulighed for (?:at arbejde hjemme\w*|hjemmearbejd\w*|hjemmekontor|delvis\w* hjemme\w*)|(?:möjlighet|chans) (?:till|att) (?:viss\w* |delvis\w* )?(?:distansarbete|(?:arbeta|jobba) (?:\w+ )?(?:på distans|hemifrån))|(?:delvis|till viss del) (?:på distans|hemifrån)|(?:možnost|možný|občasn\w+) (?:\w+ )?(?:home[ -]?office|prác\w+ z domova)|(?:home[ -]?office|práce z domova) (?:možn\w+|občas|částečně|dle dohody))|(?:支持|可)部分远程|[每一]周(?:可)?[1-4一二两三四]天(?:可)?(?:远程|居家)|週[1-4一二三四][日回](?:程度)?(?:の|は)?(?:リモート|在宅)|(?:リモート|在宅)(?:勤務|ワーク)?(?:は|：|:)?週[1-4一二三四]|一部(?:リモート|在宅)|주 ?[1-4](?:일|회)(?:까지)? ?재택|재택(?:근무)?\s?(?:병행|주 ?[1-4]))"_s));
    return expression;
}

/// "Größtenteils remote", "some home working": apart from the others, for these words begin many others.
const StemPattern &mostlyAtHome()
{
    static const StemPattern expression = stemPattern(
        u"größtenteils|überwiegend|hauptsächlich|mostly|largely|mainly|principalement|mayormente|home working|home-working|remote working|remote-working"_s,
        pattern(
            uR"(\b(?:größtenteils|überwiegend|hauptsächlich|mostly|largely|mainly|principalement|mayormente) (?:remote|im home[ -]?office|mobil|from home|en télétravail|en remoto)\b|\b(?:some|occasional|flexible|partial|regular|with|and) (?:home|remote)[ -]working\b|\bhome[ -]working (?:available|possible|option\w*|arrangements?)\b)"_s));
    return expression;
}

/// "3 days a week in the office": the other days are not said to be, and are not.
const StemPattern &partlyAtOffice()
{
    static const StemPattern expression = stemPattern(
        u"office|büro|bureau|oficina|kontor|kanceláři|出社|출근|坐班|到岗"_s,
        pattern(
            uR"(\b(?:[1-4]|one|two|three|four|ein(?:en)?|zwei|drei|vier|un|deux|trois|quatre|uno?|dos|tres|cuatro|én|to|tre|fire|en|två|fyra|jeden|dva|tři|čtyři)\s+(?:days?|tage?n?|jours?|días?|dage?|dagar|dag|dny|dn[ůí]|den)\b(?:[^.\n,;]{0,24}?)\b(?:in (?:the|our)(?: \w+)? office|at the office|on-?site|im büro|vor ort|au bureau|sur site|en (?:la )?oficina|presencial\w*|på kontoret|v kanceláři)\b|[週周每]\s?[1-4一二三四]\s?[日天回](?:程度)?(?:の)?(?:出社|坐班|到岗)|주 ?[1-4][일회] ?출근)"_s));
    return expression;
}

/// "Homeoffice nicht möglich", "pas de télétravail": at the employer's only.
const StemPattern &neverAtHome()
{
    static const StemPattern expression = stemPattern(
        u"home|remote|tele|télé|domov|hjemme|distans|hemifrån|远程|居家|リモート|在宅|재택"_s,
        pattern(
            uR"(\b(?:home[ -]?office|remote(?:[ -](?:arbeit|work\w*))?|mobiles arbeiten|télétravail|teletrabajo|hjemmearbejde|distansarbete|práce z domova) (?:is |ist |est |er |är |není |leider |n['’]est )?(?:not|nicht|pas|non|no es|no|ikke|inte|není) (?:possible|autorisée?|prévue?|proposée?|permitido|disponible|tilladt|available|an option|offered|möglich|vorgesehen|posible|muligt|möjligt|možn[áýé])|\b(?:no|kein\w*|pas de|sin(?: opción de)?|ingen(?: mulighed for)?|inget|bez(?: možnosti)?) (?:remote(?: work\w*)?|home[ -]?office|télétravail|teletrabajo|hjemmearbejde|distansarbete|práce z domova)\b|(?:不支持|不可|不能)(?:远程|居家)|(?:リモート|在宅)(?:勤務|ワーク)?(?:は)?不可|재택(?:근무)? ?불가)"_s));
    return expression;
}

} // namespace

bool saysHowMuchAtHome(const QString &text)
{
    return neverAtHome().match(text).hasMatch() || partlyAtHome().match(text).hasMatch()
        || mostlyAtHome().match(text).hasMatch() || partlyAtOffice().match(text).hasMatch();
}

Workplace workplaceOf(const QString &value)
{
    static const auto remote = pattern(
        uR"(\b(fully )?remote\b(?!-?\s?(?:friendly|optional|possible|eligible|first|communit\w+|areas?\b|regions?\b|sensing|monitoring|islands?))|\btelecommut\w*|\btele-?work\w*|\bwork(ing)? from home\b|\bhome ?office\b|\bremoto\b|\btélétravail\b(?! (?:partiel|possible|occasionnel|ponctuel|fréquent|régulier))|\bteletrabajo\b|\betätyö\w*|\bfjern\w*|\bhjemmearbejde|\bdistans(?:arbete)?\b|\bpráce z domova|\bna dálku\b|远程|居家|在宅|リモート|재택|원격)"_s);
    static const auto hybrid = pattern(
        uR"(\bhybrid\w*|\bh[ií]brid[oa]\b|\b[1-9]?\d\s?%[^\n%]{0,12}\b(?:work(?:ing)? from home|home ?office|remote|télétravail|teletrabajo|mobil\w*|distans\w*)|\bosittai\w+ etä\w+|\bhybride\b|\bflexible\b(?! (?:working|hours?|time|schedules?|shifts?|start))|\btélétravail (?:partiel|occasionnel|ponctuel|fréquent|régulier)|\b(?:teilweise|anteilig\w*) home[- ]?office|\bčástečně z domova|\b(?:\d|one|two|three|ein|zwei|drei|un|deux|trois|dos|tres) (?:days?|tage?|jours?|días?|dage?|dagar|dny) (?:de |en |im |in |a |per |pro )?(?:week )?(?:télétravail|home ?office|remote|mobil\w*|teletrabajo|hjemme\w*|distans)|混合|ハイブリッド|一部(?:リモート|在宅)|リモート併用|하이브리드|[週周每]\s?[1-4一二三四]\s?[日天回](?:程度)?(?:の)?(?:リモート|在宅|远程|居家)|주 ?[1-4][일회] ?재택)"_s);
    static const auto onsite = pattern(
        uR"(\bon[ -_]?site\b|\bin[- ](person|office)\b|\bvor ort\b|\bpresencial\b|\bsur site\b|\bprésentiel\b|\bpå kontor\w+|\bpå (?:plats|stedet|arbejdspladsen)\b|\bv kanceláři\b|\bna (?:pracovišti|místě)\b|现场|坐班|出社|출근)"_s);
    QString words = QString(value).replace(u'_', u' '); // "remote_local"
    // "Télétravail : 2 jours par semaine", "Home office: teilweise", "Remote: no"
    static const auto refused =
        pattern(uR"([:：]\s*(?:no|none|nein|kein\w*|non|aucun|nej|ingen|ne|není|0|不可|なし|無|불가)\b)"_s);
    static const auto partly = pattern(
        uR"([:：][^\n]*(?:\d|\b(?:one|two|three|four|ein\w*|zwei|drei|un|deux|trois|uno|dos|tres|partial\w*|partly|part|occasional\w*|some|teilweise|anteilig\w*|tageweise|partiel\w*|ponctuel\w*|parcial|delvis|částečn\w*|gedeeltelijk|hybrid\w*)\b|一部|部分|日|일))"_s);
    if (refused.match(words).hasMatch())
        return Workplace::Unknown;
    if (partly.match(words).hasMatch() && !words.contains(u"100"_s)
        && remote.isIn(Pattern(u"[:：]"_s).split(words).front()))
        return Workplace::Hybrid;
    if (neverAtHome().match(words).hasMatch())
        return Workplace::Onsite;
    if (hybrid.match(words).hasMatch() || partlyAtHome().match(words).hasMatch()
        || mostlyAtHome().match(words).hasMatch() || partlyAtOffice().match(words).hasMatch())
        return Workplace::Hybrid;
    const bool isRemote = remote.match(words).hasMatch();
    const bool isOnsite = onsite.match(words).hasMatch();
    if (isRemote == isOnsite)
        return Workplace::Unknown;
    return isRemote ? Workplace::Remote : Workplace::Onsite;
}

std::optional<WorkplaceStatement> workplaceTagIn(const QString &text)
{
    static const auto tag = pattern(uR"(#li-(hybrid|remote|on-?site)\b)"_s);
    const auto match = tag.match(text);
    if (!match.hasMatch())
        return {};
    return WorkplaceStatement{workplaceOf(match.captured(1)), match.captured()};
}

std::optional<WorkplaceStatement> workplaceInProse(const QString &text)
{
    static const std::vector<Statement<Workplace>> all = {
        {stemPattern(
             u"hybrid|híbrid|days|office|mobile|tag im|tage|jours|jour de|jour en|un jour|télétravail|días|home office|homeoffice|混合|远程|ハイブリッド|週|재택|하이브리드"_s, pattern(uR"(#li-hybrid\b|\((?:[^()\n]{0,40}, ?)?hybrid(?:,|\))|\bhybrid (?:working|work|role|position|model|schedule|setup|set-up|arrangement|office|remote|environment|job)\b|\b(?:role|position|job) is hybrid\b|\bhybrid\b[^.\n]{0,40}\b(?:days|office)\b|\bworkplace type\s*:\s*hybrid\b|\b(?:\d|two|three) days (?:a|per) week (?:in|at|from) (?:the|our) (?:\w+ )?office\b|\barbeitsplatz - hybrid\b|\bhybrides arbeiten\b|\bmobiles? arbeiten\b|\b(?:in|from|at) (?:the|our) (?:\w+ )?office (?:at least )?(?:\d|two|three|four) days (?:a|per|each) week\b|\b(?:\d|zwei|drei|ein) tage? (?:im )?(?:home ?office|mobil\w*|remote)\b|\b(?:\d|un|deux|trois) jours? (?:de |en )?télétravail\b|\btélétravail (?:partiel|fréquent|régulier|\d jours|[^.\n]{0,15}\b\d ?(?:j|jours?)\b)|\b(?:modelo|trabajo|modalidad|formato|esquema|régimen|jornada) híbrid[oa]\b|\b(?:\d|dos|tres) días (?:de )?teletrabajo\b|\bhybridarbe[tj]\w*|\bhome ?office \d dny?\b|\b\d dny? home ?office\b|混合办公|每周\d天远程|ハイブリッド勤務|週\d日(?:出社|在宅|リモート)|주 ?\d[회일] ?재택|재택(?:근무)? ?주 ?\d|하이브리드 근무)"_s)),
         Workplace::Hybrid},
        {stemPattern(
             u"remot|télétravail|distans|dálku|home|远程|リモート|在宅|재택"_s,
             pattern(
                 uR"(#li-remote\b|\b(?:job|position|role) working remotely\b|\b(?:this|the) (?:role|position|job) (?:is|can be) (?:fully |100 ?% |completely )?remote\b|(?<=[.!?\n] )fully remote\b|\(remote(?:,|\)| within| in| from)|\b(?:fully|100 ?%) remote (?:role|position|job|work)\b|\bremote (?:position|role|job)\b(?!s)|\blocation\s*:\s*remote\b|\bwork remotely from anywhere\b|\b(?:vollständig|komplett|zu 100 ?%|100 ?%) (?:remote|im home ?office)\b|\b(?:full|100 ?%) ?(?:remote|télétravail)\b|\b100 ?% (?:en )?remoto\b|\bhelt på distans\b|\bfuldt? remote\b|\bplně na dálku\b|全职远程|可?全远程|フルリモート|完全在宅|전면 재택|100 ?% 재택)"_s)),
         Workplace::Remote},
        {stemPattern(u"remot"_s,
                     pattern(uR"((?:^|\n)[\s•*-]*(?:remote(?= ?\(|[:,]? ?(?:\n|$))|trabajo (?:100 ?% )?remoto\b))"_s)),
         Workplace::Remote},
        {stemPattern(
             u"site|person|office|vor ort|présentiel|presencial"_s,
             pattern(
                 uR"(#li-on-?site\b|\b(?:this|the) (?:role|position|job) is (?:fully |100 ?% )?(?:on-?site|in[- ](?:office|person))\b|\bon-?site (?:role|position|job)\b|\bworkplace type\s*:\s*on-?site\b|\b(?:based|work) on-?site\b(?! (?:gym|parking|caf))|\bausschließlich vor ort\b|\b100 ?% présentiel\b|\b100 ?% presencial\b)"_s)),
         Workplace::Onsite},
    };
    if (const auto never = neverAtHome().match(text); never.hasMatch())
        return WorkplaceStatement{Workplace::Onsite, never.captured()};
    for (const auto &rule : all) {
        const auto match = rule.pattern.match(text);
        if (match.hasMatch())
            return WorkplaceStatement{rule.value, match.captured()};
    }
    for (const StemPattern *some : {&partlyAtHome(), &mostlyAtHome(), &partlyAtOffice()})
        if (const auto partly = some->match(text); partly.hasMatch())
            return WorkplaceStatement{Workplace::Hybrid, partly.captured()};
    return {};
}

} // namespace Shortlist
