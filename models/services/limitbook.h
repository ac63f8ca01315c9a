// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/limitfacts.h"

#include <map>
#include <optional>
#include <vector>

namespace Shortlist {

/// The limits on one day, in the words of the window: pools with their places, verdicts with names. Pure: the engine's
/// answers (models/policy/limits.h) joined with what is stored.
class LimitBook
{
public:
    LimitBook(LimitFacts facts, QDate today);

    /// What applying for `posting` on `day` would do. The deciding rule is the strictest enforced one; where only
    /// advised rules cover the posting, the strictest of those.
    PostingVerdict verdict(const TrackedPosting &posting, QDate day) const;
    /// Every pool, with or without places.
    const std::vector<GroupSlots> &groups() const { return m_groups; }
    /// The pool of an employer, or nullptr.
    const GroupSlots *groupOf(const QString &employer) const;
    /// The postings that hold or wait for a place under a confirmed cap. A planned one may be marked beyond the cap.
    const std::map<PostingId, SlotMark> &marks() const { return m_marks; }
    SlotMark mark(PostingId posting) const;

private:
    SlotEntry entryOf(const TrackedPosting &posting) const;
    std::vector<SlotEntry> entriesOf(const LimitPool &pool, const QStringList &applications) const;
    GroupSlots slotsOf(const LimitPool &pool) const;
    void addPostings(const LimitPool &pool, const QStringList &consumers, GroupSlots &group) const;
    void judgePlans(const LimitPool &pool, GroupSlots &group) const;
    void judgeOthers(const LimitPool &pool, const LimitRule *cap, GroupSlots &group) const;
    void addPlannedBefore(const LimitPool &pool, const TrackedPosting &posting, PostingVerdict &answer) const;

    std::vector<Stage> m_stages;
    QDate m_today;
    std::vector<LimitPool> m_pools;
    std::vector<GroupSlots> m_groups; ///< of the pools, in their order
    std::map<PostingId, SlotMark> m_marks;
};

} // namespace Shortlist
