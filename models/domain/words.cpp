// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/words.h"

#include "models/domain/appointment.h"
#include "models/domain/profile.h"

#include <array>
#include <string_view>

namespace Shortlist {

namespace {

template <typename Enum>
struct Word
{
    Enum value;
    std::string_view word;
};
template <typename Enum>
Word(Enum, const char *) -> Word<Enum>; // which clang 14 does not find by itself

/// The words of an enumeration; one that is missing stands for "absent" and is written as an empty string.
template <typename Enum>
constexpr std::array<Word<Enum>, 0> Words{};

template <>
constexpr std::array Words<TitleOrigin>{
    Word{TitleOrigin::Placeholder, "placeholder"},
    Word{TitleOrigin::Inferred, "inferred"},
    Word{TitleOrigin::Stated, "stated"},
};
template <>
constexpr std::array Words<Workplace>{
    Word{Workplace::Onsite, "onsite"},
    Word{Workplace::Hybrid, "hybrid"},
    Word{Workplace::Remote, "remote"},
};
template <>
constexpr std::array Words<EmploymentType>{
    Word{EmploymentType::FullTime, "full_time"},    Word{EmploymentType::PartTime, "part_time"},
    Word{EmploymentType::Contract, "contract"},     Word{EmploymentType::Temporary, "temporary"},
    Word{EmploymentType::Internship, "internship"}, Word{EmploymentType::Volunteer, "volunteer"},
    Word{EmploymentType::PerDiem, "per_diem"},      Word{EmploymentType::Other, "other"},
};
template <>
constexpr std::array Words<Programme>{
    Word{Programme::Graduate, "graduate"},
    Word{Programme::Intern, "intern"},
    Word{Programme::Apprentice, "apprentice"},
};
template <>
constexpr std::array Words<Education>{
    Word{Education::HighSchool, "high_school"}, Word{Education::Associate, "associate"},
    Word{Education::Bachelor, "bachelor"},      Word{Education::Master, "master"},
    Word{Education::Doctorate, "doctorate"},    Word{Education::Professional, "professional"},
};
template <>
constexpr std::array Words<OriginKind>{
    Word{OriginKind::Prose, "prose"},
    Word{OriginKind::PageText, "page text"},
    Word{OriginKind::SiteRule, "site rule"},
    Word{OriginKind::Rdfa, "RDFa"},
    Word{OriginKind::Microdata, "microdata"},
    Word{OriginKind::JsonLd, "JSON-LD"},
    Word{OriginKind::AtsField, "ATS field"},
    Word{OriginKind::User, "the user"},
    Word{OriginKind::User, "you"}, // as the first version wrote it
};
template <>
constexpr std::array Words<ScoreAspect>{
    Word{ScoreAspect::Skills, "skills"}, Word{ScoreAspect::Pay, "pay"},   Word{ScoreAspect::Rating, "rating"},
    Word{ScoreAspect::Remote, "remote"}, Word{ScoreAspect::Room, "room"},
};
template <>
constexpr std::array Words<Salary::Unit>{
    Word{Salary::Unit::Hour, "hour"},   Word{Salary::Unit::Day, "day"},   Word{Salary::Unit::Week, "week"},
    Word{Salary::Unit::Month, "month"}, Word{Salary::Unit::Year, "year"},
};
template <>
constexpr std::array Words<Salary::Kind>{
    Word{Salary::Kind::Stated, "stated"},
    Word{Salary::Kind::Estimated, "estimated"},
};
template <>
constexpr std::array Words<SectionKind>{
    Word{SectionKind::AboutEmployer, "about_employer"},
    Word{SectionKind::AboutTeam, "about_team"},
    Word{SectionKind::Responsibilities, "responsibilities"},
    Word{SectionKind::MinimumQualifications, "minimum_qualifications"},
    Word{SectionKind::PreferredQualifications, "preferred_qualifications"},
    Word{SectionKind::Qualifications, "qualifications"},
    Word{SectionKind::Benefits, "benefits"},
    Word{SectionKind::Compensation, "compensation"},
    Word{SectionKind::HowToApply, "how_to_apply"},
    Word{SectionKind::Legal, "legal"},
    Word{SectionKind::Other, "other"},
};
template <>
constexpr std::array Words<LimitClause::Kind>{
    Word{LimitClause::Kind::Cap, "cap"},
    Word{LimitClause::Kind::Cooldown, "cooldown"},
};
template <>
constexpr std::array Words<LimitClause::Strength>{
    Word{LimitClause::Strength::Hard, "hard"},
    Word{LimitClause::Strength::Advised, "advised"},
    Word{LimitClause::Strength::VoidsAll, "voids_all"},
};
template <>
constexpr std::array Words<DocumentKind>{
    Word{DocumentKind::Cv, "cv"},
    Word{DocumentKind::CoverLetter, "cover_letter"},
    Word{DocumentKind::Portfolio, "portfolio"},
    Word{DocumentKind::Other, "other"},
};
template <>
constexpr std::array Words<StageType>{
    Word{StageType::Saved, "saved"},           Word{StageType::Planned, "planned"},
    Word{StageType::Submitted, "submitted"},   Word{StageType::InProcess, "in_process"},
    Word{StageType::EndedByMe, "ended_by_me"}, Word{StageType::EndedByEmployer, "ended_by_employer"},
    Word{StageType::Closed, "closed"},         Word{StageType::Accepted, "accepted"},
};
template <>
constexpr std::array Words<LimitRule::Kind>{
    Word{LimitRule::Kind::Cap, "cap"},
    Word{LimitRule::Kind::Cooldown, "cooldown"},
    Word{LimitRule::Kind::Repeat, "repeat"},
};
template <>
constexpr std::array Words<LimitRule::ScopeKind>{
    Word{LimitRule::ScopeKind::Posting, "posting"},       Word{LimitRule::ScopeKind::Programme, "programme"},
    Word{LimitRule::ScopeKind::Department, "department"}, Word{LimitRule::ScopeKind::Employer, "employer"},
    Word{LimitRule::ScopeKind::Group, "group"},
};
template <>
constexpr std::array Words<LimitRule::WindowType>{
    Word{LimitRule::WindowType::Lifetime, "lifetime"},
    Word{LimitRule::WindowType::Rolling, "rolling"},
    Word{LimitRule::WindowType::Calendar, "calendar"},
    Word{LimitRule::WindowType::Cycle, "cycle"},
};
template <>
constexpr std::array Words<LimitRule::CalendarPeriod>{
    Word{LimitRule::CalendarPeriod::Year, "year"},
    Word{LimitRule::CalendarPeriod::Month, "month"},
};
template <>
constexpr std::array Words<LimitRule::Counts>{
    Word{LimitRule::Counts::Submitted, "submitted"},
    Word{LimitRule::Counts::Active, "active"},
};
template <>
constexpr std::array Words<LimitRule::Frees>{
    Word{LimitRule::Frees::Yes, "yes"},
    Word{LimitRule::Frees::No, "no"},
    Word{LimitRule::Frees::Unknown, "unknown"},
};
template <>
constexpr std::array Words<LimitRule::Order>{
    Word{LimitRule::Order::None, "none"},
    Word{LimitRule::Order::Considered, "considered"},
    Word{LimitRule::Order::Sequential, "sequential"},
    Word{LimitRule::Order::Parallel, "parallel"},
};
template <>
constexpr std::array Words<LimitRule::StartsAt>{
    Word{LimitRule::StartsAt::Rejected, "rejected"},
    Word{LimitRule::StartsAt::Submitted, "submitted"},
    Word{LimitRule::StartsAt::Interviewed, "interviewed"},
    Word{LimitRule::StartsAt::Closed, "closed"},
};
template <>
constexpr std::array Words<LimitRule::State>{
    Word{LimitRule::State::Detected, "detected"},
    Word{LimitRule::State::Confirmed, "confirmed"},
    Word{LimitRule::State::Disabled, "disabled"},
};
template <>
constexpr std::array Words<ApplicationStatus>{
    Word{ApplicationStatus::Active, "active"},     Word{ApplicationStatus::Withdrawn, "withdrawn"},
    Word{ApplicationStatus::Rejected, "rejected"}, Word{ApplicationStatus::Closed, "closed"},
    Word{ApplicationStatus::Accepted, "accepted"},
};
template <>
constexpr std::array Words<VerdictKind>{
    Word{VerdictKind::Allowed, "allowed"},
    Word{VerdictKind::Refused, "refused"},
    Word{VerdictKind::Unknown, "unknown"},
};
template <>
constexpr std::array Words<Appointment::Kind>{
    Word{Appointment::Kind::Interview, "interview"},
    Word{Appointment::Kind::Assessment, "assessment"},
    Word{Appointment::Kind::Offer, "offer"},
    Word{Appointment::Kind::FollowUp, "follow_up"},
};
template <>
constexpr std::array Words<Appointment::State>{
    Word{Appointment::State::Open, "open"},
    Word{Appointment::State::Done, "done"},
    Word{Appointment::State::Cancelled, "cancelled"},
};
template <>
constexpr std::array Words<Appointment::Format>{
    Word{Appointment::Format::Phone, "phone"},
    Word{Appointment::Format::Video, "video"},
    Word{Appointment::Format::OnSite, "on_site"},
};

} // namespace

template <typename Enum>
QString wordOf(Enum value)
{
    for (const auto &[candidate, word] : Words<Enum>)
        if (candidate == value)
            return QString::fromLatin1(word.data(), qsizetype(word.size()));
    return {};
}

template <typename Enum>
std::optional<Enum> fromWord(const QString &word)
{
    for (const auto &[value, candidate] : Words<Enum>)
        if (word == QLatin1StringView(candidate.data(), qsizetype(candidate.size())))
            return value;
    return std::nullopt;
}

#define SHORTLIST_WORDS_OF(Enum)                                                                                       \
    template QString wordOf(Enum);                                                                                     \
    template std::optional<Enum> fromWord<Enum>(const QString &);
SHORTLIST_WORDS_OF(TitleOrigin)
SHORTLIST_WORDS_OF(Workplace)
SHORTLIST_WORDS_OF(EmploymentType)
SHORTLIST_WORDS_OF(Programme)
SHORTLIST_WORDS_OF(Education)
SHORTLIST_WORDS_OF(OriginKind)
SHORTLIST_WORDS_OF(ScoreAspect)
SHORTLIST_WORDS_OF(Salary::Unit)
SHORTLIST_WORDS_OF(Salary::Kind)
SHORTLIST_WORDS_OF(SectionKind)
SHORTLIST_WORDS_OF(LimitClause::Kind)
SHORTLIST_WORDS_OF(LimitClause::Strength)
SHORTLIST_WORDS_OF(DocumentKind)
SHORTLIST_WORDS_OF(StageType)
SHORTLIST_WORDS_OF(LimitRule::Kind)
SHORTLIST_WORDS_OF(LimitRule::ScopeKind)
SHORTLIST_WORDS_OF(LimitRule::WindowType)
SHORTLIST_WORDS_OF(LimitRule::CalendarPeriod)
SHORTLIST_WORDS_OF(LimitRule::Counts)
SHORTLIST_WORDS_OF(LimitRule::Frees)
SHORTLIST_WORDS_OF(LimitRule::Order)
SHORTLIST_WORDS_OF(LimitRule::StartsAt)
SHORTLIST_WORDS_OF(LimitRule::State)
SHORTLIST_WORDS_OF(ApplicationStatus)
SHORTLIST_WORDS_OF(VerdictKind)
SHORTLIST_WORDS_OF(Appointment::Kind)
SHORTLIST_WORDS_OF(Appointment::State)
SHORTLIST_WORDS_OF(Appointment::Format)
#undef SHORTLIST_WORDS_OF

} // namespace Shortlist
