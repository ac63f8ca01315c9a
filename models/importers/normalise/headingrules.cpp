// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/headingrules.h"

#include "models/importers/normalise/pattern.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

struct Rule
{
    Pattern expression;
    SectionKind kind;
};

// English: the order decides.
const std::vector<Rule> &rules()
{
    using enum SectionKind;
    static const std::vector<Rule> all = {
        {pattern(
             uR"(^(about|meet|introducing) (the|our|this|your) ([\w&/-]+ ){0,4}team\b|^the [\w& /-]{2,40} team$|\borgani[sz]ational unit$|^about the (department|division|unit)$)"_s),
         AboutTeam},
        {pattern(uR"(^(more )?about (the|this|your) (role|job|position|opportunity|programme?|internship|work)\b)"_s),
         Other},
        {pattern(
             uR"(\b(nice[- ]to[- ]have|preferred|desired|desirable|bonus points|good[- ]to[- ]have|extra credit|stand out|great[- ]to[- ]haves?|but a plus|nice[- ]to[- ]haves)\b|^ideally$)"_s),
         PreferredQualifications},
        {pattern(uR"(\b(pay|salary|compensation|wage)\b.*\b(range|transparency|description|information|details)\b)"_s),
         Compensation},
        {pattern(
             uR"(\b(equal (employment )?opportunity|eeo|accommodations?|diversity|fair chance|e-verify|privacy|disclaimer|acknowledge?ment of country)\b|^for .*\b(candidates|applicants|residents)( only)?$)"_s),
         Legal},
        {pattern(
             uR"(\b(minimum|required|basic|mandatory|essential) (\w+ )?(qualifications?|requirements?|skills|experience|criteria)\b|\brequirements?$|^must[- ]have|\byou(?:'ll| will)? (?:also )?need$)"_s),
         MinimumQualifications},
        {pattern(
             uR"(\bresponsib|\bduties\b|\bthings you('ll| will) do\b|\bwhat the role looks like\b|\bwhat (will you|you('ll| will)?|you'll get to) (\w+ )?(do|be doing|work on|own)\b|^(in|as|on) (this|the|a|an|your) .*you('ll| will)\b|\b(your|the) impact\b|^how you('ll| will) (make|contribute))"_s),
         Responsibilities},
        {pattern(
             uR"(\bqualifications?\b|\bwho (we('re| are) looking for|are we looking for|you are)\b|\bwhat (we (need|require|expect)|we('re| are)? look(ing)? for|(will )?(you|you'll|you will|you'd) (bring|have|need)|it takes)\b|\b(skills|experience)( (and|&|/) \w+)?( required| needed)?$|\bideal candidate\b|\b(help you succeed|set you up for success|great fit|right for you)\b|^you (have|bring|are|might|should)\b|^your (profile|background|skills|experience))"_s),
         Qualifications},
        {pattern(
             uR"(\b(benefits|perks)\b|\bwhat (we|we can|we'll|\w+ can) offer\b|\bwhat('s| is) in it for you\b|\bwhat you('ll| will)? (get|receive|enjoy)\b|\bwhy\b.*\bwork(ing)? with us$|\bwe( are|'re) offering\b|\bwe offer\b)"_s),
         Benefits},
        {pattern(
             uR"(\b(how to apply|apply now|^your application$|application (process|procedure|instructions)|(interview|hiring|recruitment|recruiting|selection) (process|steps|procedure|timeline)|perfect match)\b)"_s),
         HowToApply},
        {pattern(
             uR"(^why (join|work (at|for|with)) (?!us\b)[\w .&-]{2,30}[?!]?$|^(about|more about|who is) (?!you\b)[\p{L}\d][\w .,'&()+-]{1,50}$)"_s),
         AboutEmployer},
    };
    return all;
}

// Other languages: stems that stand in the headings which no table holds.
const std::vector<Rule> &foreignRules()
{
    using enum SectionKind;
    static const std::vector<Rule> all = {
        {pattern(
             uR"(\b(wünschenswert|von vorteil|idealerweise|serait un plus|seraient un plus|appréciée?s|souhaitée?s|atouts?|deseables?|se valorar|valorables?|meriterande|en fordel|výhodou|oceníme)\b|加分|优先|優先|歓迎|尚可|望ましい|우대|더 좋)"_s),
         PreferredQualifications},
        {pattern(
             uR"(\b(gehalt|vergütung|rémunération|salaires?|salario|retribución|løn|lön|lönevillkor|mzda|plat)\b|薪资|薪酬|薪資|給与|年収|급여|연봉)"_s),
         Compensation},
        {pattern(
             uR"(\b(\w*aufgaben\w*|tätigkeiten|verantwortung\w*|missions?|responsabilités|tâches|quotidien|funciones|responsabilidades|tareas|\w*opgaver\w*|arbetsuppgifter|arbeidsoppgaver|ansvarsområ\w+|náplň|náplní|úkoly|obowiązk\w+)\b|职责|工作内容|工作內容|做啥|做什么|業務|仕事内容|お任せ|담당 ?업무|주요 ?업무|업무)"_s),
         Responsibilities},
        {pattern(
             uR"(\b(voraussetzungen|anforderungen|anforderungsprofil|qualifikation(en)?|qualifikationserfordernisse|einstellungsvoraussetzungen|prérequis|exigences|requises|requisitos|imprescindibles?|kvalifikationskrav|krav|obrigatórios?|požadavky|požadujeme|wymagania)\b|任职|要求|资格|需求|條件|応募(資格|条件|要件)|必須|자격|필수)"_s),
         MinimumQualifications},
        {pattern(
             uR"(\b(profil|profils?|savoir-(faire|être)|erwarten wir|mitbringst|mitbringen|auszeichnet|überzeugst|compétences|perfil|buscamos|forventer|förväntar|kvalifikationer|kompetencer|leder vi efter|söker vi|letar vi efter|očekáváme|hledáme)\b|我们希望|人物像|スキル|経験|이런 분|인재상|역량)"_s),
         Qualifications},
        {pattern(
             uR"(\b(bieten|geboten|benefits|vorteile|avantages|offrons|proposons|nous rejoindre|ofrecemos|beneficios|ventajas|tilbyder|tilbyr|tilbyde|erbjuder|förmåner|personalegoder|nabízíme|benefity)\b|福利|福祉|待遇|복리후생|복지|혜택)"_s),
         Benefits},
        {pattern(
             uR"(\b(bewerbung\w*|bewirbst|bewerben|ansprechpartner\w*|postuler|recrutement|candidature|proceso de selección|postular|rekrytering\w*|přihlásit|výběrové řízení)\b|^(?:så |sådan )?ans[øö][gk]|投递|应聘方式|招聘流程|选考|選考|応募方法|전형|채용 ?(절차|과정|프로세스)|지원 ?방법|접수)"_s),
         HowToApply},
        {pattern(
             uR"(\b(über uns|wer wir sind|sommes-nous|à propos de|quiénes somos|nossa empresa|sobre (a empresa|nós)|sobre nosotros|sobre la empresa|om (os|oss|virksomheden|företaget|selskapet)|o nás|kdo jsme)\b|公司(介绍|简介)|关于我们|会社(概要|紹介)|회사 ?소개)"_s),
         AboutEmployer},
        {pattern(uR"(\b(dein|ihr|das|unser) (\w+-)?team\b|\béquipe\b|\bel equipo\b|团队|チーム|팀)"_s), AboutTeam},
    };
    return all;
}

std::optional<SectionKind> firstOf(const std::vector<Rule> &rules, const QString &folded)
{
    for (const Rule &rule : rules) {
        if (rule.expression.match(folded).hasMatch())
            return rule.kind;
    }
    return {};
}

} // namespace

std::optional<SectionKind> ruledHeading(const QString &folded)
{
    const auto english = firstOf(rules(), folded);
    return english ? english : firstOf(foreignRules(), folded);
}

} // namespace Shortlist
