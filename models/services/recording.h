// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/services/trackingservice.h"

#include <QDate>

namespace Shortlist {

class Store;

/// What every path that records or takes back a step runs inside the writer's transaction, so that no other record can
/// come between the question to the limits and the entry.

/// Refused by a limit, without a reason: nothing is recorded. NotFound where the posting or the stage does not exist.
Result<TrackOutcome> recordStep(Store &store, const TrackRequest &request, QDate today);

/// Refused where taking the step back brings an application back that the limits forbid.
Result<> retractStep(Store &store, EventId id, QDate today);

} // namespace Shortlist
