// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/shots/samples.h"

namespace Shortlist::Samples {

using namespace Qt::StringLiterals;

namespace {

const std::vector<Tag> Tags{{TagId{1}, u"infra"_s, u"#4c9a80"_s, 64},
                            {TagId{2}, u"new grad"_s, u"#b8733c"_s, 51},
                            {TagId{3}, u"visa ok"_s, u"#7a6bb0"_s, 18},
                            {TagId{4}, u"dream"_s, u"#c0504a"_s, 5}};

Salary yearly(qint64 min, qint64 max, const QString &currency)
{
    Salary salary;
    salary.minMinor = min * 100;
    salary.maxMinor = max * 100;
    salary.currency = currency;
    return salary;
}

PostingRow rowOf(qint64 id, const QString &title, const QString &employer, const QString &place)
{
    PostingRow row;
    row.id = PostingId{id};
    row.title = title;
    row.employer = employer;
    row.place = place;
    return row;
}

StageId stageId(const QString &key)
{
    return findStage(stages(), key)->id;
}

std::vector<PostingRow> rows()
{
    std::vector<PostingRow> rows{
        rowOf(1, u"Backend Engineer, Graduate Programme (Online Platform) – Autumn 2026 Start"_s, u"Lumora"_s,
              u"San Diego, CA"_s),
        rowOf(2, u"Backend Engineer, Streaming Network"_s, u"Lumora"_s, {}),
        rowOf(3, u"Search Quality team"_s, u"Lumora"_s, {}),
        rowOf(4, u"Storage Engine Engineer"_s, u"Orbital Foods"_s, u"Berlin"_s),
        rowOf(5, u"Senior Software Engineer"_s, u"Lumora"_s, {}),
        rowOf(6, u"Graduate Analyst, Payments"_s, u"Hanse Bank"_s, u"Hamburg"_s),
        rowOf(7, u"Distributed Systems Engineer"_s, u"Nordlicht Systems"_s, u"Seattle, WA and 2 more"_s),
    };
    rows[0].salary = yearly(116000, 177000, u"USD"_s);
    rows[0].applyBy = today().addDays(3);
    rows[0].stage = stageId(u"planned"_s);
    rows[0].slot = {SlotMark::Kind::Planned, 2, 2};
    rows[0].tags = {Tags[0], Tags[1]};
    rows[1].start = u"2026"_s;
    rows[1].stage = stageId(u"applied"_s);
    rows[1].stageSince = QDate(2026, 1, 12);
    rows[1].slot = {SlotMark::Kind::Holds, 1, 2};
    rows[1].tags = {Tags[0]};
    rows[2].titleOrigin = TitleOrigin::Placeholder;
    rows[2].experience = ExperienceYears{5, {}};
    rows[2].missing = QStringList{u"title"_s};
    rows[3].workplace = Workplace::Hybrid;
    rows[3].salary = yearly(78000, 95000, u"EUR"_s);
    rows[3].applyBy = today().addDays(24);
    rows[3].tags = {Tags[0], Tags[3]};
    rows[3].rating = 4;
    rows[4].experience = ExperienceYears{5, {}};
    rows[4].stage = stageId(u"rejected"_s);
    rows[4].stageSince = QDate(2026, 3, 2);
    rows[5].salary = yearly(52000, 52000, u"EUR"_s);
    rows[5].hasLimitClause = true;
    rows[5].tags = {Tags[1]};
    rows[6].experience = ExperienceYears{0, 3};
    rows[6].applyBy = QDate(2021, 11, 30);
    return rows;
}

} // namespace

QDate today()
{
    return {2026, 4, 3};
}

std::vector<Stage> stages()
{
    std::vector<Stage> stages = builtInStages();
    for (size_t i = 0; i < stages.size(); ++i)
        stages[i].id = StageId{qint64(i) + 1};
    return stages;
}

PostingList list()
{
    return {rows(), 37, 412};
}

Overview overview()
{
    Overview overview;
    overview.all = 412;
    overview.undecided = 37;
    overview.planned = 6;
    overview.dueThisWeek = 4;
    overview.trashed = 2;
    const std::vector<int> counts{300, 6, 11, 3, 2, 1, 0, 4, 20, 5};
    for (size_t i = 0; i < counts.size(); ++i)
        overview.stages.push_back({stages()[i], counts[i]});
    overview.employers = {{u"Lumora · Helix"_s, GroupId{1}, 64, 1, 1, 2, true},
                          {u"Orbital Foods"_s, GroupId{}, 12, 2, 0, 3, true},
                          {u"Hanse Bank"_s, GroupId{}, 3, 0, 0, 1, false},
                          {u"Nordlicht Systems"_s, GroupId{}, 9, 0, 0, 0, false}};
    overview.tags = Tags;
    overview.searches = {{SearchId{1}, u"Backend, not remote"_s, u"backend -remote"_s, 23},
                         {SearchId{2}, u"Over 150k, closing soon"_s, u"is:due"_s, 7}};
    return overview;
}

} // namespace Shortlist::Samples
