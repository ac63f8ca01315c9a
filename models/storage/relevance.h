// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

namespace Shortlist {

namespace Sql {
class Connection;
}

/// Gives `db` the function relevance(table, alternatives, weight…) for full-text searches: BM25 with a weight for each
/// column, as FTS5's own bm25() (sqlite.org/fts5.html, 5.1.1; smaller is better), but for how rare a phrase is. bm25()
/// counts all rows that hold it before it says anything of the first. Here the first few hundred are counted, and that
/// only where `alternatives` is not 0: among rows that hold every phrase, a rare one tells them apart no better than a
/// common one. Storage where SQLite refuses.
Result<> addRelevance(Sql::Connection &db);

} // namespace Shortlist
