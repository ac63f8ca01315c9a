// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/remarks.h"

#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/stems.h"

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr size_t MostDeadlines = 20; ///< sentences that look like one

std::optional<FoundRemark> first(const Pattern &expression, const QString &text)
{
    const auto match = expression.match(text);
    if (!match.hasMatch())
        return {};
    return FoundRemark{match.captured(1), match.captured().trimmed()};
}

} // namespace

std::optional<FoundRemark> assessmentIn(const QString &text)
{
    static const Stems stems(u"hackerrank|codesignal|codility|hirevue|testgorilla|coderpad|pymetrics|shl|leetcode|"
                             "hackerearth|karat|codingame|criteria"_s);
    if (!stems.anyIn(text))
        return {};
    static const auto names = casedPattern(
        uR"(\b(?:assessment|test|challenge|assessments)\b[^.\n]{0,60}?\b(HackerRank|CodeSignal|Codility|HireVue|TestGorilla|CoderPad|Pymetrics|SHL|LeetCode|HackerEarth|Karat|CodinGame|Criteria)\b)"_s);
    static const auto reversed = casedPattern(
        uR"(\b(HackerRank|CodeSignal|Codility|HireVue|TestGorilla|CoderPad|HackerEarth|CodinGame)\b[^.\n]{0,40}?\b(?:assessment|test|challenge|interview))"_s);
    const auto found = first(names, text);
    return found ? found : first(reversed, text);
}

std::optional<FoundRemark> rollingReviewIn(const QString &text)
{
    static const Stems stems(
        u"rolling|as they|laufend|fortlaufend|fil de l|continu|løbende|löpande|průběžn|随到|随投|滚动|随時|수시|상시"_s);
    if (!stems.anyIn(text))
        return {};
    static const auto words = pattern(
        uR"(\b((?:applications?\b[^.\n]{0,40}\b(?:reviewed|read|considered|assessed|processed)|review\w*|hiring|recruit\w*)\b[^.\n]{0,30}\brolling(?: basis)?|rolling review|applications are (?:reviewed|read) as they arrive|reviewed on a rolling basis|(?:interview|assess|screen|read|fill\w*|hir\w+)\b[^.\n]{0,40}\bon a rolling basis|rolling (?:deadline|admissions?|interviews?)|as they (?:come in|are received)|(?:bewerbung\w*|gespräche)\b[^.\n]{0,40}\b(?:fort)?laufend\b|(?:fort)?laufend (?:geprüft|gesichtet|bearbeitet)|(?:candidatures|entretiens)\b[^.\n]{0,50}\b(?:au fil de l['’]eau|en continu)|(?:candidaturas|solicitudes|entrevistas)\b[^.\n]{0,40}\b(?:de forma continua|a medida que)|(?:samtaler|ansøgninger\w*|ansøgere|jobsamtaler)\b[^.\n]{0,40}\bløbende|løbende (?:samtaler|vurder\w+|behandl\w+)|(?:urval|intervjuer|ansökningar\w*|rekrytering\w*)\b[^.\n]{0,40}\blöpande|löpande (?:urval|intervju\w*)|(?:přihlášky|životopisy|pohovory)\b[^.\n]{0,40}\bprůběžně|průběžně (?:vyhodnocuj\w+|posuzuj\w+))\b|滚动(?:录用|招聘|筛选|面试)|随(?:到|投)随(?:审|面)|随時(?:選考|面接)|수시 ?(?:채용|면접|검토)|상시 ?채용)"_s);
    return first(words, text);
}

std::optional<FoundRemark> requisitionIn(const QString &text)
{
    static const auto label = pattern(
        uR"(\b(?:job|requisition|req|posting|vacancy|reference|position|role|competition)\s*(?:id|number|no\.?|code|ref(?:erence)?|#)\s*[:#.]?\s*((?=[\w-]*\d)[A-Z0-9][\w/-]{2,24})\b)"_s);
    static const auto short_ = pattern(
        uR"((?:^|\n|[.!?)]\s)\s*(?:ref|reference|req|job code|réf|ref\.-nr|kennziffer|职位ID|求人番号)\.?\s*[:：#]\s*((?=[\w-]*\d)[A-Z0-9][\w/-]{2,24})\b)"_s);
    const auto found = first(label, text);
    static const auto foreign = pattern(
        uR"(\b(?:kennziffer|kennzahl|referenznummer|ausschreibungsnummer|stellennummer|référence|referencia|referensnummer|diarienummer|číslo pozice|číslo nabídky|id inzerátu|číslo inzerátu|sagsnummer|annons-id|annonce-id|annoncenummer|id de la oferta|nº de oferta)\s*[:#]?\s*((?=[\w/.-]*\d)[A-Z0-9][\w/.-]{1,24}[\w])\b)"_s);
    static const auto quoted = pattern( // "Ange referens 2026/88", "please quote reference AB-12"
        uR"(\b(?:quot(?:e|ing)|cit(?:e|ing)|stat(?:e|ing)|mention(?:ing)?|ange|oppgi|angiv|unter angabe de[rs]|en (?:rappelant|précisant)|indicando)\b[^.\n]{0,25}?\b(?:ref(?:erence|erens|erensnummer|eranse|erence(?:nummer)?|erenz(?:nummer)?|erencia)?|kennziffer|réf(?:érence)?|dnr|diarienummer|j\.?nr)\.?\s*(?:no\.?|number|nr\.?|n°)?\s*:?\s*((?=[\w/.-]*\d)[A-Z0-9][\w/.-]{1,24}[\w])\b)"_s);
    if (found)
        return found;
    if (const auto named = first(quoted, text))
        return named;
    const auto labelled = first(short_, text);
    return labelled ? labelled : first(foreign, text);
}

std::vector<FoundRemark> deadlinesIn(const QString &text)
{
    // A label or a verb with its preposition, then words with a digit in them.
    static const auto words = pattern(
        uR"((?:\b(?:apply (?:by|before|until|no later than)|(?:write to us|send (?:us|your|an?)|apply|applications?|submit\w*)\b[^.\n]{0,50}?\b(?:by|before|until|no later than)|applications? close\w*[^.\n]{0,20}\bon|application deadline(?: is)?|applications? (?:close[sd]?|due|deadline)(?: on| by)?|closing date(?: for (?:the )?(?:receipt of )?(?:all )?(?:applications?|entries|cvs))?(?: is)?|deadline(?: for applications)?(?: is)?|bewerbungsfrist|bewerbungsschluss|bewerben sie sich (?:bitte )?bis|bewirb dich (?:bitte )?bis|bewerbung(?:en|sunterlagen)?\b[^.\n]{0,60}?\bbis(?: spätestens)?(?: zum)?|bewerb(?:en|t) (?:sie sich|euch|dich)[^.\n]{0,30}\bbis(?: spätestens)?(?: zum)?|date limite(?: de (?:candidature|dépôt[^:\n]{0,30}))?|candidatures? (?:à envoyer )?(?:jusqu['’]au|avant le)|postul\w+[^.\n]{0,40}\b(?:avant|jusqu['’]au)(?: le)?|(?:envoyez|envoyer|adressez|adresser|transmettre|candidatez|cv)\b[^.\n]{0,60}\b(?:avant le|jusqu['’]au|au plus tard le)|(?:envi(?:ar|ad|a|e)|mand(?:ar|ad|a|e))\b(?:[^.\n]|\.(?=\w)){0,80}?\bantes del?|fecha límite(?: de [\p{L} ]{3,25})?|plazo de (?:inscripción|solicitud|presentación)(?: de (?:instancias|solicitudes|candidaturas|documentación))?|ansøgningsfrist(?:en)?|ansøgning(?:en)?(?:[^.\n]|\.(?=\w)){0,60}\bsenest|sista ansökningsdag|ansök (?:senast|före)|ansökan[^.\n]{0,30}\bsenast(?: den)?|uzávěrka(?: přihlášek)?|termín (?:pro podání|podání|přihlášek)[\p{L} ]{0,20}|přihlášky[^.\n]{0,20}\bdo|(?:hlas\w*|ozv\w+|reagu\w+|pošl\w+|posíl\w+|přihlas\w*)[^.\n]{0,30}\b(?:nejpozději(?: do)?|do)|(?:sollicit\w+|reage\w+)[^.\n]{0,40}\b(?:tot(?: en met)?|vóór|uiterlijk)|candidature[^.\n]{0,30}\bentro(?: il)?|inscri\w+[^.\n]{0,30}\b(?:até|hasta)(?: el| o dia)?|sök(?:er)?[^.\n]{0,30}\bsenast|ansøg[^.\n]{0,20}\bsenest(?: den)?|søk[^.\n]{0,20}\binnen|životopis\w*[^.\n]{0,30}\bdo)\b|截止(?:日期|时间)?|応募(?:締め?切り?|期限)|募集期間|エントリー締め?切り?|접수 ?마감|지원 ?마감|마감일|접수 ?기간)\s*[:：]?\s*([^\n;]{0,30}?\d[^\n;]{2,34}))"_s);
    static const auto further = pattern( // addresses hold dots
        uR"((?:\b(?:(?:send|e-?mail|forward|drop|let (?:me|us) have|return|submit|upload|hand in)\b(?:[^.\n]|\.(?=\S)){0,90}?\b(?:by|before|until|no later than)(?=(?: noon| midnight| \d{1,2}(?:[:.]\d\d)? ?[ap]m)?(?: on)? (?:\w+day,? )?(?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?:applications?|forms?|cvs|submissions)\b[^.\n]{0,50}?\b(?:received|submitted|returned|lodged)\b[^.\n]{0,20}?\b(?:by|before|(?:not|no) later than)(?: \d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?|noon|midnight|hrs|hours)\.?(?: on)?| noon(?: on)?)?(?: \w+day,?)?(?= )|(?:applications?|cvs) (?:are )?(?:open|accepted|welcome|received|considered)(?: until| through| up to| by)|(?:position|vacancy|role|job|advert|posting|call) (?:closes|is open until|will close)(?: on)?|(?:get in touch|reply|respond|contact us|write to)\b(?:[^.\n]|\.(?=\S)){0,50}?\b(?:by|before|no later than)|(?:meld\w*|schick\w*|schreib\w*|sende\w*|unterlagen|anschreiben|lebenslauf)\b(?:[^.\n]|\.(?=\S)){0,80}?\bbis (?:spätestens )?(?:zum )?(?=\d)|(?:envoy\w+|adress\w+|répond\w+|postul\w+|candidat\w+|écri\w+|dossiers?)\b(?:[^.\n]|\.(?=\S)|(?<=\bM)\.){0,80}?\b(?:avant le|jusqu['’]au|au plus tard le|d['’]ici (?:le|au))|(?:present\w+|solicitud\w*|candidatura\w*|inscripci\w+|escrib\w+|env[ií]\w+|instancias)\b(?:[^.\n]|\.(?=\S)){0,80}?\b(?:hasta el(?: día)?|antes del(?: día)?)|søg (?:jobbet |stillingen )?(?:senest|inden)(?: den)?|(?:fristen|frist) (?:er|for ansøgning\w*(?: er)?)(?: den)?|send\b(?:[^.\n]|\.(?=\S)){0,60}?\bsenest(?: den)?|(?:skicka\w*|mejla|maila|sök|ansök\w*|hör av dig)\b(?:[^.\n]|\.(?=\S)){0,100}?\bsenast(?: den)?|sista (?:dag|datum) (?:för ansökan|att söka|att ansöka)(?: är)?(?: den)?|(?:přihlášk\w*|životopis\w*|pošl\w*|zašl\w*|ozv\w*|odpov\w*|reakc\w*)\b(?:[^.\n]|\.(?=\S)){0,60}?\b(?:do|nejpozději)(?= \d)|uzávěrka (?:přijímání )?(?:přihlášek|nabídek)(?: je)?)|(?:截至|截止到|截止于|截止至|有效期至)|(?:报名|应聘|投递|网申|申请)(?:时间|日期|期限)(?:及方式|和方式|及地点|与方式)?|(?:応募|受付|申込|募集|エントリー|出願)(?:期間|期限|受付期間|締め?切り?日?)|(?:원서|서류|지원서?) ?접수(?: ?기간)?)\s*[:：为]?\s*([^\n;]{0,30}?\d[^\n;]{2,40}))"_s);
    static const auto before = pattern(
        uR"((\d{4}年\d{1,2}月\d{1,2}日)(?:\s?[（(][^）)]{1,4}[）)])?(?:\s?\d{1,2}[:：時]\d{0,2}分?)?\s?(?:必着|締め?切り?|〆切|消印有効)|请(?:于|在)?\s*([^\n。]{6,20}?)(?:日?之?前)(?:投递|申请|报名|提交)|(\d{4}[年년][^。.\n]{3,16}?[日일](?:\s?[（(][^）)]{1,4}[）)])?)\s?(?:[\d:：時시 ]{0,8})(?:まで|까지)[^。.\n]{0,20}(?:送|応募|提出|エントリー|지원|접수|제출))"_s);
    static const auto turned = pattern( // "Bitte bis 15.12.2026 melden", "bewirb dich gern bis zum …" has the verb
                                        // first
        uR"(\b(?:bis(?: spätestens)?(?: zum)?)\s+([^\n;.]{0,12}?\d[^\n;]{2,24}?)\s+(?:melden|bewerben|schicken|senden|einreichen|einsenden|zusenden|schreiben|mailen|an\s\S+@\S+)\b)"_s);
    static const auto period = pattern(uR"(^[^~～〜]*\d[^~～〜]*[~～〜]\s*(?=.*\d))"_s); // from when until when
    std::vector<FoundRemark> found;
    for (const Pattern *expression : {&words, &before, &further, &turned}) {
        for (auto it = expression->globalMatch(text); it.hasNext() && found.size() < MostDeadlines;) {
            const auto match = it.next();
            found.push_back(
                {period.removedFrom(match.captured(match.lastCapturedIndex())), match.captured().trimmed()});
        }
    }
    return found;
}

} // namespace Shortlist
