// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/linewords.h"

#include "models/domain/text.h"
#include "models/importers/fieldnames.h"
#include "models/importers/normalise/countries.h"
#include "models/importers/normalise/employers.h"
#include "models/importers/normalise/employment.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/salaries.h"
#include "models/importers/normalise/worldcities.h"
#include "models/importers/page/sitewords.h"

#include <algorithm>

namespace Shortlist::LineWords {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 300;

bool matches(const QString &line, const Pattern &expression)
{
    return line.size() <= LongestLine && expression.isIn(line);
}

} // namespace

bool isFurniture(const QString &line)
{
    static const Pattern buttons = pattern(
        u"^\\W*(?:apply|apply now|apply here|apply online|apply for this (?:job|position|role)|apply on company "
        u"(?:web)?site|"
        u"easy apply|quick apply|save|saved|save (?:this )?job|share|share (?:this )?(?:job|page)|print|email|"
        u"report (?:this )?job|back|back to (?:jobs|search|all jobs|job list|results).{0,20}|view all jobs|see all "
        u"jobs|"
        u"show more|show less|read more|see more|learn more|skip to (?:main )?content|sign in|log ?in|sign up|register|"
        u"join now|menu|search|home|careers?|jobs|close|cancel|copy link|follow|company logo|logo|"
        u"save .{3,90} at .{2,60}|view job|view company|how you match|pulled from the full job description|"
        u"arbeit|ich bin interessiert|gehalt "
        u"anzeigen|立即沟通|立即申请|感兴趣|招聘中|加载中.{0,3}|竞争力分析|查看更多|気になる|応募する|エントリーする|"
        u"지원하기|스크랩|공유하기|ansøg nu|sök jobbet|ansök nu|odpovědět|jetzt "
        u"bewerben|bewerben|teilen|merken|drucken|zurück.{0,20}|postuler|partager|aplicar|投递|投递简历|分享|申请职位|"
        u"no longer accepting applications|actively (?:hiring|recruiting)|promoted(?: by .{1,40})?|promoted by "
        u"hirer.{0,60}|responses managed off .{1,30}|show more options|show match details|new|urgently hiring|"
        u"see who .{1,60} has hired for this role|be among the first \\d+ applicants|(?:over )?\\d+\\+? applicants|"
        u"(?:facebook|twitter|linkedin|xing|whatsapp|instagram|youtube|x)(?:\\W+(?:facebook|twitter|linkedin|xing|"
        u"whatsapp|instagram|youtube|email))*)\\W*$"_s);
    static const Pattern notices = pattern(
        u"^\\W*(?:©|\\(c\\) ?\\d{4}|copyright\\b|@ ?(?:19|20)\\d\\d\\b|all rights reserved|"
        u"(?:this (?:web)?site uses|we use|by using this (?:web)?site).{0,30}cookies|accept (?:all )?cookies|cookie "
        u"(?:settings|preferences|policy)\\W*$|privacy (?:policy|notice|statement)\\W*$|terms (?:of "
        u"(?:use|service)|and "
        u"conditions)\\W*$|powered by\\b|sitemap\\W*$|impressum\\W*$|datenschutz(?:erklärung)?\\W*$)"_s);
    return isSiteButton(line) || matches(line, buttons) || matches(line, notices);
}

bool startsTail(const QString &line)
{
    static const Pattern tail = pattern(
        u"^\\W*(?:(?:similar|related|recommended|suggested|more|other|recent|featured|latest) (?:jobs|positions|roles|"
        u"openings|opportunities|vacancies|postings|searches)\\b|jobs? openings? (?:at|in|from)\\b|"
        u"(?:more|other|all) (?:jobs|positions) (?:at|from|by|in)\\b|jobs (?:you (?:may|might)|that may)|"
        u"people also (?:viewed|searched|applied)|candidates also|not the (?:job|role) you(?:'|’)re looking for|"
        u"what is the career path for\\b|sign up to receive (?:alerts|job)|(?:get|receive) (?:notified|job "
        u"alerts|alerts|"
        u"similar jobs)|create (?:a )?job alert|set (?:up )?(?:a )?(?:job )?alerts?\\b|income estimation|salary "
        u"estimation|"
        u"never miss a job|join our talent (?:community|network)|explore (?:more )?(?:jobs|similar)|"
        u"referrals increase your chances|looking for similar|view (?:core, )?job family|ai assistant is available|"
        u"ai-powered job|tell me when .{1,60} jobs|track this job|save this job|report this (?:job|listing)|about the "
        u"job board|"
        u"ähnliche (?:jobs|stellen)|weitere (?:jobs|stellen)|das könnte (?:sie|dich) auch|offres similaires|"
        u"d(?:'|’)autres offres|ofertas similares|相似职位|相关职位|推荐职位|更多职位)"_s);
    return matches(line, tail);
}

bool isSectionHeading(const QString &line)
{
    static const Pattern heading = pattern(
        u"^[\\W\\d_]*(?:(?:key|main|your|job|core|primary|essential|major|roles? (?:and|&)|duties (?:and|&)|the)?\\s*"
        u"(?:res?pons?ibilities|duties)(?: (?:and|&) duties)?|(?:minimum|basic|preferred|required|desired|desirable|"
        u"additional|key|job|your|bonus)?\\s*(?:qualifications?|requirements?|skills)(?: (?:required|(?:and|&) "
        u"(?:experience|skills|qualifications|requirements)))?|(?:job|role|position|company|team|the|about the)\\s*"
        u"(?:description|overview|summary|introduction|information|details|purpose|opportunity|role|mission|team|"
        u"company|job|position)|(?:your|our|the) (?:mission|profile|tasks?|role|team|impact|background|"
        u"opportunity|challenge|company|offer)|overview|mission|about (?:us|you|the|this|our|your)?.{0,40}|who "
        u"(?:we|you) are|what "
        u"(?:you|we|will you|makes).{0,40}|why (?:join|work|you|us).{0,40}|who we(?:'|’)re looking for|how you.{0,40}|"
        u"benefits.{0,30}|perks.{0,30}|compensation.{0,30}|nice to haves?|must haves?|how to apply|online assessment|"
        u"equal (?:employment )?opportunity.{0,30}|diversity.{0,30}|location|education|experience|"
        u"(?:deine|ihre|unsere|das|was|wir|dein|ihr|wer|warum|womit|worauf)\\b.{0,50}|aufgaben.{0,30}|anforderungen|"
        u"profil|"
        u"(?:vos |votre |les )?(?:missions?|profil|responsabilités|compétences).{0,30}|requisitos.{0,20}|"
        u"responsabilidades|funciones|vi "
        u"tilbyder|职位描述|岗位职责|工作职责|任职要求|岗位要求|职位要求|职位亮点|职责描述|"
        u"【[^】]{2,12}】|담당업무|자격요건|우대사항|仕事内容|応募資格)\\s*[:：]?\\W*$"_s);
    return line.size() <= 70 && matches(line, heading);
}

bool isProse(const QString &line)
{
    if (line.size() > 140)
        return true;
    static const Pattern sentence = pattern(u"[\\p{L}\\d)]{2}[.!?。！？][\"'”’)]*$"_s);
    static const Pattern clauses(u"[，。；！？].*[，。；！？]"_s);
    return clauses.match(line).hasMatch() || (line.count(u' ') >= 4 && sentence.match(line).hasMatch());
}

bool isRating(const QString &line)
{
    static const Pattern rating =
        pattern(u"^\\W*[0-5][.,]\\d\\W*(?:\\([\\d,. ]+(?: reviews?)?\\))?$|^[★☆⭐\\s]+$|"
                u"^\\W*(?:[0-5][.,]\\d\\W{1,4})?[(]?\\d[\\d.,]*[+]? "
                u"(?:reviews?|ratings?|bewertungen|avis|opiniones|valoraciones|"
                u"evaluaciones|anmeldelser|omdömen|hodnocení|recenzí|条点评|件の口コミ)\\b.{0,30}$"_s);
    static const Pattern size = pattern(
        u"^\\W*(?:\\d[\\d,.]*\\s?(?:[-–]|to)\\s?\\d[\\d,.]*|\\d[\\d,.]*\\+?|(?:over|more than|über|plus de|más de) "
        u"\\d[\\d,.]*)\\s"
        u"(?:people|employees|team members|mitarbeite\\w+|salariés|collaborateurs|empleados|medarbejdere|ansatte|"
        u"anställda|medarbetare|zaměstnanců)$|^(?:少于)?\\d[\\d,-]*人(?:以上)?$|^\\d[\\d,~-]*명$"_s);
    static const Pattern nature( // of a company: "民营公司 | 150-500人"
        u"^(?:民营|国有|外资|合资|股份制|集体|上市|创业|私营|中外合资|外商独资)(?:[（(][^（）()]{2,8}[）)])?(?:公司|企业)$|^(?:国企|央企|外企|事业单位|政府机关|非营利组织|代表处|不需要融资|未融资|天使轮|已上市|[A-D]轮(?:及以上)?|招(?:聘?\\d{1,3}|若干)人|\\p{Han}{1,3}(?:先生|女士|小姐)(?:\\s?[·|｜]\\s?\\p{Han}{2,6})?)$"_s);
    return matches(line, rating) || matches(line, size) || (line.size() <= 16 && nature.match(line).hasMatch());
}

bool isMoney(const QString &line)
{
    static const Pattern start =
        pattern(u"^[\\W_]*(?:(?:from|up to|ab|bis|de|à|usd|eur|gbp|chf|cad|aud|inr|[a-z]{1,2}(?=[$£€]))\\W*)?\\d"_s);
    static const Pattern sign =
        pattern(u"[$€£¥₹₩]|\\b(?:usd|eur|gbp|chf|cad|aud|inr|sek|nok|dkk|pln|czk|sgd|jpy|euros?|kč|zł|kr)\\b"_s);
    static const Pattern thousands( // "15-30K", "2.5万~4万·14薪"
        u"^\\d{1,3}(?:\\.\\d)?\\s?[kK千万]?\\s?[-~–—]\\s?\\d{1,3}(?:\\.\\d)?\\s?[kK千万](?:\\s?·\\s?\\d{2}薪)?$"_s);
    if (matches(line, thousands))
        return true;
    const auto letters = std::count_if(line.begin(), line.end(), [](QChar c) { return c.isLetter(); });
    if (line.size() > 90 || letters > 40)
        return false;
    return (matches(line, start) && matches(line, sign)) || !salariesIn(u"Salary: "_s + line).empty();
}

bool isAge(const QString &line)
{
    static const Pattern age = pattern(
        u"^\\W*(?:posted\\s+|reposted\\s+|vor\\s+|il y a\\s+)?(?:\\d+\\+?|an?|einem?r?)\\s+(?:minute|hour|day|week|"
        u"month|tag|woche|monat|jour|semaine|mois)\\p{L}*(?:\\s+ago)?\\b"_s);
    static const Pattern announced = pattern(
        u"^\\W*(?:(?:re)?posted|erschienen|online|publiée?|publicad[ao]|offentliggjort|indrykket|publicerad|zveřejněno)"
        u"?[:\\s]*"
        u"(?:vor|il y a|hace|for|för|før|před|ha)?\\s*\\d{1,3}\\+?\\s*(?:h|d|w|mo|t|j|min|días?|horas?|semanas?|"
        u"dage?|timer|uger?|dagar|timmar|veckor|dny|dnů|hodinami|týdny|tagen?|wochen|stunden|jours?|heures?|days?|"
        u"weeks?"
        u"|hours?)\\+?(?: ago| siden| sedan)?$|^(?:发布于|更新于)?\\s*\\d{1,3}\\s*(?:天|小时|分钟|周)前(?:发布|更新)?$|"
        u"^(?:heute|gestern|today|yesterday|aujourd['’]hui|hier|hoy|ayer|i dag|idag|i går|dnes|včera),? (?:um |at |à "
        u"|kl\\.? |v )?\\d{1,2}[:.h]\\d{2}$|^\\d{1,3}(?:日|時間|週間)前$|^\\d{1,3}(?:일|시간|주) ?전$"_s);
    const bool hasDigit = std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
    return line.size() <= 60 && (matches(line, age) || (hasDigit && matches(line, announced)));
}

bool isPlaceLike(const QString &text)
{
    static const Pattern shape = pattern(
        u"^[\\p{L}\\d .'’()/&-]{2,50}[,;]\\s*[\\p{L} .'’()&-]{2,40}(?:[,;]\\s*[\\p{L}\\d .'’()&-]{2,40}){0,3}$|"
        u"^[\\p{Latin} '’-]{2,40}\\s?\\(\\p{L}*\\d*\\)$|^\\p{Lu}[\\p{Latin} '’-]{2,40} - "
        u"\\d[\\dAB]\\d?$|^\\d[\\dAB]\\d? - \\p{Lu}[\\p{Latin} "
        u"'’-]{2,40}$|^[\\p{Lu}][\\p{L} '’-]{2,30} "
        u"(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)(?: \\d{4})?$|"
        u"^\\d+[\\p{L}\\d .,'-]{3,60}\\b(?:st|street|ave|avenue|rd|road|blvd|pkwy|expway|lane|dr|plaza|way)\\b"_s);
    static const Pattern known = pattern(
        u"^(?:singapore|london|berlin|munich|münchen|paris|new york(?: city)?|san francisco|tokyo|shanghai|beijing|"
        u"上海|北京|深圳|杭州|广州|东京|seoul|dublin|sydney|amsterdam|madrid|barcelona|toronto|hong "
        u"kong|worldwide|anywhere|"
        u"united states|usa?|uk|united kingdom|germany|deutschland|france|india|canada|europe|emea|apac)\\W*$"_s);
    static const Pattern company = pattern(
        u"\\b(?:inc|ltd|llc|gmbh|ag|aps|a/s|ab|oy|as|sa|sas|srl|bv|b\\.v|plc|corp|co|kg|se|limited|company|group|"
        u"technologies|systems|labs|university)\\b\\.?|\\.(?:com|io|ai|de|dk|net|org)\\b"_s);
    static const Pattern suffix = pattern(u",\\s*(?:inc|llc|ltd|gmbh|corp|plc|limited|incorporated)\\.?$"_s);
    // "東京都江東区", "仙台市青葉区（転勤なし）", "부산 영도구"
    static const Pattern eastern =
        pattern(u"^(?:\\p{Han}{1,4}[都道府県省市]\\p{Han}{0,6}|\\p{Han}{1,5}["
                u"市区區町村郡]|\\p{Han}{2,3}[都道府県] \\p{Han}{1,6}[市区町村郡]\\p{Han}{0,6}|[가-힣]{2,4}(?:시|도)? "
                u"?[가-힣]{1,5}(?:시|구|군))"
                u"(?:[（(][^（）()]{1,20}[）)])?$"_s);
    // "静岡県富士市今泉500　本社"
    static const Pattern address(
        u"^\\p{Han}{2,3}[都道府県]\\p{Han}{1,6}[市区町村郡][\\p{Han}\\p{Katakana}\\d０-９ー－丁目番地号の-]{0,20}(?:[　 ]\\S{1,16})?$"_s);
    if (text.size() <= 44 && address.match(text).hasMatch() && !namesJob(text))
        return true;
    // "北京·朝阳区·望京"
    static const Pattern districts = pattern(u"^\\p{Han}{2,4}[·-]\\p{Han}{2,6}(?:[·-][\\p{Han}\\w]{2,12})?$"_s);
    static const Pattern cut(u"[·-]"_s);
    const bool isDistrict =
        text.size() <= 24 && districts.match(text).hasMatch() && !countryOfCity(cut.split(text).front()).isEmpty();
    if (isDistrict || (text.size() <= 40 && eastern.match(text).hasMatch() && !namesJob(text)))
        return true;
    static const Pattern choice(u"\\s(?:or|oder|ou|o|eller|nebo|or in)\\s"_s); // "Boston, MA or Denver, CO"
    if (text.size() <= 90 && choice.isIn(text)) {
        const QStringList parts = choice.split(text, Qt::SkipEmptyParts);
        if (parts.size() > 1 && std::all_of(parts.begin(), parts.end(), isPlaceLike))
            return true;
    }
    static const Pattern motto(u"^\\p{Lu}[^,]*, \\p{Ll}+ \\p{Ll}{3,}"_s); // "Happy pets, happy people"
    if (motto.isIn(text))
        return false;
    const bool isCompany = LineWords::isCompany(text) || matches(text, suffix)
        || (text.count(u',') != 1 && matches(text, company)); // "Denver, CO"
    static const Pattern verb = pattern(u"\\b(?:you|we|your|our|is|are|will|undo|apply)\\b"_s);
    const qsizetype dash = text.lastIndexOf(" - "_L1); // "Sao Paulo - Brazil"
    if (dash > 0 && dash <= 40 && !countryCode(text.mid(dash + 3)).isEmpty() && !namesJob(text))
        return true;
    return !isCompany && !matches(text, verb) && text.size() <= 90
        && (matches(text, shape) || matches(text, known) || !countryOfCity(text).isEmpty()) && !isProse(text);
}

bool isHouse(const QString &name)
{
    static const Pattern house(
        u"\\b(?:restaura(?:ce|nt|nte)|hotel|pension|café|eiscafé|kavárna|bistro|praxis|zahnarztpraxis|arztpraxis|"
        u"kanzlei|"
        u"apotheke|lékárna|pharmacie|farmacia|bäckerei|pekařství|pekárna|cukrárna|řeznictví|boulangerie|panadería|"
        u"bakery|taller|librería|bookshop|"
        u"museum|muzeum|musée|museo|theater|theatre|divadlo|kita|kindergarten|hospital|klinik|clinic|klinika|nemocnice|"
        u"gärtnerei|brauerei|pivovar|brewery|bodegas?|garage|autohaus|tierarztpraxis|"
        u"tea ?rooms?|inn|pizzeria|brasserie|roastery|winery|farm|dairy|creamery|vineyards?|nursery|garden "
        u"cent(?:re|er)|"
        u"surgery|salon|"
        u"barbers|florists?|butchers|bookstore|books|hostel|lodge|guesthouse|galler(?:y|ies)|cinema|cooperative|co-op|"
        u"charity|orchestra|cathedral|zoo|"
        u"gasthaus|gasthof|wirtshaus|konditorei|metzgerei|fleischerei|tischlerei|schreinerei|zimmerei|dachdeckerei|"
        u"buchhandlung|weingut|stiftung|grundschule|gymnasium|sanitätshaus|pflegedienst|seniorenheim|pflegeheim|"
        u"kindertagesstätte|steuerkanzlei|ingenieurbüro|architekturbüro|baumschule|physiotherapie|fahrschule|"
        u"pâtisserie|boucherie|crèche|lycée|clinique|ehpad|librairie|menuiserie|fromagerie|crêperie|ferme|domaine|"
        u"château|"
        u"restaurante|cafetería|clínica|colegio|academia|asesoría|gestoría|hostal|carpintería|peluquería|fundación|"
        u"asociación|residencia|guardería|talleres|quesería|"
        u"børnehave|børnehus|børnehuset|vuggestue|plejehjem|tandlæge|bageri|slagteri|friskole|højskole|"
        u"förskola|vårdcentral|snickeri|åkeri|bokhandel|"
        u"autoservis|truhlářství|kadeřnictví|zahradnictví|květinářství|penzion|hospoda|pizzerie|mateřská škola|"
        u"základní škola|ordinace|knihkupectví)\\b"_s,
        Expression::IgnoreCase | Expression::UnicodeWords);
    static const Pattern opening( // words that mean more further on: "Bar Casa Remedios", "Pub Molly"
        u"^(?:Bar|Pub|Pizzeria|Pizza|Taberna|Cervecería|Cafè|Eisdiele|Kiosk|Studio|Ferme|Cabinet|Résidence|École|École|"
        u"Escuela|"
        u"Ferretería|Kro|Hotell|Škola|Cukrárna) \\p{Lu}"_s,
        Expression::UnicodeWords);
    if (name.size() <= LongestLine / 4 && opening.isIn(name) && !namesJob(name))
        return true;
    if (name.size() > LongestLine / 4) // running text
        return isCompany(name);
    return isCompany(name) || (name.contains(u' ') && name.front().isUpper() && house.isIn(name) && !namesJob(name));
}

bool leadsToTitle(const QString &line)
{
    static const Pattern opening(u"\\s(?:eine?[nr]?|als|une?|un\\(e\\)|un·e|en|et|ett|an?|una?|som)\\s*:?$"_s,
                                 Expression::IgnoreCase);
    return line.count(u' ') >= 4 && opening.isIn(line.right(12)) && line.size() <= LongestLine;
}

std::pair<QString, QString> houseAndPlace(const QString &line)
{
    static const Pattern bracket(u"^([^()]{3,50}?) \\((\\p{Lu}[^()]{2,40})\\)$"_s, Expression::UnicodeWords);
    static const Pattern list(u"^([^,()]{4,}), ([^()]{2,80})$"_s);
    static const Pattern firm(u"^\\p{Lu}\\S+ & \\p{Lu}\\S+$"_s, Expression::UnicodeWords); // "Petal & Stem"
    if (line.size() > LongestLine / 3)
        return {};
    for (const Pattern *form : {&bracket, &list}) {
        const auto match = form->match(line);
        const QString name = match.captured(1);
        const QString place = match.captured(2);
        const bool isName = match.hasMatch() && (isHouse(name) || (firm.isIn(name) && !countryOfCity(place).isEmpty()));
        if (isName && !isCompany(place) && (form == &list || (!isBadges(place) && !namesJob(place))))
            return {name, place};
    }
    return {};
}

QLatin1String fieldOfBadge(const QString &badge)
{
    const bool isType = workplaceOf(badge) == Workplace::Unknown && !employmentTypesOf(badge).empty();
    return isType ? FieldName::EmploymentType : FieldName::Workplace;
}

bool isTrade(const QString &name)
{
    static const Pattern trade(
        u"\\s(?:%1|Lab|Laborator(?:y|ies)|System|Groupe|Gruppe|Capital|Ventures|Institute|Networks|Digital|Interactive|"
        u"Biotech|Holdings?|Services|Semiconductors?|Therapeutics|Pharmaceuticals|Security|University|College|Council)$"_s
            .arg(QString::fromUtf16(TradeWords)));
    return trade.isIn(name);
}

std::pair<QString, QString> nameAndTown(const QString &line)
{
    const qsizetype comma = line.size() <= LongestLine / 3 ? line.lastIndexOf(", "_L1) : -1;
    const QString name = comma > 0 ? line.left(comma) : QString();
    const bool isName = name.contains(u' ') && !name.contains(u',') && name.front().isUpper() && !namesJob(name)
        && countryOfCity(name).isEmpty() && !countryOfCity(line.mid(comma + 2)).isEmpty();
    return isName ? std::pair{name, line.mid(comma + 2)} : std::pair<QString, QString>();
}

} // namespace Shortlist::LineWords
