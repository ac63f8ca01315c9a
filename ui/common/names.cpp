// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace Shortlist::Formats {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Formats", text);
}

using KeyedText = std::pair<const char *, const char *>;

template <size_t Size>
QString textOf(const std::array<KeyedText, Size> &table, const QString &key)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&key](const KeyedText &entry) { return key == QLatin1String(entry.first); });
    return found == table.end() ? QString() : tr(found->second);
}

} // namespace

QString nameOf(EmploymentType type)
{
    switch (type) {
    case EmploymentType::FullTime:
        return tr("full-time");
    case EmploymentType::PartTime:
        return tr("part-time");
    case EmploymentType::Contract:
        return tr("contract");
    case EmploymentType::Temporary:
        return tr("temporary");
    case EmploymentType::Internship:
        return tr("internship");
    case EmploymentType::Volunteer:
        return tr("volunteer");
    case EmploymentType::PerDiem:
        return tr("per diem");
    case EmploymentType::Other:
        return tr("other");
    }
    return {};
}

QString nameOf(Workplace workplace)
{
    switch (workplace) {
    case Workplace::Unknown:
        return {};
    case Workplace::Onsite:
        return tr("on site");
    case Workplace::Hybrid:
        return tr("hybrid");
    case Workplace::Remote:
        return tr("remote");
    }
    return {};
}

QString nameOf(Programme programme)
{
    switch (programme) {
    case Programme::None:
        return {};
    case Programme::Graduate:
        return tr("graduate programme");
    case Programme::Intern:
        return tr("internship programme");
    case Programme::Apprentice:
        return tr("apprenticeship");
    }
    return {};
}

QString nameOf(Education education)
{
    switch (education) {
    case Education::Unknown:
        return {};
    case Education::HighSchool:
        return tr("secondary school");
    case Education::Associate:
        return tr("associate degree");
    case Education::Bachelor:
        return tr("bachelor’s degree");
    case Education::Master:
        return tr("master’s degree");
    case Education::Doctorate:
        return tr("doctorate");
    case Education::Professional:
        return tr("professional licence");
    }
    return {};
}

QString nameOf(SectionKind kind)
{
    switch (kind) {
    case SectionKind::AboutEmployer:
        return tr("About the employer");
    case SectionKind::AboutTeam:
        return tr("About the team");
    case SectionKind::Responsibilities:
        return tr("Responsibilities");
    case SectionKind::MinimumQualifications:
        return tr("Minimum qualifications");
    case SectionKind::PreferredQualifications:
        return tr("Preferred qualifications");
    case SectionKind::Qualifications:
        return tr("Qualifications");
    case SectionKind::Benefits:
        return tr("Benefits");
    case SectionKind::Compensation:
        return tr("Compensation");
    case SectionKind::HowToApply:
        return tr("How to apply");
    case SectionKind::Legal:
        return tr("Legal notes");
    case SectionKind::Other:
        return tr("Other");
    }
    return {};
}

QString nameOf(OriginKind kind)
{
    switch (kind) {
    case OriginKind::None:
        return {};
    case OriginKind::Prose:
        return tr("a sentence of the description");
    case OriginKind::PageText:
        return tr("page text");
    case OriginKind::SiteRule:
        return tr("a rule for this site");
    case OriginKind::Rdfa:
        return tr("RDFa data");
    case OriginKind::Microdata:
        return tr("microdata");
    case OriginKind::JsonLd:
        return tr("JSON-LD");
    case OriginKind::AtsField:
        return tr("the application system");
    case OriginKind::User:
        return tr("entered by you");
    }
    return {};
}

QString nameOf(StageType type)
{
    switch (type) {
    case StageType::Saved:
        return tr("Saved");
    case StageType::Planned:
        return tr("Planned");
    case StageType::Submitted:
        return tr("Submitted");
    case StageType::InProcess:
        return tr("In process");
    case StageType::EndedByMe:
        return tr("Ended by me");
    case StageType::EndedByEmployer:
        return tr("Ended by the employer");
    case StageType::Closed:
        return tr("Closed");
    case StageType::Accepted:
        return tr("Accepted");
    }
    return {};
}

QString stageName(const Stage &stage)
{
    static constexpr std::array<KeyedText, 10> Names{{{"saved", QT_TRANSLATE_NOOP("Formats", "Saved")},
                                                      {"planned", QT_TRANSLATE_NOOP("Formats", "Planned")},
                                                      {"applied", QT_TRANSLATE_NOOP("Formats", "Applied")},
                                                      {"assessment", QT_TRANSLATE_NOOP("Formats", "Assessment")},
                                                      {"interview", QT_TRANSLATE_NOOP("Formats", "Interview")},
                                                      {"offer", QT_TRANSLATE_NOOP("Formats", "Offer")},
                                                      {"accepted", QT_TRANSLATE_NOOP("Formats", "Accepted")},
                                                      {"withdrawn", QT_TRANSLATE_NOOP("Formats", "Withdrawn")},
                                                      {"rejected", QT_TRANSLATE_NOOP("Formats", "Rejected")},
                                                      {"closed", QT_TRANSLATE_NOOP("Formats", "Closed")}}};
    if (!stage.name.isEmpty())
        return stage.name;
    const QString known = textOf(Names, stage.key);
    return known.isEmpty() ? stage.key : known;
}

QString stageState(const Stage &stage)
{
    static constexpr std::array<KeyedText, 10> States{{{"saved", QT_TRANSLATE_NOOP("Formats", "saved")},
                                                       {"planned", QT_TRANSLATE_NOOP("Formats", "planned")},
                                                       {"applied", QT_TRANSLATE_NOOP("Formats", "applied")},
                                                       {"assessment", QT_TRANSLATE_NOOP("Formats", "assessment")},
                                                       {"interview", QT_TRANSLATE_NOOP("Formats", "interview")},
                                                       {"offer", QT_TRANSLATE_NOOP("Formats", "offer")},
                                                       {"accepted", QT_TRANSLATE_NOOP("Formats", "accepted")},
                                                       {"withdrawn", QT_TRANSLATE_NOOP("Formats", "withdrawn")},
                                                       {"rejected", QT_TRANSLATE_NOOP("Formats", "rejected")},
                                                       {"closed", QT_TRANSLATE_NOOP("Formats", "closed")}}};
    if (!stage.name.isEmpty())
        return stage.name;
    const QString known = textOf(States, stage.key);
    return known.isEmpty() ? stage.key : known;
}

QString fieldName(const QString &jsonName)
{
    static constexpr std::array<KeyedText, 19> Names{
        {{"title", QT_TRANSLATE_NOOP("Formats", "title")},
         {"employer", QT_TRANSLATE_NOOP("Formats", "employer")},
         {"department", QT_TRANSLATE_NOOP("Formats", "department")},
         {"locations", QT_TRANSLATE_NOOP("Formats", "place")},
         {"workplace", QT_TRANSLATE_NOOP("Formats", "workplace")},
         {"employment_types", QT_TRANSLATE_NOOP("Formats", "employment")},
         {"programme", QT_TRANSLATE_NOOP("Formats", "programme")},
         {"posted_on", QT_TRANSLATE_NOOP("Formats", "day of posting")},
         {"apply_by", QT_TRANSLATE_NOOP("Formats", "apply-by date")},
         {"salary", QT_TRANSLATE_NOOP("Formats", "salary")},
         {"experience_years", QT_TRANSLATE_NOOP("Formats", "experience")},
         {"education", QT_TRANSLATE_NOOP("Formats", "education")},
         {"start", QT_TRANSLATE_NOOP("Formats", "start")},
         {"skills", QT_TRANSLATE_NOOP("Formats", "skills")},
         {"requisition_id", QT_TRANSLATE_NOOP("Formats", "requisition number")},
         {"source_url", QT_TRANSLATE_NOOP("Formats", "address")},
         {"application_limit", QT_TRANSLATE_NOOP("Formats", "application limit")},
         {"sections", QT_TRANSLATE_NOOP("Formats", "description")},
         {"description", QT_TRANSLATE_NOOP("Formats", "description")}}};
    const QString known = textOf(Names, jsonName);
    return known.isEmpty() ? QString(jsonName).replace(u'_', u' ') : known;
}

} // namespace Shortlist::Formats
