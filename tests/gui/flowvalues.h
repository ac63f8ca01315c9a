// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/views.h"
#include "models/services/importservice.h"
#include "tests/support/numberedstages.h"

/// Hand-made values for the pages of importing, comparing and slots. No database, no importer.
namespace Shortlist::FlowValues {

using namespace Qt::StringLiterals;

inline QDate today()
{
    return {2026, 11, 21};
}

inline Place aPlace(const QString &text)
{
    Place place;
    place.text = text;
    place.locality = text.section(u',', 0, 0);
    return place;
}

inline Salary aSalary(qint64 min, qint64 max, const QString &currency)
{
    return {min * 100, max * 100, currency, Salary::Unit::Year, Salary::Kind::Stated};
}

inline LimitClause aLimit()
{
    LimitClause clause;
    clause.max = 2;
    clause.per = u"employer_group"_s;
    clause.ordered = true;
    clause.includesAffiliates = true;
    clause.groupName = u"Meridian"_s;
    clause.quote = u"Each candidate may apply for at most two positions, considered in the order you submit them. The "
                   "application limit counts for Meridian and its affiliates worldwide."_s;
    return clause;
}

inline Block item(const QString &text)
{
    return {Block::Kind::Item, text};
}

inline Posting tileServer()
{
    Posting posting;
    posting.id = PostingId{1};
    posting.title = u"Software Engineer Graduate (Meridian Maps - Tile Server Team) - 2027 Start"_s;
    posting.titleOrigin = TitleOrigin::Stated;
    posting.employer = u"Meridian"_s;
    posting.places = {aPlace(u"Halifax, NS"_s)};
    posting.workplace = Workplace::Remote;
    posting.programme = Programme::Graduate;
    posting.employmentTypes = {EmploymentType::Internship};
    posting.applyBy = today().addDays(3);
    posting.postedOn = QDate(2026, 11, 2);
    posting.salary = aSalary(84'000, 102'000, u"USD"_s);
    posting.education = Education::Bachelor;
    posting.start = u"by the end of September 2027"_s;
    posting.skills = {u"Go"_s, u"C++"_s, u"Rust"_s, u"PostgreSQL"_s, u"Docker"_s, u"Kubernetes"_s};
    posting.limitClauses = {aLimit()};
    posting.sections = {
        {SectionKind::Responsibilities,
         u"Responsibilities"_s,
         {item(u"Rendering: Draw vector tiles quickly and identically on every machine of the fleet."_s),
          item(u"Caching: Decide what is kept, what is thrown away and what is fetched before anyone asks."_s),
          item(u"Reliability: Write the test for the outage we have not had yet."_s),
          item(u"Write documentation that a colleague can follow at three in the morning."_s)}},
        {SectionKind::MinimumQualifications,
         u"Minimum Qualifications"_s,
         {item(u"Bachelor's or Master's degree in Computer Science, Mathematics or a related field."_s),
          item(u"Good command of one of Go, C++, Rust or Java."_s),
          item(u"The patience to find out why a picture is one pixel off."_s)}}};
    posting.origins = {{u"title"_s, {OriginKind::PageText, posting.title}},
                       {u"employer"_s, {OriginKind::PageText, u"Meridian"_s}},
                       {u"locations"_s, {OriginKind::PageText, u"Halifax, NS"_s}},
                       {u"workplace"_s, {OriginKind::PageText, u"Remote"_s}},
                       {u"apply_by"_s, {OriginKind::PageText, u"AVAILABLE BEFORE 11/24/2026"_s}},
                       {u"posted_on"_s, {OriginKind::PageText, u"POSTED ON 11/2/2026"_s}},
                       {u"salary"_s, {OriginKind::PageText, u"Salary : $84,000 - $102,000"_s}},
                       {u"skills"_s, {OriginKind::Prose, {}}},
                       {u"education"_s, {OriginKind::Prose, u"Bachelor's or Master's degree"_s}},
                       {u"programme"_s, {OriginKind::PageText, u"Graduate"_s}}};
    posting.conflicts = {{u"programme"_s,
                          {u"graduate"_s, u"intern"_s},
                          {{OriginKind::PageText, u"Software Engineer Graduate"_s},
                           {OriginKind::PageText, u"Halifax, NS Remote Intern"_s}}}};
    return posting;
}

inline Posting mediaPipeline()
{
    Posting posting;
    posting.id = PostingId{2};
    posting.title = u"Backend Engineer, Media Pipeline"_s;
    posting.titleOrigin = TitleOrigin::Inferred;
    posting.employer = u"Lumora"_s;
    posting.programme = Programme::Graduate;
    posting.education = Education::Bachelor;
    posting.start = u"2027, earliest in January"_s;
    posting.graduatedWithinMonths = 12;
    posting.skills = {u"C++"_s, u"Go"_s, u"Rust"_s, u"Python"_s, u"TCP/IP"_s};
    posting.limitClauses = {aLimit()};
    posting.sections = {{SectionKind::Responsibilities,
                         u"Responsibilities"_s,
                         {item(u"Build and run the services that turn uploads into previews, prints and archives."_s),
                          item(u"Find out why a picture takes four seconds, and make it take one."_s),
                          item(u"Write documentation that a colleague can follow at three in the morning."_s)}},
                        {SectionKind::MinimumQualifications,
                         u"Minimum Qualifications"_s,
                         {item(u"Bachelor or above in Computer Science, Electrical Engineering or a related field."_s),
                          item(u"Good command of one of Go, C++, Rust or Python."_s),
                          item(u"Sound knowledge of data structures, operating systems and networks."_s)}}};
    posting.origins = {{u"title"_s, {OriginKind::Prose, u"We're looking for a Backend Engineer"_s}},
                       {u"employer"_s, {OriginKind::PageText, u"@2026 Lumora"_s}}};
    return posting;
}

inline Posting riverGauges()
{
    Posting posting;
    posting.id = PostingId{3};
    posting.title = u"Embedded Software Engineer, River Gauges"_s;
    posting.titleOrigin = TitleOrigin::Stated;
    posting.employer = u"Tarn Instruments"_s;
    posting.places = {aPlace(u"Kendal, Cumbria"_s)};
    posting.workplace = Workplace::Hybrid;
    posting.applyBy = QDate(2027, 2, 12);
    posting.salary = aSalary(52'000, 61'000, u"GBP"_s);
    posting.experience = ExperienceYears{4, {}};
    posting.employmentTypes = {EmploymentType::FullTime, EmploymentType::PartTime};
    posting.skills = {u"C"_s, u"C++"_s, u"Rust"_s, u"RTOS"_s};
    posting.sections = {
        {SectionKind::Responsibilities,
         u"What you will do"_s,
         {item(u"Design and write firmware in C and Rust for battery-powered instruments."_s),
          item(u"Join one field trip a season; waders are provided."_s)}},
        {SectionKind::Benefits, u"What we offer"_s, {item(u"A four-day week for everyone, at full pay."_s)}}};
    posting.origins = {{u"title"_s, {OriginKind::JsonLd, posting.title}},
                       {u"employer"_s, {OriginKind::JsonLd, u"Tarn Instruments"_s}}};
    return posting;
}

inline Posting untitled()
{
    Posting posting;
    posting.id = PostingId{4};
    posting.title = u"Positioning Quality Team"_s;
    posting.titleOrigin = TitleOrigin::Placeholder;
    posting.employer = u"Meridian"_s;
    posting.experience = ExperienceYears{5, {}};
    posting.education = Education::Master;
    posting.missing = {u"title"_s};
    posting.origins = {{u"employer"_s, {OriginKind::PageText, u"About Meridian"_s}}};
    return posting;
}

inline StagedItem staged(const Posting &posting, const QString &file, const QString &format, const QString &text)
{
    StagedItem item;
    item.file = u"/home/mara/Downloads/"_s + file;
    item.format = format;
    item.posting = posting;
    item.posting->id = {};
    item.sourceText = text;
    return item;
}

inline QString tileServerSource()
{
    return u"Menu\n\nSoftware Engineer Graduate (Meridian Maps - Tile Server Team) - 2027 Start\n\nMeridian\n"
           "Halifax, NS Remote Intern\nPOSTED ON 11/2/2026\nAVAILABLE BEFORE 11/24/2026\nResponsibilities\n\n"
           "Each candidate may apply for at most two positions, considered\nin the order you submit them. The "
           "application limit counts for Meridian and its affiliates worldwide.\n\nMinimum Qualifications\n\n"
           "• Bachelor's or Master's degree in Computer Science\n\nSalary : $84,000 - $102,000\n"_s;
}

inline Staging aStaging()
{
    Staging staging;
    staging.sources.resize(5);
    staging.items = {staged(riverGauges(), u"embedded-engineer.html"_s, u"html"_s,
                            u"<h1>Embedded Software Engineer, River Gauges</h1>\nTarn Instruments"_s),
                     staged(tileServer(), u"tile-server-graduate.txt"_s, u"text"_s, tileServerSource()),
                     staged(mediaPipeline(), u"media-pipeline-graduate.txt"_s, u"text"_s,
                            u"@2026 Lumora\nWe're looking for a Backend Engineer to join us"_s),
                     staged(untitled(), u"positioning-engineer.txt"_s, u"text"_s,
                            u"Team Introduction\nThe Positioning Quality Team\nAbout Meridian"_s)};
    for (int source = 0; source < int(staging.items.size()); ++source)
        staging.items[size_t(source)].source = source;
    staging.items[2].match = {StagedMatch::Kind::SameAs, PostingId{12}, staging.items[2].posting->title,
                              u"same source"_s};
    staging.items[2].accepted = false;
    StagedItem broken;
    broken.file = u"/home/mara/Downloads/holiday.jpg"_s;
    broken.error = {Error::Code::UnknownFormat, u"not text"_s, u"holiday.jpg"_s};
    broken.source = 4;
    staging.items.push_back(broken);
    return staging;
}

/// One document with many postings; the second is known already.
inline Staging aBoard(int postings)
{
    Staging staging;
    staging.sources.resize(1);
    QString text;
    for (int number = 1; number <= postings; ++number) {
        Posting posting = riverGauges();
        posting.title = u"Surveyor number %1"_s.arg(number);
        posting.department = number % 2 == 0 ? u"Coast"_s : u"Rivers"_s;
        posting.requisitionId = u"R-%1"_s.arg(1000 + number);
        posting.origins.insert(u"title"_s, {OriginKind::AtsField, posting.title});
        text += u"{\"id\": \"%1\", \"title\": \"%2\"}\n"_s.arg(posting.requisitionId, posting.title);
        staging.items.push_back(staged(posting, u"board.json"_s, u"json"_s, {}));
    }
    for (StagedItem &item : staging.items)
        item.sourceText = text;
    if (postings > 1) {
        staging.items[1].match = {StagedMatch::Kind::SameAs, PostingId{12}, staging.items[1].posting->title,
                                  u"same requisition id"_s};
        staging.items[1].accepted = false;
    }
    return staging;
}

inline LimitRule aRule()
{
    LimitRule rule;
    rule.id = u"5"_s;
    rule.max = 2;
    rule.scope = {LimitRule::ScopeKind::Group, u"Meridian"_s, {}};
    rule.order = LimitRule::Order::Considered;
    rule.evidence = {PostingId{1}, aLimit().quote, 0, 0, {}, QDate(2026, 11, 3)};
    return rule;
}

inline SlotEntry anEntry(qint64 id, const QString &title, const QString &employer, const QDate &applyBy = {})
{
    SlotEntry entry;
    entry.posting = PostingId{id};
    entry.title = title;
    entry.employer = employer;
    entry.applyBy = applyBy;
    return entry;
}

inline GroupSlots aGroup()
{
    GroupSlots group;
    group.group = {GroupId{1}, u"Meridian · Lumora"_s, {u"Meridian"_s, u"Lumora"_s}, true};
    group.rules = {aRule()};
    group.max = 2;
    group.confirmed = true;
    SlotEntry holder = anEntry(2, u"Backend Engineer, Media Pipeline"_s, u"Lumora"_s);
    holder.submittedOn = QDate(2026, 11, 12);
    holder.since = QDate(2026, 11, 15);
    holder.stage = findStage(Testing::numberedStages(), u"assessment"_s)->id;
    group.holders = {holder};
    SlotEntry next = anEntry(1, tileServer().title, u"Meridian"_s, today().addDays(3));
    next.rating = 3;
    next.verdict.slot = 2;
    next.verdict.slots = 2;
    SlotEntry late = anEntry(5, u"Full-Stack Engineer, Print Studio"_s, u"Lumora"_s, QDate(2026, 12, 18));
    late.rating = 5;
    late.verdict.verdict = VerdictKind::Refused;
    late.verdict.nextFreeKnown = false;
    group.planned = {next, late};
    group.others = {anEntry(6, u"Cartography and Design Intern, Summer 2027"_s, u"Meridian"_s, QDate(2027, 1, 31)),
                    anEntry(4, u"Positioning Quality Team"_s, u"Meridian"_s)};
    SlotEntry ended = anEntry(7, u"Software Engineer, Routing"_s, u"Meridian"_s);
    ended.submittedOn = QDate(2026, 9, 2);
    ended.since = QDate(2026, 10, 1);
    ended.stage = findStage(Testing::numberedStages(), u"rejected"_s)->id;
    ended.frees = true;
    group.freed = {ended};
    return group;
}

inline PostingDetails details(const Posting &posting)
{
    PostingDetails details;
    details.posting = posting;
    return details;
}

/// One that would take a place, one that holds one, and one without a limit.
inline std::vector<PostingDetails> threeToCompare()
{
    std::vector<PostingDetails> all{details(tileServer()), details(mediaPipeline()), details(riverGauges())};
    all[0].limits.verdict.slot = 2;
    all[0].limits.verdict.slots = 2;
    all[0].limits.rule = aRule();
    all[1].limits.rule = aRule();
    all[1].limits.mark = {SlotMark::Kind::Holds, 1, 2};
    return all;
}

} // namespace Shortlist::FlowValues
