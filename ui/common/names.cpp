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

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

using KeyedText = std::pair<const char *, const char *>;

template <size_t Size>
QString textOf(const std::array<KeyedText, Size> &table, const QString &key)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&key](const KeyedText &entry) { return key == QLatin1String(entry.first); });
    return found == table.end() ? QString() : Words::tr(found->second);
}

} // namespace

QString nameOf(EmploymentType type)
{
    switch (type) {
    case EmploymentType::FullTime:
        return Words::tr("full-time");
    case EmploymentType::PartTime:
        return Words::tr("part-time");
    case EmploymentType::Contract:
        return Words::tr("contract");
    case EmploymentType::Temporary:
        return Words::tr("temporary");
    case EmploymentType::Internship:
        return Words::tr("internship");
    case EmploymentType::Volunteer:
        return Words::tr("volunteer");
    case EmploymentType::PerDiem:
        return Words::tr("per diem");
    case EmploymentType::Other:
        return Words::tr("other");
    }
    return {};
}

QString nameOf(Workplace workplace)
{
    switch (workplace) {
    case Workplace::Unknown:
        return {};
    case Workplace::Onsite:
        return Words::tr("on site");
    case Workplace::Hybrid:
        return Words::tr("hybrid");
    case Workplace::Remote:
        return Words::tr("remote");
    }
    return {};
}

QString nameOf(Programme programme)
{
    switch (programme) {
    case Programme::None:
        return {};
    case Programme::Graduate:
        return Words::tr("graduate programme");
    case Programme::Intern:
        return Words::tr("internship programme");
    case Programme::Apprentice:
        return Words::tr("apprenticeship");
    }
    return {};
}

QString nameOf(Education education)
{
    switch (education) {
    case Education::Unknown:
        return {};
    case Education::HighSchool:
        return Words::tr("secondary school");
    case Education::Associate:
        return Words::tr("associate degree");
    case Education::Bachelor:
        return Words::tr("bachelor’s degree");
    case Education::Master:
        return Words::tr("master’s degree");
    case Education::Doctorate:
        return Words::tr("doctorate");
    case Education::Professional:
        return Words::tr("professional licence");
    }
    return {};
}

QString nameOf(SectionKind kind)
{
    switch (kind) {
    case SectionKind::AboutEmployer:
        return Words::tr("About the employer");
    case SectionKind::AboutTeam:
        return Words::tr("About the team");
    case SectionKind::Responsibilities:
        return Words::tr("Responsibilities");
    case SectionKind::MinimumQualifications:
        return Words::tr("Minimum qualifications");
    case SectionKind::PreferredQualifications:
        return Words::tr("Preferred qualifications");
    case SectionKind::Qualifications:
        return Words::tr("Qualifications");
    case SectionKind::Benefits:
        return Words::tr("Benefits");
    case SectionKind::Compensation:
        return Words::tr("Compensation");
    case SectionKind::HowToApply:
        return Words::tr("How to apply");
    case SectionKind::Legal:
        return Words::tr("Legal notes");
    case SectionKind::Other:
        return Words::tr("Other");
    }
    return {};
}

QString nameOf(OriginKind kind)
{
    switch (kind) {
    case OriginKind::None:
        return {};
    case OriginKind::Prose:
        return Words::tr("a sentence of the description");
    case OriginKind::PageText:
        return Words::tr("page text");
    case OriginKind::SiteRule:
        return Words::tr("a rule for this site");
    case OriginKind::Rdfa:
        return Words::tr("RDFa data");
    case OriginKind::Microdata:
        return Words::tr("microdata");
    case OriginKind::JsonLd:
        return Words::tr("JSON-LD");
    case OriginKind::AtsField:
        return Words::tr("the application system");
    case OriginKind::User:
        return Words::tr("entered by you");
    }
    return {};
}

QString nameOf(StageType type)
{
    switch (type) {
    case StageType::Saved:
        return Words::tr("Saved");
    case StageType::Planned:
        return Words::tr("Planned");
    case StageType::Submitted:
        return Words::tr("Submitted");
    case StageType::InProcess:
        return Words::tr("In process");
    case StageType::EndedByMe:
        return Words::tr("Ended by me");
    case StageType::EndedByEmployer:
        return Words::tr("Ended by the employer");
    case StageType::Closed:
        return Words::tr("Closed");
    case StageType::Accepted:
        return Words::tr("Accepted");
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
    static constexpr std::array<KeyedText, 27> Names{
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
         {"limit_clauses", QT_TRANSLATE_NOOP("Formats", "application limit")},
         {"start_from", QT_TRANSLATE_NOOP("Formats", "earliest start")},
         {"start_by", QT_TRANSLATE_NOOP("Formats", "latest start")},
         {"graduated_within_months", QT_TRANSLATE_NOOP("Formats", "graduated within months")},
         {"assessment", QT_TRANSLATE_NOOP("Formats", "assessment")},
         {"rolling_review", QT_TRANSLATE_NOOP("Formats", "review")},
         {"language", QT_TRANSLATE_NOOP("Formats", "language")},
         {"text_end", QT_TRANSLATE_NOOP("Formats", "end of the text (it breaks off)")},
         {"sections", QT_TRANSLATE_NOOP("Formats", "description")},
         {"description", QT_TRANSLATE_NOOP("Formats", "description")}}};
    const QString known = textOf(Names, jsonName);
    return known.isEmpty() ? QString(jsonName).replace(u'_', u' ') : known;
}

} // namespace Shortlist::Formats
