// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/trackingservice.h"

#include "models/services/limitbook.h"
#include "models/services/limitgate.h"
#include "models/services/limitreader.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"

#include <QDate>
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
    return event;
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

/// Everything in the writer's transaction: no other record can come between the question and the entry.
Result<TrackOutcome> recordIn(Store &store, const TrackRequest &request, QDate today)
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
    outcome.event = *recorded;
    return outcome;
}

Result<> retractIn(Store &store, EventId id, QDate today)
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

    ApplicationEvent retraction;
    retraction.posting = event->posting;
    retraction.day = today;
    retraction.recordedAt = QDateTime::currentDateTimeUtc();
    retraction.retracts = id;
    LimitFacts after = *facts;
    addEvent(after, *tracked, retraction);
    // Taking back a withdrawal brings the application back.
    if (const auto refusal = refusalOf(*facts, after, today))
        return refusedBy(*refusal);
    const auto recorded = store.tracking().append(retraction);
    if (!recorded)
        return recorded.error();
    return {};
}

} // namespace

TrackingService::TrackingService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

QFuture<Result<std::vector<Stage>>> TrackingService::stages()
{
    return m_store.threads().read([](Store &store) { return store.tracking().stages(); });
}

QFuture<Result<TrackOutcome>> TrackingService::record(TrackRequest request)
{
    return m_store.threads().write({u"stage.record"_s}, [request = std::move(request)](Store &store) {
        return recordIn(store, request, QDate::currentDate());
    });
}

QFuture<Result<>> TrackingService::retract(EventId event)
{
    return m_store.threads().write({u"stage.retract"_s},
                                   [event](Store &store) { return retractIn(store, event, QDate::currentDate()); });
}

} // namespace Shortlist
