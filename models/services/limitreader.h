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

/// Gives `tracked` the facts of `posting` by which limits know it.
void setFacts(TrackedPosting &tracked, const Posting &posting);

/// Why the limits refuse that a posting gets these facts (another employer, programme, requisition …), or nothing.
/// NotFound.
Result<std::optional<PostingVerdict>> refusalOfFacts(Store &store, const Posting &posting, QDate today);

/// Records why the submission of a posting stands although its facts put it beyond a limit.
Result<> recordOverride(Store &store, PostingId posting, const QString &reason);

/// Adds `event` to the history of `posting` in `facts`, as it will be once it is recorded.
void addEvent(LimitFacts &facts, const TrackedPosting &posting, ApplicationEvent event);

} // namespace Shortlist
