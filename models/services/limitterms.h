// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/storage/searchclauses.h"

#include <QDate>

#include <optional>

namespace Shortlist {

class Store;

/// The postings of `limit:free` (a limit is known and one application more is within it), `limit:full` (it is not) and
/// `limit:none` (no limit of the employer's is known); nothing for other conditions. Suggested limits count as they do
/// in the window.
Result<std::optional<TermAnswer>> answerLimitTerm(Store &store, const QueryTerm &term, QDate today);

} // namespace Shortlist
