// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/requirements.h"
#include "models/importers/normalise/stems.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

struct Rule
{
    StemPattern pattern;
    Education level;
};

// From the lowest up: the first that a text names suffices.
const std::vector<Rule> &rules()
{
    using enum Education;
    static const std::vector<Rule> all =
        {
            {stemPattern(
                 u"year 12|educación|12th|10+2|hsc|high|ged|secondary|abitur|baccal|niveau|bac pro|bachiller|bachill|batxiller|gymnas|sš|středo|maturit|高中|中专|高卒|高校卒|高等学校卒|고졸|고등학교"_s,
                 pattern(
                     uR"(\byear 12\b|\b(?:12th|10\+2) (?:pass|standard|grade)|\bHSC\b|\bhigher secondary\b|\bhigh[ -]school (?:diploma|degree|graduate|education)\b|\bGED\b|\bsecondary (?:school|education)\b|\b(?:fach)?abitur\b|\bbaccalauréat\b|\bniveau bac\b(?!\s?\+)|\bbac pro\b|\bbachiller(?:ato)?\b|\bbatxillerat\b|\beducación secundaria\b|\bgymnas(?:ial|ie)\w*|\bsš(?: vzdělání|\s?/\s?vš\b|,? (?:nebo|či|až) vš\b)|\bstředoškolsk\w+|(?<!bez )\bmaturit\w+|高中|高等学校卒|中专|高卒|高校卒|고졸|고등학교 (?:졸업|이상))"_s)),
             HighSchool},
            {stemPattern(
                 u"associate|bac|bts|dut|大专|专科|專科|短大|専門|高専|초대졸|전문"_s,
                 pattern(
                     uR"(\bassociate['’]?s?(?: of \w+)? degree\b|\bbac ?\+ ?2\b|\bBTS\b|\bDUT\b|大专|专科|專科|短大|専門(?:学校)?卒|高専卒|(?:高専|短大|専門学校)[^。\n]{0,6}卒業|초대졸|전문대|전문학사)"_s)),
             Associate},
            {stemPattern(
                 u"bs|b.|b s|ba|be|bt"_s,
                 casedPattern(
                     uR"(\bB\.?\s?S\.?(?:c\.?)?(?=\s*[,/)]|\s(?:degree|in\b|or\b|and\b|\bwith\b))|\bBS/|\bB\.?A\.?(?=\s*/|\s(?:degree|in\b|or\b))|\bBSc\b|\bB\.?Tech\b|\bB\.?E\.?(?=\s*/)|\bBEng\b)"_s)),
             Bachelor},
            {stemPattern(
                 u"bachelor|undergraduate|licence|bac|grado|licenciatura|titulo|título|titulación|estudios|carrera|大学|大學|本科|学士|大[學学](?:畢業|毕业)?(?:以上|及以上)|大卒|大学卒|대졸|학사|4년제|대학교|卒業|2:1|2.1|upper second|first-class|four|4-year|4 year|degree|diplôme uni|formation uni|titulad|graduad|licenciad|titulación|akademisk|vš|studium|hochschulabschluss|kandidatexamen|högskole|universitetsexamen|videregående|vzdělání"_s,
                 pattern(
                     uR"(\b(?:an?|your|(?:a |an )?(?:relevant|related|recognised|recognized|university|college|academic|technical|scientific|science|engineering|business|quantitative|stem|completed)|any|hold|have|with|first) degree (?:in|from|or|with)\b|(?<!advanced )(?<!higher )\b(?:university|college|undergraduate|honou?rs|uni) degree\b|\beducated to degree level\b|\bdegree[- ](?:qualified|educated|level)\b|(?:(?<=\n)|(?<=^)|(?<=[•*–-] ))degree (?:in|or)\b|\bdiplôme universitaire\b|\bformation universitaire\b|\b(?:graduad|titulad|licenciad)[oa]s?(?:/[oa])? en\b|\btitulación (?:superior|en)\b|\b(?:ein|dein|ihr|einschlägiges|technisches|wirtschaftswissenschaftliches|naturwissenschaftliches|kaufmännisches) (?:abgeschlossenes )?studium (?:der|des|im|in|mit)\b(?! \((?:master|diplom))|\bakademisk (?:examen|uddannelse|utbildning|grad|baggrund)|(?<!ročníku )(?<!student )(?<!studenti )(?<!studentem )\bvš\b(?! vzděl| (?:magist|inžen))(?=[ ,)]*(?:\n|$|,|\)| (?:technick|ekonomick|studium|směr|obor|nebo|v oboru)))|\bbachelors?\b|\bbachelor['’]s?\b|\bbachelor(?:studium|abschluss|grad|examen|uddannelse)\w*|\bundergraduate degree\b|\blicence\b(?= en| de)|\bbac ?\+ ?[34]\b|\bgrado en\b|\blicenciatura\b|\b(?:título|titulación|estudios|carrera) universitari[oa]s?\b|本科|学士|(?<!短)大卒|大学卒|(?<!초)대졸|(?<!전문)학사|\b(?:a |minimum )?2[:.]1(?= |\b)(?= \(|\)| or| in| degree| honours)|\bupper second\b|\bfirst-class (?:honours|degree)|4년제|대학교 ?\(4년\) ?졸업|대학교 졸업|(?<!短期)大学(?:・大学院)?(?:または大学院)?(?:を|の)?卒業|\b(?:four|4)[- ]year (?:college |university )?degree\b|\b(?:abgeschlossenes|erfolgreich abgeschlossenes) (?!master|diplom|magister)(?:\w+-?)?(?:hochschul|fachhochschul|universitäts)?studium\b(?! \((?:master|m\.?\s?sc|m\.?\s?a\b|diplom|univ))|\b(?:fach)?hochschulabschluss|\bkandidatexamen|\bhögskole(?:examen|utbildning)|\buniversitetsexamen|\bvideregående uddannelse|\b(?:vš|vysokoškolské) vzdělání(?! (?:magist|inžen|druhého|dokt)))"_s)),
             Bachelor},
            {stemPattern(
                 u"ms|m.|m s|mb|mt|me"_s,
                 casedPattern(
                     uR"(\bM\.?\s?S\.?(?:c\.?)?(?=\s*[,/)]|\s(?:degree|in\b|or\b))|\bMSc\b|\bMBA\b|\bM\.?Tech\b|\bMEng\b)"_s)),
             Master},
            {stemPattern(
                 u"master|máster|bac|ingénieur|kandidat|civilingen|magist|inženýr|硕士|研究生|修士|大学院|석사|graduate degree"_s,
                 pattern(
                     uR"(\bmaster['’]?s?(?: of \w+)?(?:['’]s)?(?: (?:degree|student)\b|(?= (?:or|oder|ou|eller|nebo) )| in (?:\p{Lu}|computer|data|engineering))|\bmaster['’]s\b|\bmaster(?:studium|abschluss|examen|uddannelse|grad)\w*|\bmaster (?:1|2|en|degree)\b|\bmáster\b|\bbac ?\+ ?5\b|\b(?:diplôme|école) d['’]ingénieur|\bkandidat(?:grad|uddannelse)|\bcivilingenjör\w*|\bcivilingeniør\w*|\bmagister\w*|\bmagisterský|\binženýrské vzdělání|\(master\)|硕士|研究生|修士|大学院|석사|\bgraduate degree\b)"_s)),
             Master},
            {stemPattern(
                 u"ph|doctor|promotion|doktor|博士|박사"_s,
                 pattern(
                     uR"(\bph\.?\s?d\b|\bdoctora(?:te|l)\b|\bdoctorat\b|\bdoctorado\b|\bpromotion in\b|\bdoktor(?:ské|and|sexamen|titel|grad)\w*|博士|박사)"_s)),
             Doctorate},
            {stemPattern(
                 u"diplôme d|examen in|examiniert|bep|legitimerad|juris|j.d|jd|m.d|md|cpa|nursing|licensed|ausbildung|ciclo|formación|yrkes|faglært|vyučen"_s, pattern(uR"(\bjuris doctor\b|\bJ\.?D\.? degree\b|\bM\.?D\.? degree\b|\bCPA\b(?= (?:license|required))|\bnursing license\b|\blicensed (?:physician|attorney|nurse)|\b(?:abgeschlossene|kaufmännische|technische) (?:\w+ )?(?:berufs)?ausbildung\b|\bausbildung als\b|\bciclo formativo\b|\bformación profesional\b|\bdiplôme d[’']état\b|\bexamen in der \w*pfleg|\bexaminierte[rn]?\b|\bBEP\b|\blegitimerad\b|\byrkesutbildning\b|\bfaglært\b|\bvyučen\w*|\bodborné vyučení\b)"_s)),
             Professional},
        };
    return all;
}

bool isPreferred(const QString &text, const PatternMatch &match)
{
    static const auto words = pattern(
        uR"(\b(preferred|preferably|ideally|is a plus|nice to have|desired|von vorteil|wünschenswert|souhaitée?|appréciée?|deseable|výhodou|meriterande|en fordel)\b|优先|歓迎|우대)"_s);
    const qsizetype lineEnd = text.indexOf(u'\n', match.capturedEnd());
    const QString behind =
        text.mid(match.capturedEnd(), lineEnd < 0 ? 60 : std::min<qsizetype>(60, lineEnd - match.capturedEnd()));
    return words.match(behind.section(u'.', 0, 0)).hasMatch();
}

} // namespace

std::optional<FoundEducation> educationIn(const QString &text)
{
    for (const bool takePreferred : {false, true}) {
        for (const Rule &rule : rules()) {
            if (!rule.pattern.stems.anyIn(text))
                continue;
            for (auto it = rule.pattern.expression.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                if (takePreferred || !isPreferred(text, match))
                    return FoundEducation{rule.level, match.captured()};
            }
        }
    }
    return {};
}

Education educationOf(const QString &value)
{
    static const auto postgraduate = pattern(uR"(\bpost-?graduate\b)"_s);
    static const auto none = pattern(uR"(^\s*(no requirements?|none|n/?a)?\s*$)"_s);
    static const auto licence = pattern(uR"(\bprofessional (certificate|licen[cs]e|degree)\b)"_s);
    if (none.match(value).hasMatch())
        return Education::Unknown;
    if (licence.match(value).hasMatch())
        return Education::Professional;
    static const auto school = pattern(uR"(\bhigh[ -]?school\b)"_s);
    if (school.match(value).hasMatch())
        return Education::HighSchool;
    if (postgraduate.match(value).hasMatch())
        return Education::Master;
    static const std::initializer_list<std::pair<Pattern, Education>> words = {
        {pattern(u"associate"_s), Education::Associate},
        {pattern(u"bachelor|undergraduate"_s), Education::Bachelor},
        {pattern(u"master"_s), Education::Master},
        {pattern(u"doctor|ph\\.?d"_s), Education::Doctorate},
    };
    for (const auto &[expression, level] : words) {
        if (expression.match(value).hasMatch())
            return level;
    }
    const auto found = educationIn(value);
    return found ? found->level : Education::Unknown;
}

} // namespace Shortlist
