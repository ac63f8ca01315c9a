// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/result.h"

#include <QByteArray>

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// What a transaction did, read from its changeset rather than reported by the stores, so that nothing is forgotten.
struct ChangeLog
{
    StoreChange change;
    std::vector<PostingId> toIndex; ///< whose words may differ now, and those that are gone
    std::vector<TagId> tagsToIndex; ///< likewise
};

/// `changeset` has been applied to `db`; `tracked` are the postings whose history grew.
Result<ChangeLog> changeLogOf(Sql::Connection &db, const QByteArray &changeset, const std::vector<PostingId> &tracked);

} // namespace Shortlist
