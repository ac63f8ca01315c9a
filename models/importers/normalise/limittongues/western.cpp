// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/limittongues/tongues.h"

using namespace Qt::StringLiterals;

namespace Shortlist::LimitPatterns {
namespace {

Tongue english()
{
    return {
        .stems = u"appl|another role|another position|consider|submi|put in|sign up|express|in process|running"_s,
        .number = u"one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|thirty|sixty|ninety|a single"_s,
        .bound = u"(?:an? )?(?:maximum|max\\.?)(?: of)?|up to|at most|no more than|not more than|a limit of|"
                 "a total of|"
                 "(?:limited|restricted) to|capped at|(?:a )?ceiling of|only|just|fewer than"_s,
        .behind = u"at most|maximum|max|only|at (?:a|any|any one|any given|one|the same) time|at once|simultaneously|"
                  "concurrently|in parallel|in total|per (?:year|cycle|season|round|semester|intake)"_s,
        .apply = u"apply|applying|applied|be considered|considered|put in|put (?:yourself|your name) forward|sign up|"
                 "express(?:ing)? (?:an |your )?interest|submit (?:an |your )?applications?|"
                 "send (?:us )?(?:an |your )?applications?|in process|(?:be )?in the running"_s,
        .toward = u"(?:for|to|in) "_s,
        .job = u"positions?|roles?|jobs?|openings?|vacanc(?:y|ies)|postings?|requisitions?|(?:internship|traineeship|"
               "placement|apprenticeship)s?|program(?:me)?s?|schemes?|opportunit(?:y|ies)|posts|adverts?|listings?"_s,
        .submit = u"submit|submitting|make|have|hold|file|send|lodge|permitted|allowed|entitled|accepted|considered|"
                  "at (?:a|any|any one|one|any given|the same) time|"
                  "(?:per|for each|from each|from any one|from the same|each|every) (?:\\w+ ){0,2}?(?:person|"
                  "candidate|"
                  "applicant|individual|student)|simultaneously|concurrently|"
                  "(?:per|each|every) (?:\\w+ ){0,2}(?:year|cycle|season|round|campaign|intake|semester)"_s,
        .application =
            u"applications?(?! (?:fee|form|deadline|portal|process|window|system|material|document)s?)|submissions?"_s,
        .single = u"a single|only one|just one|only a single"_s,
        .per = u"(?:per|for each|from each|each|every|a) (?:\\w+ ){0,2}?(?:person|candidate|applicant|individual|"
               "student|graduate|year|cycle|season|round|campaign|intake|semester|period)\\b"_s,
        .limited = u"(?:limited|capped|restricted|confined|kept) (?:to|at)|(?:must|should|may|can) not exceed|"
                   "cannot exceed|may number"_s,
        .limit = u"(?:limit|cap|maximum|upper limit|quota)(?: (?:is|of|stands at|set at|number of applications is))?|"
                 "(?:limit|restrict|confine) (?:yourself|yourselves|themselves|your applications)(?: to)?"_s,
        .more = u"more than|over|in excess of"_s,
        .not_ = u"not|cannot|can['’]t|don['’]t|never|may no longer|unable|only the first|avoid|refrain|without|"
                "only (?:consider|review|process|look at|take|keep|accept)|only your|most recent"_s,
        .several = u"(?:multiple|duplicate|several|additional|further|second|parallel|simultaneous|"
                   "concurrent) (?:job )?applications?"_s,
        .accept = u"accept|allow|permit|consider|process|review"_s,
        .refused = u"(?:not|never)(?: be)? (?:\\w+ )?(?:accepted|permitted|allowed|considered|possible|reviewed|"
                   "processed|entertained)|(?:rejected|discarded|disregarded|declined|disqualified|ignored|withdrawn|"
                   "prohibited|void)"_s,
        .times = {},
        .again = u"re-?apply|re-?applying|re-?application|apply (?:\\w+ ){0,5}?again|applying "
                 u"again|(?:try|trying|apply|applying) "
                 u"(?:for|to) (?:another|other)|be considered again|"
                 "apply (?:once more|anew)|submit(?:ting)? (?:a |an )?(?:new|another|fresh|further) application|"
                 "re-?submit(?:ting)? (?:your|an) application"_s,
        .wait = u"wait|waiting|hold off|pause|barred|ineligible|not eligible|locked out|blocked|not be considered"_s,
        .after = u"after|for|until|within|before|once|in|at least|a minimum of|earliest"_s,
        .unit = u"day|week|month|year"_s,
    };
}

Tongue german()
{
    return {
        .stems = u"bewerb|bewirb|beworb"_s,
        .number = u"ein(?:e[rnm]?)?|zwei|drei|vier|fünf|sechs|zwölf"_s,
        .bound =
            u"maximal|höchstens|bis zu|(?:nicht|keine?) (?:auf )?mehr als|lediglich|nur|insgesamt|ausschließlich"_s,
        .behind =
            u"gleichzeitig|zeitgleich|parallel|zur selben Zeit|zur gleichen Zeit|auf einmal|maximal|pro \\p{L}+"_s,
        .apply = u"(?:zu )?bewerben|bewirbst|bewirbt|bewirb|beworben|bewerbt"_s,
        .toward = u"(?:auf |für |um )"_s,
        .job = u"\\p{L}*stellen?|\\p{L}*positionen?|\\p{L}*ausschreibungen?|\\p{L}*jobs?|\\p{L}*programme?n?|"
               "\\p{L}*praktik(?:um|a)|\\p{L}*pl[aä]tze?n?|\\p{L}*angebote?n?|\\p{L}*vakanzen"_s,
        .submit = u"einreichen|eingereicht|abgeben|abgegeben|stellen|schicken|senden|berücksichtigen|berücksichtigt|"
                  "möglich|zulässig|erlaubt|akzeptiert|(?:pro|je) (?:person|bewerber\\p{L}*|kandidat\\p{L}*|jahr|"
                  "\\p{L}*jahr|\\p{L}*zyklus|\\p{L}*runde|saison|kampagne|semester)|gleichzeitig|im jahr"_s,
        .application = u"bewerbung(?:en)?"_s,
        .single = u"nur eine|eine einzige|lediglich eine|ausschließlich eine"_s,
        .per = u"(?:pro|je) (?:person|bewerber\\p{L}*|kandidat\\p{L}*|jahr|\\p{L}*jahr|\\p{L}*zyklus|\\p{L}*runde|"
               "saison|kampagne|semester)"_s,
        .limited = u"(?:auf|beträgt)(?: maximal| höchstens)?"_s,
        .limit = u"(?:höchstgrenze|obergrenze|höchstzahl|limit|maximum)(?: (?:liegt bei|beträgt|sind|ist|von))?|"
                 "beschränk\\w*(?: sie)? (?:sich|dich|euch) (?:bitte )?auf|begrenz\\w*(?: sie)? (?:sich|dich|"
                 "ihre bewerbungen) (?:bitte )?auf"_s,
        .more = u"mehr als"_s,
        .not_ = u"nicht|keine?|unzulässig|ausgeschlossen|nur die ersten?"_s,
        .several = u"mehrfachbewerbungen|doppelbewerbungen|parallelbewerbungen|mehrere bewerbungen|"
                   "weitere bewerbungen|bewerbungen auf mehrere stellen|(?:parallele|gleichzeitige|zweite|"
                   "doppelte) bewerbung(?:en)?"_s,
        .accept = u"berücksichtig\\w*|akzeptier\\w*|annehmen|angenommen"_s,
        .refused = u"nicht|ausgeschlossen|unzulässig|kein\\p{L}* berücksichtigung|abgelehnt|aussortiert"_s,
        .times = u"(?:nur|höchstens|maximal|nicht (?:mehr|öfter) als) (?<n>ein|zwei|drei)mal"_s,
        .again = u"(?:erneut|wieder|nochmals|noch einmal|neu)(?: \\p{L}+){0,4} (?:zu )?bew[ei]rb\\w*|"
                 "(?:erneute|neue|weitere|nochmalige|wiederholte)[nrsm]? bewerbung(?:en)?|wiederbewerbung"_s,
        .wait = u"warten|wartezeit|wartefrist|sperrfrist|gesperrt|karenzzeit"_s,
        .after = u"nach|frühestens nach|vor ablauf von|innerhalb von|binnen|von|in|für|mindestens"_s,
        .unit = u"tag|woche|monat|jahr"_s,
    };
}

Tongue french()
{
    return {
        .stems = u"postul|candidat|dépos|envoy|soumet"_s,
        .number = u"une?|deux|trois|quatre|cinq|six|douze"_s,
        .bound = u"(?:à )?(?:un )?maximum(?: de)?|(?:à )?au plus|jusqu['’]à|n['’e](?:\\p{L}+ ){0,4} ?(?:pas |"
                 "à )*plus "
                 "de|seulement|uniquement|limité à"_s,
        .behind =
            u"au maximum|au plus|maximum|à la fois|en même temps|simultanément|en parallèle|par an|par campagne"_s,
        .apply = u"postuler|candidater|postulez|candidatez|postulent|postule|vous porter candidat\\p{L}*|"
                 "candidature"_s,
        .toward = u"(?:à |pour |sur )?"_s,
        .job = u"postes?|offres?|programmes?|stages?|annonces?|alternances?|opportunités?|missions?"_s,
        .submit = u"déposer|envoyer|soumettre|présenter|formuler|accept\\p{L}+|étudi\\p{L}+|autoris\\p{L}+|"
                  "par (?:personne|candidat\\p{L}*|étudiant\\p{L}*|an|campagne|session|promotion)|à la fois|"
                  "en même temps|simultanément"_s,
        .application = u"candidatures?|dossiers?"_s,
        .single = u"une seule|qu['’]une(?: seule)?|une unique|un seul|qu['’]un(?: seul)?"_s,
        .per = u"par (?:personne|candidat\\p{L}*|étudiant\\p{L}*|an|campagne|session|promotion)\\b"_s,
        .limited = u"(?:limitée?s?|restreinte?s?|plafonnée?s?|fixée?s?) à|ne (?:peut|doit|peuvent|doivent) (?:pas )?"
                   "(?:dépasser|excéder)"_s,
        .limit = u"(?:limite|plafond|maximum|nombre maximal|nombre maximum)(?: (?:est|de candidatures))?(?: fixée?)?"
                 "(?: à| de| est de)?|limitez-vous à|limiter (?:vos candidatures )?à|vous limiter à"_s,
        .more = u"plus de|plus d['’]"_s,
        .not_ = u"pas|ne|n['’]|impossible|interdit"_s,
        .several = u"candidatures multiples|plusieurs candidatures|multi-?candidatures|doubles candidatures|"
                   "toute candidature supplémentaire"_s,
        .accept = u"accept\\w*|retenues?|étudi\\w+|traité\\w*"_s,
        .refused = u"ne|n['’]|pas|refusées?|exclues?|rejetées?|interdites?|écartées?|ignorées?"_s,
        .times = u"(?:qu['’]|(?:pas )?plus d['’e] ?|au maximum |maximum |jusqu['’]à |au plus )(?<n>une|deux|trois) "
                 "(?:seule )?fois(?! que)"_s,
        .again = u"repostuler|(?:postuler|candidater|soumettre|postulez|candidatez) (?:à|de) nouveau|"
                 "(?:à|de) nouveau (?:postuler|candidater)|nouvelle candidature|représenter (?:votre|"
                 "sa) candidature"_s,
        .wait = u"attendre|patienter|délai de carence|délai d['’]attente|délai minimum"_s,
        .after = u"attendre|délai de|après|pendant|avant|dans|d['’]ici|de|au bout d['’e]|passé"_s,
        .unit = u"jour|semaine|mois|an"_s,
    };
}

Tongue italian()
{
    return {
        .stems = u"candid|ricandid|inviar|presentar|iscriv"_s,
        .number = u"una?|uno|due|tre|quattro|cinque|sei|sola|dodici"_s,
        .bound = u"(?:a |ad )?(?:un )?massimo(?: di)?|al massimo|fino a|non (?:\\p{L}+ ){0,3}più di|solo|soltanto|"
                 "solamente|non oltre"_s,
        .behind = u"al massimo|contemporaneamente|alla volta|nello stesso momento|simultaneamente"_s,
        .apply = u"candidar\\w*|candidat[oi]|candidi"_s,
        .toward = u"(?:a |ad |per |alla |alle )?"_s,
        .job = u"posizion[ei]|ruol[oi]|offert[ae]|annunc[io]|opportunità|programm[ai]|selezion[ei]|tirocini?o?|"
               "stage"_s,
        .submit = u"inviare|presentare|inoltrare|avere|accettiamo|accettat[ae]|consentit[ae]|per persona|"
                  "per candidato|"
                  "a persona|l'anno|all'anno|contemporaneamente|considerazione"_s,
        .application = u"candidatur[ae]|domand[ae]"_s,
        .single = u"una sola|un'unica"_s,
        .per = u"(?:per|a) (?:persona|candidato|anno|campagna)\\b"_s,
        .limited = u"(?:limitat[oaei]|fissat[oa]) a|non (?:può|possono|deve) superare"_s,
        .limit = u"(?:limite|numero massimo|tetto)(?: (?:è|di candidature|massimo))*(?: di| a)?"_s,
        .more = u"più di|oltre"_s,
        .not_ = u"non|impossibile"_s,
        .several = u"candidature multiple|più candidature|candidature plurime"_s,
        .accept = u"accett\\w+|consider\\w+|ammess\\w+"_s,
        .refused = u"non|escluse|scartate|rifiutate"_s,
        .times = u"(?:solo|soltanto|al massimo|massimo|più di) (?<n>una|due|tre) (?:sola )?volt[ae](?! che)"_s,
        .again = u"ricandidar\\w*|candidar\\w* (?:di nuovo|nuovamente)|nuova candidatura|(?:nuovamente|di nuovo) "
                 "candidar\\w*"_s,
        .wait = u"attendere|aspettare|attesa"_s,
        .after = u"dopo|entro|prima di|trascors[io]|passat[io]|per|almeno|di"_s,
        .unit = u"giorn|settiman|mes|ann"_s,
    };
}

Tongue dutch()
{
    return {
        .stems = u"sollicit|reager|aanmeld"_s,
        .number = u"één|een|twee|drie|vier|vijf|zes|twaalf"_s,
        .bound = u"maximaal|hoogstens|ten hoogste|niet (?:\\p{L}+ ){0,4}meer dan|hooguit|slechts|alleen|tot"_s,
        .behind = u"maximaal|tegelijk(?:ertijd)?|gelijktijdig|per keer"_s,
        .apply = u"solliciteren|solliciteert|solliciteer|reageren|aanmelden"_s,
        .toward = u"(?:op|naar|voor) "_s,
        .job = u"\\p{L}*vacatures?|\\p{L}*functies?|posities?|rollen|\\p{L}*stages?|banen|\\p{L}*plaatsen"_s,
        .submit = u"per persoon|per kandidaat|per sollicitant|per jaar|tegelijk(?:ertijd)?|indienen|versturen|"
                  "insturen|"
                  "hebben|kandidaat|sollicitant|toegestaan|mogelijk"_s,
        .application = u"sollicitaties?"_s,
        .single = u"slechts één|één enkele|maar één"_s,
        .per = u"per (?:persoon|kandidaat|sollicitant|jaar|ronde)\\b"_s,
        .limited = u"(?:beperkt|gelimiteerd) tot|mag niet hoger zijn dan"_s,
        .limit = u"(?:limiet|maximum)(?: (?:is|van|bedraagt))?"_s,
        .more = u"meer dan"_s,
        .not_ = u"niet|geen"_s,
        .several = u"meerdere sollicitaties|dubbele sollicitaties"_s,
        .accept = u"accept\\w*|behandel\\w*"_s,
        .refused = u"niet|geweigerd|uitgesloten"_s,
        .times = u"(?:maximaal|slechts|maar|niet meer dan|hooguit) (?<n>één|een|twee|drie) ?(?:keer|maal)"_s,
        .again = u"(?:opnieuw|nogmaals|weer) (?:te )?solliciteren|solliciteren? (?:opnieuw|nogmaals|weer)|"
                 "nieuwe sollicitatie"_s,
        .wait = u"wachten|wachttijd"_s,
        .after = u"na|binnen|pas na|gedurende|van|minimaal|over"_s,
        .unit = u"dag|we+k|maand|jaar|jaren"_s,
    };
}

Tongue portuguese()
{
    return {
        .stems = u"candidat|inscrev|concorr|submet|envi"_s,
        .number = u"uma?|duas|dois|três|quatro|cinco|seis|doze"_s,
        .bound = u"(?:a )?,? ?no máximo,?|(?:a |em )?(?:um )?máximo de|até|(?:a )?não (?:\\S+ ){0,3}mais (?:de|do "
                 "que)|apenas|somente|só"_s,
        .behind = u"no máximo|ao mesmo tempo|simultaneamente|em simultâneo|de cada vez|por vez"_s,
        .apply = u"candidatar(?:-se)?|candidate-se|candidatam|inscrever(?:-se)?|concorrer"_s,
        .toward = u"(?:a |em |para |às |nas )?"_s,
        .job = u"vagas?|posiç(?:ão|ões)|cargos?|oportunidades?|ofertas?|programas?|estágios?"_s,
        .submit = u"submeter|enviar|apresentar|ter|por pessoa|por candidato|por ano|em simultâneo|simultaneamente|"
                  "aceit\\p{L}+|permitid\\p{L}+"_s,
        .application = u"candidaturas?|inscriç(?:ão|ões)"_s,
        .single = u"uma única|apenas uma|só uma|uma só"_s,
        .per = u"por (?:pessoa|candidato|ano|campanha)\\b"_s,
        .limited = u"limitad[oa]s? a|não (?:pode|podem|deve) exceder"_s,
        .limit = u"(?:limite|máximo|número máximo)(?: (?:é|de candidaturas))*(?: de)?"_s,
        .more = u"mais (?:de|do que)"_s,
        .not_ = u"não|impossível"_s,
        .several = u"(?:múltiplas|várias) (?:candidaturas|inscrições)|candidaturas múltiplas"_s,
        .accept = u"aceit\\w+|consider\\w+"_s,
        .refused = u"não|rejeitadas|excluídas|desconsideradas"_s,
        .times = u"(?:apenas|somente|só|no máximo|mais de|até) (?<n>uma|duas|três) (?:única )?vez(?:es)?(?! que)"_s,
        .again = u"voltar a (?:candidatar|inscrever)\\w*|(?:candidatar|inscrever)\\S* (?:novamente|de novo)|"
                 "nova (?:candidatura|inscrição)|(?:novamente|de novo) (?:candidatar|inscrever)\\S*"_s,
        .wait = u"aguardar|esperar"_s,
        .after = u"após|depois de|passados|dentro de|durante|de|pelo menos"_s,
        .unit = u"dia|seman|mes|mês|ano"_s,
    };
}

Tongue spanish()
{
    return {
        .stems = u"postul|presentar|solicit|aplicar|optar|inscrib|candidat"_s,
        .number = u"una?|dos|tres|cuatro|cinco|seis"_s,
        .bound = u"(?:s[oó]lo|únicamente) (?:puedes?|pueden|se puede|podrás?|podrán)|no (?:\\p{L}+ ){0,3}más de|"
                 "como máximo|(?:a )?un máximo de|hasta|máximo(?: de)?|s[oó]lo|únicamente|tan s[oó]lo"_s,
        .behind = u"como máximo|a la vez|al mismo tiempo|simultáneamente|en paralelo|por convocatoria"_s,
        .apply = u"postular\\w*|presentar(?:se|te)|aplicar|optar|inscribir(?:se|te)|candidatear\\w*|"
                 "presentar (?:tu|su) candidatura"_s,
        .toward = u"(?:a |en |para |por )"_s,
        .job = u"puestos?|vacantes?|ofertas?|posiciones|plazas?|programas?|prácticas|procesos?"_s,
        .submit = u"presentar|enviar|tener|admit\\w+|acept\\w+|permit\\w+|por persona|por candidat[oa]|"
                  "por (?:aspirante|convocatoria|campaña|año|proceso)|al año|al mismo tiempo"_s,
        .application =
            u"candidaturas?|solicitud(?:es)?|postulaci(?:ón|ones)|inscripci(?:ón|ones)|aplicaci(?:ón|ones)"_s,
        .single = u"una sola|una única|s[oó]lo una|únicamente una"_s,
        .per = u"por (?:persona|candidat[oa]|aspirante|convocatoria|campaña|año|proceso)\\b"_s,
        .limited = u"(?:limitad[oa]s?|restringid[oa]s?) a|no (?:puede|podrá|pueden|podrán|debe) (?:exceder|superar)"_s,
        .limit =
            u"(?:límite|tope|número máximo)(?: (?:es|son|de (?:candidaturas|solicitudes|postulaciones)))*(?: de)?|"
            "lim[ií]t(?:ate|ese|arse|arte) a|limit(?:a|e|ar) (?:tus?|sus?|vuestras?) (?:solicitud|candidatura)(?:es|s)? a"_s,
        .more = u"más de"_s,
        .not_ = u"no|imposible"_s,
        .several = u"(?:candidaturas|solicitudes|postulaciones|inscripciones) múltiples|"
                   "(?:múltiples|varias|más) (?:candidaturas|solicitudes|postulaciones)"_s,
        .accept = u"acept\\w+|admit\\w+|considera\\w+|tendrán en cuenta"_s,
        .refused = u"no|descartad[oa]s|rechazad[oa]s|excluid[oa]s"_s,
        .times = u"(?:s[oó]lo|únicamente|como máximo|máximo|más de|hasta) (?<n>una|dos|tres) (?:sola |única )?"
                 "ve(?:z|ces)(?! que)"_s,
        .again = u"(?:volver|vuelve|volverte|vuelvas) a (?:postular\\w*|presentar\\w*|aplicar|inscribir\\w*|"
                 "solicitar\\w*)|nueva (?:candidatura|solicitud|postulación)|(?:postular\\w*|aplicar|presentar\\w*) "
                 "(?:de nuevo|nuevamente|otra vez)"_s,
        .wait = u"esperar|aguardar"_s,
        .after = u"esperar|pasad[oa]s|después de|hasta dentro de|tras|hasta pasad[oa]s|en|de|al menos|durante|"
                 "transcurrid[oa]s|hasta que (?:pasen|transcurran)"_s,
        .unit = u"día|semana|mes|año"_s,
    };
}

} // namespace

std::vector<Tongue> westernTongues()
{
    return {english(), german(), french(), spanish(), italian(), portuguese(), dutch()};
}

} // namespace Shortlist::LimitPatterns
