// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/postingmerge.h"

#include "models/policy/matching.h"
#include "models/policy/merging.h"
#include "models/services/duplicatefinder.h"
#include "models/services/limitgate.h"
#include "models/services/limitreader.h"
#include "models/services/rulesuggestions.h"
#include "models/storage/store.h"

#include <algorithm>
#include <map>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

class Merge
{
public:
    Merge(Store &store, const MergeRequest &request, QDateTime now)
        : m_store(store)
        , m_request(request)
        , m_now(std::move(now))
        , m_today(m_now.toLocalTime().date())
    { }

    Result<MergeOutcome> run()
    {
        if (m_request.kept == m_request.other)
            return Error{Error::Code::InvalidArgument, u"a posting cannot be merged with itself"_s};
        if (auto read = this->read(); !read)
            return read.error();
        auto refusal = this->refusal();
        if (!refusal)
            return refusal.error();
        if (*refusal) {
            if (m_request.overrideReason.trimmed().isEmpty())
                return MergeOutcome{MergeOutcome::Status::Refused, **std::move(refusal)};
            override();
        }
        for (const auto step : {&Merge::mergeFacts, &Merge::mergeTags, &Merge::mergeHistory, &Merge::mergeDates,
                                &Merge::mergeContacts, &Merge::mergeDocuments, &Merge::mergePlan, &Merge::putAway})
            if (auto done = (this->*step)(); !done)
                return done.error();
        return MergeOutcome{};
    }

private:
    Result<> read()
    {
        auto kept = m_store.postings().load(m_request.kept);
        if (!kept)
            return kept.error();
        auto other = m_store.postings().load(m_request.other);
        if (!other)
            return other.error();
        for (const StoredPosting *posting : {&*kept, &*other})
            if (posting->trashedAt.isValid())
                return Error{Error::Code::InvalidArgument,
                             u"posting %1 is in the trash: restore it to merge it"_s.arg(qint64(posting->posting.id))};
        m_kept = *std::move(kept);
        m_other = *std::move(other);
        m_merged = mergedPosting(m_kept.posting, m_other.posting, m_request.fieldsOfOther);
        auto keptHistory = m_store.tracking().history(m_request.kept);
        if (!keptHistory)
            return keptHistory.error();
        auto otherHistory = m_store.tracking().history(m_request.other);
        if (!otherHistory)
            return otherHistory.error();
        m_isTracked = !keptHistory->empty() || !otherHistory->empty();
        for (const ApplicationEvent &event : effectiveEvents(*otherHistory))
            retract(*otherHistory, event);
        const auto stages = m_store.tracking().stages();
        if (!stages)
            return stages.error();
        HistoryMerge merge = mergedHistory(*keptHistory, *otherHistory, *stages);
        for (const ApplicationEvent &event : merge.outdated)
            retract(*keptHistory, event);
        for (ApplicationEvent &event : merge.taken) {
            event.posting = m_request.kept;
            event.recordedAt = m_now;
            event.replaces = {};
            m_events.push_back(std::move(event));
        }
        return {};
    }

    void retract(const std::vector<ApplicationEvent> &history, const ApplicationEvent &event)
    {
        for (const EventId wording : wordings(history, event.id)) {
            ApplicationEvent retraction;
            retraction.posting = event.posting;
            retraction.day = m_today;
            retraction.recordedAt = m_now;
            retraction.retracts = wording;
            m_retractions.push_back(std::move(retraction));
        }
    }

    /// Why the limits refuse what the two would be together.
    Result<std::optional<PostingVerdict>> refusal()
    {
        if (!m_isTracked)
            return std::optional<PostingVerdict>(); // nothing was sent
        const auto before = readLimitFacts(m_store, LimitReach::Tracked);
        if (!before)
            return before.error();
        const auto kept = readTracked(m_store, *before, m_request.kept);
        if (!kept)
            return kept.error();
        const auto other = readTracked(m_store, *before, m_request.other);
        if (!other)
            return other.error();
        LimitFacts after = *before;
        for (const ApplicationEvent &retraction : m_retractions)
            addEvent(after, retraction.posting == m_request.kept ? *kept : *other, retraction);
        for (const ApplicationEvent &event : m_events)
            addEvent(after, *kept, event);
        for (TrackedPosting &posting : after.postings)
            if (posting.id == m_request.kept)
                setFacts(posting, m_merged);
        return refusalOf(*before, after, m_today);
    }

    /// The reason stands at every entry that the gate may ask about.
    void override()
    {
        for (ApplicationEvent &event : m_events)
            if (event.overrideReason.isEmpty())
                event.overrideReason = m_request.overrideReason.trimmed();
    }

    Result<> mergeFacts()
    {
        PostingStore &postings = m_store.postings();
        if (m_merged != m_kept.posting) {
            if (auto kept = m_store.versions().keepReading(m_request.kept); !kept)
                return kept;
            if (auto updated = postings.update(m_merged, textFingerprint(m_merged.text)); !updated)
                return updated;
        }
        const QString notes = mergedNotes(m_kept.notes, m_other.notes);
        if (notes != m_kept.notes)
            if (auto set = postings.setNotes(m_request.kept, notes); !set)
                return set;
        if (m_kept.rating == 0 && m_other.rating > 0)
            return postings.setRating({m_request.kept}, m_other.rating);
        return {};
    }

    Result<> mergeTags()
    {
        const auto tags = m_store.tags().tagsOf(m_request.other);
        if (!tags)
            return tags.error();
        for (const Tag &tag : *tags)
            if (auto attached = m_store.tags().attach(tag.id, {m_request.kept}); !attached)
                return attached;
        return {};
    }

    Result<> mergeHistory()
    {
        for (const ApplicationEvent &event : m_retractions)
            if (const auto appended = m_store.tracking().append(event); !appended)
                return appended.error();
        for (ApplicationEvent event : m_events) {
            const auto appended = m_store.tracking().append(event);
            if (!appended)
                return appended.error();
            m_moved.emplace(event.id, *appended);
        }
        return {};
    }

    Result<> mergeContacts()
    {
        const auto contacts = m_store.contacts().contactsOf(m_request.other);
        if (!contacts)
            return contacts.error();
        for (const Contact &contact : *contacts)
            if (auto attached = m_store.contacts().attach(contact.id, m_request.kept); !attached)
                return attached;
        return {};
    }

    /// What was sent with an entry of the other posting was sent with the entry that stands for it now.
    Result<> mergeDocuments()
    {
        const auto documents = m_store.documents().documentsOf(m_request.other);
        if (!documents)
            return documents.error();
        for (const AttachedDocument &attached : *documents) {
            if (auto done = m_store.documents().attach(attached.document.id, m_request.kept); !done)
                return done;
            const auto moved = m_moved.find(attached.sentWith);
            if (moved == m_moved.end())
                continue;
            if (auto sent = m_store.documents().setSentWith(attached.document.id, m_request.kept, moved->second); !sent)
                return sent;
        }
        return {};
    }

    Result<> mergeDates() { return m_store.appointments().move(m_request.other, m_request.kept, m_moved); }

    /// The posting that stays has the better of both places in the order of plans.
    Result<> mergePlan()
    {
        auto order = m_store.tracking().planOrder();
        if (!order)
            return order.error();
        const auto other = std::find(order->begin(), order->end(), m_request.other);
        if (other == order->end())
            return {};
        *other = m_request.kept;
        std::vector<PostingId> merged;
        for (const PostingId id : *order)
            if (std::find(merged.begin(), merged.end(), id) == merged.end())
                merged.push_back(id);
        return m_store.tracking().setPlanOrder(merged);
    }

    Result<> putAway()
    {
        DuplicateStore &duplicates = m_store.duplicates();
        if (auto merged = duplicates.setMerged(m_request.other, m_request.kept, m_now); !merged)
            return merged;
        if (auto trashed = m_store.postings().moveToTrash({m_request.other}, m_now); !trashed)
            return trashed;
        if (auto forgotten = duplicates.forgetSuggestions(m_request.other); !forgotten)
            return forgotten;
        if (auto found = DuplicateFinder(m_store).refresh(m_merged); !found)
            return found;
        return RuleSuggestions(m_store, m_today).add(m_merged);
    }

    Store &m_store;
    const MergeRequest &m_request;
    QDateTime m_now;
    QDate m_today;
    StoredPosting m_kept;
    StoredPosting m_other;
    Posting m_merged;
    bool m_isTracked = false;                    ///< one of them has a history
    std::vector<ApplicationEvent> m_retractions; ///< the other's history is the kept one's from now on
    std::vector<ApplicationEvent> m_events;
    std::map<EventId, EventId> m_moved; ///< entries of the other posting, and what stands for them
};

} // namespace

Result<MergeOutcome> mergePostings(Store &store, const MergeRequest &request, const QDateTime &now)
{
    return Merge(store, request, now).run();
}

} // namespace Shortlist
