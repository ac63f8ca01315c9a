// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/headernames.h"

#include "models/importers/fieldnames.h"
#include "models/importers/normalise/headings.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/headerlines.h"
#include "models/importers/page/linewords.h"
#include "models/importers/page/sitewords.h"

namespace Shortlist::HeaderLines {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNameWords = 6;

} // namespace

bool mayBeEmployer(const QString &name)
{
    const bool isPlace = LineWords::isPlaceLike(name) && !LineWords::isCompany(name);
    static const Pattern figures(u"\\d[\\d.,]{2}|^\\p{Han}{2,5}类$"_s); // "设计类": a kind of job
    static const Pattern numbered(
        u"^(?:[\\d１-９]{1,2}[.)、．\\s　]|[一二三四五六七八九十]{1,2}、)"_s); // "1. 채용분야": a point of a list
    static const Pattern offer( // what is offered, as boards say it in a word
        u"^(?:arbeit|ausbildung|job|jobs|stelle|emploi|alternance|trabajo|empleo|praca|práce|work|career|jobb)$"_s,
        Expression::IgnoreCase);
    if (offer.isIn(name) || (!name.front().isLetterOrNumber() && name.front() != u'(' && name.front() != u'㈜'))
        return false;
    static const Pattern part( // of an employer
        u"^(?:school of |faculty of |institute? (?:of|für|for) |fachbereich |fakultät |"
        u"abteilung |departamento de |facultad de |département |institutionen för |institut for |katedra |odbor |"
        u"oddělení )"_s,
        Expression::IgnoreCase);
    static const Pattern branch( // of a company: "Service · Galway · Hybrid"
        u"^(?:service|sales|marketing|engineering|product|design|operations|finance|human "
        u"resources|people|legal|support|data|"
        u"customer "
        u"(?:success|service|support|care)|editorial|research|vertrieb|entwicklung|produktion|verwaltung|einkauf|"
        u"technik|commercial|production|ventas|producción|försäljning|kundservice|kundeservice|salg|drift|obchod|"
        u"výroba)"
        u"(?: [–—-] .{2,40})?$"_s,
        Expression::IgnoreCase);
    static const Pattern sought(u"\\b(?:gesucht|wanted|søges|sökes|se busca)\\s*!*$"_s, Expression::IgnoreCase);
    static const Pattern said( // "Hi, we need …", "A leading bank is HIRING", "Role highlights", "12"
        u"^(?:temporary|permanent|fixed[- ]term|full[- ]time|part[- ]time) (?:for|until|up|contract|post|position)\\b|"
        u"^(?:hi|hello|hey|dear|hallo|hej|bonjour|hola|ahoj)\\b\\s?[,!]|\\b(?:is|are) (?:now )?hiring\\b|\\S "
        u"(?:nabízí|hledá|přijme|sucht|bietet|"
        u"recherche|propose|recrute|busca|ofrece|søger|tilbyder|söker|erbjuder|offers|seeks) \\p{Ll}|^\\d{1,3}$|"
        u"^(?:role|job|position|vacancy) (?:highlights|specifications?|details|summary|information|facts|overview|"
        u"snapshot|profile)$"_s,
        Expression::IgnoreCase);
    if (branch.isIn(name) || sought.isIn(name) || said.isIn(name))
        return false;
    const bool isPart = part.isIn(name) && !LineWords::isCompany(name);
    const bool isClause = name.front().isLower() && name.count(u' ') > 2
        && !LineWords::isCompany(name); // "you need two years at the bench"
    return name.size() <= LongestName && !isClause && !isPart && !numbered.isIn(name) && !LineWords::isCohort(name)
        && !name.contains(": "_L1) && !figures.isIn(name) && !isPlace && !isListOfWords(name) && !name.endsWith(u':')
        && !isContainerHeading(name) && !name.endsWith(u'?') && !name.endsWith(u'？') && !name.endsWith(u'。')
        && !name.contains("http"_L1);
}

bool isClause(const QString &line)
{
    static const Pattern small(u"(?:^| )\\p{Ll}+(?= |$)"_s, Expression::UnicodeWords);
    return small.countIn(line) > 3;
}

bool takeHeadline(const QString &line, std::vector<RawField> &fields)
{
    static const Pattern bar(u"\\s+[|｜]\\s+"_s);
    static const Pattern several(u"^(?:multiple|various|several|different|many) (?:roles|positions|openings|jobs)$"_s,
                                 Expression::IgnoreCase);
    QStringList parts = bar.split(line, Qt::SkipEmptyParts);
    if (parts.size() < 3 || LineWords::namesJob(parts.front()))
        return false;
    const QString name = parts.takeFirst();
    parts.removeIf([](const QString &part) { return several.isIn(part); });
    std::vector<RawField> found{{FieldName::Employer, name, OriginKind::PageText, 0}};
    for (const QString &part : parts) {
        if (takeFact(part, found))
            continue;
        if (!LineWords::isPlaceLike(part) || LineWords::namesJob(part))
            return false;
        found.push_back({FieldName::Location, part, OriginKind::PageText, 0});
    }
    fields.insert(fields.end(), found.begin(), found.end());
    return found.size() > 2;
}

bool mayBeNameAbove(const QString &name)
{
    return name.size() <= LongestName && name.count(u' ') < MostNameWords && beginsName(name)
        && !LineWords::namesPage(name) && !LineWords::namesJob(name) && !LineWords::isPlaceLike(name)
        && !LineWords::isSectionHeading(name) && name.back().isLetterOrNumber() && !name.contains(u'\t');
}

} // namespace Shortlist::HeaderLines
