// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "tests/support/numberedstages.h"

#include <vector>

/// Hand-made values for the detail pane and the description. No database, no importer.
namespace Shortlist::DetailValues {

using namespace Qt::StringLiterals;

inline QDate today()
{
    return {2026, 11, 21};
}

inline QString clause()
{
    return u"Each candidate may apply for at most two positions and will be considered for them in the order of "
           "applying."_s;
}

inline StageId stageId(const QString &key)
{
    const std::vector<Stage> all = Testing::numberedStages();
    return findStage(all, key)->id;
}

inline Block item(const QString &text)
{
    return {Block::Kind::Item, text};
}

inline Block paragraph(const QString &text)
{
    return {Block::Kind::Paragraph, text};
}

inline std::vector<Section> sections()
{
    return {
        {SectionKind::AboutTeam,
         {},
         {paragraph(u"The Harbour team keeps the booking of eleven ferry lines running: quiet distributed systems that "
                    "nobody notices as long as they work. We are nine people in two cities, and we write less code "
                    "than you would think."_s)}},
        {SectionKind::HowToApply,
         u"How to apply"_s,
         {paragraph(clause()
                    + u" Applications are read as they come in. Write to careers@fjordline.example or look at "
                      "https://fjordline.example/jobs/4711 first."_s)}},
        {SectionKind::Responsibilities,
         u"Responsibilities"_s,
         {item(u"Design and development: build the services behind booking, boarding and the night timetable."_s),
          item(u"System architecture: shape distributed systems together with the crews who depend on them."_s),
          item(u"Performance: find what is slow in production, and take it out."_s),
          item(u"Share what you learn in writing; half of the team reads it at sea."_s)}},
        {SectionKind::MinimumQualifications,
         u"Minimum Qualifications"_s,
         {item(u"Bachelor's or Master's degree in computer science or a related field."_s),
          item(u"Proficiency in at least one of Java, Go or C++."_s)}},
        {SectionKind::PreferredQualifications,
         u"Preferred Qualifications"_s,
         {item(u"You have looked after a service at night, and made sure that you need not do it again."_s)}},
        {SectionKind::Benefits, u"Benefits"_s, {}},
    };
}

inline LimitRule rule(LimitRule::State state)
{
    LimitRule rule;
    rule.id = u"7"_s;
    rule.max = 2;
    rule.scope = {LimitRule::ScopeKind::Group, u"Fjordline"_s, {}};
    rule.order = LimitRule::Order::Considered;
    rule.frees.rejected = LimitRule::Frees::No;
    rule.evidence.quote = clause();
    rule.state = state;
    return rule;
}

inline SlotEntry holder(const QString &title, const QDate &day)
{
    SlotEntry entry;
    entry.posting = PostingId{90 + day.day()};
    entry.title = title;
    entry.employer = u"Fjordline"_s;
    entry.stage = stageId(u"applied"_s);
    entry.since = day;
    entry.submittedOn = day;
    return entry;
}

/// A posting that takes the second of two places.
inline PostingDetails ferry()
{
    PostingDetails details;
    Posting &posting = details.posting;
    posting.id = PostingId{12};
    posting.title = u"Backend Software Engineer Graduate (Harbour Booking) – 2027 Start"_s;
    posting.titleOrigin = TitleOrigin::Stated;
    posting.employer = u"Fjordline"_s;
    posting.places = {{u"Bergen, Norway"_s, u"Bergen"_s, {}, u"NO"_s, {}}};
    posting.workplace = Workplace::Remote;
    posting.employmentTypes = {EmploymentType::FullTime};
    posting.programme = Programme::Graduate;
    posting.postedOn = {2026, 11, 2};
    posting.applyBy = {2026, 11, 24};
    posting.salary = Salary{5'900'000, 7'200'000, u"EUR"_s, Salary::Unit::Year, Salary::Kind::Stated};
    posting.experience = ExperienceYears{0.0, 3.0};
    posting.education = Education::Bachelor;
    posting.start = u"by end of 2027"_s;
    posting.sourceUrl = u"https://fjordline.example/jobs/4711"_s;
    posting.sections = sections();
    for (const Section &section : posting.sections) {
        for (const Block &block : section.blocks)
            posting.text += block.text + u'\n';
    }
    LimitClause limit;
    limit.max = 2;
    limit.quote = clause();
    posting.limitClauses = {limit};
    posting.origins = {{u"salary"_s, {OriginKind::PageText, u"EUR 59,000 – 72,000"_s}},
                       {u"apply_by"_s, {OriginKind::JsonLd, u"2026-11-24"_s}}};
    posting.conflicts = {{u"workplace"_s,
                          {u"remote"_s, u"onsite"_s},
                          {{OriginKind::PageText, u"Remote"_s}, {OriginKind::Prose, u"at our office in Bergen"_s}}}};
    details.tags = {{TagId{1}, u"infra"_s, u"#4a9a7f"_s, 3}, {TagId{2}, u"new grad"_s, u"#b8733a"_s, 5}};
    details.addedAt = QDateTime({2026, 11, 19}, {9, 0}, Qt::UTC);
    details.source.name = u"paste"_s;
    details.rating = 4;
    details.state.stage = stageId(u"planned"_s);
    details.limits.rule = rule(LimitRule::State::Confirmed);
    details.limits.group = EmployerGroup{GroupId{1}, u"Fjordline"_s, {u"Fjordline"_s, u"Nordkai"_s}, true};
    details.limits.holders = {holder(u"Backend Engineer, Timetables"_s, {2026, 10, 12})};
    details.limits.verdict.slot = 2;
    details.limits.verdict.slots = 2;
    return details;
}

inline PostingDetails refused()
{
    PostingDetails details = ferry();
    details.limits.holders.push_back(holder(u"Platform Engineer, Cargo"_s, {2026, 11, 3}));
    details.limits.verdict = {};
    details.limits.verdict.verdict = VerdictKind::Refused;
    details.limits.verdict.nextFreeKnown = false;
    return details;
}

inline PostingDetails suggested()
{
    PostingDetails details = ferry();
    details.limits = {};
    details.limits.suggestions = {rule(LimitRule::State::Detected)};
    return details;
}

/// Little is known: no place, no pay, a title made up.
inline PostingDetails incomplete()
{
    PostingDetails details;
    details.posting.id = PostingId{13};
    details.posting.title = u"Recommendation Platform team"_s;
    details.posting.employer = u"Nordkai"_s;
    details.posting.missing = {u"title"_s, u"locations"_s};
    details.posting.text = u"We are the recommendation platform team.\n\nFive years of work with data are asked for."_s;
    details.posting.experience = ExperienceYears{5.0, {}};
    details.addedAt = QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC);
    details.source.name = u"/home/me/Downloads/nordkai.txt"_s;
    return details;
}

inline std::vector<ApplicationEvent> history()
{
    ApplicationEvent planned;
    planned.id = EventId{1};
    planned.posting = PostingId{12};
    planned.stage = stageId(u"planned"_s);
    planned.day = {2026, 11, 1};
    ApplicationEvent applied = planned;
    applied.id = EventId{2};
    applied.stage = stageId(u"applied"_s);
    applied.day = {2026, 11, 5};
    applied.note =
        u"Sent through the portal, with the short letter. Ragna answered within the hour that they had it."_s;
    applied.overrideReason = u"They invited me."_s;
    ApplicationEvent mistaken = planned;
    mistaken.id = EventId{3};
    mistaken.stage = stageId(u"rejected"_s);
    mistaken.day = {2026, 11, 9};
    ApplicationEvent retraction;
    retraction.id = EventId{4};
    retraction.posting = PostingId{12};
    retraction.retracts = EventId{3};
    retraction.day = {2026, 11, 9};
    ApplicationEvent interview = planned;
    interview.id = EventId{5};
    interview.stage = stageId(u"interview"_s);
    interview.day = {2026, 11, 18};
    return {planned, applied, mistaken, retraction, interview};
}

} // namespace Shortlist::DetailValues
