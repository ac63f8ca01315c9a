// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/undoservice.h"

#include "models/services/limitgate.h"
#include "models/services/limitreader.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"

#include <QDate>

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

/// The step is applied, looked at, and kept only where no limit forbids what it brings back.
Result<Committed<UndoState>> take(Store &store, Step step, QDate today)
{
    const auto before = readLimitFacts(store, LimitReach::Tracked);
    if (!before)
        return before.error();
    auto taken = (store.undoLog().*step)();
    if (!taken)
        return taken.error();
    const auto after = readLimitFacts(store, LimitReach::Tracked);
    if (!after)
        return after.error();
    if (const auto refusal = refusalOf(*before, *after, today))
        return refusedBy(*refusal);
    auto state = stateOf(store.undoLog());
    if (!state)
        return state.error();
    auto change = taken->commit();
    if (!change)
        return change.error();
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

QFuture<Result<UndoState>> UndoService::undo()
{
    return m_store.threads().commit<UndoState>(
        [](Store &store) { return take(store, &UndoLog::undo, QDate::currentDate()); });
}

QFuture<Result<UndoState>> UndoService::redo()
{
    return m_store.threads().commit<UndoState>(
        [](Store &store) { return take(store, &UndoLog::redo, QDate::currentDate()); });
}

} // namespace Shortlist
