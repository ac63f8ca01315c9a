// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

namespace Shortlist::Testing {

/// A posting that states everything there is to state.
inline Posting fullPosting()
{
    using namespace Qt::StringLiterals;
    Posting posting;
    posting.title = u"Signal Engineer (C++/C#), Zürich"_s;
    posting.titleOrigin = TitleOrigin::Inferred;
    posting.employer = u"Norvik Rail"_s;
    posting.employerAsWritten = u"NORVIK  Rail AG"_s;
    posting.department = u"Interlocking"_s;
    posting.places = {{u"Zürich"_s, u"Zürich"_s, u"ZH"_s, u"CH"_s, u"8005"_s, 47.386, 8.515},
                      {u"Oslo"_s, {}, {}, {}, {}}};
    posting.workplace = Workplace::Hybrid;
    posting.employmentTypes = {EmploymentType::FullTime, EmploymentType::Contract};
    posting.programme = Programme::Graduate;
    posting.postedOn = QDate(2026, 2, 28);
    posting.applyBy = QDate(2026, 4, 30);
    posting.salary = Salary{9'500'000, 12'000'050, u"CHF"_s, Salary::Unit::Year, Salary::Kind::Estimated};
    posting.experience = ExperienceYears{0.5, 3.0};
    posting.education = Education::Master;
    posting.start = u"as soon as possible"_s;
    posting.startFrom = QDate(2026, 6, 1);
    posting.startBy = QDate(2026, 9, 1);
    posting.graduatedWithinMonths = 18;
    posting.skills = QStringList{u"C++"_s, u"ERTMS"_s};
    posting.requisitionId = u"NR-2041"_s;
    posting.sourceUrl = u"https://jobs.norvik.example/2041"_s;
    LimitClause clause;
    clause.max = 2;
    clause.per = u"employer_group"_s;
    clause.ordered = true;
    clause.includesAffiliates = true;
    clause.groupName = u"Norvik"_s;
    clause.quote = u"You may send two applications."_s;
    clause.start = 3;
    clause.end = 33;
    LimitClause cooldown;
    cooldown.kind = LimitClause::Kind::Cooldown;
    cooldown.days = 180;
    posting.limitClauses = {clause, cooldown};
    posting.assessment = u"a day in the signal box"_s;
    posting.rollingReview = true;
    posting.language = u"en"_s;
    posting.sections = {
        {SectionKind::Responsibilities,
         u"What you do"_s,
         {{Block::Kind::Paragraph, u"You keep trains apart."_s}, {Block::Kind::Item, u"draw"_s, u"<b>draw</b>"_s}}},
        {SectionKind::Other, {}, {{Block::Kind::Paragraph, u"Apply soon."_s}}}};
    posting.text = u"Signal Engineer\nYou may send two applications."_s;
    posting.html = u"<p>Signal Engineer</p>"_s;
    posting.origins = {{u"title"_s, {OriginKind::PageText, u"Signal Engineer"_s}},
                       {u"salary"_s, {OriginKind::JsonLd, {}}}};
    posting.conflicts = {{u"programme"_s,
                          {u"graduate"_s, u"intern"_s},
                          {{OriginKind::JsonLd, {}}, {OriginKind::Prose, u"our interns"_s}}}};
    posting.missing = QStringList{u"apply_by"_s, u"places"_s};
    return posting;
}

} // namespace Shortlist::Testing
