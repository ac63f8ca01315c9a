// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/undoservice.h"

#include "models/services/limitgate.h"
#include "models/services/limitreader.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"

#include <QDate>

#include <optional>

namespace Shortlist {

namespace {

using Step = Result<UndoStep> (UndoLog::*)();

QString textOf(const std::optional<ActionName> &name)
{
    return name ? name->toString() : QString();
}

Result<UndoState> stateOf(UndoLog &log)
{
    const auto names = log.names();
    if (!names)
        return names.error();
    return UndoState{textOf(names->undo), textOf(names->redo)};
}

/// Asks the limits about what the step brought back; with a reason, every submission that they refuse gets it.
Result<> askLimits(Store &store, const LimitFacts &before, const QString &reason, QDate today)
{
    std::optional<PostingId> excused;
    for (;;) {
        const auto after = readLimitFacts(store, LimitReach::Tracked);
        if (!after)
            return after.error();
        const auto refusal = refusalOf(before, *after, today);
        if (!refusal)
            return {};
        const auto refused = refusedPosting(before, *after, today);
        if (reason.isEmpty() || refused == excused)
            return refusedBy(*refusal);
        excused = refused;
        if (auto recorded = recordOverride(store, *refused, reason); !recorded)
            return recorded;
    }
}

/// The step is applied, looked at, and kept only where no limit forbids what it brings back, or for a reason.
Result<Committed<UndoState>> take(Store &store, Step step, const QString &reason, QDate today)
{
    const auto before = readLimitFacts(store, LimitReach::Tracked);
    if (!before)
        return before.error();
    auto taken = (store.undoLog().*step)();
    if (!taken)
        return taken.error();
    if (auto asked = askLimits(store, *before, reason, today); !asked)
        return asked.error();
    auto change = taken->commit();
    if (!change)
        return change.error();
    auto state = stateOf(store.undoLog()); // the step is marked as it is committed
    if (!state)
        return state.error();
    return Committed<UndoState>{*std::move(state), *std::move(change)};
}

} // namespace

UndoService::UndoService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

QFuture<Result<UndoState>> UndoService::state()
{
    return m_store.threads().read([](Store &store) { return stateOf(store.undoLog()); });
}

QFuture<Result<UndoState>> UndoService::undo(QString reason)
{
    return m_store.threads().commit<UndoState>([reason = reason.trimmed()](Store &store) {
        return take(store, &UndoLog::undo, reason, QDate::currentDate());
    });
}

QFuture<Result<UndoState>> UndoService::redo(QString reason)
{
    return m_store.threads().commit<UndoState>([reason = reason.trimmed()](Store &store) {
        return take(store, &UndoLog::redo, reason, QDate::currentDate());
    });
}

} // namespace Shortlist
