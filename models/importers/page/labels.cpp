// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/labels.h"

#include "models/domain/text.h"
#include "models/importers/fieldnames.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLabelledLine = 220;
constexpr qsizetype LongestValue = 160;

struct Labels
{
    QLatin1String field;
    const char16_t *words; ///< folded, separated by |
};

constexpr std::array AllLabels{
    Labels{FieldName::Title,
           u"title|job title|job posting title|position|position title|role|job "
           u"name|vacancy|stellenbezeichnung|poste|intitulé du "
           u"poste|puesto|cargo|stilling|tjänst|befattning|pozice|název pozice|职位名称|岗位名称|職種|"
           u"募集職種|포지션|채용 직무"},
    Labels{
        FieldName::Employer,
        u"company|company name|employer|organization|organisation|hiring organization|agency|arbeitgeber|unternehmen|"
        u"entreprise|société|empresa|firma|virksomhed|arbejdsgiver|företag|arbetsgivare|společnost|zaměstnavatel|公司|"
        u"公司名称|"
        u"会社名|企業名|회사|회사명|기업명"},
    Labels{FieldName::Department, u"department|team|business unit|abteilung|service|departamento"},
    Labels{FieldName::Location,
           u"location|locations|location name|location(s)|job location|job locations|work location|work "
           u"locations|place of work|"
           u"primary location|city|office|office location|duty "
           u"station|standort|arbeitsort|einsatzort|lieu|lieu de "
           u"travail|"
           u"ubicación|ubicació|población|lugar|lugar de trabajo|localização|città|место "
           u"работы|город|sede|plats|arbetsort|arbejdssted|místo výkonu práce|místo "
           u"práce|lokalita|工作地点|地点|勤務地|근무지"},
    Labels{FieldName::Workplace,
           u"workplace type|workplace|work arrangement|work model|working model|remote|remote type|job location type|"
           u"arbeitsmodell|télétravail|modalidad|modalidad de trabajo|modalitat|modalitat de treball"},
    Labels{FieldName::EmploymentType,
           u"job type|employment type|type of employment|contract type|type of contract|full/part time|"
           u"full-time/part-time|work schedule|vertragsart|beschäftigungsart|anstellungsart|"
           u"arbeitszeit|type de contrat|contrat|tipo de "
           u"contrato|tipus de contracte|tipo de "
           u"contratación|jornada|工作性质|工作类型|雇用形態|고용형태|근무형태|anställningsform|ansættelsesform|"
           u"typ úvazku|pracovní úvazek|úvazek|typ smlouvy"},
    Labels{FieldName::PostedOn,
           u"date|posted|posted at|posted on|date posted|posted date|posting date|post date|opening date|publication "
           u"date|published|"
           u"published on|job posted|veröffentlicht|veröffentlicht am|date de "
           u"publication|发布时间|发布日期|掲載日|등록일|oprettet|publicerad|zveřejněno|fecha de publicación"},
    Labels{
        FieldName::ApplyBy,
        u"apply by|apply before|available before|closing date|close date|closes|closes on|closing on|deadline|"
        u"application deadline|deadline to apply|application closing date|applications close|expires|expires on|"
        u"expiration date|valid through|last date to apply|bewerbungsschluss|bewerbungsfrist|date limite|"
        u"date limite de candidature|fecha límite|截止日期|截止时间|投递截止|网申截止|応募締切|応募期限|접수마감|접수 "
        u"마감|마감일|ansøgningsfrist|sista ansökningsdag|"
        u"søknadsfrist|uzávěrka přihlášek"},
    Labels{FieldName::Salary,
           u"salary|salary range|pay|pay range|pay rate|base pay|base salary|base pay range|compensation|"
           u"compensation range|hourly "
           u"rate|wage|wages|remuneration|gehalt|salaire|rémunération|salario|sueldo|薪资|薪资范围|年薪|月薪|給与|年収|"
           u"月給|時給|연봉|급여|løn|lön|månadslön|lønn|mzda|plat"},
    Labels{FieldName::StartsOn,
           u"start date|starting date|start|eintrittsdatum|beginn|date de début|fecha de "
           u"inicio|入职时间|到岗时间|入社時期|勤務開始日|입사일|tiltrædelse|startdato|"
           u"tillträde|startdatum|nástup|termín nástupu"},
    Labels{FieldName::RequisitionId,
           u"job id|job number|job code|job ref|job reference|job requisition id|requisition id|requisition number|"
           u"requisition|req id|req #|req. id|reference|reference number|reference id|ref|ref.|ref no|position number|"
           u"position id|posting id|vacancy id|vacancy number|announcement number|kennziffer|référence|职位编号"},
    Labels{FieldName::Industry, u"industry|industries|branche|secteur"},
    Labels{QLatin1String("occupationalCategory"), u"job function|function|category|job category"},
    Labels{FieldName::Experience,
           u"seniority level|experience level|career level|experience|required experience|experience required|"
           u"work experience|berufserfahrung|expérience|experiencia"},
    Labels{
        FieldName::Url,
        u"url|link|job url|posting url|source url|job link|stellenlink|lien|enlace|内推链接|投递链接|网申链接|网申地址|"
        u"投递地址|申请链接|応募url|지원 링크"},
};

const QHash<QString, QString> &fieldsByLabel()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> hash;
        for (const Labels &labels : AllLabels)
            for (const QString &word : QString::fromUtf16(labels.words).split(u'|'))
                hash.insert(Text::folded(word), labels.field);
        return hash;
    }();
    return table;
}

QString withoutMarkdown(const QString &line)
{
    static const QRegularExpression marks(u"\\*\\*|__|^#{1,6}\\s+|^[-*•\\p{So}\\p{Cn}]+\\s*"_s);
    QString plain = line;
    return Text::collapsed(plain.remove(marks));
}

bool isDateField(const QString &field)
{
    return field == FieldName::PostedOn || field == FieldName::ApplyBy;
}

/// A label needs a value of its own kind: "Posted" may be followed by a day or an age, never by prose.
bool suits(const QString &field, const QString &value)
{
    static const QRegularExpression digit(u"\\d|today|yesterday|just now|heute|gestern"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (value.size() > LongestValue)
        return false;
    if (isDateField(field) || field == FieldName::RequisitionId)
        return value.contains(digit) && value.size() <= 60;
    if (field == FieldName::Salary)
        return value.contains(digit);
    const bool isSentence = value.endsWith(u'.') && value.count(u' ') > 6;
    return !isSentence;
}

/// "POSTED ON 2/24/2025": labels that sites put before a day without a colon.
std::optional<LabelledLine> withoutColon(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(posted on|posted|published on|available before|apply by|apply before|closes on|closes|closing|expires on|"
        u"expires|deadline|application deadline)\\s+((?:on\\s+)?[\\p{L}.,]{0,12}\\s*\\d[^!?]{0,30})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString field = fieldsByLabel().value(Text::folded(match.captured(1)), FieldName::ApplyBy);
    return LabelledLine{field, match.captured(2).trimmed()};
}

} // namespace

std::optional<LabelledLine> labelledLine(const QString &line)
{
    if (line.size() > LongestLabelledLine)
        return std::nullopt;
    QString plain = withoutMarkdown(line);
    if (plain.startsWith(u'【')) // 【工作地点】长沙、上海
        plain = plain.mid(1).replace(u'】', u'：');
    qsizetype colon = plain.indexOf(u':');
    if (const qsizetype wide = plain.indexOf(u'：'); wide >= 0 && (colon < 0 || wide < colon))
        colon = wide;
    if (colon <= 0)
        return withoutColon(plain);
    const auto field = fieldsByLabel().constFind(Text::folded(plain.left(colon)));
    if (field == fieldsByLabel().cend())
        return std::nullopt;
    QString value = plain.mid(colon + 1).trimmed();
    if (value.startsWith(u'(') && value.indexOf(u')') == value.size() - 1)
        value = value.mid(1, value.size() - 2);
    if (!value.isEmpty() && !suits(*field, value))
        return std::nullopt;
    return LabelledLine{*field, value};
}

std::optional<QString> fieldOfLabel(const QString &label)
{
    const auto field = fieldsByLabel().constFind(Text::folded(withoutMarkdown(label)));
    return field == fieldsByLabel().cend() ? std::nullopt : std::optional(*field);
}

std::optional<QString> lonelyLabel(const QString &line)
{
    // Words that stand alone on a line for other reasons as often: a heading, a button, a part of a name.
    static const QStringList Ambiguous =
        u"title|position|poste|puesto|cargo|role|team|service|office|city|agency|remote|date|start|beginn|pay|"
        u"compensation|wage|wages|gehalt|salaire|salario|function|category|url|link|contrat|ref|reference|organization|"
        u"organisation|vacancy|workplace|published|closes|expires|jornada|sede|plats|experience|experiencia|local|公司"_s
            .split(u'|');
    const QString folded = Text::folded(withoutMarkdown(line));
    return Ambiguous.contains(folded) ? std::nullopt : fieldOfLabel(folded);
}

} // namespace Shortlist
