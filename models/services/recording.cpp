// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/recording.h"

#include "models/services/limitbook.h"
#include "models/services/limitgate.h"
#include "models/services/limitreader.h"
#include "models/storage/store.h"

#include <QDateTime>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

ApplicationEvent eventOf(const TrackRequest &request, QDate today)
{
    ApplicationEvent event;
    event.posting = request.posting;
    event.stage = request.stage;
    event.day = request.day.isValid() ? request.day : today;
    event.time = request.time;
    event.note = request.note;
    event.recordedAt = QDateTime::currentDateTimeUtc();
    event.replaces = request.replaces;
    return event;
}

/// What was recorded against a limit, with a reason, is not asked again because its words change.
Result<> keepReason(Store &store, ApplicationEvent &event)
{
    if (event.replaces == EventId{})
        return {};
    const auto replaced = store.tracking().event(event.replaces);
    if (!replaced)
        return replaced.error();
    event.overrideReason = replaced->overrideReason;
    return {};
}

/// What was sent with the entry, and with the one that it replaces.
Result<> addDocuments(Store &store, const TrackRequest &request, EventId event)
{
    if (request.replaces != EventId{})
        if (auto followed = store.documents().followEvent(request.replaces, event); !followed)
            return followed;
    for (const DocumentId document : request.documents)
        if (auto sent = store.documents().setSentWith(document, request.posting, event); !sent)
            return sent;
    return {};
}

/// Where the user says until when an override holds, the rules that refuse carry it.
Result<> liftRules(Store &store, const LimitFacts &facts, const Verdict &verdict, const TrackRequest &request)
{
    if (!request.overrideUntil.isValid())
        return {};
    for (const RuleVerdict &answer : verdict.rules) {
        const auto stored = std::find_if(facts.rules.begin(), facts.rules.end(),
                                         [&answer](const StoredRule &s) { return s.rule.id == answer.rule; });
        if (answer.verdict != VerdictKind::Refused || !answer.enforced || stored == facts.rules.end())
            continue;
        LimitRule rule = stored->rule;
        rule.overridden = LimitRule::Override{request.overrideUntil, request.overrideReason.trimmed()};
        if (auto replaced = store.limits().replace(stored->id, rule, stored->employer); !replaced)
            return replaced;
    }
    return {};
}

} // namespace

Result<TrackOutcome> recordStep(Store &store, const TrackRequest &request, QDate today)
{
    auto facts = readLimitFacts(store, LimitReach::Tracked);
    if (!facts)
        return facts.error();
    if (findStage(facts->stages, request.stage) == nullptr)
        return Error{Error::Code::NotFound, u"there is no such stage"_s};
    const auto tracked = readTracked(store, *facts, request.posting);
    if (!tracked)
        return tracked.error();

    ApplicationEvent event = eventOf(request, today);
    if (auto kept = keepReason(store, event); !kept)
        return kept.error();
    LimitFacts after = *facts;
    addEvent(after, *tracked, event);
    TrackOutcome outcome;
    if (auto refusal = refusalOf(*facts, after, today)) {
        outcome.limits = *std::move(refusal);
        if (request.overrideReason.trimmed().isEmpty())
            return outcome;
        event.overrideReason = request.overrideReason.trimmed();
        if (auto lifted = liftRules(store, *facts, outcome.limits.verdict, request); !lifted)
            return lifted.error();
    } else {
        outcome.limits = LimitBook(*std::move(facts), today).verdict(*tracked, event.day);
    }
    const auto recorded = store.tracking().append(event);
    if (!recorded)
        return recorded.error();
    if (auto added = addDocuments(store, request, *recorded); !added)
        return added.error();
    if (!request.planOrder.empty())
        if (auto ordered = store.tracking().setPlanOrder(request.planOrder); !ordered)
            return ordered.error();
    outcome.event = *recorded;
    return outcome;
}

Result<> retractStep(Store &store, EventId id, QDate today)
{
    const auto event = store.tracking().event(id);
    if (!event)
        return event.error();
    auto facts = readLimitFacts(store, LimitReach::Tracked);
    if (!facts)
        return facts.error();
    const auto tracked = readTracked(store, *facts, event->posting);
    if (!tracked)
        return tracked.error();

    // With its earlier wordings, one of which would stand again otherwise.
    std::vector<ApplicationEvent> retractions;
    LimitFacts after = *facts;
    for (const EventId wording : wordings(tracked->history, id)) {
        ApplicationEvent retraction;
        retraction.posting = event->posting;
        retraction.day = today;
        retraction.recordedAt = QDateTime::currentDateTimeUtc();
        retraction.retracts = wording;
        addEvent(after, *tracked, retraction);
        retractions.push_back(std::move(retraction));
    }
    // Taking back a withdrawal brings the application back.
    if (const auto refusal = refusalOf(*facts, after, today))
        return refusedBy(*refusal);
    for (const ApplicationEvent &retraction : retractions)
        if (const auto recorded = store.tracking().append(retraction); !recorded)
            return recorded.error();
    return {};
}

} // namespace Shortlist
