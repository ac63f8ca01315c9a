// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/undolog.h"

#include "models/domain/handedover.h"
#include "models/storage/changelog.h"
#include "models/storage/changeset.h"
#include "models/storage/searchrows.h"
#include "models/storage/sqltransaction.h"
#include "models/storage/tagwords.h"
#include "models/storage/undosteps.h"

#include <QFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto LastEventSql = "SELECT COALESCE(max(id), 0) FROM application_event";
constexpr auto NewEventsSql = "SELECT id, posting_id FROM application_event WHERE id > ?1 ORDER BY id";
constexpr auto RetractSql =
    "INSERT INTO application_event(posting_id, day, note, override_reason, recorded_at, retracts)"
    " SELECT posting_id, ?2, '', '', ?3, id FROM application_event WHERE id = ?1";

/// The history entries of one transaction.
struct NewEvents
{
    std::vector<EventId> ids;
    std::vector<PostingId> postings;
};

Result<qint64> lastEvent(Sql::Connection &db)
{
    const auto id = db.first(LastEventSql, [](const Sql::Row &row) { return row.integer(0); });
    if (!id)
        return id.error();
    return id->value_or(0);
}

Result<NewEvents> eventsSince(Sql::Connection &db, qint64 last)
{
    const auto read = [](const Sql::Row &row) { return std::pair(row.id<EventId>(0), row.id<PostingId>(1)); };
    const auto rows = db.list(NewEventsSql, read, last);
    if (!rows)
        return rows.error();
    NewEvents events;
    for (const auto &[id, posting] : *rows) {
        events.ids.push_back(id);
        events.postings.push_back(posting);
    }
    return events;
}

/// Retracts `events`; where they are retractions themselves, what they took back stands again.
Result<NewEvents> retract(Sql::Connection &db, const std::vector<EventId> &events)
{
    const auto last = lastEvent(db);
    if (!last)
        return last.error();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const EventId event : events)
        if (const auto inserted = db.run(RetractSql, event, now.toLocalTime().date(), now); !inserted)
            return inserted.error();
    return eventsSince(db, *last);
}

Result<StoreChange> reindexed(Sql::Connection &db, const QByteArray &changeset, const NewEvents &events)
{
    auto log = changeLogOf(db, changeset, events.postings);
    if (!log)
        return log.error();
    if (auto written = writeSearchRows(db, log->toIndex); !written)
        return written.error();
    if (auto written = writeTagWords(db, log->tagsToIndex); !written)
        return written.error();
    return std::move(log->change);
}

/// Compressed while this thread writes the search index, where there is much.
QFuture<std::vector<QByteArray>> packedMeanwhile(const QByteArray &changeset)
{
    constexpr qsizetype Much = qsizetype(256) * 1024;
    return changeset.size() < Much ? QtFuture::makeReadyFuture(packedParts(changeset))
                                   : QtConcurrent::run(handedOver([changeset] { return packedParts(changeset); }));
}

} // namespace

QString ActionName::toString() const
{
    return u"%1 %2"_s.arg(key).arg(count);
}

struct Action::State
{
    Sql::Connection &db;
    ActionName name;
    Sql::Transaction transaction;
    ChangeRecorder recorder; // gone before the transaction ends
    qint64 lastEvent = 0;    ///< before the action
};

Action::Action(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }

Action::Action(Action &&other) noexcept = default;
Action &Action::operator=(Action &&other) noexcept = default;
Action::~Action() = default;

Result<Action> Action::begin(Sql::Connection &db, ActionName name)
{
    auto transaction = Sql::Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    auto recorder = ChangeRecorder::start(db);
    if (!recorder)
        return recorder.error();
    const auto last = lastEvent(db);
    if (!last)
        return last.error();
    return Action(
        std::unique_ptr<State>(new State{db, std::move(name), *std::move(transaction), *std::move(recorder), *last}));
}

Result<StoreChange> Action::commit()
{
    // Taken out of the action, so that every way out of here ends the transaction.
    const std::unique_ptr<State> state = std::move(m_state);
    Q_ASSERT(state); // committed twice
    Sql::Connection &db = state->db;
    const auto changeset = state->recorder.changeset();
    if (!changeset)
        return changeset.error();
    const auto events = eventsSince(db, state->lastEvent);
    if (!events)
        return events.error();
    const QFuture<std::vector<QByteArray>> parts = packedMeanwhile(*changeset);
    auto change = reindexed(db, *changeset, *events);
    if (!change)
        return change;
    if (!changeset->isEmpty() || !events->ids.empty())
        if (auto pushed = pushStep(db, state->name, events->ids, parts.result()); !pushed)
            return pushed.error();
    if (auto committed = state->transaction.commit(); !committed)
        return committed.error();
    return change;
}

struct UndoStep::State
{
    Sql::Connection &db;
    Sql::Transaction transaction;
    LoggedStep step;
    StepState becomes;
    qint64 lastEvent; ///< before the step
    StoreChange change;
};

UndoStep::UndoStep(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }

UndoStep::UndoStep(UndoStep &&other) noexcept = default;
UndoStep &UndoStep::operator=(UndoStep &&other) noexcept = default;
UndoStep::~UndoStep() = default;

const ActionName &UndoStep::name() const
{
    return m_state->step.name;
}

const StoreChange &UndoStep::change() const
{
    return m_state->change;
}

Result<StoreChange> UndoStep::commit()
{
    const std::unique_ptr<State> state = std::move(m_state);
    Q_ASSERT(state); // committed twice
    const auto events = eventsSince(state->db, state->lastEvent);
    if (!events)
        return events.error();
    if (auto marked = markStep(state->db, state->step.id, state->becomes, events->ids); !marked)
        return marked.error();
    if (auto committed = state->transaction.commit(); !committed)
        return committed.error();
    return std::move(state->change);
}

UndoLog::UndoLog(Sql::Connection &db)
    : m_db(db)
{ }

Result<UndoLog::Names> UndoLog::names()
{
    const Sql::Snapshot snapshot(m_db);
    const auto undo = nextStepName(m_db, StepState::Done);
    if (!undo)
        return undo.error();
    const auto redo = nextStepName(m_db, StepState::Undone);
    if (!redo)
        return redo.error();
    return Names{*undo, *redo};
}

Result<UndoStep> UndoLog::undo()
{
    return move(Direction::Back);
}

Result<UndoStep> UndoLog::redo()
{
    return move(Direction::Forward);
}

Result<UndoStep> UndoLog::move(Direction direction)
{
    auto transaction = Sql::Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    const bool isBack = direction == Direction::Back;
    auto step = nextStep(m_db, isBack ? StepState::Done : StepState::Undone);
    if (!step)
        return step.error();
    const auto changeset = isBack ? inverted(step->changeset) : Result<QByteArray>(step->changeset);
    if (!changeset)
        return changeset.error();
    if (auto applied = applyChangeset(m_db, *changeset); !applied)
        return applied.error();
    const auto last = lastEvent(m_db);
    if (!last)
        return last.error();
    const auto events = retract(m_db, step->events);
    if (!events)
        return events.error();
    auto change = reindexed(m_db, *changeset, *events);
    if (!change)
        return change.error();
    const StepState becomes = isBack ? StepState::Undone : StepState::Done;
    return UndoStep(std::unique_ptr<UndoStep::State>(
        new UndoStep::State{m_db, *std::move(transaction), *std::move(step), becomes, *last, *std::move(change)}));
}

} // namespace Shortlist
