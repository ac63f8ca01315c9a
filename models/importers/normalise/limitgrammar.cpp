// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/limitgrammar.h"

#include "models/importers/normalise/pattern.h"

using namespace Qt::StringLiterals;

namespace Shortlist::LimitPatterns {
namespace {

using enum LimitClause::Kind;

/// The words of one language, as alternatives of regular expressions. A verb of applying is never a noun: "two
/// positions, we look forward to your application" is a headcount.
struct Tongue
{
    QString stems;       ///< what one word of each phrase begins with
    QString number;      ///< with digits
    QString bound;       ///< before the number: "up to", "no more than"
    QString behind;      ///< behind the noun: "at most", "at a time"
    QString apply;       ///< verbs whose object is a job
    QString toward;      ///< what joins verb and job, with its blank: "for "; may match nothing
    QString job;         ///< what is applied for
    QString submit;      ///< verbs whose object is an application, and whose applications or when they are counted
    QString application; ///< what is submitted
    QString single;      ///< "one" where it can only mean no second one: "a single"
    QString again;       ///< applying once more
    QString after;       ///< before a time to wait
    QString unit;        ///< of that time; the rest of the word may follow
};

const std::vector<Tongue> &tongues()
{
    static const std::vector<Tongue> all = {
        // English
        {u"appl|consider"_s, u"one|two|three|four|five|six|a single"_s,
         u"(?:an? )?(?:maximum|max\\.?)(?: of)?|up to|at most|no more than|not more than|a limit of|a total "
         u"of|(?:limited|restricted) to|"
         "capped at|only|just"_s,
         u"at most|maximum|max|only|at (?:a|any|any one|one|the same) time|at once|simultaneously|concurrently"_s,
         u"apply|applying|applied|be considered|considered"_s, u"(?:for|to) "_s,
         u"positions?|roles?|jobs?|openings?|vacanc(?:y|ies)|postings?|requisitions?|internships?|program(?:me)?s?"_s,
         u"submit|submitting|make|have|hold|permitted|allowed|entitled|at (?:a|any|any one|one|any given|the same) "
         "time|(?:per|for each|from each|from any one|from the same) (?:person|candidate|applicant|individual|student)|"
         "simultaneously|concurrently|(?:per|each|every) (?:\\w+ ){0,2}(?:year|cycle|season|round|campaign|intake)"_s,
         u"applications?|submissions?"_s, u"a single|only one|just one"_s,
         u"re-?apply|re-?applying|apply again|be considered again"_s, u"after|for|until|within|before"_s,
         u"day|week|month|year"_s},
        // German
        {u"bewerb|bewirb|beworb"_s, u"eine[rnm]?|zwei|drei|vier|fünf|sechs|zwölf"_s,
         u"maximal|höchstens|bis zu|nicht (?:auf )?mehr als|lediglich|nur"_s,
         u"gleichzeitig|zeitgleich|parallel|zur selben Zeit"_s, u"(?:zu )?bewerben|bewirbst|bewirbt|beworben|bewerbt"_s,
         u"(?:auf |für |um )"_s, u"stellen?|positionen?|ausschreibungen?|jobs?|programme?|praktik\\w+"_s,
         u"einreichen|abgeben|stellen|berücksichtigen|berücksichtigt|pro (?:person|bewerber\\w*|kandidat\\w*|jahr|"
         "\\p{L}*jahr)|je (?:person|bewerber\\w*)|gleichzeitig|im jahr"_s,
         u"bewerbung(?:en)?"_s, u"nur eine|eine einzige|lediglich eine"_s,
         u"(?:erneut|wieder|nochmals|noch einmal)(?: \\p{L}+){0,4} bewerb\\w*|erneute bewerbung"_s,
         u"nach|frühestens nach|vor ablauf von|innerhalb von|binnen"_s, u"tag|woche|monat|jahr"_s},
        // French
        {u"postul|candidat|dépos|envoy|soumet"_s, u"une?|deux|trois|quatre|cinq|six|douze"_s,
         u"(?:à )?(?:un )?maximum(?: de)?|(?:à )?au plus|jusqu['’]à|ne (?:\\p{L}+ ){0,4}(?:à )?plus de|seulement"_s,
         u"au maximum|au plus|maximum|à la fois|en même temps|simultanément"_s,
         u"postuler|candidater|postulez|candidatez|postulent"_s, u"(?:à |pour |sur )?"_s,
         u"postes?|offres?|programmes?|stages?|annonces?"_s,
         u"déposer|envoyer|soumettre|présenter|par personne|par candidat\\w*|par an|à la fois|en même temps"_s,
         u"candidatures?"_s, u"une seule|qu['’]une"_s,
         u"repostuler|(?:postuler|candidater) (?:à|de) nouveau|nouvelle candidature"_s,
         u"attendre|délai de|après|pendant|avant|dans|d['’]ici"_s, u"jour|semaine|mois|an"_s},
        // Italian
        {u"candid|ricandid|inviar|presentar|iscriv"_s, u"una?|uno|due|tre|quattro|cinque|sei|sola|dodici"_s,
         u"(?:a |ad )?(?:un )?massimo(?: di)?|al massimo|fino a|non (?:\\p{L}+ ){0,3}più di|solo|soltanto|solamente"_s,
         u"al massimo|contemporaneamente|alla volta|nello stesso momento"_s, u"candidar\\w*|candidat[oi]|candidi"_s,
         u"(?:a |ad |per |alla |alle )?"_s,
         u"posizion[ei]|ruol[oi]|offert[ae]|annunc[io]|opportunità|programm[ai]|selezion[ei]"_s,
         u"inviare|presentare|inoltrare|avere|accettiamo|accettat[ae]|per persona|per candidato|a persona|l'anno|"
         "all'anno|contemporaneamente"_s,
         u"candidatur[ae]|domand[ae]"_s, u"una sola|un'unica"_s,
         u"ricandidar\\w*|candidar\\w* (?:di nuovo|nuovamente)|nuova candidatura"_s,
         u"dopo|entro|prima di|trascors[io]|passat[io]|per"_s, u"giorn|settiman|mes|ann"_s},
        // Dutch
        {u"sollicit|reager|aanmeld"_s, u"één|een|twee|drie|vier|vijf|zes|twaalf"_s,
         u"maximaal|hoogstens|ten hoogste|niet (?:\\p{L}+ ){0,4}meer dan|hooguit|slechts|alleen|tot"_s,
         u"maximaal|tegelijk(?:ertijd)?|gelijktijdig|per keer"_s,
         u"solliciteren|solliciteert|solliciteer|reageren|aanmelden"_s, u"(?:op|naar|voor) "_s,
         u"vacatures?|functies?|posities?|rollen|stages?|banen"_s,
         u"per persoon|per kandidaat|per sollicitant|per jaar|tegelijk(?:ertijd)?|indienen|versturen|insturen|hebben|"
         "kandidaat|sollicitant"_s,
         u"sollicitaties?"_s, u"slechts één|één enkele|maar één"_s,
         u"opnieuw solliciteren|nogmaals solliciteren|weer solliciteren"_s, u"na|binnen|pas na|gedurende"_s,
         u"dag|we+k|maand|jaar|jaren"_s},
        // Portuguese
        {u"candidat|inscrev|concorr|submet|envi"_s, u"uma?|duas|dois|três|quatro|cinco|seis|doze"_s,
         u"(?:a )?,? ?no máximo,?|(?:a |em )?(?:um )?máximo de|até|(?:a )?não (?:\\S+ ){0,3}mais (?:de|do que)|"
         "apenas|somente|só"_s,
         u"no máximo|ao mesmo tempo|simultaneamente|em simultâneo|de cada vez|por vez"_s,
         u"candidatar(?:-se)?|candidate-se|candidatam|inscrever(?:-se)?|concorrer"_s, u"(?:a |em |para |às |nas )?"_s,
         u"vagas?|posiç(?:ão|ões)|cargos?|oportunidades?|ofertas?|programas?"_s,
         u"submeter|enviar|apresentar|ter|por pessoa|por candidato|por ano|em simultâneo|simultaneamente"_s,
         u"candidaturas?|inscriç(?:ão|ões)"_s, u"uma única|apenas uma|só uma|uma só"_s,
         u"voltar a (?:candidatar|inscrever)\\w*|(?:candidatar|inscrever)\\S* (?:novamente|de novo)|nova candidatura"_s,
         u"após|depois de|passados|dentro de|durante"_s, u"dia|seman|mes|mês|ano"_s},
        // Polish
        {u"aplik|złoż|składa|zgłosz|ubiega|kandyd"_s,
         u"jedn[oąaeą]\\w*|dwa|dwie|dwóch|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|sześciu"_s,
         u"maksymalnie|co najwyżej|najwyżej|nie (?:\\p{L}+ ){0,3}więcej niż|do|tylko"_s,
         u"maksymalnie|jednocześnie|równocześnie|naraz|w tym samym czasie"_s,
         u"aplikować|ubiegać(?: się)?|kandydować"_s, u"(?:na |o )?"_s,
         u"stanowisk\\w*|ofert\\w*|pozycj\\w*|rol\\w*|wakat\\w*"_s,
         u"złożyć|składać|wysłać|przesłać|na osobę|na kandydata|rocznie|w roku|jednocześnie"_s,
         u"aplikacj\\w*|zgłosze\\w*|podań|podania"_s, u"tylko jedn\\p{L}+"_s,
         u"ponownie (?:aplikować|ubiegać|złożyć)|aplikować ponownie"_s, u"po|przez|w ciągu|dopiero po|po upływie"_s,
         u"dni|tygodni|miesi|rok|lat"_s},
        // Turkish: the verb comes last, and the noun says for what
        {u"başvur"_s,
         u"bir|iki|üç|dört|beş|altı"_s,
         u"en fazla|en çok|yalnızca|sadece|maksimum"_s,
         u"aynı anda|birden"_s,
         u"başvurabilir\\w*|başvurunuz|başvurun"_s,
         {},
         u"pozisyon\\w*|ilan\\w*|göreve|role|kadro\\w*"_s,
         u"yapabilir\\w*|yapılabilir|gönderebilir\\w*|kabul|yapınız"_s,
         u"başvuru\\w*"_s,
         u"tek bir|yalnızca bir|sadece bir"_s,
         u"(?:tekrar|yeniden) başvur\\w*"_s,
         u"ancak|en erken|sonra"_s,
         u"gün|hafta|ay|yıl"_s},
        // Finnish
        {u"hake|hakemu|haku"_s,
         u"yhtä|yhteen|yhden|kahta|kahteen|kaksi|kahden|kolmea|kolmeen|kolme|kuuden"_s,
         u"enintään|korkeintaan|vain|useampaa kuin|useampaan kuin"_s,
         u"enintään|samanaikaisesti|kerrallaan"_s,
         u"hakea|hakevat|hae|haet"_s,
         {},
         u"tehtäv\\w*|paikka\\w*|paikk\\w*|työpaikk\\w*|rooli\\w*"_s,
         u"lähettää|jättää|hakijaa? (?:kohden|voi)|vuodessa|samanaikaisesti"_s,
         u"hakemu\\w*"_s,
         u"vain yhden|vain yksi"_s,
         u"hakea uudelleen|uudelleen hakea"_s,
         u"vasta|aikaisintaan|kuluttua|jälkeen"_s,
         u"päiv|viik|kuukau|vuo"_s},
        // Russian
        {u"отклик|заявк|подать|подав|претендов|резюме"_s,
         u"одну|одной|одна|одно|две|двух|два|три|трёх|трех|четыре|четырёх|пять|шесть|шести"_s,
         u"не более(?: чем)?|не больше(?: чем)?|максимум|до|не (?:\\p{L}+ ){0,3}более(?: чем)?|только"_s,
         u"одновременно|за раз|максимум"_s, u"откликнуться|откликаться|откликнитесь|претендовать|подаваться"_s,
         u"(?:на |в )?"_s, u"ваканси\\w+|позици\\w+|должност\\w+|программ\\w+|стажиров\\w+"_s,
         u"подать|подавать|отправить|одновременно|в год|от одного кандидата|на человека"_s,
         u"заяв(?:ку|ки|ок)|откликов?|отклика|анкет\\w*"_s, u"только одну|лишь одну"_s,
         u"(?:повторно|снова|ещё раз) (?:откликнуться|подать|податься)|подать (?:повторно|снова)"_s,
         u"через|после|не ранее чем через|спустя|в течение"_s, u"дн|день|недел|месяц|год|лет"_s},
        // Spanish, Swedish, Norwegian, Danish: what their own phrases leave out
        {u"postul|presentar|solicit|aplicar|optar|inscrib"_s, u"una?|dos|tres|cuatro|cinco|seis"_s,
         u"(?:s[oó]lo|únicamente) (?:puedes?|pueden|se puede|podrás?|podrán)|no (?:\\p{L}+ ){0,3}más de|como máximo|"
         "un máximo de|hasta"_s,
         u"como máximo|a la vez|al mismo tiempo|simultáneamente"_s,
         u"postular\\w*|presentar(?:se|te)|aplicar|optar|inscribir(?:se|te)"_s, u"(?:a |en |para )"_s,
         u"puestos?|vacantes?|ofertas?|posiciones|plazas?|programas?"_s,
         u"presentar|enviar|tener|por persona|por candidat[oa]|al año|al mismo tiempo"_s,
         u"candidaturas?|solicitud(?:es)?"_s, u"una sola|una única"_s,
         u"(?:volver|vuelve|volverte) a (?:postular\\w*|presentar\\w*|aplicar)"_s,
         u"esperar|pasad[oa]s|después de|hasta dentro de|tras|hasta pasad[oa]s|en"_s, u"día|semana|mes|año"_s},
        {u"ansök|sökna|ansøg|søk|sök|søge"_s, u"én|en|ett|et|to|två|tre|fire|fyra|fem"_s,
         u"högst|maximalt|max|höjst|højst|højest|maks(?:imalt)?\\.?|bare|bara|kun|endast|inte fler än|ikke flere enn|"
         "ikke mere end|ikke flere end|opp til|op til|upp till"_s,
         u"samtidigt|samtidig|om gangen|ad gangen|åt gången|i taget"_s, u"söka|søke|søge|ansøge|ansöka"_s,
         u"(?:på |om |till )?"_s, u"tjänst\\w*|jobb\\w*|stilling\\w*|roll\\w*|befattning\\w*|jobs?"_s,
         u"ha|have|skickas?|sendes?|indsendes?|lämnas?|sendt|samtidigt|samtidig|om gangen|ad gangen|per person|per år|om året"_s,
         u"ansökning\\w*|ansökan|søknad\\w*|ansøgning\\w*"_s, u"bara en|endast en|kun én|kun en|bare én|bare en"_s,
         u"(?:söka|søke|søge|ansøge|ansöka) (?:igen|på nytt|på ny)"_s, u"efter|etter|inom|innen|tidigast|tidligst"_s,
         u"dag|veck|uk|uge|månad|måned|år"_s},
    };
    return all;
}

Pattern compiled(const Tongue &tongue, QString text)
{
    const QString few = u"(?:\\p{L}[\\p{L}-]* ){0,2}?"_s; // "two of our open", "drei aktive"
    text.replace(u"<BOUND>"_s, u"(?:%1)"_s.arg(tongue.bound));
    text.replace(u"<BEHIND>"_s, u"(?:%1)"_s.arg(tongue.behind));
    text.replace(u"<APPLY>"_s, u"(?:%1)"_s.arg(tongue.apply));
    text.replace(u"<TO>"_s, tongue.toward);
    text.replace(u"<JOBS>"_s,
                 u"(?<n>\\d{1,2}|%1)(?: \\((?:\\d+|\\p{L}+)\\))? %2(?:%3)"_s.arg(tongue.number, few, tongue.job));
    text.replace(u"<SUBMIT>"_s, u"(?:%1)"_s.arg(tongue.submit));
    text.replace(
        u"<APPLICATIONS>"_s,
        u"(?<n>\\d{1,2}|%1)(?: \\((?:\\d+|\\p{L}+)\\))? %2(?:%3)"_s.arg(tongue.number, few, tongue.application));
    text.replace(u"<SINGLE>"_s, u"(?:%1) %3(?:%2)"_s.arg(tongue.single, tongue.application, few));
    text.replace(u"<AGAIN>"_s, u"(?:%1)"_s.arg(tongue.again));
    text.replace(u"<TIME>"_s,
                 u"(?:%1) (?:\\p{L}+ ){0,2}?(?<n>\\d{1,3}|%2) (?<unit>%3)\\p{L}*"_s.arg(tongue.after, tongue.number,
                                                                                        tongue.unit));
    return pattern(text);
}

PhraseBook bookOf(const Tongue &tongue)
{
    static const QStringList caps = {
        uR"(\b<APPLY>\b[^.;:]{0,40}?\b<BOUND>,? <TO><JOBS>\b)"_s,
        uR"(\b<APPLY>\b[^.;:]{0,30}?\b<TO><BOUND>,? <JOBS>\b)"_s,
        uR"(\b<TO><BOUND>,? (?:<TO>)?<JOBS>\b(?: \p{L}+){0,2} <APPLY>\b)"_s,
        uR"(\b<BOUND> <APPLY> <TO><JOBS>\b)"_s,
        uR"(\b<APPLY>\b[^.;:]{0,30}?\b<TO><JOBS>\b[^.;:]{0,20}\b<BEHIND>\b)"_s,
        uR"(\b<SUBMIT>\b[^.;:]{0,40}?\b<BOUND>,? <APPLICATIONS>\b)"_s,
        uR"(\b<BOUND>,? <APPLICATIONS>\b[^.;:]{0,40}?\b<SUBMIT>\b)"_s,
        uR"(\b<BOUND> <SUBMIT> <APPLICATIONS>\b)"_s,
        uR"(\b<SUBMIT>\b[^.;:]{0,30}?\b<SINGLE>\b)"_s,
        uR"(\b<SINGLE>\b[^.;:]{0,30}?\b<SUBMIT>\b)"_s,
    };
    static const QStringList cooldowns = {
        uR"(\b<AGAIN>\b[^.;:]{0,50}?\b<TIME>)"_s,
        uR"(\b<TIME>\b[^.;:]{0,60}?\b<AGAIN>\b)"_s,
    };
    PhraseBook book{Stems(tongue.stems), {}};
    for (const QString &text : caps)
        book.phrases.push_back({Cap, compiled(tongue, text)});
    for (const QString &text : cooldowns)
        book.phrases.push_back({Cooldown, compiled(tongue, text)});
    return book;
}

} // namespace

std::vector<PhraseBook> grammarBooks()
{
    std::vector<PhraseBook> books;
    for (const Tongue &tongue : tongues())
        books.push_back(bookOf(tongue));
    return books;
}

} // namespace Shortlist::LimitPatterns
