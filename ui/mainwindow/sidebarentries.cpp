// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/sidebarentries.h"

#include "models/domain/querycursor.h"
#include "ui/common/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;
using Kind = SidebarEntry::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sidebar)
};

SidebarEntry entryOf(Kind kind, const QString &key, const QString &label, const QString &query, int count)
{
    SidebarEntry entry;
    entry.kind = kind;
    entry.key = key;
    entry.label = label;
    entry.query = query;
    entry.count = count;
    return entry;
}

SidebarEntry sectionOf(const QString &key, const QString &label)
{
    return entryOf(Kind::Section, key, label, {}, 0);
}

/// Stages that are reached through views, or that would only be a row with a 0.
bool isShown(const Overview::StageCount &stage)
{
    if (stage.stage.hidden)
        return stage.count > 0;
    const bool isView = stage.stage.key == "saved"_L1 || stage.stage.key == "planned"_L1;
    switch (stage.stage.type) {
    case StageType::Saved:
    case StageType::Planned:
        return !isView;
    case StageType::Submitted:
    case StageType::InProcess:
        return true;
    case StageType::EndedByMe:
    case StageType::EndedByEmployer:
    case StageType::Closed:
    case StageType::Accepted:
        return stage.count > 0;
    }
    return true;
}

void appendViews(std::vector<SidebarEntry> &entries, const Overview &overview, int toDo)
{
    entries.push_back(entryOf(Kind::Page, todayKey(), Words::tr("Today"), {}, toDo));
    entries.push_back(entryOf(Kind::View, u"all"_s, Words::tr("All postings"), {}, overview.all));
    entries.push_back(
        entryOf(Kind::View, u"undecided"_s, Words::tr("To decide"), u"is:undecided"_s, overview.undecided));
    entries.push_back(entryOf(Kind::View, u"planned"_s, Words::tr("Planned"), u"stage:planned"_s, overview.planned));
    entries.push_back(entryOf(Kind::View, u"due"_s, Words::tr("Due this week"), u"is:due"_s, overview.dueThisWeek));
    // Nothing to do is nothing to show.
    if (overview.incomplete > 0)
        entries.push_back(
            entryOf(Kind::View, u"incomplete"_s, Words::tr("Incomplete"), u"is:incomplete"_s, overview.incomplete));
    if (overview.duplicates > 0)
        entries.push_back(entryOf(Kind::View, duplicatesKey(), Words::tr("Duplicates"), {}, overview.duplicates));
    entries.push_back(entryOf(Kind::Page, boardKey(), Words::tr("Board"), {}, 0));
    entries.push_back(entryOf(Kind::Page, statisticsKey(), Words::tr("Looking back"), {}, 0));
}

void appendStages(std::vector<SidebarEntry> &entries, const Overview &overview)
{
    entries.push_back(sectionOf(u"stages"_s, Words::tr("Stages")));
    for (const Overview::StageCount &stage : overview.stages) {
        if (!isShown(stage))
            continue;
        SidebarEntry entry = entryOf(Kind::Stage, u"stage:"_s + stage.stage.key, Formats::stageName(stage.stage),
                                     conditionOf(QueryTerm::Field::Stage, stage.stage.key), stage.count);
        entry.colour = stage.stage.colour;
        entry.id = qint64(stage.stage.id);
        entries.push_back(std::move(entry));
    }
}

void appendEmployers(std::vector<SidebarEntry> &entries, const Overview &overview)
{
    std::vector<SidebarEntry> limited;
    for (const Overview::EmployerCount &employer : overview.employers) {
        if (employer.max == 0)
            continue;
        const bool isGroup = employer.group != GroupId{};
        SidebarEntry entry =
            entryOf(Kind::Employer, u"employer:"_s + employer.employer, employer.employer,
                    conditionOf(isGroup ? QueryTerm::Field::Group : QueryTerm::Field::Employer, employer.employer),
                    employer.count);
        entry.used = employer.used;
        entry.planned = employer.planned;
        entry.max = employer.max;
        entry.confirmed = employer.confirmed;
        entry.id = qint64(employer.group);
        limited.push_back(std::move(entry));
    }
    if (limited.empty())
        return;
    entries.push_back(sectionOf(u"employers"_s, Words::tr("Employers with limits")));
    entries.insert(entries.end(), std::make_move_iterator(limited.begin()), std::make_move_iterator(limited.end()));
}

/// How many of the tags above it stand in the list, those that it is to be indented by.
int depthOf(const QString &name, const std::vector<Tag> &tags)
{
    int depth = 0;
    for (qsizetype slash = name.indexOf(u'/'); slash >= 0; slash = name.indexOf(u'/', slash + 1)) {
        const QString above = name.left(slash);
        depth += std::any_of(tags.begin(), tags.end(),
                             [&above](const Tag &tag) { return tag.name.compare(above, Qt::CaseInsensitive) == 0; });
    }
    return depth;
}

bool isBelow(const QString &name, const QString &above)
{
    return name.startsWith(above + u'/', Qt::CaseInsensitive);
}

SidebarEntry::Branch branchOf(const QString &name, const std::vector<Tag> &tags, const QStringList &folded)
{
    if (std::none_of(tags.begin(), tags.end(), [&name](const Tag &tag) { return isBelow(tag.name, name); }))
        return SidebarEntry::Branch::None;
    return folded.contains(name, Qt::CaseInsensitive) ? SidebarEntry::Branch::Closed : SidebarEntry::Branch::Open;
}

void appendTags(std::vector<SidebarEntry> &entries, const Overview &overview, const QStringList &folded)
{
    if (overview.tags.empty())
        return;
    entries.push_back(sectionOf(u"tags"_s, Words::tr("Tags")));
    for (const Tag &tag : overview.tags) {
        if (std::any_of(folded.begin(), folded.end(),
                        [&tag](const QString &above) { return isBelow(tag.name, above); }))
            continue;
        const int depth = depthOf(tag.name, overview.tags);
        SidebarEntry entry =
            entryOf(Kind::Tag, u"tag:%1"_s.arg(qint64(tag.id)), depth == 0 ? tag.name : tag.name.section(u'/', depth),
                    conditionOf(QueryTerm::Field::Tag, tag.name), tag.count);
        entry.colour = tag.colour;
        entry.id = qint64(tag.id);
        entry.name = tag.name;
        entry.depth = depth;
        entry.branch = branchOf(tag.name, overview.tags, folded);
        entries.push_back(std::move(entry));
    }
}

void appendSearches(std::vector<SidebarEntry> &entries, const Overview &overview)
{
    if (overview.searches.empty())
        return;
    entries.push_back(sectionOf(u"searches"_s, Words::tr("Saved searches")));
    for (const SavedSearch &search : overview.searches) {
        SidebarEntry entry =
            entryOf(Kind::Search, u"search:%1"_s.arg(qint64(search.id)), search.name, search.query, search.count);
        entry.id = qint64(search.id);
        entries.push_back(std::move(entry));
    }
}

} // namespace

QString statisticsKey()
{
    return u"statistics"_s;
}

QString todayKey()
{
    return u"today"_s;
}

QString boardKey()
{
    return u"board"_s;
}

QString duplicatesKey()
{
    return u"duplicates"_s;
}

std::vector<SidebarEntry> sidebarEntries(const Overview &overview, int toDo, const QStringList &folded)
{
    std::vector<SidebarEntry> entries;
    appendViews(entries, overview, toDo);
    appendStages(entries, overview);
    appendEmployers(entries, overview);
    appendTags(entries, overview, folded);
    appendSearches(entries, overview);
    entries.push_back(sectionOf(u"rest"_s, {}));
    entries.push_back(entryOf(Kind::Trash, u"trash"_s, Words::tr("Trash"), u"is:trashed"_s, overview.trashed));
    return entries;
}

} // namespace Shortlist
