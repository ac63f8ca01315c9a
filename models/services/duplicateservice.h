// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/views.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <vector>

namespace Shortlist {

class StoreAccess;

/// Two postings that are one, and what of each is to stay.
struct MergeRequest
{
    PostingId kept{};          ///< keeps its id, its texts and its place in the plans
    PostingId other{};         ///< goes to the trash; its sources lead to `kept` from then on
    QStringList fieldsOfOther; ///< JSON names (policy/merging.h): where the other's value wins
    QString overrideReason;    ///< not empty: merge although a limit refuses
};

/// Refused: nothing was changed, and `limits` says by which rule and who holds the places.
struct MergeOutcome
{
    enum class Status : quint8 { Merged, Refused };
    Status status = Status::Merged;
    PostingVerdict limits;

    bool isRefused() const { return status == Status::Refused; }
};

/// Postings that may be one: shows them, makes them one, or remembers that they are two. Every change is one step of
/// the undo log.
class DuplicateService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit DuplicateService(StoreAccess &store, QObject *parent = nullptr);

    /// The surest first.
    QFuture<Result<std::vector<DuplicateEntry>>> suggestions();
    /// Facts field by field; tags and notes of both; the history of both, so that the slots are counted anew. A merge
    /// that a limit forbids is refused and nothing is written. NotFound; InvalidArgument where both are the same.
    QFuture<Result<MergeOutcome>> merge(MergeRequest request);
    /// The two are not one; they are not suggested again.
    QFuture<Result<>> dismiss(PostingId one, PostingId other);

private:
    StoreAccess &m_store;
};

} // namespace Shortlist
