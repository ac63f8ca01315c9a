// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <vector>

namespace Shortlist {

class Store;

/// Removes postings that lie in the trash for good: text, facts, versions, notes, sources that nothing else needs, and
/// their words in the search index. Of one that was applied for, title and employer stay in the trash, since limits and
/// statistics count it; its text goes all the same. The undo log goes with them: its steps hold the same text. Inside a
/// transaction that is no Action. InvalidArgument where one is not in the trash.
Result<> purgePostings(Store &store, const std::vector<PostingId> &ids);

/// After the transaction: leaves nothing of it in the log beside the file. Where somebody reads there, the next action
/// of this store tries again.
Result<> forgetLog(Store &store);

} // namespace Shortlist
