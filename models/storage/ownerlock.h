// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

#include <memory>

namespace Shortlist {

/// Says that this process owns a database. The kernel holds the lock and drops it when the process ends, however it
/// ends: nothing is left to recognise as stale, whatever the clock, the process ids or a power cut did to the file.
class OwnerLock
{
public:
    /// Of the database at `path`; the lock is `path`.lock. InUse with the owner's process id as subject, Storage.
    static Result<std::unique_ptr<OwnerLock>> take(const QString &path);
    /// For who may not write there: InUse where a process owns the database now.
    static Result<> requireFree(const QString &path);
    ~OwnerLock();
    OwnerLock(const OwnerLock &) = delete;
    OwnerLock &operator=(const OwnerLock &) = delete;

private:
    struct State;
    explicit OwnerLock(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace Shortlist
