// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/views.h"
#include "models/policy/matching.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace Shortlist {

class Store;

/// A stored posting as its source has it, without the user's corrections. NotFound.
Result<Posting> readingOf(Store &store, PostingId id);

/// What a posting is to those that are stored, the ones that wrote this transaction included. Facts that the user
/// corrected in a stored posting do not make its own source look like another posting.
Result<PostingMatch> matchStored(Store &store, const Posting &posting, const QByteArray &sourceSha256,
                                 const PostingKeys &keys);

/// The postings of one import, to find those that come twice in it.
class StagedIndex
{
public:
    /// The match among what was added before; `known` is -1 minus the item's index.
    PostingMatch match(const KnownPosting &posting) const;
    void add(KnownPosting posting, int item);

private:
    QHash<QString, std::vector<KnownPosting>> m_byKey;
};

} // namespace Shortlist
