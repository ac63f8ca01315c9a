// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/titleline.h"

#include "models/importers/fieldnames.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/worldcities.h"
#include "models/importers/page/announcements.h"
#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"

#include <algorithm>
#include <optional>

namespace Shortlist::TitleLine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFact = 60;
constexpr qsizetype LongestSeeking = 90;

/// "San Francisco or REMOTE (US)"
const Pattern &placeOrRemote()
{
    static const Pattern expression(
        u"^\\p{Lu}[\\p{L} .,'-]{1,40} or remote\\b.{0,20}$|^\\p{Lu}[\\p{L} .,'-]{1,40} or remote \\([^()]{2,40}\\)$|^remote or \\p{Lu}[\\p{L} .,'-]{1,40}$"_s,
        Expression::IgnoreCase | Expression::UnicodeWords);
    return expression;
}

const Pattern &tag()
{
    static const Pattern expression(u"^\\s*[【\\[［(（]([^】\\]］)）]{1,20})[】\\]］)）]\\s*"_s);
    return expression;
}

const Pattern &placeSeparator()
{
    static const Pattern separator(u"\\s*[/、,，・·]\\s*"_s);
    return separator;
}

/// "[深圳/远程]", "【東京】": where the job is, before its title.
bool isPlaceTag(const QString &words)
{
    const QStringList parts = placeSeparator().split(words, Qt::SkipEmptyParts);
    return LineWords::isPlaceLike(words) || std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               return LineWords::isPlaceLike(part) || LineWords::isBadges(part);
           });
}

bool isWorkplace(const QString &cell)
{
    return cell.size() <= LongestFact && LineWords::startsWithBadge(cell) && !LineWords::namesJob(cell);
}

bool isCode(const QString &cell)
{
    return cell == "FT"_L1 || cell == "PT"_L1;
}

/// Pay, badges and addresses, which no title holds.
bool isSureFact(const QString &cell)
{
    return isCode(cell) || LineWords::isBadges(cell) || LineWords::isMoney(cell)
        || LineWords::badges(cell).rest.isEmpty() || isWorkplace(cell) || cell.startsWith("http"_L1);
}

bool isFact(const QString &cell)
{
    const LineWords::Badges badges = LineWords::badges(cell);
    const bool isPlace = LineWords::isPlaceLike(badges.rest) || isPlaceOrRemote(cell);
    return isSureFact(cell) || (isPlace && !LineWords::namesJob(cell));
}

/// "Initech | Baker | Bern | Full-time", "Baker - Remote - $4,000": the cell of the job, what may be the employer, and
/// the facts. Nothing where no cell is surely a fact.
std::optional<Parts> ofCells(const QString &line)
{
    static const Pattern bar(u"\\s+[|｜•]\\s+"_s);
    static const Pattern dash(u"\\s+[-–—/]\\s+"_s);
    const bool hasBars = bar.isIn(line);
    const QStringList cells = (hasBars ? bar : dash).split(line, Qt::SkipEmptyParts);
    if (cells.size() < 2 || std::none_of(cells.begin(), cells.end(), hasBars ? isFact : isSureFact))
        return std::nullopt;
    Parts found;
    QStringList above;
    QStringList names;
    for (const QString &cell : cells) {
        if (isFact(cell))
            found.facts.append(cell);
        else if (found.title.isEmpty() && LineWords::namesJob(cell))
            found.title = cell;
        else
            (found.title.isEmpty() ? above : names).append(cell);
    }
    const bool isBehindFact = !hasBars && names.size() == 1 && names.front() == cells.back() && !above.isEmpty();
    if (isBehindFact) // "Initech - Baker - FT - HCM city"
        found.facts.append(names.takeFirst());
    if (above.size() == 1 && names.size() == 1 && !hasBars && isCode(cells.back())) // "Initech - Baker - Lyss - FT"
        found.facts.append(names.takeFirst());
    const bool isNamed = above.size() + names.size() <= 1 && (hasBars || names.isEmpty());
    if (found.title.isEmpty() || !isNamed)
        return std::nullopt;
    found.name = (above + names).value(0);
    return found;
}

/// "混元公司诚聘“会计”8-15k": who seeks whom, and the pay.
const Pattern &seeking()
{
    static const Pattern expression(
        u"^(?<employer>[^，。：“”\"「」]{0,30}?)(?<form>公司|团队|集团)?\\s*(?:诚聘|诚招|急聘|急招|招聘|招募|(?<=公司)"
        u"\\s?[徵征招])\\s*"
        u"[:：]?\\s*"
        u"[“\"「『【]?(?<title>[^，。：“”\"「」『』【】]{2,30}?)[”\"」』】]?\\s*(?:薪[水资酬]|月薪|年薪)?\\s*(?<pay>\\d.{2,20})?$"_s);
    return expression;
}

bool namesNobody(const QString &employer)
{
    static const Pattern words(
        u"^(?:[某本我一]?家?|[一二三四五六七八九十\\d]{1,2}[、.．]|\\S{0,4}(?:web3|ai|区块链|互联网|金融|科技|知名|大型|上市|外资|外企|国企|独角兽|初创|创业|海外|交易所)的?)$"_s,
        Expression::IgnoreCase);
    return words.match(employer.trimmed()).hasMatch();
}

/// A job, and behind it what it pays: "Line Cook $18 - $22/hr", "前端开发工程师 15-25K·13薪".
struct PaidJob
{
    QString title;
    QString pay;
};

std::optional<PaidJob> paidJob(const QString &line)
{
    static const Pattern behind(
        u"^(?<job>\\S.{1,80}?)[\\s,·|-]*\\s(?<pay>\\(?(?:from |up to )?(?:[$€£¥₹₩]|(?:usd|eur|gbp|chf|cad|aud|inr) )"
        u"\\s?\\d[\\d.,]*[^\\n]{0,40}|\\(?\\d{1,3}(?:\\.\\d)?\\s?[k千万]?\\s?[-~–—]\\s?\\d{1,3}(?:\\.\\d)?\\s?[k千万](?"
        u":\\s?[·/]\\s?\\S{1,8})?"
        u"\\)?)$"_s,
        Expression::IgnoreCase);
    static const Pattern payWord(
        u"\\b(?:salary|pay|wages?|compensation|range|rate|bonus|budget|gehalt|lohn|salaire|salario|løn|lön|mzda)\\b|薪|[给給]与|급여|연봉"_s,
        Expression::IgnoreCase | Expression::UnicodeWords);
    const auto match = line.size() <= LongestSeeking ? behind.match(line) : PatternMatch();
    if (!match.hasMatch())
        return std::nullopt;
    PaidJob job{match.captured(u"job"_s).trimmed(), match.captured(u"pay"_s)};
    if (!LineWords::namesJob(job.title) || payWord.match(job.title).hasMatch() || !isSureFact(job.pay))
        return std::nullopt;
    return job;
}

/// "【バックエンドエンジニア】物流を変えるSaaSの開発メンバー募集": the job stands in the tag, behind it why one would
/// want it.
bool isJobInTag(const QString &tagged, const QString &behind)
{
    static const Pattern call(u"(?:募集|歓迎|求む|大募集中?|募集中|모집|招募|招聘)[!！。~〜]*$"_s);
    return LineWords::namesJob(tagged) && (call.match(behind).hasMatch() || !LineWords::namesJob(behind));
}

/// The tags before a title, taken off: what they say goes to `found`.
QString takeTags(const QString &line, Parts &found)
{
    QString rest = line;
    for (auto match = tag().match(rest); match.hasMatch(); match = tag().match(rest)) {
        static const Pattern sought(u"\\s*(?:急?募集中?|大募集|招募|招聘|모집|채용)$"_s);
        const QString words = sought.removedFrom(match.captured(1)); // "【アルバイト募集】"
        if (LineWords::isBadges(words))
            found.employment = words;
        else if (isPlaceTag(words))
            found.facts +=
                LineWords::isPlaceLike(words) ? QStringList{words} : placeSeparator().split(words, Qt::SkipEmptyParts);
        else if (LineWords::isMoney(words))
            found.facts.append(words);
        else if (!LineWords::namesPage(words)) {
            const QString behind = rest.mid(match.capturedLength());
            if (match.captured().startsWith(u'【') && isJobInTag(words, behind))
                return words;
            if (!LineWords::namesJob(behind) || LineWords::namesJob(words))
                break;
            found.name = words; // "[ZUM] 핀테크 백엔드 개발자"
        }
        rest.remove(0, match.capturedLength());
    }
    return rest;
}

} // namespace

bool isPlaceOrRemote(const QString &text)
{
    return text.size() <= LongestFact && placeOrRemote().match(text).hasMatch();
}

bool isPaidJob(const QString &line)
{
    return paidJob(line).has_value();
}

bool seeks(const QString &line)
{
    const bool mayBe =
        line.size() <= LongestSeeking && (line.contains(u'聘') || line.contains(u'招') || line.contains(u'徵'));
    const auto match = mayBe ? seeking().match(withoutTags(line)) : PatternMatch();
    static const Pattern notice(
        u"^(?:公告|启事|简章|信息|通知|公示|对象|流程|岗位|职位|要求|条件|人数|时间|方式|范围|专业|计划|需求|单位|部门|类别|城市|程序|说明|政策|范畴)"_s);
    return match.hasMatch() && !notice.match(match.captured(u"title"_s)).hasMatch();
}

QString withoutTags(const QString &line)
{
    static const Pattern announced(u"^([^:：–—|｜-]{2,40})(?:\\s*[:–—|｜-]\\s+|\\s*：\\s*)(?=\\S)"_s);
    static const Pattern named(u"^(?:Stellen(?:ausschreibung|angebot|anzeige)|Offre d(?:'|’)emploi|Oferta "
                               u"de (?:empleo|trabajo)|Stillingsopslag|"
                               u"Nabídka práce|Job (?:offer|opening|vacancy))\\s+(?=\\p{Lu})"_s,
                               Expression::UnicodeWords);
    Parts unused;
    QString rest = takeTags(line, unused);
    const auto match = announced.match(rest);
    if (match.hasMatch() && LineWords::namesPage(match.captured(1)))
        rest.remove(0, match.capturedLength());
    return withoutAnnouncement(named.removedFrom(rest).trimmed());
}

namespace {

/// The employer where the title names one and nothing else can be meant.
void splitEmployer(Parts &found)
{
    static const Pattern atEmployer(
        u"^(.{4,90}?) (?:(?:at|bei|chez|hos|ved) |@ ?)(\\p{Lu}[^,()]{1,50}?)(?:\\s\\([A-Z]{1,3}\\d{2}\\))?$"_s,
        Expression::UnicodeWords);
    static const Pattern wantedBy(
        u"^(.{4,90}?) (?:sökes|søges|gesucht|wanted|recherchée?) (?:till?|für|bei|for|at|by|pour|chez) (\\p{Lu}[^,()]{1,50})$"_s,
        Expression::UnicodeWords);
    if (const auto by = wantedBy.match(found.title); by.hasMatch()) {
        found.employer = by.captured(2);
        found.title = by.captured(1);
        return;
    }
    const auto match = atEmployer.match(found.title);
    if (match.hasMatch() && LineWords::namesJob(match.captured(1))) {
        found.employer = match.captured(2);
        found.title = match.captured(1);
    }
}

} // namespace

Parts parts(const QString &line)
{
    static const Pattern article(
        u"^(?:[Uu][Nn]\\([Ee]\\)|eine[nr]?|ein|une?|una|uno|an?|en|ett|et|einen)\\s+(?=\\p{Lu})"_s,
        Expression::UnicodeWords);
    static const Pattern wanted(
        u"\\s+(?:gesucht|wanted|recherchée?|recherché\\(e\\)|søges|sökes|hledáme)\\s*!*$|募集(?:中)?[!！]*$"_s,
        Expression::UnicodeWords);
    static const Pattern companyFirst(
        u"^((?:株式会社|有限会社|合同会社|\\(주\\)|㈜|주식회사)\\s?\\S+|\\S+(?:株式会社|有限会社|合同会社|有限公司))\\s+(?=\\S{2})"_s);
    if (const auto match = companyFirst.match(line); match.hasMatch()) { // "株式会社みどり 【福岡】法人営業"
        Parts behind = parts(line.mid(match.capturedEnd()));
        if (behind.employer.isEmpty())
            behind.employer = match.captured(1);
        return behind;
    }
    static const Pattern emphasis(
        u"(?<![\\p{L}\\d*_])(\\*\\*|__|\\*|_)(?=\\S)([^*_]{2,80})(?<=\\S)\\1(?![\\p{L}\\d])"_s);
    if (line.contains(u'*') && emphasis.match(line).hasMatch())
        return parts(emphasis.reducedIn(line, 2));
    static const Pattern bracketed(
        u"^\\[[^\\[\\]]{2,40}\\]\\s+[-–—|]\\s+\\["_s); // "[Initech] - [Baker - [Bern] - [FT]"
    if (bracketed.isIn(line))
        return parts(QString(line).remove(u'[').remove(u']'));
    Parts found;
    takeTags(line, found);
    static const Pattern job(u"\\s+[Jj]ob$"_s);
    static const Pattern code(u"^(?=[\\w-]*\\d{3})([A-Z]{0,4}-?\\d{3,8})\\s+[-–—:]\\s+"_s);
    static const Pattern second( // "eine Archivarin / einen Archivar"
        u"(?<=[/|])(\\s?)(?:eine[nr]?|ein|une?|una|uno)\\s+(?=\\p{Lu})"_s, Expression::UnicodeWords);
    found.title = withoutTags(line);
    if (article.isIn(found.title))
        found.title = second.reducedIn(article.removedFrom(found.title), 1);
    found.title = wanted.removedFrom(found.title);
    if (LineWords::namesJob(job.removedFrom(found.title)))
        found.title = job.removedFrom(found.title);
    if (const auto match = code.match(found.title); match.hasMatch()) {
        found.code = match.captured(1);
        found.title.remove(0, match.capturedLength());
    }
    if (seeks(line)) {
        const auto match = seeking().match(found.title);
        found.title = match.captured(u"title"_s).trimmed();
        QString name = match.captured(u"employer"_s);
        name = tag().removedFrom(name);
        const QString form = match.captured(u"form"_s);
        const QString whole = (name + form).trimmed();
        if (form == u"团队"_s) // "AI 先锋团队": of whom, it does not say
            name.clear();
        if (LineWords::isCompany(whole))
            found.employer = whole;
        else if (!namesNobody(name))
            found.employer = name.trimmed();
        found.facts.append(match.captured(u"pay"_s));
        return found;
    }
    static const Pattern house( // "光屿科技 - 多模态算法实习生"
        u"^(\\p{Han}{2,12}(?:科技|集团|银行|证券|网络|软件|汽车|信息|智能|电子|生物|医药|能源|传媒|教育|公司))\\s*[-–—|｜·]\\s*(?=\\S{3})"_s);
    if (const auto match = house.match(found.title);
        match.hasMatch() && LineWords::namesJob(found.title.mid(match.capturedLength()))) {
        found.employer = match.captured(1);
        found.title.remove(0, match.capturedLength());
    }
    static const Pattern where(u"[（(]([^（）()：:]{2,24})[）)]$"_s); // "（北京/上海，可远程）"
    static const Pattern comma(u"\\s*[/、，,]\\s*"_s);
    const auto place = where.match(found.title);
    if (place.hasMatch() && found.title.front().unicode() >= 0x3000) {
        const QStringList parts = comma.split(place.captured(1), Qt::SkipEmptyParts);
        const bool arePlaces = std::all_of(parts.begin(), parts.end(), [](const QString &part) {
            return LineWords::isPlaceLike(part) || LineWords::isBadges(part);
        });
        if (arePlaces) {
            found.facts += parts;
            found.title.chop(place.capturedLength());
        }
    }
    if (auto cells = ofCells(found.title)) {
        found.title = cells->title;
        found.name = cells->name.isEmpty() ? found.name : cells->name;
        if (house.match(found.name + u" - 000"_s).hasMatch()) // "上海 | 前端实习生 | 云帆科技"
            found.employer = found.name;
        found.facts += cells->facts;
    } else if (auto paid = paidJob(found.title)) {
        found.title = paid->title;
        found.facts.append(paid->pay);
    }
    splitEmployer(found);
    static const Pattern town(u"^(.{4,90}?) (?:in|à|en|i|ve?) (\\p{Lu}[\\p{L}'’-]+(?:[ -]\\p{L}[\\p{L}'’-]+){0,2})$"_s,
                              Expression::UnicodeWords);
    if (const auto match = town.match(found.title); match.hasMatch() && LineWords::namesJob(match.captured(1))
        && !countryOfCity(match.captured(2)).isEmpty()) { // "Werkstudent Backend (Go) in Leipzig"
        found.facts.append(match.captured(2));
        found.title = match.captured(1);
    }
    static const Pattern labelled(u"\\s*[（(]([^（）():：]{2,12}[:：][^（）()]{2,40})[）)]$"_s);
    if (const auto match = labelled.match(found.title); match.hasMatch()) { // "工程师（工作地点：合肥、上海）"
        const auto label = labelledLine(match.captured(1));
        if (label && label->field == FieldName::Location) {
            found.facts += placeSeparator().split(label->value, Qt::SkipEmptyParts);
            found.title.chop(match.capturedLength());
        }
    }
    static const Pattern bracket(u"\\s*\\(([^()]{4,40})\\)$"_s);
    const auto badge = bracket.match(found.title);
    if (badge.hasMatch() && badge.captured(1).contains(u',')
        && (LineWords::isBadges(badge.captured(1)) || LineWords::startsWithBadge(badge.captured(1)))) {
        found.facts.append(badge.captured(1)); // "Illustrator (remote, contract)"
        found.title.chop(badge.capturedLength());
    }
    return found;
}

} // namespace Shortlist::TitleLine
