// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/limitpatterns.h"

#include "models/importers/normalise/limitgrammar.h"
#include "models/importers/normalise/limittongues/unspaced.h"
#include "models/importers/normalise/numberwords.h"
#include "models/importers/normalise/pattern.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Shortlist::LimitPatterns {
namespace {

using enum LimitClause::Kind;

// Shorthands of the tables below: N a number, JOB what one applies for, MAX an upper bound.
Pattern compiled(QString text)
{
    static const QString number = u"(?<n>%1|a single)(?: \\((?:\\d+|\\p{L}+)\\))?"_s.arg(numberAlternation());
    static const QString job = u"(?:different |open |separate |active |job |graduate |of our |of the "
                               u")*(?:positions?|roles?|jobs?|openings?|vacanc(?:y|ies)|program(?:me)?s?|schemes?|"
                               "requisitions?|opportunit(?:y|ies)|postings?|posts?|internships?)\\b"_s;
    static const QString max =
        u"(?:an? )?(?:maximum(?: of)?|max\\.?(?: of)?|up to|at most|no more than|not more than|only(?: to| for)?|a limit of|a total of)"_s;
    static const QString unit = u"(?<unit>day|week|month|year)s?"_s;
    text.replace(u"[^.;]"_s, u"[^.;:!?]"_s);
    return pattern(
        text.replace(u"<N>"_s, number).replace(u"<JOB>"_s, job).replace(u"<MAX>"_s, max).replace(u"<UNIT>"_s, unit));
}

void addEnglishCaps(std::vector<Phrase> *all)
{
    const QStringList texts =
        {
            uR"(\bappl(?:y|ied|ying)\b[^.;]{0,40}?\b<MAX> (?:for |to )?<N> <JOB>)"_s,
            uR"(\b(?:submit|make|send|have|hold|keep|file)\b[^.;]{0,30}?\b<MAX> <N> (?:active |different |separate |open |job |concurrent )*applications?\b)"_s,
            uR"(\bapplications?\b[^.;]{0,40}?\b(?:limited|capped|restricted) (?:to|at) (?:<MAX> )?<N> (?:applications?\b|<JOB>|per\b))"_s,
            uR"(\b(?:candidates?|applicants?|you|individuals?|students?)\b[^.;]{0,30}?\b(?:limited|capped|restricted) (?:to|at) (?:<MAX> )?<N> (?:active |job |open )*(?:applications?\b|<JOB>))"_s,
            uR"(\b(?:limit(?:ed)? (?:of|to)|maximum of|no more than|at most|up to|only) <N> (?:active |job |open )*applications? (?:(?:per|for each|by each|each|every|in (?:a|any|each|one|the)|within (?:a|any|each|one|the)?) ?(?:single |given |academic |calendar |recruit\w+ |application |hiring |rolling |\d+[- ])*(?:person|candidate|applicant|individual|student|graduate|year|month|days?|week|quarter|season|cycle|round|intake|campaign|period|role|position|job|programme|program|scheme|department|team)s?\b|at (?:a|any|one)))"_s,
            uR"(\b(?:cap|limit|restrict|confine)(?:s|ted|ped|ed)? (?:yourself|yourselves|you|your applications|(?:each |all |every )?(?:candidates?|applicants?|students?|individuals?|people)|(?:\w+ ){0,2}applications) (?:to|at) (?:<MAX> )?<N> (?:<JOB>|applications?\b|per\b|each\b))"_s,
            uR"(\bonly (?:the|your) first <N> (?:applications?|submissions?)\b[^.;]{0,40}\b(?:counts?|considered|reviewed|processed|accepted)\b)"_s,
            uR"(\b(?:can ?not|can't|may not|must not|do not|don't|should not|not (?:allowed|permitted|able) to)\b[^.;]{0,20}\b(?:have|hold|make|keep)\b[^.;]{0,15}\bmore than <N> (?:\w+ ){0,2}?applications?\b)"_s,
            uR"(\b(?:pursue|pursuing|target|hold|explore) <MAX> <N> <JOB>[^.;]{0,20}\b(?:at (?:a|any|one|the same)|at once|simultaneously|concurrently|in parallel|per|each)\b)"_s,
            uR"(\b<N> applications? only\b)"_s,
            uR"(\bapply (?:to|for) (?:only )?<N> (?:[\w-]+ )?(?:sites?|locations?|offices?|depots?|departments?|teams?|branch(?:es)?|stores?|campus(?:es)?|tracks?|streams?|disciplines?|regions?|functions?|divisions?|business areas?|service lines?|tracks?) (?:only\b|at (?:a|any one) time))"_s,
            uR"(\b(?:be|take part|participate|enter|sit) in (?:<MAX>|more than) <N> (?:of our )?(?:hiring |selection |recruit\w+ |interview |application )?process(?:es)?\b)"_s,
            uR"(\b(?:restrict|limit|confine|cap) (?:yourself|yourselves|your applications) to (?:<MAX> )?<N>(?= ?(?:[.,;)]|$)))"_s,
            uR"(\b(?:limit|maximum|cap) of <N> <JOB> (?:applies|per|for each|is in place)\b)"_s,
            uR"(\b<MAX> <N> <JOB>[^.;]{0,12}\b(?:to|you (?:can|may|wish to|want to|would like to)) apply\b)"_s,
            uR"(\bmultiple applications\b[^.;:]{0,30}\b(?:not|never)\b[^.;:]{0,15}\b(?:accepted|permitted|allowed|considered|possible)\b)"_s,
            uR"(\b(?:not|never)\b[^.;:]{0,15}\b(?:accept|permit|allow|consider)\b[^.;:]{0,15}\bmultiple applications\b)"_s,
            uR"(\b<N> applications? (?:a|per|each|for each|in (?:a|any|each)) (?:academic |calendar |recruit\w+ |application )*(?:years?|season|cycle|campaign|candidate|applicant|person|individual|intake)\b)"_s,
            uR"(\b<N> is the (?:most|maximum)\b[^.;]{0,30}?(?:<JOB>|\bapplications?\b|\bper (?:candidate|applicant|person|student)\b))"_s,
            uR"(\b(?:consider\w*|apply|applying|applications?)\b[^.;]{0,30}?\b<N> (?:<JOB>|applications?) (?:at (?:the )?most|maximum|max\b|only|at (?:a|any one|the same) time))"_s,
            uR"(\b<N> (?:applications?|<JOB>) (?:at (?:the )?most|maximum|max)\b[^.;]{0,40}\b(?:candidate|applicant|person|appl\w+))"_s,
            uR"(\b(?:can|may|must|should|to) (?:only )?apply (?:only )?(?:to|for) (?:only )?(?<n>one|a single|1) (?:<JOB>|of (?:our|these|the) \w+)(?: only| at (?:a|any one) time)\b)"_s,
            uR"(\b(?:can|may|could|will|able to) only (?:apply|submit an application|be considered) (?:to |for )?(?<n>one|a single|1|once)\b(?: <JOB>| of (?:our|these|the)|[^.;]{0,20}\b(?:per|every|each|in)\b|(?=[.;]))?)"_s,
            uR"(\b(?:apply only|only apply) (?<n>once)\b(?! (?:you|we|they|your|the|all|a|it)\b))"_s,
            uR"(\bonly (?<n>one|1|a single) application (?:per|is (?:allowed|permitted|accepted|possible)|may be|can be|will be (?:accepted|considered|reviewed)|from each|for each)\b)"_s,
            uR"(\b(?:can|may) apply (?:to|for) (?:up to )?<N> <JOB>[^.;]{0,20}\b(?:every|within|in any|in a|per|during|over|at (?:a|any) (?:one )?time)\b)"_s,
            uR"(\b(?:can ?not|can't|may not|must not|do not|don't|not (?:allowed|permitted|able|possible) to|should not|avoid|refrain from)\b[^.;]{0,30}\b(?:apply|applying|submit|submitting|be considered)\b[^.;]{0,30}\bmore than <N> (?:<JOB>|(?:active |job )*applications?\b))"_s,
            uR"(\b(?:apply(?:ing)?|submit(?:ting)? (?:an )?applications?) (?:to|for) more than <N> <JOB>[^.;]{0,60}\b(?:will|may|results?|leads?)\b[^.;]{0,60}\b(?:disqualif\w+|reject\w+|withdraw\w*|not be considered|void\w*|set aside|disregard\w*)\b)"_s,
            uR"(\b(?:submit|make|send)(?:ting|ing)? more than <N> applications[^.;]{0,60}\b(?:will|may|results?|leads?)\b[^.;]{0,60}\b(?:disqualif\w+|reject\w+|withdraw\w*|not be considered|void\w*|set aside|disregard\w*)\b)"_s,
            uR"(\b(?:may|can|are allowed to) apply (?<n>once|twice) (?:every|per|in (?:a|any|each)|within)\b)"_s,
            uR"(\b(?:maximum|limit)(?: number)?(?: of)? (?:applications|positions you (?:can|may) apply (?:to|for)|roles you (?:can|may) apply (?:to|for))[^.;]{0,25}\bis <N>\b)"_s,
            uR"(\blimit (?:yourself|your applications|applications) to (?:<MAX> )?<N> (?:<JOB>|applications?\b|per\b))"_s,
            uR"(\bappl(?:y|ied|ying)\b[^.;]{0,30}?\b<MAX> (?:for |to )?<N> of (?:our|the|these)\b)"_s,
            uR"(\b(?:not|don't|cannot|can't)\b[^.;]{0,20}\bappl(?:y|ied|ying)\b[^.;]{0,20}\bmore (?:often )?than (?<n>once|twice)\b)"_s,
            uR"(\bonly (?:consider|accept|review|process|allow|permit|take)\w* <N> applications?\b[^.;]{0,20}\b(?:per|from|for|by|each|every|at)\b)"_s,
            uR"(\b(?:appl(?:y|ied|ying|ications?)|submit\w*)\b[^.;]{0,60}\b(?:no more than|at most|up to|a maximum of) <N> (?:applications? )?(?:in|within|per|during) (?:a|any|one|each|every) (?:calendar |academic |single )?(?:year|month|season|cycle)\b)"_s,
            uR"(\bonly (?:the|your) (?<n>first) (?:application|submission)\b[^.;]{0,30}\b(?:counts?|is considered|will be (?:considered|reviewed|processed))\b)"_s,
        };
    for (const QString &text : texts)
        all->push_back({Cap, compiled(text)});
}

void addOtherCaps(std::vector<Phrase> *all)
{
    const QStringList texts = {
        uR"(\bbew[ei]rb\w*\b[^.;]{0,60}?\b(?:maximal|höchstens|bis zu|nicht mehr als|lediglich|nur)(?: auf| für)? <N> (?:\p{L}+e[nr]? )?(?:stellen?|positionen?|ausschreibungen?|jobs?|programme?|bewerbung(?:en)?)\b)"_s,
        uR"(\b(?:maximal|höchstens|bis zu|nicht mehr als|nur)(?: auf| für)? <N> (?:\p{L}+e[nr]? )?(?:stellen?|positionen?|ausschreibungen?|jobs?|programme?)\b[^.;]{0,40}\bbew(?:erben|irbst|irbt|orben)\b)"_s,
        uR"(\bbew[ei]rb\w*\b[^.;]{0,60}?\b(?:maximal|höchstens|bis zu|nicht mehr als|lediglich|nur)(?: auf| für)? <N> (?:der|unserer|dieser) (?:\p{L}+e[nr] )?(?:stellen|positionen|ausschreibungen|jobs|programme)\b)"_s,
        uR"(\bnicht\b[^.;]{0,40}\bmehr als <N> (?:\p{L}+e[nr]? )?(?:stellen?|positionen?|ausschreibungen?|jobs?|programme?)\b[^.;]{0,30}\bbewerben\b)"_s,
        uR"(\bbewerbung(?:en)? (?:auf|für) mehr als <N> (?:\p{L}+e[nr]? )?(?:stellen?|positionen?|ausschreibungen?|jobs?|programme?)\b[^.;]{0,60}\b(?:nicht|kein\w*|ausgeschlossen|unzulässig)\b)"_s,
        uR"(\b(?:maximal|höchstens|nicht mehr als|nur) <N> bewerbung(?:en)? (?:pro|je|möglich|erlaubt|zulässig|gleichzeitig|einreichen|abgeben))"_s,
        uR"(\b(?:postuler|candidater|candidatures?|soumettre|déposer)\b[^.;]{0,50}?\b(?:maximum de|maximum|jusqu['’]à|au plus|plus de|qu['’]à|seulement) <N> (?:seule? )?(?:postes?|offres?|candidatures?|programmes?|stages?)\b)"_s,
        uR"(\b(?:postuler|candidater|candidatures?|soumettre|déposer)\b[^.;]{0,40}?\b<N> (?:postes?|offres?|candidatures?|programmes?) (?:au )?(?:maximum|plus)\b)"_s,
        uR"(\b(?:postular\w*|solicitar\w*|presentar\w*|aplicar\w*|inscribir\w*|candidaturas?|solicitudes|optar)\b[^.;]{0,50}?\b(?:máximo de|máximo|hasta|no más de|s[oó]lo|únicamente)(?: a)? <N> (?:puestos?|vacantes?|ofertas?|solicitud(?:es)?|candidaturas?|posiciones|plazas?|programas?)\b)"_s,
        uR"(\bune seule candidature (?:par|est|sera|n['’]est)\b)"_s,
        uR"(\bpostuler\b[^.;]{0,30}\b(?:qu['’]|plus d['’])une (?:seule )?fois\b)"_s,
        uR"(\b(?:candidatures multiples|plusieurs candidatures)\b[^.;]{0,40}\b(?:ne (?:sont|seront|sauraient)|pas|exclues?|refusées|interdites?)\b)"_s,
        uR"(\buna (?:única|sola) (?:solicitud|candidatura|inscripción) por (?:persona|candidat[oa]|aspirante|convocatoria)\b)"_s,
        uR"(\bno\b[^.;]{0,25}\b(?:postular\w*|aplicar|inscribir\w*|presentar\w*|optar)\b[^.;]{0,25}\bmás de <N> (?:puestos?|vacantes?|ofertas?|posiciones|plazas?|solicitudes|candidaturas))"_s,
        uR"(\b(?:s[oó]lo|únicamente) se (?:admit\w+|acept\w+|permit\w+|consider\w+) <N> (?:solicitud(?:es)?|candidaturas?) por (?:persona|candidat[oa]|aspirante))"_s,
        uR"(\b<N> (?:solicitudes|candidaturas|puestos|vacantes|ofertas) como máximo\b)"_s,
    };
    for (const QString &text : texts)
        all->push_back({Cap, compiled(text)});
}

/// Danish, Norwegian, Swedish and Czech, whose number words are others' small words.
void addNorthernCaps(std::vector<Phrase> *all)
{
    const QString north = u"(?<n>\\d{1,2}|én|en|ett|et|to|två|tre|fire|fyra|fem)"_s;
    const QString czech = u"(?<n>\\d{1,2}|jednu|jedné|jeden|dvě|dvou|tři|třech|čtyři|pět)"_s;
    const QStringList texts = {
        uR"(\b(?:søge?r?|ansøge?r?|indsende|sende|søke)\b[^.;]{0,40}?\b(?:højst|højest|maksimalt|maks\.?|kun|op til|opp til|mere end|mer enn)(?: på)? <M> (?:af (?:vores|disse|de) )?(?:\p{L}+ )?(?:stilling(?:er)?|jobs?|jobopslag|opslag|ansøgning(?:er)?|søknad(?:er)?)\b)"_s,
        uR"(\b(?:højst|højest|maksimalt|kun|bare)\b[^.;]{0,12}\b(?:søge|ansøge|indsende|sende|søke)(?: på)? <M> (?:af (?:vores|disse|de) )?(?:\p{L}+ )?(?:stilling(?:er)?|jobs?|opslag|ansøgning(?:er)?|søknad(?:er)?)\b)"_s,
        uR"(\b(?:söka?|söker|ansöka|ansöker|skicka(?: in)?|lämna(?: in)?)\b[^.;]{0,40}?\b(?:högst|maximalt|max|endast|bara|upp till|mer än|fler än)(?: på| till)? <M> (?:\p{L}+ )?(?:av (?:våra |dessa )?)?(?:tjänst(?:er|erna)?|jobb(?:en)?|roll(?:er|erna)?|befattning(?:ar)?|ansökan|ansökningar)\b)"_s,
        uR"(\b(?:högst|maximalt|endast|bara)\b[^.;]{0,12}\b(?:söka|ansöka om|skicka(?: in)?|lämna(?: in)?) <M> (?:\p{L}+ )?(?:av (?:våra |dessa )?)?(?:tjänst(?:er|erna)?|jobb(?:en)?|roll(?:er|erna)?|befattning(?:ar)?|ansökan|ansökningar)\b)"_s,
        uR"(\b(?:přihlás\w+|podat|poslat|podávat|ucházet)\b[^.;]{0,40}?\b(?:maximálně|nejvýše|nejvíce|pouze|jen|víc(?:e)? než)(?: na| o)? <C> (?:\p{L}+ )?(?:pozic\w*|přihlášk\w*|inzerát\w*)\b)"_s,
    };
    for (QString text : texts)
        all->push_back({Cap, compiled(text.replace(u"<M>"_s, north).replace(u"<C>"_s, czech))});
}

void addEnglishCooldowns(std::vector<Phrase> *all)
{
    const QStringList texts = {
        uR"(\b(?:re-?apply(?:ing)?|re-?application|apply(?:ing)? (?:again|anew)|submit (?:a new|another) application|be (?:considered|reconsidered) again|apply for (?:the same|another|this|any other) (?:position|role|job))\b[^.;]{0,60}?\b(?:after|for|until|within|in|before|following|once)\b[^.;]{0,30}?\b<N>[- ](?:full |calendar )?<UNIT>\b)"_s,
        uR"(\b(?:wait|waiting)\b[^.;]{0,30}?\b<N> (?:full |calendar )?<UNIT>\b[^.;]{0,40}?\b(?:re-?apply\w*|apply\w* (?:again|for)|another application|new application|before applying|next application)\b)"_s,
        uR"(\b<N>[- ](?:full )?<UNIT>[- ](?:cool(?:ing)?[- ]?(?:down|off)|waiting|reapplication|re-application)\b)"_s,
        uR"(\b(?:after|for|within|until)\b[^.;]{0,20}?\b<N> (?:full |calendar )?<UNIT>\b[^.;]{0,60}?\b(?:can|may|are|will|cannot|can't|not)\b[^.;]{0,40}?\b(?:re-?apply|apply again|be considered again)\b)"_s,
        uR"(\bcool(?:ing)?[- ]?(?:down|off)(?: period)?[^.;]{0,20}?\bof <N> <UNIT>\b)"_s,
    };
    for (const QString &text : texts)
        all->push_back({Cooldown, compiled(text)});
}

void addOtherCooldowns(std::vector<Phrase> *all)
{
    const QStringList texts = {
        uR"(\b(?:frühestens )?nach (?:ablauf von )?<N> (?<unit>tag|woche|monat|jahr)e?n?\b[^.;]{0,40}\b(?:erneut|wieder|nochmals)\b[^.;]{0,20}bewerb)"_s,
        uR"(\b(?:erneute?|wieder|nochmals)\b[^.;]{0,50}\bnach <N> (?<unit>tag|woche|monat|jahr)e?n?\b)"_s,
        uR"(\b(?:repostuler|postuler à nouveau|nouvelle candidature)\b[^.;]{0,50}?\b<N> (?<unit>jour|semaine|mois|an)s?\b)"_s,
        uR"(\b(?:volver a (?:postular\w*|presentar\w*|aplicar)|nueva (?:solicitud|candidatura))\b[^.;]{0,50}?\b<N> (?<unit>día|semana|mes|año)(?:e?s)?\b)"_s,
        uR"(\b(?:søge? (?:igen|på ny)|ansøge (?:igen|på ny)|ny ansøgning|söka (?:igen|på nytt)|ansöka (?:igen|på nytt)|ny ansökan)\b[^.;]{0,40}?\b(?:efter|inden for|inom|før|tidigast|tidligst)\b[^.;]{0,15}?(?<n>\d{1,3}|to|två|tre|fire|fyra|fem|seks|sex|tolv) (?<unit>måned|månad|uge|veck|dag|år)\w*)"_s,
        uR"(\b(?:znovu|nov(?:ou|á) přihlášk\w+|opětovn\w+)\b[^.;]{0,40}\b(?:po|za)(?: uplynutí)? (?<unit>roce|roku?)\b)"_s,
        uR"(\bznovu\b[^.;]{0,50}\bpo (?:uplynutí )?(?<n>\d{1,3}|dvou|třech|šesti|dvanácti) (?<unit>měsíc|týdn|dn|rok|let)\w*)"_s,
    };
    for (const QString &text : texts)
        all->push_back({Cooldown, compiled(text)});
}

} // namespace

bool PhraseBook::mayBeIn(const QString &text) const
{
    return m_stems.anyIn(text) && (!content().marks || content().marks->mayMatch(text));
}

const PhraseBook::Content &PhraseBook::content() const
{
    std::call_once(m_made->once, [this] { m_made->content = m_made->make(); });
    return m_made->content;
}

const std::vector<PhraseBook> &phraseBooks()
{
    static const auto all = [] {
        const auto english = [] {
            PhraseBook::Content content;
            addEnglishCaps(&content.phrases);
            addEnglishCooldowns(&content.phrases);
            return content;
        };
        const auto others = [] {
            PhraseBook::Content content;
            addOtherCaps(&content.phrases);
            addNorthernCaps(&content.phrases);
            addOtherCooldowns(&content.phrases);
            return content;
        };
        std::vector<PhraseBook> books{
            {u"appl|pursu|target|explor|process|consider|submission|multiple|cool|is the m|limit|capped|restricted"_s,
             english},
            {u"bewerb|bewirb|erneut|wieder|nochmals|postul|candidat|soumet|dépos|solicit|presentar|aplic|inscrib|"
             u"optar|"
             "søge|søke|ansøg|indsend|sende|söka|söker|ansök|skicka|lämna|přihl|podat|podáv|posla|ucház|znovu|nov"_s,
             others}};
        for (std::vector<PhraseBook> &more : std::array{grammarBooks(), unspacedBooks()})
            std::ranges::move(more, std::back_inserter(books));
        return books;
    }();
    return all;
}

const Pattern &counterSigns()
{
    static const auto expression = pattern(
        uR"(\b(?:need(?:s|ed)? (?:not|to (?:only )?(?:submit|apply|complete))|no need|not (?:need|have) to|only need|don't need|necessary|required to re-?apply|(?:is|are) (?:sufficient|enough))\b|(?<!your )\b(?:first|next) \d+ (?:applica\w+|candidates|received)|\b(?:applications?|submissions?) (?:are |have been |is )?(?:received|accepted by)\b|\bcloses? (?:after|once|when)\b|\b(?:positions?|roles?|vacanc(?:y|ies)|openings?) (?:are |is )?(?:currently |still )?(?:available|vacant|left|remaining|to (?:be )?fill(?:ed)?)\b|\b(?:employers?|recruiters?|hiring managers?) (?:can|may|must|are)\b|\bjob postings? per\b|\b(?:crops?|spray\w*|pesticid\w*|hectare|grants?|loans?|credit|visa|permits?|licen[cs]es?|tickets?|attractions?|scholarships? amount|api|requests? per|per (?:second|minute|hour))\b|\bapply (?:up to )?\w+ (?:coats?|layers?)\b|\bwon['’]t (?:be )?(?:prevent|stop|limit)|\bno limit\b|\bas many (?:roles|positions|jobs)\b|\bunlimited\b|\bat least \w+ of\b|\b(?:genügt|reicht aus|suffit|basta|suficiente|volstaat|sufficiente)\b|\bemployees?\b[^.;]{0,20}\b(?:can|may|must)\b|\btraining (?:programmes?|courses?)|\byou(?: will|['’]ll) (?:manage|handle|keep|review|process|build|deploy|lead|own|develop|support|maintain|run|test)\b|\bin this (?:role|position)\b|\b(?:n['’]h[ée]sit\w+|z[öo]gern|tøv\w*|tveka\w*|neváhejte|esita\w+|aarzel)\b|\b(?:kein|no|pas de|ingen|inget|geen) (?:problem[ae]?|problème|hinder)\b|\b(?:nötig|notwendig|erforderlich|nécessaires?|necesari[oa]s?|nødvendig\w*|nödvändig\w*|nutné|potřeba|niet nodig)\b|\b(?:we|recruiters|teams?) (?:usually |often |typically |do not |don['’]t )*(?:receive|get)\b|\b(?:besetzen|einstellen|eingestellt|ansætter|ansetter|anställer|přijmeme|zatrudni\w+|contratar\w*|assum(?:iamo|eremo)|embauch\w+)\b)"_s);
    return expression;
}

const Pattern &workWords()
{
    static const auto expression = pattern(
        uR"(\b(?:applications? per (?:person|student|individual)|candidates?|applicants?|careers?|jobs?|roles?|positions?|openings?|vacanc\w+|recruit\w*|employ\w*|hiring|internships?|graduates?|interview\w*|\w*bewerb\w*|stellen?|candidat\w*|(?:re)?postul\w*|postes?|puestos?|vacantes?|solicit\w+|empleos?|stilling\w*|karrier\w*|karriär\w*|kariér\w*|trainee\w*|praktik\w*|ansøg\w*|tjänst\w*|ansök\w*|sökande|uchazeč\w*|pozic\w+|přihlášk\w*|(?:ri)?candidar\w*|annunc\w+|plazas?|ofert\w+|schemes?|posizion\w+|vacatures?|functies?|sollicit\w+|vagas?|kandydat\w*|stanowisk\w*|aplikacj\w*|rekrutac\w*|søknad\w*|pozisyon\w*|başvur\w*|ilan\w*|tehtäv\w*|hakemu\w*|ваканси\w+|кандидат\w*|отклик\w*)\b|[职岗]位|職缺|職位|招聘|校招|投递|応募|採用|エントリー|지원|채용)"_s);
    return expression;
}

const Pattern &continuation()
{
    static const auto expression = pattern(
        uR"(\b(?:application |this |the |that )(?:limit|cap|maximum|restriction)\b|^(?:they|these|both|applications|your applications|it)\b[^.]{0,40}\b(?:considered|reviewed|counted|processed)\b[^.]{0,60}\b(?:order|together|affiliates?)|\baffiliates?['’]?\b[^.]{0,40}\b(?:count|includ|share|jobs)|\b(?:otherwise|or else|if you (?:apply|submit) (?:for |to )?more|additional applications|any further applications|exceeding)\b|\ball (?:of )?(?:your )?applications (?:will|may) be\b)"_s);
    return expression;
}

const Pattern &orderWords()
{
    static const auto expression = pattern(
        uR"(\bin (?:the|your|their)(?: own)? order\b[^.;]{0,25}(?:\byou|\bappl|\bsubmi|\breceived|\bthey)|\border (?:in which )?you (?:apply|applied)\b|\border of (?:your )?appl|\bin the order of\b|reihenfolge|dans l['’]ordre|en el orden|按(?:照)?(?:投递|申请|志愿)?(?:的)?(?:先后)?(?:时间)?顺序|応募順|지원 ?순서)"_s);
    return expression;
}

const Pattern &affiliateWords()
{
    static const auto expression = pattern(
        uR"(\baffiliat\w*|\bsubsidiar\w*|\bgroup compan\w*|\bsister compan\w*|\bgroup-wide\b|\bverbundene\w* unternehmen|\btochter(?:gesellschaft|unternehmen)|\bfiliales?\b|\bempresas? (?:filial|del grupo|afiliad)|关联公司|子公司|集团内|グループ会社|계열사)"_s);
    return expression;
}

const Pattern &adviceWords()
{
    static const auto expression = pattern(
        uR"(\b(?:recommend\w*|advis\w*|suggest\w*|encourag\w*|we ask that you|ideally|empfehlen|recommandons|recomendamos)\b[^.;]{0,50}\b(?:apply|applying|application|submit|limit|bewerb|postul)|建议|推奨|권장)"_s);
    return expression;
}

const Pattern &voidWords()
{
    static const auto expression = pattern(
        uR"(\ball (?:of )?(?:your |the |their )?(?:other )?applications (?:will|may|shall|are) (?:be )?(?:\w+ )?(?:rejected|void\w*|disqualified|set aside|withdrawn|disregarded|discarded|cancel\w+|declined)|\b(?:otherwise|or)\b[^.;]{0,20}\ball (?:are|will be|of them)\b[^.;]{0,20}(?:set aside|void|reject\w*|disqualif\w*|disregarded)|\b(?:you will be|automatic(?:ally)?) disqualif\w+|所有(?:投递|申请|简历)[^。]{0,6}(?:无效|作废)|均视为无效|불합격 처리|全て無効)"_s);
    return expression;
}

} // namespace Shortlist::LimitPatterns
