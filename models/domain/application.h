// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace Shortlist {

/// What a stage means for slots and statistics, in the order of a search's life.
enum class StageType : quint8 { Saved, Planned, Submitted, InProcess, EndedByMe, EndedByEmployer, Closed, Accepted };

/// A stage of the user's own. `key` is stable (the command line, translations of the built-in names); `name` is
/// empty for a built-in stage that was never renamed.
struct Stage
{
    StageId id{};
    QString key; ///< `saved`, `planned`, `applied`, `assessment`, `interview`, `offer`, `withdrawn`, `rejected`, …
    QString name;
    StageType type = StageType::Saved;
    QString colour; ///< "#rrggbb"
    int position = 0;
    bool hidden = false; ///< offered no more, but kept: a history speaks of it

    friend bool operator==(const Stage &, const Stage &) = default;
};

/// The stages a new database has, in order; ids are 0.
std::vector<Stage> builtInStages();

/// One entry of a posting's history. Entries are never changed or removed: one that was wrong is retracted by a
/// later one, and the undo of that retracts the retraction. One that was edited is replaced by a later one, which
/// stands in its place.
struct ApplicationEvent
{
    EventId id{};
    PostingId posting{};
    StageId stage{}; ///< the stage entered; 0 where this entry retracts another
    QDate day;       ///< in the user's calendar
    QTime time;      ///< invalid where unknown
    QString note;
    QString overrideReason; ///< why it was recorded although a limit refused it
    QDateTime recordedAt;   ///< UTC
    EventId retracts{};
    EventId replaces{}; ///< the entry that this one says better; it stands again where this one is retracted

    friend bool operator==(const ApplicationEvent &, const ApplicationEvent &) = default;
};

/// The entries that stand: neither retracted nor retractions, by day, then time (an entry without
/// one stands at the end of its day), then order of recording; an edited entry keeps its place in that order.
std::vector<ApplicationEvent> effectiveEvents(const std::vector<ApplicationEvent> &history);

/// `event` and the entries that it replaces, one after the other: what is retracted to be rid of it.
std::vector<EventId> wordings(const std::vector<ApplicationEvent> &history, EventId event);

/// What follows from a posting's history on some day.
struct ApplicationState
{
    StageId stage{}; ///< of the last effective event; 0 where there is none (saved)
    QDate since;
    QDate submittedOn; ///< day of the first effective event of type Submitted or later in the process
    QTime submittedAt;
    EventId submission{}; ///< that event
    EventId recordedAs{}; ///< its first wording: what orders submissions of the same moment
    QDate endedOn;        ///< day of the ending, where the last event is one

    friend bool operator==(const ApplicationState &, const ApplicationState &) = default;
};

/// Whether an application that is in such a stage must have been sent: Submitted, InProcess, or an ending that only
/// follows a submission (EndedByEmployer, Accepted).
bool isSubmission(StageType type);

/// Derives the state; the submission is the first effective event whose stage is one.
ApplicationState deriveState(const std::vector<ApplicationEvent> &history, const std::vector<Stage> &stages);

/// What another tracker recorded about a posting, to be taken over where the user wants it.
struct TrackerRecord
{
    QString status;   ///< as it calls it: "Phone Screen"
    QString stageKey; ///< of our built-in stages; empty where the status means none that we know
    QDate submittedOn;
    QDate statusOn; ///< day of the status; invalid where it is not stated
    QString notes;
    QStringList remarks;      ///< "column: value" of everything that has no place of its own here
    QStringList historyWords; ///< "column: value" of status and dates, for the notes where they are not recorded
    QStringList tags;
    int rating = 0; ///< 0 (none) to 5

    bool hasHistory() const { return !status.isEmpty() || submittedOn.isValid(); }
    friend bool operator==(const TrackerRecord &, const TrackerRecord &) = default;
};

/// Those that are offered for a next step.
std::vector<Stage> offeredStages(const std::vector<Stage> &stages);

/// The stage with that id, or nullptr.
const Stage *findStage(const std::vector<Stage> &stages, StageId id);
/// By key or name, ignoring case.
const Stage *findStage(const std::vector<Stage> &stages, const QString &keyOrName);

} // namespace Shortlist
