// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/duplicateservice.h"

#include <QDateTime>

namespace Shortlist {

class Store;

/// DuplicateService::merge() inside an open Action.
Result<MergeOutcome> mergePostings(Store &store, const MergeRequest &request, const QDateTime &now);

} // namespace Shortlist
