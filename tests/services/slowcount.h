// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/limitfacts.h"

#include <QSet>

#include <algorithm>
#include <optional>

/// The places in use under the first rule, counted from the bare histories as the rules read, without a thought for
/// speed and without the engine.
namespace Shortlist::Testing::SlowCount {

using namespace Qt::StringLiterals;

inline const ApplicationEvent *find(const std::vector<ApplicationEvent> &history, EventId id)
{
    for (const ApplicationEvent &event : history)
        if (event.id == id)
            return &event;
    return nullptr;
}

/// Whether no later entry that stands itself takes it back.
inline bool stands(const std::vector<ApplicationEvent> &history, const ApplicationEvent &event)
{
    for (const ApplicationEvent &later : history)
        if (later.retracts == event.id && later.id > event.id && stands(history, later))
            return false;
    return true;
}

struct Sent
{
    QString position;
    QDate on;
    StageType stage = StageType::Saved;
    QDate since;
};

inline std::optional<Sent> sentOf(const TrackedPosting &posting, const std::vector<Stage> &stages)
{
    const ApplicationEvent *first = nullptr;
    const ApplicationEvent *last = nullptr;
    const auto isEarlier = [](const ApplicationEvent &a, const ApplicationEvent &b) {
        return a.day < b.day || (a.day == b.day && a.id < b.id);
    };
    for (const ApplicationEvent &event : posting.history) {
        if (event.retracts != EventId{} || !stands(posting.history, event))
            continue;
        const StageType type = findStage(stages, event.stage)->type;
        const bool isSent = type == StageType::Submitted || type == StageType::InProcess
            || type == StageType::EndedByEmployer || type == StageType::Accepted;
        if (isSent && (first == nullptr || isEarlier(event, *first)))
            first = &event;
        if (last == nullptr || isEarlier(*last, event))
            last = &event;
    }
    if (first == nullptr)
        return {};
    const bool isTikTok = posting.employer.startsWith(u"Tik");
    const QString position = posting.requisitionId.isEmpty() ? QString::number(qint64(posting.id))
                                                             : (isTikTok ? u"t"_s : u"b"_s) + posting.requisitionId;
    return Sent{position, first->day, findStage(stages, last->stage)->type, last->day};
}

inline bool isInWindow(const LimitRule::Window &window, QDate sent, QDate today)
{
    switch (window.type) {
    case LimitRule::WindowType::Lifetime:
        return true;
    case LimitRule::WindowType::Rolling:
        return sent.daysTo(today) < *window.days;
    case LimitRule::WindowType::Calendar:
        for (QDate day = sent.addDays(1); day <= today; day = day.addDays(1))
            if (day.day() == 1
                && (window.period == LimitRule::CalendarPeriod::Month || day.month() == window.startsMonth))
                return false;
        return true;
    case LimitRule::WindowType::Cycle:
        return sent >= window.from;
    }
    return false;
}

inline bool isCounted(const LimitRule &rule, StageType stage)
{
    const bool isOpen = stage <= StageType::InProcess;
    if (rule.counts == LimitRule::Counts::Active)
        return isOpen;
    if (stage == StageType::EndedByMe)
        return rule.frees.withdrawn != LimitRule::Frees::Yes;
    if (stage == StageType::EndedByEmployer)
        return rule.frees.rejected != LimitRule::Frees::Yes;
    return stage != StageType::Closed || rule.frees.closed != LimitRule::Frees::Yes;
}

inline int used(const LimitFacts &facts, QDate today)
{
    const LimitRule &rule = facts.rules.front().rule;
    QSet<QString> positions;
    for (const TrackedPosting &posting : facts.postings) {
        const auto sent = sentOf(posting, facts.stages);
        if (sent && sent->on <= today && isInWindow(rule.window, sent->on, today) && isCounted(rule, sent->stage))
            positions.insert(sent->position);
    }
    return int(positions.size());
}

} // namespace Shortlist::Testing::SlowCount
