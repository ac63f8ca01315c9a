// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/storage/undolog.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace Shortlist {

/// A row of undo_log with its changeset.
struct LoggedStep
{
    qint64 id = 0;
    ActionName name;
    std::vector<EventId> events; ///< the newest history entries it made: what the next undo or redo retracts
    QByteArray changeset;        ///< of doing it
};

enum class StepState : quint8 { Done, Undone };

/// The step that undo (the last one done) or redo (the first one undone) would take.
Result<std::optional<ActionName>> nextStepName(Sql::Connection &db, StepState state);
/// NotFound where there is none; Storage where its changeset is damaged.
Result<LoggedStep> nextStep(Sql::Connection &db, StepState state);
/// A changeset as it is kept: in compressed parts.
std::vector<QByteArray> packedParts(const QByteArray &changeset);
/// Behind the steps done; those undone are gone for good, and so are the oldest beyond UndoLog::MaxSteps.
Result<> pushStep(Sql::Connection &db, const ActionName &name, const std::vector<EventId> &events,
                  const std::vector<QByteArray> &parts);
/// Names the steps that could not be undone because their bytes are damaged, in English.
Result<QStringList> undoProblems(Sql::Connection &db);
Result<> markStep(Sql::Connection &db, qint64 id, StepState state, const std::vector<EventId> &events);

} // namespace Shortlist
