// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/employment.h"

#include "models/importers/normalise/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

template <typename Value>
struct Rule
{
    QRegularExpression expression;
    Value value;
};

const std::vector<Rule<EmploymentType>> &typeRules()
{
    using enum EmploymentType;
    static const std::vector<Rule<EmploymentType>> all = {
        {pattern(
             uR"((?<!part or )\bfull[ _-]?time\b|\bpermanent\b(?! part)|\bregular\b|vollzeit|\bunbefristet|\bcdi\b|temps plein|tempo (indeterminato|pieno)|indefinido|tiempo completo|tempo integral|全职|正社員|正職|정규직|pełny etat|plný úvazek|fuldtid|heltid|voltijd|fulltime)"_s),
         FullTime},
        {pattern(
             uR"(\bpart[ _-]?time\b|teilzeit|temps partiel|tiempo parcial|media jornada|meio período|tempo parziale|兼职|パート|파트타임|część etatu|částečný úvazek|deltid|parttime|deeltijd)"_s),
         PartTime},
        {pattern(
             uR"(\bcontract(or)?\b|\bfreelance\b|\b1099\b|\bbefristet|\bcdd\b|契約社員|계약직|fixed[ _-]term|\bb2b\b)"_s),
         Contract},
        {pattern(uR"(\btemporary\b|\bseasonal\b|\btemp\b|saisonnier|vikariat|temporal\b|temporär|派遣)"_s), Temporary},
        {pattern(
             uR"(\bintern(s|ship|ships)?\b|werkstudent|praktik(um|ant)|\bstage\b|\bstagiaire\b|\balternance\b|实习|인턴|インターン|\bco-?op\b|prácticas|praktik\b|\bstáž|estágio|tirocinio)"_s),
         Internship},
        {pattern(uR"(\bvolunteer|ehrenamt|bénévol|voluntari)"_s), Volunteer},
        {pattern(uR"(\bper[ _-]diem\b)"_s), PerDiem},
        {pattern(uR"(^other$|(?<=, )other$|^other(?=,))"_s), Other},
    };
    return all;
}

const QRegularExpression &internTitle()
{
    static const auto expression = pattern(
        uR"(\b(interns?|internships?|praktikant\w*|praktikum|werkstudent\w*|stagiaire|stage|becari[oa]|co-?op|trainee ?ship)\b|实习|インターン|인턴)"_s);
    return expression;
}

template <typename Value>
struct Statement
{
    QRegularExpression expression;
    Value value;
};

} // namespace

std::vector<EmploymentType> employmentTypesOf(const QString &value)
{
    std::vector<EmploymentType> types;
    QString words = value;
    words.replace(u'_', u' ');
    for (const auto &rule : typeRules()) {
        if (rule.expression.match(words).hasMatch())
            types.push_back(rule.value);
    }
    // "permanent part-time" is no full-time job.
    static const auto saysFullTime = pattern(uR"(\bfull[ -]?time\b|vollzeit|temps plein)"_s);
    const auto has = [&](EmploymentType type) { return std::find(types.begin(), types.end(), type) != types.end(); };
    if (has(EmploymentType::PartTime) && !saysFullTime.match(words).hasMatch())
        std::erase(types, EmploymentType::FullTime);
    return types;
}

std::vector<EmploymentType> employmentTypesInTitle(const QString &title)
{
    if (internTitle().match(title).hasMatch())
        return {EmploymentType::Internship};
    static const auto partTime = pattern(uR"(\bpart[ -]?time\b|\bteilzeit\b|\btemps partiel\b|\bdeltid\b)"_s);
    if (partTime.match(title).hasMatch())
        return {EmploymentType::PartTime};
    static const auto fullTime = pattern(uR"([(\[,–-]\s*full[ -]?time\b|\bvollzeit\b)"_s);
    if (fullTime.match(title).hasMatch())
        return {EmploymentType::FullTime};
    static const auto temporary = pattern(uR"(\b(temporary|seasonal|vikar(iat\w*)?)\b|sommer vikariat)"_s);
    return temporary.match(title).hasMatch() ? std::vector{EmploymentType::Temporary} : std::vector<EmploymentType>();
}

std::optional<EmploymentStatement> employmentInProse(const QString &text)
{
    using enum EmploymentType;
    static const std::vector<Statement<EmploymentType>> all = {
        {pattern(
             uR"([^.\n]{0,60}\b(?:join us|apply|hiring|seeking|looking)\b[^.\n]{0,40}\b(?:for (?:an?|our) )?(?:\d{4} |summer )?internships?\b)"_s),
         Internship},
        {pattern(
             uR"(\b(?:offers?|for) (?:an?|our|\w+)? ?(?:\d{4} |summer |project )?internships?\b(?! program| experience)|\bas an? (?:project )?intern\b|\b(?:our|this|the|a) (?:\d{4} )?(?:project )?interns?(?:hip)? (?:is|will|lets|works?|shows?|aims?|programme runs)\b|\binternships? (?:at|in) (?:our company|\d{4}|\p{Lu}\w+)\b|\bcommit to an internship\b|\bseeks interns\b)"_s),
         Internship},
        {pattern(
             uR"(\b(?:this is|it is|position is|role is|job type|employment type|type)\s*:?\s*(?:a |an )?(?:regular,? |permanent,? )?full[ -]time\b|\bfull[ -]time (?:position|role|job|opportunity|employment)\b)"_s),
         FullTime},
        {pattern(
             uR"(\b(?:this is|position is|role is|job type|employment type)\s*:?\s*(?:a )?part[ -]time\b|\bthis part[ -]time (?:position|role|job)\b)"_s),
         PartTime},
        {pattern(
             uR"(\b(?:job type|employment type)\s*:\s*contract\b|\bthis is a (?:\d+[- ]month )?contract (?:position|role)\b)"_s),
         Contract},
    };
    for (const auto &rule : all) {
        const auto match = rule.expression.match(text);
        if (match.hasMatch())
            return EmploymentStatement{{rule.value}, match.captured().trimmed()};
    }
    return {};
}

Programme programmeOf(const QString &value)
{
    static const auto apprentice =
        pattern(uR"(\bapprentice(ship)?s?\b|\bauszubildende|\bausbildung zu|\bapprenti(e|s)?\b|\baprendiz\b)"_s);
    static const auto graduate = pattern(
        uR"(\bgraduates?\b(?! (degree|school|student))|\bnew grads?\b|\buniversity grad(uate)?\b|\bcampus\b|\bearly careers?\b|\bcollege hire\b|\btrainee(programm)?\b|校招|秋招|春招|应届|新卒|신입)"_s);
    if (apprentice.match(value).hasMatch())
        return Programme::Apprentice;
    if (internTitle().match(value).hasMatch())
        return Programme::Intern;
    return graduate.match(value).hasMatch() ? Programme::Graduate : Programme::None;
}

std::optional<ProgrammeStatement> programmeInProse(const QString &text)
{
    static const std::vector<Statement<Programme>> all = {
        {pattern(
             uR"(\bas a (?:recent |new )?graduate,?\b|\brecent graduates or have graduated\b|\bour graduate (?:programme?|scheme)\b|\bgraduate (?:development )?programme? (?:is|for|runs)\b|\bwe hire graduates\b|应届(?:毕业)?生|校园招聘)"_s),
         Programme::Graduate},
        {pattern(
             uR"(\bas an? (?:project )?intern\b|\binternships? (?:at our company|in \d{4})\b|\binternship in \d{4}\b|\b\d{4} (?:summer )?internship\b|\bcommit to an internship\b|\b(?:a|our|the) project intern\b|\bseeks interns\b)"_s),
         Programme::Intern},
        {pattern(uR"(\bas an apprentice\b|\bour apprenticeship\b)"_s), Programme::Apprentice},
    };
    for (const auto &rule : all) {
        const auto match = rule.expression.match(text);
        if (match.hasMatch())
            return ProgrammeStatement{rule.value, match.captured()};
    }
    return {};
}

Workplace workplaceOf(const QString &value)
{
    static const auto remote = pattern(
        uR"(\b(fully )?remote\b|\btelecommut\w*|\btele-?work\w*|\bwork(ing)? from home\b|\bhome ?office\b|\bremoto\b|\btélétravail\b|\bfjern\w*|远程|在宅|リモート|재택)"_s);
    static const auto hybrid =
        pattern(uR"(\bhybrid\w*|\bhíbrido\b|\bhybride\b|\bflexible\b|混合|ハイブリッド|하이브리드)"_s);
    static const auto onsite = pattern(
        uR"(\bon[ -_]?site\b|\bin[- ](person|office)\b|\bvor ort\b|\bpresencial\b|\bsur site\b|现场|出社|출근)"_s);
    const QString words = QString(value).replace(u'_', u' '); // "remote_local"
    if (hybrid.match(words).hasMatch())
        return Workplace::Hybrid;
    const bool isRemote = remote.match(words).hasMatch();
    const bool isOnsite = onsite.match(words).hasMatch();
    if (isRemote == isOnsite)
        return Workplace::Unknown;
    return isRemote ? Workplace::Remote : Workplace::Onsite;
}

std::optional<WorkplaceStatement> workplaceInProse(const QString &text)
{
    static const std::vector<Statement<Workplace>> all = {
        {pattern(
             uR"(\bhybrid (?:working|work|role|position|model|schedule|setup|set-up|arrangement|office|remote|environment|job)\b|\b(?:role|position|job) is hybrid\b|\bhybrid\b[^.\n]{0,40}\b(?:days|office)\b|\bworkplace type\s*:\s*hybrid\b|\b(?:\d|two|three) days (?:a|per) week (?:in|at|from) (?:the|our) (?:\w+ )?office\b|\barbeitsplatz - hybrid\b|\bhybrides arbeiten\b|\bmobiles? arbeiten\b)"_s),
         Workplace::Hybrid},
        {pattern(
             uR"(\b(?:this|the) (?:role|position|job) (?:is|can be) (?:fully |100 ?% |completely )?remote\b|\b(?:fully|100 ?%) remote (?:role|position|job|work)\b|\bremote (?:position|role|job)\b(?!s)|\blocation\s*:\s*remote\b|\bwork remotely from anywhere\b)"_s),
         Workplace::Remote},
        {pattern(
             uR"(\b(?:this|the) (?:role|position|job) is (?:fully |100 ?% )?(?:on-?site|in[- ](?:office|person))\b|\bon-?site (?:role|position|job)\b|\bworkplace type\s*:\s*on-?site\b)"_s),
         Workplace::Onsite},
    };
    for (const auto &rule : all) {
        const auto match = rule.expression.match(text);
        if (match.hasMatch())
            return WorkplaceStatement{rule.value, match.captured()};
    }
    return {};
}

} // namespace Shortlist
