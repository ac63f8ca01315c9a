// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/importservice.h"
#include "models/services/limitfacts.h"

#include <QDateTime>

#include <map>
#include <optional>
#include <vector>

namespace Shortlist {

class Store;

/// Brings over what another tracker kept beside its postings, inside an open Action: notes, tags and rating, and, where
/// the user wants it, stage and day as entries of the history. Every entry passes the limits; what they refuse, and
/// what has no day, is named in ImportOutcome::unrecorded and stays in the notes in the other tracker's words.
class ImportedRecords
{
public:
    /// `store` must outlive this.
    ImportedRecords(Store &store, HistoryImport history, QDateTime now);

    /// Of a posting that was just added.
    Result<> add(ImportOutcome &outcome, const TrackerRecord &record);

private:
    enum class Recorded : quint8 { All, NotAll };

    Result<Recorded> addHistory(ImportOutcome &outcome, const TrackerRecord &record);
    /// Whether it was recorded; why not goes to `outcome`.
    Result<bool> addEvent(ImportOutcome &outcome, const TrackedPosting &posting, ApplicationEvent event);
    Result<> addTags(PostingId posting, const QStringList &names);
    Result<> load();
    /// What was recorded so far, this import included, in the pool of that employer; nothing where no rule covers it.
    LimitFacts *factsOf(const QString &employer);

    Store &m_store;
    HistoryImport m_history;
    QDateTime m_now;
    std::optional<LimitFacts> m_facts; ///< read once
    std::vector<LimitPool> m_pools;    ///< without postings
    std::map<size_t, LimitFacts> m_byPool;
};

} // namespace Shortlist
