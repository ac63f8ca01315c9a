// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/views.h"
#include "models/storage/searchindex.h"

#include <vector>

/// What PostingService reads on a reader's thread: what is stored, joined with limits and dates. `kept` belongs to the
/// connection of `store`.
namespace Shortlist {

class KeptBook;
class Store;

namespace PostingReads {

Result<PostingList> list(Store &store, const PostingQuery &query, KeptBook &kept, SearchIndex::Further further);
/// What rows say besides what is stored with the posting: its slot, and what is to be done next.
Result<> complete(Store &store, std::vector<PostingRow> &rows, KeptBook &kept);
/// NotFound.
Result<PostingDetails> details(Store &store, PostingId id, KeptBook &kept);
Result<Overview> overview(Store &store, KeptBook &kept);

} // namespace PostingReads

} // namespace Shortlist
