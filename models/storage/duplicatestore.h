// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/duplicates.h"
#include "models/domain/result.h"

#include <QDateTime>

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// Which postings may be one, which the user has said are two, and which became one. Writing needs an open Action.
class DuplicateStore
{
public:
    /// `db` must outlive this.
    explicit DuplicateStore(Sql::Connection &db);

    /// Replaces the posting's keys (policy/duplicates.h).
    Result<> setKeys(PostingId posting, const std::vector<qint64> &keys);
    /// Postings that share a key, the trash left out: those that share most first, then the newest. At most `perKey`
    /// for each key, so that a crowd of alike postings costs no more than a few.
    Result<std::vector<PostingNames>> sharing(const std::vector<qint64> &keys, int perKey);
    /// The same, the trash included: for finding a posting again.
    Result<std::vector<PostingNames>> sharingAnywhere(const std::vector<qint64> &keys, int perKey);
    /// Postings of a database that was written before there were keys, at most `limit`.
    Result<std::vector<PostingId>> withoutKeys(int limit);

    /// Takes the place of an earlier suggestion about the two; what was dismissed stays dismissed.
    Result<> suggest(const DuplicatePair &pair);
    /// Takes back the suggestions about the posting; what was dismissed stays dismissed.
    Result<> forgetSuggestions(PostingId posting);
    /// The two are not one, now and later.
    Result<> dismiss(PostingId a, PostingId b);
    /// Of postings that are not in the trash, the surest first.
    Result<std::vector<DuplicatePair>> suggestions();
    Result<int> suggestionCount();

    /// `posting` became part of `into`.
    Result<> setMerged(PostingId posting, PostingId into, const QDateTime &at);
    /// They are postings of their own again; those that were never merged are passed over.
    Result<> setApart(const std::vector<PostingId> &postings);
    /// What the posting became, step by step; itself where it was never merged.
    Result<PostingId> survivorOf(PostingId posting);

private:
    Sql::Connection &m_db;
};

} // namespace Shortlist
