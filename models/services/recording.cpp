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

} // namespace Shortlist
