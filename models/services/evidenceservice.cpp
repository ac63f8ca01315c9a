// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/evidenceservice.h"

#include "models/policy/evidencepack.h"
#include "models/services/limitbook.h"
#include "models/services/limitreader.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"
#include "models/services/versionreader.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// As if asked just before it was recorded, for the day on which it was sent.
Result<PostingVerdict> verdictAtSubmission(Store &store, const Evidence &evidence)
{
    auto facts = readLimitFacts(store, LimitReach::Tracked);
    if (!facts)
        return facts.error();
    for (TrackedPosting &posting : facts->postings)
        posting.history = recordedBefore(posting.history, evidence.state.recordedAs);
    const auto tracked = readTracked(store, *facts, evidence.posting);
    if (!tracked)
        return tracked.error();
    const QDate day = evidence.state.submittedOn;
    return LimitBook(*std::move(facts), day).verdict(*tracked, day);
}

/// The day of the entry that it was sent with, or of what that was edited to.
QDate sentOn(const AttachedDocument &attached, const std::vector<ApplicationEvent> &history)
{
    for (const ApplicationEvent &event : effectiveEvents(history)) {
        const std::vector<EventId> said = wordings(history, event.id);
        if (std::find(said.begin(), said.end(), attached.sentWith) != said.end())
            return event.day;
    }
    return {};
}

Result<std::vector<EvidenceDocument>> documentsIn(Store &store, const Evidence &evidence)
{
    const auto attached = store.documents().documentsOf(evidence.posting);
    if (!attached)
        return attached.error();
    std::vector<EvidenceDocument> documents;
    for (const AttachedDocument &one : *attached) {
        auto bytes = store.documents().bytes(one.document.id);
        if (!bytes)
            return bytes.error();
        documents.push_back({one.document.name, one.document.sha256, *std::move(bytes), sentOn(one, evidence.history)});
    }
    return documents;
}

/// What was recorded about the application.
Result<Evidence> applicationIn(Store &store, PostingId id)
{
    const auto stored = store.postings().load(id);
    if (!stored)
        return stored.error();
    auto history = store.tracking().history(id);
    if (!history)
        return history.error();
    auto appointments = store.appointments().ofPosting(id);
    if (!appointments)
        return appointments.error();
    auto stages = store.tracking().stages();
    if (!stages)
        return stages.error();
    Evidence evidence;
    evidence.posting = id;
    evidence.state = deriveState(*history, *stages);
    evidence.history = *std::move(history);
    evidence.appointments = *std::move(appointments);
    evidence.notes = stored->notes;
    evidence.stages = *std::move(stages);
    return evidence;
}

Result<Evidence> gatherIn(Store &store, PostingId id)
{
    auto evidence = applicationIn(store, id);
    if (!evidence)
        return evidence;
    auto documents = documentsIn(store, *evidence);
    if (!documents)
        return documents.error();
    evidence->documents = *std::move(documents);
    const auto versions = readVersions(store, id);
    if (!versions)
        return versions.error();
    const PostingVersion *version = versionAt(*versions, sentAt(evidence->state, QTimeZone::systemTimeZone()));
    if (version == nullptr)
        return Error{Error::Code::NotFound, u"no version of posting %1"_s.arg(qint64(id))};
    evidence->version = *version;
    auto source = store.sources().document(version->source.id);
    if (!source)
        return source.error();
    evidence->sourceBytes = std::move(source->bytes);
    if (evidence->state.submission == EventId{})
        return evidence;
    auto limits = verdictAtSubmission(store, *evidence);
    if (!limits)
        return limits.error();
    evidence->limits = *std::move(limits);
    return evidence;
}

} // namespace

EvidenceService::EvidenceService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

QFuture<Result<Evidence>> EvidenceService::gather(PostingId posting)
{
    return m_store.threads().read([posting](Store &store) { return gatherIn(store, posting); });
}

} // namespace Shortlist
