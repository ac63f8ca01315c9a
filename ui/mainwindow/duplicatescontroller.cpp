// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/duplicatescontroller.h"

#include "models/services/duplicateservice.h"
#include "models/services/postingservice.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/undocontroller.h"

#include <QLocale>

namespace Shortlist {

namespace {

QString refusalText(const PostingVerdict &limits)
{
    QStringList titles;
    for (const SlotEntry &holder : limits.holders)
        titles.append(DuplicatesController::tr("“%1”").arg(holder.title));
    const QString held = QLocale().createSeparatedList(titles);
    return titles.isEmpty()
        ? DuplicatesController::tr("A limit of the employer does not allow what the two would be together.")
        : DuplicatesController::tr("A limit of the employer does not allow what the two would be together: its places "
                                   "are held by %1.")
              .arg(held);
}

} // namespace

DuplicatesController::DuplicatesController(const Services &services, DuplicatesPage &page, Notices &notices,
                                           UndoController &undo)
    : QObject(&page)
    , m_services(services)
    , m_page(page)
    , m_notices(notices)
    , m_undo(undo)
{
    connect(&page, &DuplicatesPage::pairWanted, this, &DuplicatesController::loadPair);
    connect(&page, &DuplicatesPage::mergeRequested, this,
            [this](PostingId kept, PostingId other, const QStringList &fields, const QString &reason) {
                merge({kept, other, fields, reason});
            });
    connect(&page, &DuplicatesPage::dismissRequested, this, [this](PostingId one, PostingId other) {
        m_notices.follow(m_services.duplicates.dismiss(one, other), [this](const auto &) { m_undo.announceLast(); });
    });
}

void DuplicatesController::refresh()
{
    whenAnswered(m_services.duplicates.suggestions(), this, [this](const Result<std::vector<DuplicateEntry>> &entries) {
        if (entries)
            m_page.setEntries(*entries);
        else
            m_notices.fail(entries.error());
    });
}

void DuplicatesController::applyChange(const StoreChange &change)
{
    if (m_page.isVisible() && (change.duplicates || !change.updated.empty()))
        refresh();
}

void DuplicatesController::loadPair(PostingId one, PostingId other)
{
    QList<QFuture<Result<PostingDetails>>> loads{m_services.postings.load(one), m_services.postings.load(other)};
    whenAnswered(QtFuture::whenAll(loads.begin(), loads.end()), this,
                 [this](const QList<QFuture<Result<PostingDetails>>> &done) {
                     const auto first = done.at(0).result();
                     const auto second = done.at(1).result();
                     if (first && second)
                         m_page.setPair(*first, *second);
                 });
}

void DuplicatesController::merge(const MergeRequest &request)
{
    m_notices.follow(
        m_services.duplicates.merge(request),
        [this](const MergeOutcome &outcome) {
            if (outcome.isRefused())
                m_page.setRefused(refusalText(outcome.limits));
            else
                m_undo.announceLast();
        },
        [this] { refresh(); });
}

} // namespace Shortlist
