// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// What a step is called in the undo menu: a key that ui/common/undotext knows, and how many things it touched.
struct ActionName
{
    QString key; ///< "tag.add"
    int count = 1;

    /// "tag.add 3"
    QString toString() const;
    friend bool operator==(const ActionName &, const ActionName &) = default;
};

/// One undoable step: a transaction that records what it changes. Everything that writes runs inside one; it is rolled
/// back unless committed.
class Action
{
public:
    /// One at a time for each connection, which must outlive it. Storage where one is open already.
    static Result<Action> begin(Sql::Connection &db, ActionName name);
    Action(Action &&other) noexcept;
    Action &operator=(Action &&other) noexcept;
    ~Action();

    /// Writes the search index and the undo log, drops what could have been redone, and commits. An action that
    /// changed nothing leaves no step. On an error everything is rolled back.
    Result<StoreChange> commit();

private:
    struct State;
    explicit Action(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// A step that was undone or redone but not committed yet, so that the limits can be asked first. Rolled back unless
/// committed. History entries that are written before that belong to the step: they go and come with it.
class UndoStep
{
public:
    UndoStep(UndoStep &&other) noexcept;
    UndoStep &operator=(UndoStep &&other) noexcept;
    ~UndoStep();

    const ActionName &name() const;
    /// What comes back or goes.
    const StoreChange &change() const;
    Result<StoreChange> commit();

private:
    friend class UndoLog;
    struct State;
    explicit UndoStep(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The steps that can be taken back or repeated; it survives restarts.
class UndoLog
{
public:
    static constexpr int MaxSteps = 200;

    struct Names
    {
        std::optional<ActionName> undo;
        std::optional<ActionName> redo;
        friend bool operator==(const Names &, const Names &) = default;
    };

    /// `db` must outlive this.
    explicit UndoLog(Sql::Connection &db);

    Result<Names> names();
    /// Applies the inverse of the last step and retracts the history entries it made. NotFound where there is none;
    /// Conflict, with nothing changed, where a row is not as the step left it.
    Result<UndoStep> undo();
    Result<UndoStep> redo();

private:
    enum class Direction : quint8 { Back, Forward };
    Result<UndoStep> move(Direction direction);

    Sql::Connection &m_db;
};

} // namespace Shortlist
