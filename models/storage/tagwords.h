// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/query.h"
#include "models/domain/result.h"
#include "models/storage/searchclauses.h"

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

Result<TermsInTags> termsInTags(Sql::Connection &db, const PostingQuery &query);

/// Writes the words of these tags anew; a tag that is gone loses its own.
Result<> writeTagWords(Sql::Connection &db, const std::vector<TagId> &tags);
/// Tags whose words are missing, stale or left over.
Result<std::vector<TagId>> staleTagWords(Sql::Connection &db);
/// For a database that kept the words of the tags with each posting.
Result<> moveTagWords(Sql::Connection &db);

} // namespace Shortlist
