// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/limitreader.h"

#include "models/services/limitgate.h"
#include "models/storage/store.h"

#include <algorithm>
#include <limits>
#include <set>

namespace Shortlist {

namespace {

QStringList limitedEmployers(const LimitFacts &facts)
{
    QStringList employers;
    for (const LimitPool &pool : poolsOf(facts))
        employers.append(pool.group.employers);
    return employers;
}

void addMissing(std::vector<TrackedPosting> &postings, std::vector<TrackedPosting> more)
{
    std::set<PostingId> known;
    for (const TrackedPosting &posting : postings)
        known.insert(posting.id);
    for (TrackedPosting &posting : more)
        if (!known.contains(posting.id))
            postings.push_back(std::move(posting));
}

} // namespace

Result<LimitFacts> readLimitFacts(Store &store, LimitReach reach)
{
    auto stages = store.tracking().stages();
    if (!stages)
        return stages.error();
    auto groups = store.limits().groups();
    if (!groups)
        return groups.error();
    auto rules = store.limits().rules();
    if (!rules)
        return rules.error();
    auto tracked = store.tracking().tracked();
    if (!tracked)
        return tracked.error();

    LimitFacts facts{*std::move(stages), *std::move(tracked), *std::move(groups), *std::move(rules)};
    if (reach == LimitReach::Tracked)
        return facts;
    auto saved = store.tracking().ofEmployers(limitedEmployers(facts));
    if (!saved)
        return saved.error();
    addMissing(facts.postings, *std::move(saved));
    return facts;
}

Result<TrackedPosting> readTracked(Store &store, const LimitFacts &facts, PostingId id)
{
    const auto known = std::find_if(facts.postings.begin(), facts.postings.end(),
                                    [id](const TrackedPosting &posting) { return posting.id == id; });
    if (known != facts.postings.end())
        return *known;
    auto stored = store.postings().load(id);
    if (!stored)
        return stored.error();
    const Posting &posting = stored->posting;
    TrackedPosting tracked;
    tracked.id = id;
    tracked.title = posting.title;
    setFacts(tracked, posting);
    tracked.applyBy = posting.applyBy;
    tracked.rating = stored->rating;
    tracked.trashed = stored->trashedAt.isValid();
    return tracked;
}

void setFacts(TrackedPosting &tracked, const Posting &posting)
{
    tracked.employer = posting.employer;
    tracked.department = posting.department;
    tracked.programme = posting.programme;
    tracked.region = posting.places.empty() ? QString() : posting.places.front().region;
    tracked.requisitionId = posting.requisitionId;
}

Result<std::optional<PostingVerdict>> refusalOfFacts(Store &store, const Posting &posting, QDate today)
{
    const auto history = store.tracking().history(posting.id);
    if (!history)
        return history.error();
    if (history->empty())
        return std::optional<PostingVerdict>(); // nothing was sent
    const auto before = readLimitFacts(store, LimitReach::Tracked);
    if (!before)
        return before.error();
    LimitFacts after = *before;
    for (TrackedPosting &tracked : after.postings)
        if (tracked.id == posting.id)
            setFacts(tracked, posting);
    return refusalOf(*before, after, today);
}

Result<> recordOverride(Store &store, PostingId posting, const QString &reason)
{
    const auto history = store.tracking().history(posting);
    if (!history)
        return history.error();
    const auto stages = store.tracking().stages();
    if (!stages)
        return stages.error();
    const EventId submission = deriveState(*history, *stages).submission;
    const auto sent = std::find_if(history->begin(), history->end(),
                                   [submission](const ApplicationEvent &event) { return event.id == submission; });
    if (sent == history->end())
        return {};
    // The submission keeps its place: beside it stands the same step again, with the reason.
    ApplicationEvent again = *sent;
    again.note.clear();
    again.overrideReason = reason;
    again.replaces = {};
    again.recordedAt = QDateTime::currentDateTimeUtc();
    if (const auto recorded = store.tracking().append(again); !recorded)
        return recorded.error();
    return {};
}

void addEvent(LimitFacts &facts, const TrackedPosting &posting, ApplicationEvent event)
{
    auto known = std::find_if(facts.postings.begin(), facts.postings.end(),
                              [&posting](const TrackedPosting &p) { return p.id == posting.id; });
    if (known == facts.postings.end())
        known = facts.postings.insert(facts.postings.end(), posting);
    event.id = EventId{std::numeric_limits<qint64>::max()};
    event.posting = posting.id;
    known->history.push_back(std::move(event));
}

} // namespace Shortlist
