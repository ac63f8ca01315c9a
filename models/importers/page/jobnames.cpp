// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/calls.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/jobwords.h"
#include "models/importers/page/linewords.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Shortlist::LineWords {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 300;

QStringList words(const char16_t *list)
{
    return QString::fromUtf16(list).split(u'|');
}

/// Words by which a longer word may end, with the lengths that they have.
class EndingSet
{
public:
    explicit EndingSet(const QStringList &endings)
        : m_all(endings.begin(), endings.end())
    {
        for (const QString &ending : endings) {
            m_shortest = std::min(m_shortest, ending.size());
            m_longest = std::max(m_longest, ending.size());
        }
    }

    bool endsOne(QStringView word) const
    {
        for (qsizetype length = m_shortest; length <= std::min(m_longest, word.size()); ++length)
            if (m_all.contains(word.last(length).toString()))
                return true;
        return false;
    }

private:
    QSet<QString> m_all;
    qsizetype m_shortest = 100;
    qsizetype m_longest = 0;
};

QStringView without(QStringView word, QLatin1String ending)
{
    return word.size() > ending.size() + 3 && word.endsWith(ending) ? word.chopped(ending.size()) : QStringView();
}

bool isJobWord(QStringView word)
{
    static const QSet<QString> whole = [] {
        const QStringList all = words(JobWords::Whole);
        return QSet<QString>(all.begin(), all.end());
    }();
    static const EndingSet endings(words(JobWords::Endings));
    static const EndingSet learned(words(JobWords::LearnedEndings));
    const QStringView singular = without(word, "s"_L1);
    if (whole.contains(word.toString()) || whole.contains(singular.toString())
        || whole.contains(without(word, "es"_L1).toString()) || learned.endsOne(word) || learned.endsOne(singular))
        return true;
    const QStringView candidates[] = {word, without(word, "in"_L1), without(word, "innen"_L1)};
    return std::any_of(std::begin(candidates), std::end(candidates),
                       [](QStringView candidate) { return endings.endsOne(candidate); });
}

/// "(m/w/d)", "H/F", "Entwickler*in", "Chargé(e)": forms for all that only names of people have.
bool hasGenderMark(const QString &line)
{
    static const Pattern mark(
        u"\\((?:[mwfdxhnai]\\s*[/|,*]\\s*){1,3}[mwfdxhnai]\\)|\\b[mfhw]/[fhmwd](?:/[dxmn])?\\b|\\(all genders\\)|"
        u"\\p{Ll}{3}(?:[:*_]in(?:nen)?|/-?in|\\((?:e|ne|euse|trice|a|in|ère)\\)|/(?:a|euse|trice|ière|ka))(?![\\p{L}])"_s,
        Expression::IgnoreCase | Expression::UnicodeWords);
    const bool mayHave =
        line.contains(u'/') || line.contains(u'(') || line.contains(u':') || line.contains(u'*') || line.contains(u'_');
    return mayHave && mark.match(line).hasMatch();
}

bool hasWideScript(const QString &line)
{
    return std::any_of(line.begin(), line.end(), [](QChar c) { return c.unicode() >= 0x3000; });
}

} // namespace

bool namesJob(const QString &line)
{
    if (line.size() > LongestLine)
        return false;
    if (hasWideScript(line)) {
        static const QStringList unspaced = words(JobWords::Unspaced);
        const auto holds = [&line](const QString &word) { return line.contains(word); };
        if (std::any_of(unspaced.begin(), unspaced.end(), holds))
            return true;
    }
    if (hasGenderMark(line))
        return true;
    const QString small = line.toLower();
    for (qsizetype at = 0; at < small.size();) {
        qsizetype end = at;
        while (end < small.size() && small.at(end).isLetter())
            ++end;
        if (end > at && isJobWord(QStringView(small).sliced(at, end - at)))
            return true;
        at = end + 1;
    }
    return false;
}

bool soundsLikeJob(const QString &line)
{
    static const Pattern trade(
        u"^[^,;:(（/|·–—-]*?(?:(?<=\\p{Ll}{3})(?:er|or|ist|ian|eur|euse|ière|ista|ero|era|are|ör|ør|ář|ař|ník|tel)|"
        u"[者員士師员师]|전문가|원|사|자)\\s*(?=$|[,(（/|·–—-])"_s,
        Expression::UnicodeWords);
    return line.size() <= LongestLine && trade.match(line).hasMatch();
}

QString careersOf(const QString &line)
{
    static const auto options = Expression::IgnoreCase | Expression::UnicodeWords;
    static const Pattern behind(
        u"^(.{2,60}?)(?:['’]s)? (?:careers?|karriere|jobs|vacancies|open positions|job openings|stellenangebote|career site|careers site|채용|채용공고|採用情報|採用|招聘|招聘信息)$"_s,
        options);
    static const Pattern before(
        u"^(?:careers?|jobs|(?:job )?(?:vacancies|openings)|(?:current |latest |all )?(?:jobs|vacancies|openings)|open "
        u"(?:jobs|positions|roles)|"
        u"karriere|stellenangebote|offene stellen|life|working|emplois?|offres(?: d['’]emploi)?|empleos?|ofertas(?: de "
        u"empleo)?|"
        u"jobb|lediga (?:jobb|tjänster)|ledige (?:stillinger|job)|volná místa|volné pozice) "
        u"(?:at|bei(?: der| dem)?|with|@|chez|hos|ved|en|på|v|ve|i) (.{2,60})$"_s,
        options);
    static const Pattern joined(
        u"^(?:join|únete a|únete al equipo de|rejoignez|trabaja (?:en|con)|werde teil von|bli en del av|přidej se k) (?!nosotros|us\\b|our\\b|the\\b|nous\\b|notre|uns\\b|el equipo|nuestr|vårt|náš|našem)(.{2,60})$"_s,
        options);
    for (const auto &form : {behind, before, joined})
        if (const auto match = form.match(line); line.size() <= LongestLine && match.hasMatch())
            return match.captured(1).trimmed();
    return {};
}

QString recruiterOf(const QString &line)
{
    static const Pattern seeks(
        u"^(?:(?:[Dd]ie|[Dd]er|[Dd]as|[Ll]a|[Ll]e|[Ee]l|[Tt]he)\\s+|[Ll]['’])?(\\p{Lu}[^.!?:(]{1,70}?)(?:\\s+\\((?:[^()"
        u"]|\\d\\.){2,40}\\))?\\s+(?:sucht|"
        u"recrute|recherche|"
        u"embauche|søger|söker|přijme|hledá|busca|zoekt|cerca|seeks|is (?:hiring|recruiting|looking for|seeking))"
        u"(?:\\s+(?:zum|ab|für|pour|per|for|för|til|till|un|une|una|en|et|ett|ein|eine|einen|a|an)\\b(?:[^.!?]|\\d\\.){0,60})?\\s*[:!.]*$"_s,
        Expression::UnicodeWords);
    const auto match = seeks.match(line);
    const bool isName = line.size() <= LongestLine && match.hasMatch() && !namesJob(line) && !isCall(line);
    return isName ? match.captured(1) : QString();
}

bool namesPage(const QString &line)
{
    static const Pattern name(
        u"^[\\W_]*(?:(?:job|position|vacancy|career|role)s? "
        u"(?:details?|descriptions?|postings?|adverts?|advertisements?|"
        u"openings?|opportunit(?:y|ies)|information|specifications?|profiles?)|(?:current )?vacanc(?:y|ies)|"
        u"job (?:offer|ad)|we(?:'|’)re hiring|now "
        u"hiring|stellenausschreibung|stellenangebote?|stellenanzeige|jobangebot|"
        u"stellenbeschreibung|jobbeschreibung|offres? d(?:'|’)emploi|fiche de poste|annonce|avis de vacance|"
        u"ofertas? de (?:empleo|trabajo)|oferta de feina|vacante|bolsas? de (?:empleo|trabajo)|offerta di "
        u"lavoro|stillingsopslag|jobopslag|ledig "
        u"stilling|"
        u"platsannons|ledig tjänst|lediga jobb|stillingsannonse|pracovní nabídka|nabídka práce|volné místo|volná "
        u"pozice|"
        u"vacature|招聘(?:信息|启事|公告)?|招贤纳士|社会招聘|校园招聘|岗位信息|职位信息|职位详情|求人票(?:（[^）]{1,10}"
        u"）)?|求人情報|求人|"
        u"募集要項|採用情報|"
        u"recrutement|avis de recrutement|poste à pourvoir|offre de poste|convocatoria|oferta|proceso selectivo|"
        u"výběrové řízení|vypsání výběrového řízení|rekrytering|ledig tjänst som|vacancy notice|recruitment notice|"
        u"call for applications|open position|open role|job alert|recruitment|ausschreibung|stellenbesetzung|wir "
        u"suchen|"
        u"we are hiring|nous recrutons|on recrute|buscamos|vi søger|vi söker|hledáme|"
        u"徵才|誠徵|徵人|採用|채용 ?공고|채용 ?정보|채용)[\\W_]*$"_s,
        Expression::IgnoreCase | Expression::UnicodeWords);
    return line.size() <= 60 && name.match(line).hasMatch();
}

namespace {

/// "Ayuntamiento de Miraflores", "Gemeinde Uster", "University of Texel".
bool isPublicBody(const QString &text)
{
    static const Pattern body(
        u"^(?:ayuntamiento|diputación|junta|gobierno|ministerio|mairie|commune|conseil départemental|préfecture|"
        u"centre hospitalier(?: universitaire| "
        u"régional)?|chu|hôpital|klinikum|kreisklinikum|universitätsklinikum|région|"
        u"region(?! (?:north|south|east|west|central)\\b)|communauté (?:de "
        u"communes|d['’]agglomération)|gemeinde|landkreis|landratsamt|stadtverwaltung|universität|université|"
        u"universidad|università|hochschule|"
        u"comune|provincia|gemeente|obec|university|ministry|department|city council|county council)\\s+"
        u"(?:(?:de|of|der|di|des|von|für|del|van|zu|d['’])\\s*)?\\p{Lu}[\\p{L} '’-]{1,50}$"_s,
        Expression::IgnoreCase | Expression::UnicodeWords);
    static const Pattern bodyBehind(
        u"^\\p{Lu}[\\p{L} '’-]{1,40} (?:kommun|kommune|(?:city|county|borough|district|town|parish) council|university|NHS (?:Foundation )?Trust|school district|health board)$"_s,
        Expression::UnicodeWords);
    return text.size() <= 70 && (body.match(text).hasMatch() || bodyBehind.match(text).hasMatch());
}

} // namespace

bool isCompany(const QString &text)
{
    static const Pattern form(
        u"(?:^|[\\s,])(?i:s\\.?\\s?(?:a|de "
        u"r\\.?\\s?l)\\.?(?:\\s?b\\.?)?\\s?de\\s?c\\.?\\s?v|inc|ltd|llc|llp|gmbh|mbh|kgaa|aktiengesellschaft|aps|a/"
        u"s|asa|oyj|plc|corp|corporation|"
        u"s\\.?a\\.?r\\.?l|s\\.\\s?l|s\\.\\s?a|s\\.\\s?p\\.\\s?a|s\\.\\s?r\\.\\s?l|s\\.\\s?r\\.\\s?o|a\\.\\s?s|b\\.\\s?"
        u"v|n\\.\\s?v|e\\.\\s?v|"
        u"k\\.\\s?k|pty|pte|limited|incorporated|co\\.)\\.?$|\\b(?i:gmbh)\\b|\\s&\\s(?i:co)\\b|"
        u"\\s(?:AG|AB|KG|SE|SAS|SA|SL|NV|BV|ASA|OY|Oy|eG)$|"
        u"株式会社|有限会社|合同会社|財団法人|社団法人|\\(주\\)|㈜|주식회사|有限公司|股份公司|有限责任公司"_s,
        Expression::UnicodeWords);
    return text.size() <= LongestLine && (form.match(text).hasMatch() || isPublicBody(text));
}

} // namespace Shortlist::LineWords
