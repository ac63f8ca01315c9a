// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/duplicates.h"
#include "models/domain/posting.h"
#include "models/domain/result.h"
#include "models/policy/duplicates.h"

#include <QCache>

#include <optional>
#include <vector>

namespace Shortlist {

class Store;

/// Finds stored postings that may be the same as another, by shared keys instead of comparing all with all: what one
/// posting costs does not grow with how many are stored, nor with how many are alike.
class DuplicateFinder
{
public:
    /// `store` must outlive this.
    explicit DuplicateFinder(Store &store);

    /// Inside an open Action, after a posting was stored or changed: its keys, and what is suggested about it.
    Result<> refresh(const Posting &posting);
    Result<> refresh(const Posting &posting, const PostingKeys &keys);
    /// The likeliest among the stored ones for a posting that is not stored yet; nothing below LikelyDuplicate.
    Result<std::optional<DuplicatePair>> likeliest(const Posting &posting, const PostingKeys &keys);

    /// Gives postings of a database from before there were keys theirs, a few at a time. How many it did; 0 when none
    /// is left. Needs an open transaction; no step of the user's.
    Result<int> refreshSome();

private:
    Result<std::vector<DuplicatePair>> likely(const Posting &posting, const PostingKeys &keys, PostingId self);
    Result<std::vector<PostingId>> candidates(const Posting &posting, const PostingKeys &keys, PostingId self);
    Result<const PostingTraits *> traits(PostingId id);

    Store &m_store;
    QCache<qint64, PostingTraits> m_traits; ///< of stored postings, by id
};

} // namespace Shortlist
