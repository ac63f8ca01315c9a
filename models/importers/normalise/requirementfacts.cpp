// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/words.h"
#include "models/importers/normalise/draft.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/requirements.h"
#include "models/importers/normalise/skills.h"

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

using enum SectionKind;

constexpr qsizetype LongestAmount = 24;

/// What is required; where no section says so, all that is neither optional nor about others.
QString requiredText(const Draft &draft)
{
    const QString required = draft.textOf({MinimumQualifications, Qualifications});
    return required.isEmpty() ? draft.textOf({AboutTeam, Responsibilities, Other, HowToApply, AboutEmployer})
                              : required;
}

QString inWords(const ExperienceYears &years)
{
    const QString min = years.min ? QString::number(*years.min) : QString();
    return years.max ? min + u'-' + QString::number(*years.max) : min + u'+';
}

/// "3-5年", "1-3": a field of experience need not say so, and counts in years.
std::optional<FoundExperience> experienceOf(const QString &value)
{
    static const auto figures = pattern(uR"(^\s*\d{1,2}(?:\s*[-–~]\s*\d{1,2}|\s*\+)?\s*$)"_s);
    const QString years = figures.match(value).hasMatch() ? value + u" years"_s : value;
    auto found = experienceIn(value);
    if (!found && value.size() <= LongestAmount)
        found = experienceIn(u"experience: "_s + years);
    if (found)
        found->quote = value;
    return found;
}

std::optional<FoundExperience> experienceField(const Draft &draft, RawField *from)
{
    *from = draft.fields.first("experienceRequirements.monthsOfExperience"_L1);
    if (const double months = from->value.toDouble(); months > 0)
        return FoundExperience{{.min = months / 12, .max = {}}, from->value};
    *from = draft.fields.first("experienceRequirements"_L1);
    return experienceOf(from->value);
}

void fillExperience(Draft *draft)
{
    RawField field;
    const auto stated = experienceField(*draft, &field);
    auto prose = experienceIn(requiredText(*draft));
    if (!prose) // some say it before the list of requirements
        prose = experienceIn(draft->textOf({AboutTeam, Responsibilities, Other}));
    if (stated) {
        draft->posting.experience = stated->years;
        draft->setOrigin("experience_years"_L1, field.origin, field.value);
        if (prose && !(prose->years == stated->years))
            draft->addConflict("experience_years"_L1, inWords(stated->years), inWords(prose->years),
                               {OriginKind::Prose, prose->quote});
    } else if (prose) {
        draft->posting.experience = prose->years;
        draft->setProse("experience_years"_L1, prose->quote);
        if (!field.value.isEmpty()) // "no requirements" is a placeholder: the prose is believed
            draft->addConflict("experience_years"_L1, inWords(prose->years), field.value, {field.origin, field.value});
    }
}

void fillEducation(Draft *draft)
{
    const auto ofMinimum = educationIn(draft->textOf({MinimumQualifications}));
    const auto prose = ofMinimum ? ofMinimum : educationIn(requiredText(*draft));
    for (const auto name :
         {"educationRequirements.credentialCategory"_L1, "educationRequirements.educationalLevel"_L1,
          "educationRequirements"_L1, "qualifications.credentialCategory"_L1, "qualifications.educationalLevel"_L1}) {
        const RawField field = draft->fields.first(name);
        const Education level = educationOf(field.value);
        if (level == Education::Unknown)
            continue;
        draft->posting.education = level;
        draft->setOrigin("education"_L1, field.origin, field.value);
        if (prose)
            draft->addConflict("education"_L1, wordOf(level), wordOf(prose->level), {OriginKind::Prose, prose->quote});
        return;
    }
    if (!prose)
        return;
    draft->posting.education = prose->level;
    draft->setProse("education"_L1, prose->quote);
}

/// What stands below "Tech stack", "開発環境", "技术栈".
QString toolsIn(const Draft &draft)
{
    static const auto heading = pattern(
        uR"(\b(?:tech(?:nology|nical)? stack|tech ?stack|our stack|(?:key ?)?skills|technologies|tools|technologien|stack technique|environnement technique|tecnologías|teknologier|tekniker|technologie)\b|開発環境|技術スタック|使用技術|使用言語|技术栈|技术要求|기술 ?스택|사용 ?기술|개발 ?환경)"_s);
    QString text;
    for (const Section &section : draft.posting.sections)
        if (section.kind == Other && heading.match(section.heading).hasMatch())
            text += u'\n' + section.items().join(u'\n') + u'\n' + section.paragraphs().join(u'\n');
    return text;
}

void fillSkills(Draft *draft)
{
    QStringList &skills = draft->posting.skills;
    for (const RawField &field : draft->fields.all("skills"_L1)) {
        skills.append(skillsOf(field.value));
        draft->setOrigin("skills"_L1, field.origin, field.value.left(200));
    }
    QString text = draft->textOf({MinimumQualifications, Qualifications, PreferredQualifications, Responsibilities});
    text += toolsIn(*draft);
    if (text.isEmpty())
        text = draft->textOf({AboutTeam, Other});
    const QStringList inText = skillsIn(text);
    if (skills.isEmpty() && !inText.isEmpty())
        draft->setProse("skills"_L1, {});
    skills.append(inText);
    skills.removeDuplicates();
}

} // namespace

void fillRequirements(Draft *draft)
{
    fillExperience(draft);
    fillEducation(draft);
    fillSkills(draft);
}

} // namespace Shortlist
