// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/importservice.h"

#include <QDateTime>

#include <vector>

namespace Shortlist {

class Store;

/// Stores the accepted items of a staging inside an open Action: sources, postings, provenance, and the suggestions
/// that their limit clauses make. Everything is matched again, since the database may have changed since it was staged.
Result<std::vector<ImportOutcome>> commitStaging(Store &store, const Staging &staging, const QDateTime &now);

} // namespace Shortlist
