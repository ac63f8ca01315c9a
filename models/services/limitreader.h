// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/limitfacts.h"

namespace Shortlist {

class Store;

/// How far the facts reach: everything that was tracked, or also what is only saved at the employers of a rule or group
/// (for the pages that list it).
enum class LimitReach : quint8 { Tracked, LimitedEmployers };

Result<LimitFacts> readLimitFacts(Store &store, LimitReach reach);

/// The posting as the limits see it, from `facts` or, where nothing was recorded about it, from the store. NotFound.
Result<TrackedPosting> readTracked(Store &store, const LimitFacts &facts, PostingId id);

/// Adds `event` to the history of `posting` in `facts`, as it will be once it is recorded.
void addEvent(LimitFacts &facts, const TrackedPosting &posting, ApplicationEvent event);

} // namespace Shortlist
