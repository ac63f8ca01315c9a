// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <vector>

namespace Shortlist {

/// What a committed transaction did, sent after the commit, dropped on rollback.
struct StoreChange
{
    std::vector<PostingId> added;
    std::vector<PostingId> updated; ///< facts, tags, stage or slots of these may differ now
    std::vector<PostingId> removed; ///< trashed or gone
    bool tags = false;              ///< names, colours or counts
    bool limits = false;            ///< rules, groups or who holds a slot
    bool searches = false;
    bool duplicates = false; ///< which postings may be one
    bool profile = false;    ///< the user's skills or weights

    bool isEmpty() const
    {
        return added.empty() && updated.empty() && removed.empty() && !tags && !limits && !searches && !duplicates
            && !profile;
    }
    friend bool operator==(const StoreChange &, const StoreChange &) = default;
};

} // namespace Shortlist
