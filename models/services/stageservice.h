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

/// A stage as the user edits it.
struct StageEntry
{
    Stage stage;
    int entries = 0;  ///< of histories; while there are any, it can be hidden but not removed
    int postings = 0; ///< that stand in it

    friend bool operator==(const StageEntry &, const StageEntry &) = default;
};

/// What another type of a stage changes, before it is applied. Titles of postings.
struct StageTypeEffect
{
    QStringList nowSent;                        ///< that count as sent applications from then on
    QStringList nowUnsent;                      ///< that count as sent no more
    QStringList otherwise;                      ///< sent before and after, but open, ended or sent on another day
    std::optional<PostingVerdict> refusal = {}; ///< by the limits

    bool isNothing() const { return nowSent.isEmpty() && nowUnsent.isEmpty() && otherwise.isEmpty(); }
    friend bool operator==(const StageTypeEffect &, const StageTypeEffect &) = default;
};

/// The user's own stages. Every change is one undoable step. A stage that is offered of each of the types saved,
/// planned and submitted always stays: InvalidArgument.
class StageService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit StageService(StoreAccess &store, QObject *parent = nullptr);

    /// By position.
    QFuture<Result<std::vector<StageEntry>>> stages();
    /// Behind the last one of its type; an empty colour is that of the type. InvalidArgument for an empty name or one
    /// over 40 characters, Conflict where another stage has it.
    QFuture<Result<StageId>> add(QString name, StageType type, QString colour);
    /// An empty name gives a built-in stage its own back. Errors as add().
    QFuture<Result<>> rename(StageId id, QString name);
    QFuture<Result<>> setColour(StageId id, QString colour);
    QFuture<Result<>> setOrder(std::vector<StageId> order);
    QFuture<Result<>> setHidden(StageId id, bool isHidden);
    /// Conflict where a history speaks of it.
    QFuture<Result<>> remove(StageId id);

    QFuture<Result<StageTypeEffect>> effectOf(StageId id, StageType type);
    /// Refused where a limit forbids what would count from then on; with a reason, which the history keeps, it is done.
    QFuture<Result<>> setType(StageId id, StageType type, QString overrideReason = {});

private:
    StoreAccess &m_store;
};

} // namespace Shortlist
