// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/fieldtext.h"

#include "models/domain/postingjson.h"
#include "models/domain/text.h"
#include "models/domain/words.h"
#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Shortlist::FieldText {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

constexpr std::array EmploymentTypes{EmploymentType::FullTime,  EmploymentType::PartTime,   EmploymentType::Contract,
                                     EmploymentType::Temporary, EmploymentType::Internship, EmploymentType::Volunteer,
                                     EmploymentType::PerDiem,   EmploymentType::Other};

/// The enumerators of a choice with their words, the absent one first.
template <typename Enum>
std::vector<std::pair<QString, QString>> choicesOf(std::initializer_list<Enum> values)
{
    std::vector<std::pair<QString, QString>> found{{QString(), Words::tr("not stated")}};
    for (const Enum value : values)
        found.emplace_back(wordOf(value), Formats::nameOf(value));
    return found;
}

QStringList namesOf(const std::vector<EmploymentType> &types)
{
    QStringList names;
    std::ranges::transform(types, std::back_inserter(names), [](auto type) { return Formats::nameOf(type); });
    return names;
}

QStringList textsOf(const std::vector<Place> &places)
{
    QStringList texts;
    std::ranges::transform(places, std::back_inserter(texts), &Place::text);
    return texts;
}

QStringList parts(const QString &text, QChar separator)
{
    QStringList found;
    const QStringList pieces = text.split(separator);
    for (const QString &piece : pieces)
        if (const QString trimmed = Text::collapsed(piece); !trimmed.isEmpty())
            found.append(trimmed);
    return found;
}

std::vector<Place> readPlaces(const QString &text, const std::vector<Place> &known)
{
    std::vector<Place> places;
    for (const QString &name : parts(text, u';')) {
        const auto same = std::ranges::find(known, name, &Place::text);
        Place typed;
        typed.text = name;
        typed.locality = name.section(u',', 0, 0).trimmed();
        places.push_back(same == known.end() ? typed : *same);
    }
    return places;
}

std::optional<std::vector<EmploymentType>> readEmployment(const QString &text)
{
    std::vector<EmploymentType> types;
    for (const QString &name : parts(text, u',')) {
        const auto found = std::ranges::find_if(EmploymentTypes, [&name](EmploymentType type) {
            return name.compare(Formats::nameOf(type), Qt::CaseInsensitive) == 0 || name == wordOf(type);
        });
        if (found == EmploymentTypes.end())
            return {};
        types.push_back(*found);
    }
    std::ranges::sort(types);
    types.erase(std::ranges::unique(types).begin(), types.end());
    return types;
}

QString dayText(const QDate &day)
{
    return day.isValid() ? Formats::longDay(day) : QString();
}

/// False where `text` is neither empty nor a day.
bool setDay(QDate &day, const QString &text)
{
    const std::optional<QDate> read = readDay(text);
    if (!read && !text.isEmpty())
        return false;
    day = read.value_or(QDate());
    return true;
}

bool setSalary(Posting &posting, const QString &text)
{
    const std::optional<Salary> read = readSalary(text, posting.salary);
    if (!read && !text.isEmpty())
        return false;
    posting.salary = read;
    return true;
}

bool setExperience(Posting &posting, const QString &text)
{
    const std::optional<ExperienceYears> read = readExperience(text);
    if (!read && !text.isEmpty())
        return false;
    posting.experience = read;
    return true;
}

bool setEmployment(Posting &posting, const QString &text)
{
    auto read = readEmployment(text);
    if (!read)
        return false;
    posting.employmentTypes = *std::move(read);
    return true;
}

bool setRareWords(Posting &posting, const QString &field, const QString &text)
{
    if (field == "source_url"_L1)
        posting.sourceUrl = text;
    else if (field == "assessment"_L1)
        posting.assessment = text;
    else if (field == "rolling_review"_L1)
        posting.rollingReview = text == "true"_L1;
    else if (field == "language"_L1)
        posting.language = text.toLower();
    else
        return false;
    return true;
}

/// Sets a field whose every text is valid; false where `field` is none of them.
bool setWords(Posting &posting, const QString &field, const QString &text)
{
    if (field == "title"_L1)
        posting.title = text;
    else if (field == "employer"_L1)
        posting.employer = text;
    else if (field == "department"_L1)
        posting.department = text;
    else if (field == "locations"_L1)
        posting.places = readPlaces(text, posting.places);
    else if (field == "start"_L1)
        posting.start = text;
    else if (field == "skills"_L1)
        posting.skills = parts(text, u',');
    else if (field == "requisition_id"_L1)
        posting.requisitionId = text;
    else if (field == "workplace"_L1)
        posting.workplace = fromWord<Workplace>(text).value_or(Workplace::Unknown);
    else if (field == "programme"_L1)
        posting.programme = fromWord<Programme>(text).value_or(Programme::None);
    else if (field == "education"_L1)
        posting.education = fromWord<Education>(text).value_or(Education::Unknown);
    else
        return setRareWords(posting, field, text);
    return true;
}

bool setMonths(std::optional<int> &months, const QString &text)
{
    bool isNumber = false;
    const int read = QLocale().toInt(text, &isNumber);
    if (!text.isEmpty() && (!isNumber || read <= 0))
        return false;
    months = text.isEmpty() ? std::nullopt : std::optional(read);
    return true;
}

QString rareText(const Posting &posting, const QString &field)
{
    if (field == "start_from"_L1)
        return dayText(posting.startFrom);
    if (field == "start_by"_L1)
        return dayText(posting.startBy);
    if (field == "graduated_within_months"_L1)
        return posting.graduatedWithinMonths ? QLocale().toString(*posting.graduatedWithinMonths) : QString();
    if (field == "assessment"_L1)
        return posting.assessment;
    if (field == "rolling_review"_L1)
        return posting.rollingReview ? u"true"_s : QString();
    if (field == "source_url"_L1)
        return posting.sourceUrl;
    return field == "language"_L1 ? posting.language : QString();
}

QString limitText(const Posting &posting)
{
    const LimitClause *limit = posting.applicationLimit();
    if (limit == nullptr)
        return {};
    QStringList words{limit->max.value_or(0) == 1
                          ? Words::tr("one application")
                          : Words::tr("%1 applications").arg(QLocale().toString(limit->max.value_or(0)))};
    if (limit->ordered)
        words.append(Words::tr("in order"));
    if (limit->includesAffiliates)
        words.append(Words::tr("with affiliates"));
    return words.join(u", "_s);
}

} // namespace

const QStringList &fields()
{
    static const QStringList names{u"title"_s,     u"employer"_s,   u"locations"_s,        u"workplace"_s,
                                   u"salary"_s,    u"apply_by"_s,   u"posted_on"_s,        u"employment_types"_s,
                                   u"programme"_s, u"start"_s,      u"experience_years"_s, u"education"_s,
                                   u"skills"_s,    u"department"_s, u"requisition_id"_s,   u"application_limit"_s};
    return names;
}

const QStringList &allFields()
{
    static const QStringList names =
        fields() + QStringList{u"start_from"_s, u"start_by"_s,       u"graduated_within_months"_s,
                               u"assessment"_s, u"rolling_review"_s, u"source_url"_s,
                               u"language"_s};
    return names;
}

bool isAlwaysShown(const QString &field)
{
    return field == "title"_L1 || field == "employer"_L1 || field == "locations"_L1 || field == "apply_by"_L1;
}

QString label(const QString &field)
{
    if (field == "apply_by"_L1)
        return Words::tr("Apply by");
    if (field == "posted_on"_L1)
        return Words::tr("Posted");
    if (field == "application_limit"_L1 || field == "limit_clauses"_L1)
        return Words::tr("Limit");
    QString name = Formats::fieldName(field);
    return name.isEmpty() ? name : name.replace(0, 1, name.at(0).toUpper());
}

std::vector<std::pair<QString, QString>> choices(const QString &field)
{
    if (field == "workplace"_L1)
        return choicesOf({Workplace::Onsite, Workplace::Hybrid, Workplace::Remote});
    if (field == "programme"_L1)
        return choicesOf({Programme::Graduate, Programme::Intern, Programme::Apprentice});
    if (field == "education"_L1)
        return choicesOf({Education::HighSchool, Education::Associate, Education::Bachelor, Education::Master,
                          Education::Doctorate, Education::Professional});
    if (field == "rolling_review"_L1)
        return {{QString(), Words::tr("not stated")}, {u"true"_s, Words::tr("reviewed as applications come in")}};
    return {};
}

QString of(const Posting &posting, const QString &field)
{
    if (field == "title"_L1) // a placeholder is no title: the field asks for one
        return posting.titleOrigin == TitleOrigin::Placeholder ? QString() : posting.title;
    if (field == "employer"_L1)
        return posting.employer;
    if (field == "department"_L1)
        return posting.department;
    if (field == "locations"_L1)
        return textsOf(posting.places).join(u"; "_s);
    if (field == "workplace"_L1)
        return wordOf(posting.workplace);
    if (field == "programme"_L1)
        return wordOf(posting.programme);
    if (field == "education"_L1)
        return wordOf(posting.education);
    if (field == "salary"_L1)
        return posting.salary ? Formats::salaryLong(*posting.salary) : QString();
    if (field == "apply_by"_L1)
        return dayText(posting.applyBy);
    if (field == "posted_on"_L1)
        return dayText(posting.postedOn);
    if (field == "employment_types"_L1)
        return namesOf(posting.employmentTypes).join(u", "_s);
    if (field == "start"_L1)
        return posting.start;
    if (field == "experience_years"_L1)
        return posting.experience ? Formats::experience(*posting.experience) : QString();
    if (field == "skills"_L1)
        return posting.skills.join(u", "_s);
    if (field == "requisition_id"_L1)
        return posting.requisitionId;
    if (field == "application_limit"_L1 || field == "limit_clauses"_L1)
        return limitText(posting);
    return rareText(posting, field);
}

QString shown(const Posting &posting, const QString &field)
{
    const QString text = of(posting, field);
    for (const auto &[word, name] : choices(field))
        if (word == text)
            return word.isEmpty() ? QString() : name;
    return text;
}

QString shownWords(const QString &field, const QString &words)
{
    const QJsonDocument document = QJsonDocument::fromJson(words.toUtf8());
    const QJsonValue value = document.isArray() ? QJsonValue(document.array())
        : document.isObject()                   ? QJsonValue(document.object())
                                                : QJsonValue(words);
    const auto posting = postingFromJson({{field, value}});
    const QString text = posting ? shown(*posting, field) : QString();
    return text.isEmpty() ? QString(words).replace(u'_', u'-') : text;
}

std::optional<Posting> applied(const Posting &posting, const QString &field, const QString &typed)
{
    const QString text = Text::collapsed(Text::storable(typed));
    Posting changed = posting;
    bool isRead = setWords(changed, field, text);
    if (field == "salary"_L1)
        isRead = setSalary(changed, text);
    else if (field == "apply_by"_L1)
        isRead = setDay(changed.applyBy, text);
    else if (field == "posted_on"_L1)
        isRead = setDay(changed.postedOn, text);
    else if (field == "start_from"_L1)
        isRead = setDay(changed.startFrom, text);
    else if (field == "start_by"_L1)
        isRead = setDay(changed.startBy, text);
    else if (field == "graduated_within_months"_L1)
        isRead = setMonths(changed.graduatedWithinMonths, text);
    else if (field == "experience_years"_L1)
        isRead = setExperience(changed, text);
    else if (field == "employment_types"_L1)
        isRead = setEmployment(changed, text);
    return isRead ? std::optional(changed) : std::nullopt;
}

QString hint(const QString &field)
{
    if (field == "graduated_within_months"_L1)
        return Words::tr("Write a number of months.");
    if (field == "apply_by"_L1 || field == "posted_on"_L1 || field == "start_from"_L1 || field == "start_by"_L1)
        return Words::tr("Write a date such as %1 or 2027-04-06.").arg(Formats::longDay(QDate(2027, 4, 6)));
    if (field == "salary"_L1)
        return Words::tr("Write an amount or a range with its currency, such as 52,000–58,000 EUR a year.");
    if (field == "experience_years"_L1)
        return Words::tr("Write years, such as 3+ or 0–3.");
    if (field == "employment_types"_L1)
        return Words::tr("Write one or more of: %1.")
            .arg(namesOf({EmploymentTypes.begin(), EmploymentTypes.end()}).join(u", "_s));
    return {};
}

} // namespace Shortlist::FieldText
