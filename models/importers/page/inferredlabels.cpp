// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/inferredlabels.h"

#include "models/importers/fieldnames.h"
#include "models/importers/normalise/dates.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/places.h"
#include "models/importers/normalise/salaries.h"
#include "models/importers/page/linewords.h"

#include <algorithm>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLabel = 50;
constexpr qsizetype LongestValue = 80;
constexpr int MostLabelWords = 7;

/// Words of a label behind which a day, a figure or a place is another's: the employer's, an interview's, a project's.
bool isOfSomethingElse(const QString &label)
{
    static const Pattern words = pattern(
        u"\\b(?:head ?quarter\\w*|hq|hauptsitz|firmensitz|siège|sede (?:central|social)|hovedkontor|huvudkontor|sídlo|"
        u"founded|gegründet|gründung\\w*|fondée?|fundada|grundlagt|grundat|založen\\w*|interview\\w*|gespräch\\w*|"
        u"entretien\\w*|entrevista\\w*|samtale\\w*|intervju\\w*|pohovor\\w*|updated?|aktualisiert|stand|modifiée?|mise "
        u"à "
        u"jour|"
        u"actualizad[oa]|opdateret|uppdaterad|aktualizováno|birth|geburt\\w*|naissance|nacimiento|phone|tel\\w*|fax|"
        u"mobil\\w*|contact\\w*|kontakt\\w*|travel|reise\\w*|bonus\\w*|budget|turnover|revenue|umsatz|chiffre "
        u"d['’]affaires|facturación|omsætning|omsättning|obrat|fee|price|preis|prix|precio|pris|cena|voucher|"
        u"language\\w*|sprache\\w*|langue\\w*|idioma\\w*|sprog|språk|jazyk\\w*|nationality|staatsangehörigkeit|clients?"
        u"|"
        u"customers?|kunden?|event|webinar|course|project|projekt|contract (?:end|until)|end(?:s|e|date)?|vertragsende|"
        u"befrist\\w*|jusqu\\w* "
        u"contrat|note|hinweis|example|beispiel)\\b|本社|总部|總部|总公司|본사|面接|面试|면접|設立|"
        u"成立|설립|更新|수정|電話|电话|전화"_s);
    return words.match(label).hasMatch();
}

QString fieldOfDay(const QString &label)
{
    static const Pattern closing = pattern(
        u"\\b(?:appl(?:y|ications?)|candidat\\w*|candidature\\w*|bewerb\\w*|bewerbung\\w*|postul\\w*|solicitud\\w*|"
        u"inscripci\\w*|instancias|ansøg\\w*|ansök\\w*|přihláš\\w*|responses?|cvs?|résumés?|resumes?|clos(?:es|ing|e)|"
        u"deadline|einsend\\w*|unterlagen|dossiers?|offre ouverte|přihlas\\w*|životopis\\w*)\\b|応募|エントリー|出願|"
        u"지원|접수|원서|마감|报名|应聘|投递|简历|截止|締"_s);
    static const Pattern opening = pattern(
        u"\\b(?:posted|published|publi(?:é|ée|cad[oa]|kováno|cerad|ceret)|veröffentlich\\w*|erschienen|ausgeschrieben|"
        u"advertised|listed|opslået|zveřejněn\\w*|en ligne)\\b|掲載日|公開|게시|등록|发布|刊登"_s);
    static const Pattern start =
        pattern(u"\\b(?:start\\w*|begin\\w*|eintritt\\w*|antritt\\w*|besetz\\w*|prise "
                u"de|début|incorporaci\\w*|inicio|tiltræd\\w*|"
                u"tillträd\\w*|nástup\\w*|commenc\\w*)\\b|入社|入職|着任|到岗|入职|입사|임용"_s);
    if (closing.match(label).hasMatch())
        return FieldName::ApplyBy;
    if (opening.match(label).hasMatch())
        return FieldName::PostedOn;
    return start.match(label).hasMatch() ? QString(FieldName::StartsOn) : QString();
}

bool isCode(const QString &label, const QString &value)
{
    static const Pattern code(u"^#?(?=[\\w./-]*\\d)[\\p{L}\\d][\\p{L}\\d_./-]{2,23}$"_s, Expression::UnicodeWords);
    static const Pattern words = pattern(
        u"\\b(?:ref\\w*|réf\\w*|id|code|kennung|kennziffer|expediente|dossier|vacancy|requisition|jobnr|stellennr|"
        u"annonce|offre|sag|diarie\\w*|inzerát\\w*|nabídk\\w*)\\b(?=[^\\n]*$)|编号|編號|番号|번호"_s);
    static const Pattern other = pattern(u"\\b(?:zip|postal|post ?code|plz|dress|vat|tax|phone|promo)\\b|邮编|郵便"_s);
    return code.match(value).hasMatch() && words.match(label).hasMatch() && !other.match(label).hasMatch();
}

bool isPay(const QString &label, const QString &value)
{
    static const Pattern words =
        pattern(u"\\b(?:\\w*pay|\\w*salar\\w*|\\w*wage\\w*|compensation|remunerat\\w*|\\w*gehalt\\w*|\\w*lohn\\w*|\\w*"
                u"brutto\\w*|"
                u"verg[üu]tung\\w*|entgelt\\w*|rémunération\\w*|salaire\\w*|brut|sueldo|retribuci\\w*|remuneraci\\w*|"
                u"bruto|\\w*løn\\w*|"
                u"\\w*lön\\w*|mzd\\w*|plat\\w*|band|grade|earn\\w*|verdien\\w*)\\b|薪|給与|月給|年収|급여|연봉|보수"_s);
    const bool isSaid = words.match(label).hasMatch();
    return isSaid ? LineWords::isMoney(value) && !salariesIn(u"Salary: "_s + value).empty()
                  : LineWords::isMoney(value) && !salariesIn(value).empty();
}

} // namespace

namespace {

/// The label and the value of a line, without marks round them; empty where it is no such pair.
std::pair<QString, QString> pairIn(const QString &line)
{
    const auto isMark = [](QChar c) { return c.isSpace() || u"*_•–-"_s.contains(c); };
    qsizetype colon = line.indexOf(u':');
    colon = colon < 0 ? line.indexOf(u'：') : colon;
    if (colon < 2 || colon > LongestLabel || line.size() - colon > LongestValue)
        return {};
    qsizetype begin = 0;
    while (begin < colon && isMark(line.at(begin)))
        ++begin;
    qsizetype end = line.size();
    qsizetype value = colon + 1;
    while (value < end && isMark(line.at(value)))
        ++value;
    while (end > value && isMark(line.at(end - 1)))
        --end;
    qsizetype last = colon;
    while (last > begin && isMark(line.at(last - 1)))
        --last;
    const QString label = line.sliced(begin, last - begin);
    const bool isPair =
        label.size() > 1 && label.front().isLetter() && end - value > 1 && label.count(u' ') < MostLabelWords;
    return isPair ? std::pair{label, line.sliced(value, end - value)} : std::pair<QString, QString>();
}

/// The field that the kind of a value tells with a word of its label; empty for none.
QString fieldOfKind(const QString &label, const QString &value)
{
    static const Pattern time( // "14. 12. 2026 do 12:00"
        u"[\\s,]*(?:do|um|à|at|kl\\.?|v|a las|,)?\\s*\\d{1,2}[:.h]\\d{2}(?:\\s?(?:uhr|hod\\.?|h|am|pm))?$"_s,
        Expression::IgnoreCase);
    const bool hasDigit = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
    if (hasDigit) {
        const QString day = fieldOfDay(label);
        static const Pattern opening( // "del 23 de noviembre al 4 de diciembre de 2026"
            u"^(?:from|vom|del?|du|fra|från|od)\\s+\\d.{2,30}?\\s(?:to|until|bis|al|au|til|till|do)\\s+(?:zum\\s+)?"_s,
            Expression::IgnoreCase);
        static const Pattern stop(u"\\.$"_s);
        const QString last = stop.removedFrom(opening.removedFrom(time.removedFrom(value)));
        if (!day.isEmpty() && (readDate(value) || readDate(last)))
            return day;
        if (isCode(label, value))
            return FieldName::RequisitionId;
        if (isPay(label, value))
            return FieldName::Salary;
    }
    if (LineWords::isBadges(value))
        return FieldName::EmploymentType;
    const bool mayBePlace = value.front().isUpper() || value.front().category() == QChar::Letter_Other;
    const bool isPlace =
        mayBePlace && label.count(u' ') < 3 && isSurelyPlace(value) && !readPlaces(value).front().locality.isEmpty();
    return isPlace ? QString(FieldName::Location) : QString();
}

} // namespace

std::optional<LabelledLine> inferredLine(const QString &line)
{
    if (line.size() > LongestLabel + LongestValue)
        return std::nullopt;
    const auto [label, value] = pairIn(line);
    if (label.isEmpty() || value.contains("://"_L1))
        return std::nullopt;
    const QString field = fieldOfKind(label, value);
    if (field.isEmpty() || isOfSomethingElse(label) || LineWords::isSectionHeading(label) || LineWords::isProse(value))
        return std::nullopt;
    return LabelledLine{field, value};
}

std::optional<LabelledLine> factLine(const QString &line)
{
    auto known = labelledLine(line);
    return known ? known : inferredLine(line);
}

} // namespace Shortlist
