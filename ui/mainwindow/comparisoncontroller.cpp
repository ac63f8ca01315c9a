// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/comparisoncontroller.h"

#include "models/services/postingservice.h"
#include "ui/compare/compareview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"

#include <QFuture>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace Shortlist {

ComparisonController::ComparisonController(const Services &services, CompareView &view, QPushButton &button,
                                           const Actions &actions, Notices &notices)
    : QObject(&view)
    , m_services(services)
    , m_view(view)
    , m_button(button)
    , m_actions(actions)
    , m_notices(notices)
{
    connect(&view, &CompareView::removeRequested, this, &ComparisonController::remove);
    connect(&view, &CompareView::orderChanged, this,
            [this](const std::vector<PostingId> &order) { m_postings = order; });
    update();
}

bool ComparisonController::contains(PostingId posting) const
{
    return std::find(m_postings.begin(), m_postings.end(), posting) != m_postings.end();
}

void ComparisonController::toggle(const std::vector<PostingId> &postings)
{
    const bool areAllIn = std::all_of(postings.begin(), postings.end(), [this](PostingId id) { return contains(id); });
    for (const PostingId posting : postings) {
        if (areAllIn)
            std::erase(m_postings, posting);
        else if (!contains(posting) && m_postings.size() < size_t(CompareView::MostPostings))
            m_postings.push_back(posting);
        else if (!contains(posting)) {
            m_notices.say(tr("Four postings are the most that can be compared. Take one out first."));
            break;
        }
    }
    update();
}

void ComparisonController::remove(PostingId posting)
{
    std::erase(m_postings, posting);
    update();
}

void ComparisonController::setPostings(std::vector<PostingId> postings)
{
    m_postings = std::move(postings);
    update();
}

void ComparisonController::setChosen(const std::vector<PostingId> &postings)
{
    m_chosen = postings;
    QAction &action = m_actions[ActionId::Compare];
    action.setEnabled(!postings.empty());
    action.setChecked(!postings.empty()
                      && std::all_of(postings.begin(), postings.end(), [this](PostingId id) { return contains(id); }));
}

void ComparisonController::applyChange(const StoreChange &change)
{
    const size_t before = m_postings.size();
    for (const PostingId removed : change.removed)
        std::erase(m_postings, removed);
    const bool isShownOtherwise = change.limits
        || std::any_of(change.updated.begin(), change.updated.end(), [this](PostingId id) { return contains(id); });
    if (before != m_postings.size() || isShownOtherwise)
        update();
}

void ComparisonController::update()
{
    const int count = int(m_postings.size());
    //: On the button that shows the comparison; %1 is how many postings are in it
    m_button.setText(count == 0 ? tr("Compare") : tr("Compare %1").arg(QLocale().toString(count)));
    m_button.setAccessibleName(tr("Compare %Ln postings", nullptr, count));
    setChosen(m_chosen);
    load();
}

void ComparisonController::load()
{
    const quint64 number = ++m_load;
    QList<QFuture<Result<PostingDetails>>> loads;
    for (const PostingId posting : m_postings)
        loads.append(m_services.postings.load(posting));
    if (loads.isEmpty()) {
        m_view.setPostings({});
        return;
    }
    whenAnswered(QtFuture::whenAll(loads.begin(), loads.end()), this,
                 [this, number](const QList<QFuture<Result<PostingDetails>>> &done) {
                     if (number != m_load)
                         return;
                     std::vector<PostingDetails> postings;
                     for (const auto &load : done)
                         if (const auto details = load.result(); details)
                             postings.push_back(*details);
                     m_view.setPostings(std::move(postings));
                 });
}

} // namespace Shortlist
