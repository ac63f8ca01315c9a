// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/query.h"
#include "models/domain/result.h"
#include "models/storage/searchclauses.h"

namespace Shortlist {

namespace Sql {
class Connection;
}

/// What the histories say to the terms of a query that ask them (`has:interview`, `is:submitted`, `is:active`,
/// `is:answered`): the postings of each; nothing for the other terms. Histories are judged by
/// effectiveEvents() alone, never a second time in SQL.
Result<TermAnswers> answerHistoryTerms(Sql::Connection &db, const PostingQuery &query);

} // namespace Shortlist
