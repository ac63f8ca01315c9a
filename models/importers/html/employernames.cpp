// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/employernames.h"

#include "models/domain/text.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/linewords.h"

#include <QUrl>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 60;
constexpr qsizetype ShortestKey = 4; ///< "hr", "it" stand in many hosts

/// What is the site's, or says nothing: never an employer.
bool isOfSite(const QString &name)
{
    static const auto words = pattern(
        u"\\b(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|opportunit(?:y|ies)|recruit\\w*|hiring|hired|"
        u"talent|work|"
        u"working|remote|apply|portal|search|details?|home|login|stellen\\w*|karriere|emplois?|empleos?|jobb|lediga?|"
        u"ledige|stillinger|tjänster|offres|ofertas|práce|kariéra|vacatures|trabajo|lavoro|"
        u"linkedin|indeed|seek|glassdoor|monster|ziprecruiter|stepstone|xing|stack overflow|totaljobs|reed|dice|"
        u"wellfound|angellist|welcome to the jungle|naukri|hacker "
        u"news|wantedly|jobindex|headhunter|greenhouse|lever|ashby|workday|"
        u"smartrecruiters|workable|breezy|recruitee|teamtailor|personio|bamboohr|icims|success "
        u"?factors|taleo)\\b|招聘|채용|採用|"
        u"ваканси|\\.(?:com|io|org|net|de|co)\\b"_s);
    return words.match(name).hasMatch();
}

bool isName(const QString &name)
{
    static const auto trade = pattern( // "Health Jobs" are a site's
        u"^(?:health|nhs|local|public|public sector|tech|graduate|uk|us|job|it|care|teaching|charity|government|civil "
        u"service|academic|medical|nursing|science|education|legal|finance|media|summer|student|remote|green|"
        u"university|engineering|top|all|new|more|our|my|current|latest)$|\\[[\\w/-]*\\d{3}[\\w/-]*\\]$"_s);
    return name.size() >= 2 && name.front().isLetterOrNumber() && name.size() <= LongestName && !isOfSite(name)
        && !trade.isIn(name) && !LineWords::startsWithBadge(name) && !LineWords::isPlaceLike(name)
        && !LineWords::namesPage(name) && !LineWords::namesJob(name) && !LineWords::isSectionHeading(name)
        && std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
}

QString nameOr(const QString &name)
{
    const QString plain = Text::collapsed(name);
    return isName(plain) ? plain : QString();
}

/// "Initech Careers", "Careers at Initech", "Karriere bei Initech".
QString careersOf(const QString &part)
{
    return nameOr(LineWords::careersOf(part));
}

/// The title's parts behind its separators.
QStringList partsOf(const QString &title)
{
    static const auto separator = pattern(u"\\s+[|·•–—-]+\\s+|\\s*[|｜]\\s*"_s);
    static const auto eastern = pattern(u"\\s*[-_|｜·–—]\\s*"_s); // "GIS开发工程师招聘-山海测绘-职位详情"
    const bool isEastern = std::any_of(title.begin(), title.end(), [](QChar c) { return c.unicode() >= 0x3000; });
    return (isEastern ? eastern : separator).split(title, Qt::SkipEmptyParts);
}

/// What stands behind or before the job's name in the same breath: "Baker at Initech", "Initech: Baker".
QString besideJob(const QString &title, const QString &job)
{
    static const auto at = pattern(u"^\\s*(?:at|@|bei|chez|hos|en)\\s+(.+)$"_s);
    static const auto colon = pattern(u"^(.{2,60}):\\s*$"_s);
    const qsizetype start = title.indexOf(job, 0, Qt::CaseInsensitive);
    if (job.isEmpty() || start < 0)
        return {};
    if (const auto match = at.match(partsOf(title.mid(start + job.size())).value(0)); match.hasMatch())
        return nameOr(match.captured(1));
    const auto match = colon.match(title.left(start));
    return match.hasMatch() ? nameOr(match.captured(1)) : QString();
}

/// The one part that is left when the job, the site and places are taken away.
QString onlyOther(const QString &title, const QString &job)
{
    const qsizetype start = title.indexOf(job, 0, Qt::CaseInsensitive);
    if (job.isEmpty() || start < 0)
        return {};
    QStringList others = partsOf(title.left(start)) + partsOf(title.mid(start + job.size()));
    others.removeIf([](const QString &part) { return nameOr(part).isEmpty(); });
    return others.size() == 1 ? nameOr(others.front()) : QString();
}

/// "Initech - Job details": a page of one job that says whose, not which.
QString besideDetails(const QString &title)
{
    static const auto details = pattern(
        u"^(?:job|position|vacancy|career) "
        u"(?:details?|descriptions?|postings?|openings?|opportunit(?:y|ies))$|^(?:karriere|"
        u"stellen|jobs?|careers?|carrières?|empleo|emplois|lediga "
        u"jobb|kariéra|加入我们|人才招聘|社会招聘|校园招聘|招贤纳士|招聘|招聘信息|採用情報|採用|募集要項|채용|채용공고|"
        u"인재채용|work with us|"
        u"work for us|join us|join our team|trabaja con nosotros|únete(?: a nosotros)?|rejoignez[- ]nous|nous "
        u"rejoindre|"
        u"recrutement|arbeiten bei uns|jobs (?:und|&) karriere|arbejd hos os|jobba hos oss|jobb hos oss|kariéra u nás)$"_s);
    QStringList names = partsOf(title);
    const qsizetype all = names.size();
    names.removeIf([](const QString &part) {
        return details.match(part.trimmed()).hasMatch() || LineWords::namesPage(part.trimmed());
    });
    const bool hasDetails = names.size() < all;
    names.removeIf([](const QString &part) { return LineWords::namesJob(part); });
    return hasDetails && all <= 3 && names.size() == 1 ? nameOr(names.front()) : QString();
}

/// Letters and digits alone, doubled ones once: "Barcelona Activa" and "barcelonactiva" are the same.
QString hostKey(const QString &name)
{
    static const auto bracket = pattern(u"\\s*\\([^)]*\\)\\s*$"_s);
    QString key;
    for (const QChar c : Text::employerKey(bracket.removedFrom(name)).normalized(QString::NormalizationForm_D))
        if (c.isLetterOrNumber() && (key.isEmpty() || key.back() != c))
            key += c;
    return key;
}

/// "empleoinitech", "initechcareers" and "initech" for the key "initech".
bool repeats(const QString &label, const QString &key)
{
    static const auto rest = pattern(
        u"^(?:jobs?|carers?|career|karriere|empleo|emploi|work|join|hiring|recruiting|the|go|my|group|inc|hq|app)*$"_s);
    const qsizetype at = label.indexOf(key);
    return at >= 0 && rest.match(label.left(at) + label.mid(at + key.size())).hasMatch();
}

} // namespace

QString employerInTitle(const PageMeta &meta, const QString &job)
{
    static const auto hiring = pattern(u"^(.{2,80}?) (?:is )?hiring .{2,160}$"_s);
    for (const QString &title : {meta.ogTitle, meta.title}) {
        if (const auto match = hiring.match(partsOf(title).value(0)); match.hasMatch())
            return nameOr(match.captured(1));
        if (const QString name = besideJob(title, job); !name.isEmpty())
            return name;
        for (const QString &part : partsOf(title))
            if (const QString name = careersOf(part); !name.isEmpty() && Text::folded(part) != Text::folded(job))
                return name;
        if (const QString name = onlyOther(title, job); !name.isEmpty())
            return name;
        if (const QString name = besideDetails(title); !name.isEmpty())
            return name;
    }
    return careersOf(meta.siteName);
}

QString employerByHost(const QString &address, const QStringList &lines)
{
    QStringList labels = QUrl(address).host().split(u'.', Qt::SkipEmptyParts);
    if (labels.size() < 2)
        return {};
    labels.removeLast();
    for (QString &label : labels)
        label = hostKey(label);
    for (const QString &line : lines) {
        const QString key = line.size() > LongestName ? QString() : hostKey(line);
        const bool isLong = key.size() >= ShortestKey && !isOfSite(line);
        if (isLong && std::any_of(labels.begin(), labels.end(), [&key](const QString &l) { return repeats(l, key); })) {
            static const auto bracket = pattern(u"\\s*\\([^)]*\\)\\s*$"_s);
            return bracket.removedFrom(line);
        }
    }
    return {};
}

} // namespace Shortlist
