// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/announcements.h"

#include "models/importers/normalise/pattern.h"
#include "models/importers/page/linewords.h"

#include <vector>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHeadline = 160;
constexpr qsizetype ShortestTitle = 3;

const std::vector<Pattern> &openings()
{
    static const std::vector<Pattern> all = {
        pattern(
            u"^(?:(?:job|new|current|exciting|employment|open|great) )*(?:vacancy|opening|opportunity|position|role|"
            u"job|post)(?: available| open| announcement| notice| opening)?(?:\\s*[:–—|]\\s*|\\s+-\\s+|,?\\s+(?:for|"
            u"of) (?:the )?(?:position|post|role) of (?:an? )?|\\s+(?:for|as|of) an? )(?=\\S)"_s),
        pattern(
            u"^(?:(?:we(?:['’]re| are) )?(?:now |currently |urgently )?(?:hiring|recruiting|looking for|seeking)|help "
            u"wanted|wanted|now open|apply now)(?:\\s*[:!–—|]\\s*|\\s+-\\s+)(?:an?\\s)?(?=\\S)"_s),
        pattern(
            u"^(?:(?:unsere|neue|offene|freie|aktuelle|die|eine)\\s)?(?:stelle|stellenausschreibung|stellenangebot|"
            u"stellenanzeige|vakanz|job|jobangebot|ausbildungsplatz|arbeitsplatz)(?:\\s+als|\\s*[:–—|]|\\s+-)\\s+(?=\\S)"_s),
        pattern(u"^(?:(?:wir )?(?:suchen|stellen ein)|gesucht|verstärkung gesucht|ab sofort gesucht)\\s*[:!–—]\\s*"
                u"(?:eine?[nr]?\\s)?(?=\\S)"_s),
        pattern(
            u"^(?:(?:la|le|les|l['’]|notre|nos) ?[\\p{L}' ’-]{2,50}?\\s)?(?:recrut|recherch|cherch|embauch)(?:e|ent|"
            u"ons)\\s*(?:[:!–—]\\s*)?(?:un\\(e\\)|un·e|une?/une?|une?|des|deux)\\s+(?=\\S)"_s),
        pattern(
            u"^(?:recrutement|(?:avis de )?(?:recrutement|vacance)|offre(?: d['’]emploi)?|poste|appel à "
            u"candidatures?|emploi)(?:\\s*[:–—|]\\s*|\\s+-\\s+|\\s+(?:de |d['’]))(?:un\\(e\\) |une? |e )?(?=\\S)"_s),
        pattern(u"^(?:convocatoria|proceso selectivo|oferta(?: de (?:empleo|trabajo))?|vacante|puesto|plaza|selección|"
                u"bolsa(?: de (?:empleo|trabajo))?|contratación)(?:\\s*[:–—|]\\s*|\\s+-\\s+|\\s+(?:para|de|del)\\s+)"
                u"(?:(?:la |el |una? )?(?:plaza|puesto|bolsa|contratación|cobertura|vacante)s?\\s+(?:de |del |como )?)?"
                u"(?:una?/?a? )?(?=\\S)"_s),
        pattern(
            u"^(?:se (?:busca|necesita|precisa|requiere)n?|buscamos)\\s*[:!–—]?\\s*(?:un/a|un\\(a\\)|una?)?\\s+(?=\\S)"_s),
        pattern(u"^(?:(?:ledige?|spændende|ny|nytt|vakant)\\s)?(?:stilling|stillingsopslag|tjänst|job|jobb)(?:\\s+som|"
                u"\\s*[:–—|]|\\s+-)\\s+(?=\\S)"_s),
        pattern(u"^(?:výběrové řízení|volné místo|volná pozice|volná pracovní pozice|pracovní nabídka|nabídka práce|"
                u"nabídka zaměstnání|pracovní pozice|hledáme|přijmeme)\\s*(?:na (?:pozici|místo|funkci|obsazení(?: "
                u"(?:místa|pozice|funkce))?)\\s*|[:–—|]\\s*|-\\s+)(?=\\S)"_s),
        pattern(u"^(?:(?:内推|直招|直聘|急招|急聘|校招|社招|招人|招聘)\\s?[!！:：]+|"
                u"(?:求人|募集|採用|招聘|诚聘|急聘|急招|채용|모집|구인)\\s*[:：|｜])\\s*(?=\\S)"_s),
    };
    return all;
}

const Pattern &endings()
{
    static const auto expression = pattern(
        u"\\s+(?:wanted|needed|gesucht|recherché(?:e|\\(e\\))?|søges|sökes|se busca)(?: (?:asap|now|urgently|"
        u"immediately))?\\s*[!.]*$|\\s+[-–—|]\\s+(?:apply now|apply today|immediate start|urgent|hiring "
        u"now|we(?:['’]re| "
        u"are) hiring|join us|jetzt bewerben|ab sofort|postulez)\\s*!*$|"
        u"(?<=\\S)\\s?(?:の)?(?:募集|求人)(?:要項|について|のお知らせ|のご案内|案内|情報)?(?:につきまして|について)?$|\\s?(?:채용|모집)\\s?공고$"_s);
    return expression;
}

} // namespace

QString withoutAnnouncement(const QString &line)
{
    if (line.size() > LongestHeadline)
        return line;
    static const Pattern cried(u"^[!¡*=#\\s]{2,}(?=\\S)|(?<=\\S)[!*=#\\s]{2,}$"_s); // "!!! AUSHILFE GESUCHT !!!"
    QString rest = cried.removedFrom(line);
    for (const Pattern &opening : openings()) {
        const QString behind = opening.removedFrom(rest).trimmed();
        const bool isTitle =
            behind.size() >= ShortestTitle && (LineWords::namesJob(behind) || LineWords::soundsLikeJob(behind));
        if (behind.size() < rest.size() && isTitle)
            rest = behind;
    }
    const QString ahead = endings().removedFrom(rest).trimmed();
    return ahead.size() >= ShortestTitle && ahead.size() < rest.size() && LineWords::namesJob(ahead) ? ahead : rest;
}

QString titleOfSubject(const QString &subject)
{
    static const Pattern around(
        u"^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw)\\s*[:：]\\s*)+|^[【\\[][^】\\]]{1,12}[】\\]]\\s*"_s,
        Expression::IgnoreCase);
    static const Pattern offered(u"^(.{2,20}?)の(?:求人|募集|採用)"_s);
    const QString plain = around.removedFrom(around.removedFrom(subject.trimmed())).trimmed();
    if (const auto match = offered.match(plain); match.hasMatch())
        return match.captured(1);
    const QString title = withoutAnnouncement(plain);
    const bool isTitle =
        LineWords::namesJob(title) && !LineWords::isProse(title) && title.size() <= LongestHeadline / 2;
    return isTitle ? title : QString();
}

} // namespace Shortlist
