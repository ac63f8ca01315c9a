// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QObject>
#include <QString>

namespace Shortlist {

class StoreAccess;

/// The names of what Ctrl+Z and Ctrl+Shift+Z would do, for the menu; empty where there is nothing.
struct UndoState
{
    /// A key with its count, translated by ui/common/undotext: "tag.add 3". The keys: `posting.import`
    /// `posting.correct` `posting.correctall` `posting.rate` `posting.notes` `posting.trash` `posting.restore` ·
    /// `tag.add` `tag.remove` `tag.change` `tag.colour` `tag.rename` `tag.merge` `tag.delete` · `stage.record`
    /// `stage.retract` · `limit.confirm` `limit.save` `limit.state` `limit.suggest` `employer.join` `employer.part`
    /// `group.save` `group.remove` `plan.order` · `search.save` `search.rename` `search.remove` · `appointment.add`
    /// `appointment.change` `appointment.cancel` `appointment.done` · `profile.skills` `profile.weights` …
    QString undo;
    QString redo;

    friend bool operator==(const UndoState &, const UndoState &) = default;
};

/// Takes back and repeats every edit, also those of earlier sessions.
class UndoService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit UndoService(StoreAccess &store, QObject *parent = nullptr);

    QFuture<Result<UndoState>> state();
    /// NotFound where there is nothing to undo. Refused where a limit forbids what would come back, unless a `reason`
    /// is given: it is recorded with every submission that goes beyond the limit, and goes with the step.
    QFuture<Result<UndoState>> undo(QString reason = {});
    QFuture<Result<UndoState>> redo(QString reason = {});

private:
    StoreAccess &m_store;
};

} // namespace Shortlist
