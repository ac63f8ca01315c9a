// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/dropcontroller.h"

#include "models/domain/query.h"
#include "models/services/postingservice.h"
#include "ui/common/formats.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/tagcontroller.h"
#include "ui/mainwindow/trackingcontroller.h"

#include <algorithm>

namespace Shortlist {

using Kind = SidebarEntry::Kind;

namespace {

/// What a search asks of all that it finds, and a posting can be given.
struct Asked
{
    QStringList tags;
    QString stage;
};

Asked askedBy(const PostingQuery &query)
{
    Asked asked;
    for (const QueryNode &node : query.root.children) {
        if (node.kind != QueryNode::Kind::Term || node.term.negated)
            continue;
        if (node.term.field == QueryTerm::Field::Tag)
            asked.tags.append(node.term.value);
        else if (node.term.field == QueryTerm::Field::Stage)
            asked.stage = node.term.value;
    }
    return asked;
}

} // namespace

DropController::DropController(const Services &services, const LibraryView &library, Sidebar &sidebar,
                               TagController &tags, TrackingController &tracking, Notices &notices)
    : QObject(&sidebar)
    , m_services(services)
    , m_library(library)
    , m_tags(tags)
    , m_tracking(tracking)
    , m_notices(notices)
{
    connect(&sidebar, &Sidebar::postingsDropped, this, &DropController::drop);
}

void DropController::drop(const SidebarEntry &entry, const std::vector<PostingId> &postings)
{
    switch (entry.kind) {
    case Kind::Tag:
        return m_tags.change(postings, {entry.name}, {});
    case Kind::Stage:
        return m_tracking.moveTo(postings, StageId{entry.id});
    case Kind::Employer:
        return plan(entry, postings);
    case Kind::Search:
        return makeFit(entry, postings);
    case Kind::Trash:
        Q_EMIT trashRequested(postings);
        break;
    case Kind::View:
    case Kind::Page:
    case Kind::Section:
        break;
    }
}

void DropController::plan(const SidebarEntry &employer, const std::vector<PostingId> &postings)
{
    m_notices.follow(m_services.postings.list(PostingQuery::parse(employer.query)),
                     [this, employer, postings](const PostingList &list) {
                         std::vector<PostingId> theirs;
                         for (const PostingRow &row : list.rows)
                             if (std::find(postings.begin(), postings.end(), row.id) != postings.end())
                                 theirs.push_back(row.id);
                         if (theirs.empty())
                             m_notices.say(tr("None of these postings takes a place at %1.").arg(employer.label));
                         else
                             m_tracking.moveTo(theirs, m_tracking.stageOf(StageType::Planned));
                     });
}

void DropController::makeFit(const SidebarEntry &search, const std::vector<PostingId> &postings)
{
    const Asked asked = askedBy(PostingQuery::parse(search.query));
    const auto &stages = m_library.stages();
    const auto stage = std::find_if(stages.begin(), stages.end(), [&asked](const Stage &one) {
        return asked.stage.compare(one.key, Qt::CaseInsensitive) == 0
            || asked.stage.compare(Formats::stageName(one), Qt::CaseInsensitive) == 0;
    });
    if (asked.tags.isEmpty() && (asked.stage.isEmpty() || stage == stages.end())) {
        m_notices.say(tr("“%1” asks for no tag or stage that could be given.").arg(search.label));
        return;
    }
    if (!asked.tags.isEmpty())
        m_tags.change(postings, asked.tags, {});
    if (!asked.stage.isEmpty() && stage != stages.end())
        m_tracking.moveTo(postings, stage->id);
}

} // namespace Shortlist
