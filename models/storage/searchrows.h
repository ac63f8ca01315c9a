// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// Writes the search index's rows of these postings anew, and removes those of postings that are gone.
Result<> writeSearchRows(Sql::Connection &db, const std::vector<PostingId> &ids);

/// Postings whose row is missing, differs from what they say now, or is left over.
Result<std::vector<PostingId>> staleSearchRows(Sql::Connection &db);

} // namespace Shortlist
