// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/calls.h"

#include "models/domain/text.h"
#include "models/importers/normalise/dates.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/worldcities.h"
#include "models/importers/page/linewords.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr qsizetype SearchedText = 4000;
constexpr qsizetype MostTitleWords = 7;

// A name with capitals and the small words inside it; a place of one to three words.
constexpr auto Name =
    u"(?<employer>\\p{Lu}[\\p{L}\\d&.’'-]{1,24}(?:\\s(?:\\p{Lu}[\\p{L}\\d&.’'-]{0,24}|&|\\+|und|et|y|og|"
    u"och|and|a|de|du|des|del|la|der|am|im|of|the|e\\.|v\\.)){0,6}?)";
constexpr auto Place = u"(?<place>\\p{Lu}[\\p{L}’'-]{1,24}(?:[ -]\\p{Lu}[\\p{L}’'-]{1,24}){0,2})";
constexpr auto MarkOfAll = u"(?:\\s?\\((?:[mwfdxhni]\\s?[/|,]\\s?){1,3}[mwfdxhni]\\)|\\s[HF]/[HF]\\b)?";

Pattern call(const QString &text)
{
    return casedPattern(QString(text)
                            .replace(u"<NAME>"_s, QString::fromUtf16(Name))
                            .replace(u"<PLACE>"_s, QString::fromUtf16(Place))
                            .replace(u"<MARK>"_s, QString::fromUtf16(MarkOfAll)));
}

/// Who seeks, in a sentence that says so. The job behind the verb is looked for apart.
const std::vector<Pattern> &seekers()
{
    static const std::vector<Pattern> all = {
        call(
            u"\\b[Ww]ir\\s?[,(]\\s?(?:(?:die|das|der)\\s)?<NAME>(?:\\s(?:in|aus)\\s<PLACE>)?(?:,[^()\\n]{2,60}\\))?\\s?[,)]?\\s?suchen\\b"_s),
        call(
            u"(?m:^|[.!?:]\\s)(?:(?:[Dd]ie|[Dd]as|[Dd]er)\\s)?<NAME>\\s(?:in|aus)\\s<PLACE>,?\\s(?:sucht|stellt)\\b"_s),
        call(u"(?m:^|[.!?:]\\s)(?:[Tt]he\\s)?<NAME>\\s(?:in|of)\\s<PLACE>,?\\s(?:is|are)\\s(?:now\\s|currently\\s)?"
             u"(?:looking|hiring|seeking|recruiting)\\b"_s),
        call(u"(?m:^|[.!?:]\\s)(?:(?:[Ll]e|[Ll]a|[Ll]es)\\s|[Ll]['’])?<NAME>,?\\s(?:à|de|basée? à)\\s<PLACE>,?\\s"
             u"(?:recherche|recrute|cherche|embauche)\\b"_s),
        call(
            u"(?m:^|[.!?:]\\s)(?:(?:[Ee]l|[Ll]a)\\s)?<NAME>,?\\sen\\s<PLACE>,?\\s(?:busca|necesita|precisa|selecciona)\\b"_s),
        call(u"(?m:^|[.!?:]\\s)<NAME>,?\\si\\s<PLACE>,?\\s(?:søger|söker)\\b"_s),
        call(
            u"\\b[Aa]n\\sder\\s<NAME>(?=,|\\s\\(|\\s(?:ist|sind)\\b),?\\s[^.\\n]{0,60}?\\b(?:ist|sind)\\b[^.\\n]{0,60}(?:\\d\\.[^.\\n]{0,60}){0,3}\\bzu\\sbesetzen\\b"_s),
        call(u"\\b(?:hiring|recruiting)\\s(?:now\\s)?(?:at|@)\\s<NAME>(?=[\\s,.!?;:]|$)"_s),
        call(
            u"\\b(?:[Ee]n|[Bb]ei|[Cc]hez|[Hh]os|[Pp]å)\\s<NAME>,?\\s(?:buscamos|suchen\\swir|nous\\s(?:recrut|recherch|cherch)|søger\\svi|söker\\svi)"_s),
        call(
            u"\\b(?:[Vv]i|[Vv]i\\s(?:søger|söker|mangler)|[Ss]øger\\svi|[Ss]öker\\svi)\\s(?:på|hos|ved|i)\\s<NAME>(?=\\s(?:en|et|ett|efter|nu|søger|söker|mangler)\\b)(?:\\si\\s<PLACE>)?"_s),
        call(u"(?m:^|[.!?:]\\s)<NAME>,?\\sve?\\s<PLACE>,?\\s(?:hledá|přijme)\\b"_s),
        call(
            u"\\b(?:[Ee]n|[Bb]ei|[Cc]hez|[Hh]os|[Pp]å|[Aa]t)\\s(?:el\\s|la\\s|der\\s|dem\\s)?<NAME>,?\\s(?:en|in|à|i)"
            u"\\s<PLACE>,?\\s(?:buscamos|suchen "
            u"wir|nous\\s(?:recrut|recherch|cherch)|søger\\svi|söker\\svi|we(?:['’]re|\\sare)\\s(?:hiring|looking))"_s),
        call(u"\\b(?:[Ii]t['’]?s|[Jj]ob|[Rr]ole|[Pp]osition|[Ww]ork|[Ww]orking|[Ss]hifts?|[Oo]pening)\\s(?:is\\s)?(?:"
             u"at|with)"
             u"\\s<NAME>\\s(?:in|near)\\s<PLACE>(?=[\\s,.!;)]|$)"_s),
        call(u"\\b(?:[Oo]penings?|OPENINGS?|[Vv]acanc(?:y|ies)|[Oo]pportunit(?:y|ies))\\s(?:at|@|with)\\s<NAME>"
             u"(?=\\s?[,.!?;:(]|\\s(?:in|for|as|to|located|based)\\s|\\s*$|\\s*\\n)"_s),
        call(
            u"(?m:^|[.!\\]]\\s)(?<employer>(?:\\(주\\)|㈜)?[가-힣A-Za-z\\d]{2,20})(?:에서는?|은|는)\\s(?:함께 "
            u"?할\\s|같이 "
            u"?일할\\s|새로운\\s)?[가-힣A-Za-z]{2,12}(?:\\s[가-힣A-Za-z]{2,12}){0,2}\\s(?:모집|채용)(?:합니다|해요|중|하고|하오니)"_s),
        call(u"\\b[Nn]ous,?\\s<NAME>\\s(?:\\(|à\\s)<PLACE>\\)?,?\\s(?:recherch|cherch|recrut)"_s),
        call(u"\\b[Cc]hez\\s<NAME>\\s(?:\\(|à\\s)<PLACE>\\)?,?\\s(?:nous\\s|on\\s)(?:recherch|cherch|recrut)"_s),
    };
    return all;
}

/// The job behind a verb that seeks somebody.
const std::vector<Pattern> &jobs()
{
    static const auto end = u"(?=\\s(?:to|who|with|for|that|in|at|from|near|on|based|starting|and\\s(?:you|we)|"
                            u"zum|ab|für|in|im|mit|bei|zur|die|der|das|à|en|pour|au|dès|sur|dans|chez|qui|avec|"
                            u"para|con|por|desde|que|til|till|på|i|med|der|som|fra|från)\\b|"
                            u"[.,;:!?(\\n]|\\s\\(|\\s[-–—]\\s|\\s?\\p{So}|\\s*$)"_s;
    static const std::vector<Pattern> all = {
        call(u"\\b(?:looking for|in need of|hiring|seeking|recruiting|needs?|opening for|vacancy for|searching "
             u"for)\\s(?:an?|"
             u"another|our next|a "
             u"new|two|some)\\s(?:new\\s|experienced\\s|friendly\\s|reliable\\s|motivated\\s|great\\s|"
             u"skilled\\s)?(?<title>(?:[\\p{L}+/&-]{2,24}\\s){0,5}?[\\p{L}+/&-]{3,24})"_s
             + end),
        call(u"\\b(?:suchen|sucht|brauchen)\\b(?:[^.!?\\n]|\\d\\.){0,50}?\\s(?:eine?n?|ein/e|eine/n|einen?/"
             u"eine|eine\\(n\\)|zwei|drei|mehrere|als)\\s(?<"
             u"title>(?:[\\p{"
             u"Ll}-]"
             u"{4,24}\\s){0,2}\\p{Lu}[\\p{L}/:*-]{2,40}(?:\\s\\p{Lu}[\\p{L}-]{2,24})?<MARK>)"_s),
        call(
            u"\\b(?:recherch(?:e|ons)|cherch(?:e|ons)|recrut(?:e|ons)|embauch(?:e|ons))\\s(?:pour\\s[^,.\\n]{3,30}\\s)?"
            u"(?:un\\(e\\)|un/"
            u"une|une?|un·e|deux|trois|des|notre|son|sa)\\s(?:nouve(?:au|lle)\\s)?(?<title>\\p{L}(?:[^.,;:!?\\n(]|"
            u"\\(\\p{Ll}{1,5}\\)){3,50}?"
            u"<MARK>)(?!\\(\\p{Ll}{1,5}\\))"_s
            + end),
        call(u"\\b(?:[Bb]usca(?:mos)?|[Nn]ecesita(?:mos)?|[Pp]recisa(?:mos)?|[Ss]elecciona(?:mos)?)\\s(?:a\\s)?(?:un/"
             u"a|un\\(a\\)"
             u"|una?|dos|tres)\\s(?<title>\\p{L}[^.,;:!?\\n(]{3,50}?)"_s
             + end),
        call(
            u"\\b(?:søger|söker|søker|mangler|behöver|ansætter|anställer)\\s(?:vi\\s)?(?:(?:på|hos|ved)\\s[^.,;:!?\\n]{"
            u"2,40}?\\s)?(?:lige "
            u"nu\\s|snarest\\s|derfor\\s|nu\\s|vi\\s|därför\\s){0,2}(?:en|et|ett|to|två|flere|flera)"
            u"\\s(?:ny\\s|erfaren\\s|engageret\\s|engagerad\\s|dygtig\\s|duktig\\s)?(?<title>\\p{L}[^.,;:!?\\n(]{3,50}?)"_s
            + end),
        call(
            u"\\b(?:[Pp]řijm(?:eme|e|u)|[Hh]ledá(?:me|m)?|[Ss]hání(?:me|m)?)\\s(?:do\\s[^,.\\n]{3,40}?\\s)?(?:nov\\p{L}"
            u"{1,3}\\s|zkušen\\p{L}{1,3}\\s|"
            u"spolehliv\\p{L}{1,3}\\s)?"
            u"(?<title>\\p{L}[^.,;:!?\\n(]{3,50}?)(?=\\s(?:do|na|pro|se|s|k|v|ve)\\b|[.,;:!?(\\n]|\\s[-–—]\\s|\\s*$)"_s),
        call(
            u"(?:[はでが、]|一緒に働く|てくれる|たい|できる)(?<title>[\\p{Han}\\p{Katakana}ー・A-Za-z]{2,20})(?:を|の方を|さんを)(?:募集|探し)"_s),
        call(
            u"(?:에서|은|는|이|가)\\s(?:함께 ?할\\s|같이 "
            u"?일할\\s|새로운\\s)?(?<title>[가-힣A-Za-z]{2,12}(?:\\s[가-힣A-Za-z]{2,12}){0,2}?)"
            u"(?: ?선생님)?(?:(?:을|를)\\s(?:모집|채용|찾|구|모십|모셔)|\\s(?:모집|채용)(?:합니다|해요|중|하고|하오니))"_s),
        call(
            u"(?:招聘|招募|诚招|急招|急聘|诚聘)(?<title>[\\p{Han}A-Za-z/]{2,16}?)\\s?(?:若干|\\d{1,3}|[一二两三四五六七八九十]{1,2})\\s?[名人位]"_s),
    };
    return all;
}

bool isPlaceName(const QString &name)
{
    static const auto other =
        casedPattern(u"^(?:Teilzeit|Vollzeit|Festanstellung|Voll|Teil|Zusammenarbeit|Kooperation|Partnership|English|"
                     u"German|French|Spanish|The|Our|CDI|CDD|Stage|Alternance|Jornada|Remote|Hybrid)\\b"_s);
    return !name.isEmpty() && monthOf(name) == 0 && !other.isIn(name) && !LineWords::startsWithBadge(name)
        && !LineWords::namesJob(name);
}

bool isName(const QString &name)
{
    static const auto common = casedPattern(
        u"^(?:We|Our|The|This|It|They|You|I|My|He|She|Wir|Die|Der|Das|Nous|On|Notre|Vi|Vores|Vår|Se|Nuestra|Hello|Hi|Hallo|Nu|Nå|Her|Här|Hos|På|Vill|Vil)$"_s);
    return name.size() > 1 && !common.isIn(name) && !LineWords::namesJob(name);
}

bool isJob(const QString &title)
{
    static const auto vague = pattern(
        u"^(?:team|people|someone|somebody|new|more|great|talented|members?|motivated|colleagues?|mitarbeiter|personne|"
        u"persona|profil|candidat\\w*|medarbejder|kollega|人|方|仲間|メンバー|分|사람|동료|인재|分析|人才|员工|工作人员|人员)$"_s);
    static const auto eastern = casedPattern(u"^[\\p{Han}A-Za-z/]{1,14}[员師师工手生士岗长理]$"_s);
    return title.size() > 1 && title.count(u' ') < MostTitleWords && !vague.isIn(title)
        && (LineWords::namesJob(title) || eastern.isIn(title));
}

/// "šikovného automechanika" as it would head an advert: "automechanik". Titles of other languages as they are.
QString nominative(const QString &title)
{
    static const auto adjective = casedPattern(u"^(?:\\p{L}{3,}(?:ého|ního|ou) )+(?=\\p{L})"_s);
    const QString bare = adjective.removedFrom(title);
    if (LineWords::namesJob(bare) || bare.contains(u' '))
        return bare.size() < title.size() ? bare : title;
    const QString candidates[] = {bare.chopped(1), bare.endsWith("ku"_L1) ? bare.chopped(1) + u'a' : QString()};
    for (const QString &candidate : candidates)
        if (candidate.size() > 4 && (bare.endsWith(u'a') || bare.endsWith(u'e') || bare.endsWith(u'u'))
            && LineWords::namesJob(candidate))
            return candidate;
    return title;
}

/// "looking for a Lead Electrician for their operations base in Workington": a town that is known, in the sentence.
QString townBehind(const QString &sentence)
{
    static const auto in = call(u"\\b(?:in|à|en|i|v|ve)\\s<PLACE>(?=[\\s,.!?;:()]|$)"_s);
    static const auto end = pattern(u"[.!?\\n](?:\\s|$)"_s);
    const auto stop = end.match(sentence);
    for (auto it = in.globalMatch(stop.hasMatch() ? sentence.left(stop.capturedStart()) : sentence); it.hasNext();)
        if (const QString town = it.next().captured(u"place"_s); isPlaceName(town) && !countryOfCity(town).isEmpty())
            return town;
    return {};
}

void noteSeeker(const QString &text, Call *call)
{
    for (const Pattern &expression : seekers()) {
        const auto match = expression.match(text);
        if (!match.hasMatch() || match.capturedStart() > SearchedText || !isName(match.captured(u"employer"_s))
            || !countryOfCity(match.captured(u"employer"_s)).isEmpty()) // "En Albacete, buscamos"
            continue;
        call->employer = match.captured(u"employer"_s);
        if (const QString place = match.captured(u"place"_s); isPlaceName(place))
            call->place = place;
        call->quote = match.captured().trimmed();
        return;
    }
}

void noteJob(const QString &text, Call *call)
{
    for (const Pattern &expression : jobs()) {
        for (auto it = expression.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            const QString title = nominative(match.captured(u"title"_s).trimmed());
            if (match.capturedStart() > SearchedText)
                break;
            // English seeks partners and providers as well; other verbs take an article before people.
            const bool isTrade =
                &expression != &jobs().front() && !title.contains(u' ') && LineWords::soundsLikeJob(title);
            if (!isJob(title) && !isTrade)
                continue;
            call->title = title;
            static const Pattern remark(u"^ \\((?:[A-Z\\d][\\w&-]* ?){1,3}\\)"_s); // "Teaching Assistant (Year 2)"
            if (const auto more = remark.match(text.mid(match.capturedEnd(u"title"_s), 40)); more.hasMatch())
                call->title += more.captured();
            static const auto at = ::Shortlist::call(
                u"^\\s(?:at|with|bei|chez|hos|(?:i|til|till)(?=\\s[^.,\\n]{2,40}?\\s(?:ApS|A/S|AB|AS)\\b))\\s<NAME>(?=\\s(?:in|on|to|for|à|en|i|who|and)\\b|[,.!?;:\\n(]|\\s:|\\s\\p{So}|\\s*$)"_s);
            const auto named = at.match(text.mid(match.capturedEnd(u"title"_s), 100));
            if (call->employer.isEmpty() && named.hasMatch() && isName(named.captured(u"employer"_s)))
                call->employer = named.captured(u"employer"_s);
            static const auto in = ::Shortlist::call(u"^\\s(?:à|in|en|i|v|ve)\\s<PLACE>(?=[\\s,.!?;:(]|$)"_s);
            const qsizetype behindName = std::max<qsizetype>(named.capturedEnd(), 0);
            const auto where = in.match(text.mid(match.capturedEnd(u"title"_s) + behindName, 60));
            if (call->place.isEmpty() && where.hasMatch() && isPlaceName(where.captured(u"place"_s)))
                call->place = where.captured(u"place"_s);
            static const auto behindDash =
                ::Shortlist::call(u"^(?:\\s?\\([^()\\n]{1,7}\\))?\\s[-–—]\\s<PLACE>(?=\\s*$|\\s*\\n)"_s);
            const auto dashed = behindDash.match(text.mid(match.capturedEnd(u"title"_s), 60));
            if (call->place.isEmpty() && !countryOfCity(dashed.captured(u"place"_s)).isEmpty())
                call->place = dashed.captured(u"place"_s);
            if (call->place.isEmpty())
                call->place = townBehind(text.mid(match.capturedEnd(u"title"_s), 120));
            if (call->quote.isEmpty())
                call->quote = match.captured().trimmed();
            return;
        }
    }
}

} // namespace

std::optional<Call> callIn(const QString &text)
{
    Call call; // in the text itself, not in a part of it: what is known of the whole is not found out again
    noteSeeker(text, &call);
    noteJob(text, &call);
    return call.quote.isEmpty() ? std::nullopt : std::optional(call);
}

bool isCall(const QString &line)
{
    static const auto words = pattern(
        u"(?:\\b(?:have|got|with) (?:an? )?(?:opening|vacancy|position|role|place) for an?\\b|\\b(?:my "
        u"(?:boss|team|company|friend|employer|work)|we|they|i)(?:['’](?:re|m)| (?:is|are|am))? ?(?:now |"
        u"currently |urgently )?(?:looking for|hiring|seeking|recruiting|in need "
        u"of|need)\\b|\\b(?:hledáme|přijmeme|sháníme) do \\p{L}|\\bwir\\b[^.!?\\n]{0,80}?\\bsuchen "
        u"|\\bnous (?:recherchons|cherchons|recrutons)\\b|\\b(?:buscamos|necesitamos) (?:a )?una?\\b|\\bvi "
        u"(?:(?:(?:på|hos) [^.!?\\n]{2,40})?(?:søger|söker|mangler|søker)) \\w|\\b(?:søger|söker) vi "
        u"[^.!?\\n]{0,50}?\\b(?:en|et|ett) "
        u"\\w|\\b(?:recrute|recherche|cherche|embauche|sucht|busca|necesita|søger|mangler|"
        u"söker|behöver|is hiring|is looking for|is seeking|needs) (?:une?|un\\(e\\)|un·e|un/une|un/a|una|eine?n?|en|"
        u"et|ett|an?) \\p{L}{3})"_s);
    static const auto eastern = casedPattern(
        u"(?:을|를) ?(?:모집|채용|찾|구하|구합|모십|모셔)|(?:에서|은|는) .{2,40} (?:모집|채용)(?:합니다|해요|중|하고|하오니)|を(?:募集|探して|求めて)"_s);
    return line.size() <= 300 && (eastern.isIn(line) || (words.isIn(line) && line.count(u' ') > 4));
}

std::optional<Call> townItself(const QString &employer)
{
    static const auto town =
        casedPattern(u"^(?:(?:Stadt|Gemeinde|Stadtverwaltung|Gemeindeverwaltung|Marktgemeinde|"
                     u"Hansestadt|Landeshauptstadt|Kreisklinikum|Klinikum|Universitätsklinikum|(?:"
                     u"Centre [Hh]ospitalier|CHU|Ville|Commune|Mairie) (?:de |d['’])|"
                     u"(?:Ayuntamiento|Ajuntament) de |(?:AYUNTAMIENTO|AJUNTAMENT|MAIRIE|VILLE|COMMUNE) DE "
                     u"|(?:City|Town|Village) of |Město |Městský "
                     u"úřad |Obec |Obecní úřad )\\s?(\\p{Lu}[\\p{L}'’ -]{1,30})|"
                     u"(\\p{Lu}[\\p{L}-]{2,24}) (?:[Kk]ommune|[Kk]ommun|[Ss]tad))$"_s);
    const auto match = town.match(employer);
    const QString place = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return place.isEmpty() ? std::nullopt : std::optional(Call{{}, employer, place, employer});
}

std::optional<Call> placeBehindName(const QString &employer, const QString &text)
{
    if (employer.size() < 3)
        return {};
    static const auto behind = call(u"^[\\s,(]{1,3}(?:in|à|i|en|v|ve|aus)\\s<PLACE>"_s);
    for (qsizetype at = text.indexOf(employer); at >= 0 && at < SearchedText; at = text.indexOf(employer, at + 1)) {
        const auto match = behind.match(text.mid(at + employer.size(), 80));
        const QString place = match.captured(u"place"_s);
        if (!match.hasMatch() || !isPlaceName(place))
            continue;
        return Call{{}, employer, place, employer + match.captured()};
    }
    return {};
}

} // namespace Shortlist
