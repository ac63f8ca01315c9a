// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/comparisoncontroller.h"

#include "models/services/postingservice.h"
#include "models/services/storeaccess.h"
#include "ui/compare/compareview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"

#include <QFuture>
#include <QLocale>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr auto PostingsKey = "comparison/postings";
constexpr auto DatabaseKey = "comparison/database"; ///< whose numbers they are
constexpr auto OriginsKey = "comparison/origins";

} // namespace

ComparisonController::ComparisonController(const Services &services, CompareView &view, QPushButton &button,
                                           const Actions &actions, Notices &notices, QSettings &settings)
    : QObject(&view)
    , m_services(services)
    , m_view(view)
    , m_button(button)
    , m_actions(actions)
    , m_notices(notices)
    , m_settings(settings)
{
    connect(&view, &CompareView::removeRequested, this, &ComparisonController::remove);
    connect(&view, &CompareView::postingsDropped, this, &ComparisonController::add);
    connect(&view, &CompareView::orderChanged, this, &ComparisonController::reorder);
    view.showOrigins(settings.value(OriginsKey, true).toBool());
    connect(&view, &CompareView::originsShown, this,
            [this](bool areShown) { m_settings.setValue(OriginsKey, areShown); });
    restore();
    update();
}

bool ComparisonController::contains(PostingId posting) const
{
    return std::find(m_postings.begin(), m_postings.end(), posting) != m_postings.end();
}

void ComparisonController::toggle(const std::vector<PostingId> &postings)
{
    const bool areAllIn = std::all_of(postings.begin(), postings.end(), [this](PostingId id) { return contains(id); });
    if (!areAllIn)
        return add(postings);
    for (const PostingId posting : postings)
        std::erase(m_postings, posting);
    m_versions.reset();
    update();
}

void ComparisonController::add(const std::vector<PostingId> &postings)
{
    for (const PostingId posting : postings) {
        if (contains(posting))
            continue;
        if (m_postings.size() >= size_t(CompareView::MostPostings)) {
            m_notices.say(tr("Four postings are the most that can be compared. Take one out first."));
            break;
        }
        m_postings.push_back(posting);
    }
    m_versions.reset();
    update();
}

void ComparisonController::remove(PostingId posting)
{
    if (m_versions)
        return showPostings();
    std::erase(m_postings, posting);
    update();
}

void ComparisonController::setPostings(std::vector<PostingId> postings)
{
    m_postings = std::move(postings);
    m_versions.reset();
    update();
}

void ComparisonController::setVersions(PostingId posting, int older, int newer)
{
    m_versions = Versions{posting, {older, newer}};
    load();
}

void ComparisonController::showPostings()
{
    if (!std::exchange(m_versions, {}))
        return;
    update();
}

void ComparisonController::reorder(const std::vector<PostingId> &order)
{
    if (m_versions) { // there are two
        std::reverse(m_versions->numbers.begin(), m_versions->numbers.end());
        return;
    }
    m_postings = order;
    save();
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
    const auto isShown = [this](PostingId id) { return contains(id) || (m_versions && m_versions->posting == id); };
    if (before != m_postings.size() || change.limits || std::ranges::any_of(change.updated, isShown))
        update();
}

void ComparisonController::restore()
{
    if (m_settings.value(DatabaseKey).toString() != m_services.store.path())
        return;
    for (const QString &id : m_settings.value(PostingsKey).toStringList())
        m_postings.push_back(PostingId{id.toLongLong()});
}

void ComparisonController::save()
{
    QStringList ids;
    for (const PostingId posting : m_postings)
        ids.append(QString::number(qint64(posting)));
    m_settings.setValue(DatabaseKey, m_services.store.path());
    m_settings.setValue(PostingsKey, ids);
}

void ComparisonController::update()
{
    const int count = int(m_postings.size());
    //: On the button that shows the comparison; %1 is how many postings are in it
    m_button.setText(count == 0 ? tr("Compare") : tr("Compare %1").arg(QLocale().toString(count)));
    m_button.setAccessibleName(tr("Compare %Ln postings", nullptr, count));
    setChosen(m_chosen);
    save();
    load();
}

void ComparisonController::load()
{
    const quint64 number = ++m_load;
    if (m_versions)
        return loadVersions();
    QList<QFuture<Result<PostingDetails>>> loads;
    for (const PostingId posting : m_postings)
        loads.append(m_services.postings.load(posting));
    if (loads.isEmpty())
        return m_view.setItems({});
    whenAnswered(QtFuture::whenAll(loads.begin(), loads.end()), this,
                 [this, number](const QList<QFuture<Result<PostingDetails>>> &done) {
                     std::vector<Result<PostingDetails>> loaded;
                     for (const auto &load : done)
                         loaded.push_back(load.result());
                     if (number == m_load)
                         receive(loaded);
                 });
}

void ComparisonController::receive(const std::vector<Result<PostingDetails>> &loaded)
{
    std::vector<PostingDetails> postings;
    for (const auto &details : loaded)
        if (details && !details->trashed)
            postings.push_back(*details);
    const bool areSomeGone = postings.size() < m_postings.size();
    if (areSomeGone) {
        m_postings.clear();
        for (const PostingDetails &details : postings)
            m_postings.push_back(details.posting.id);
        return update();
    }
    m_view.setPostings(postings);
}

void ComparisonController::loadVersions()
{
    const quint64 number = m_load;
    const PostingId posting = m_versions->posting;
    m_notices.follow(m_services.postings.load(posting), [this, number, posting](const PostingDetails &details) {
        m_notices.follow(m_services.postings.versions(posting),
                         [this, number, details](const std::vector<PostingVersion> &versions) {
                             if (number == m_load && m_versions)
                                 m_view.setItems(itemsOf(details, versions));
                         });
    });
}

std::vector<ComparedItem> ComparisonController::itemsOf(const PostingDetails &details,
                                                        const std::vector<PostingVersion> &versions) const
{
    std::vector<ComparedItem> items;
    for (const int number : m_versions->numbers) {
        const auto version = std::ranges::find(versions, number, &PostingVersion::number);
        if (version == versions.end())
            continue;
        ComparedItem item{details, number};
        item.details.posting = version->posting;
        item.details.posting.id = details.posting.id;
        item.details.source = version->source;
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace Shortlist
