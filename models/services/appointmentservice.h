// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/appointment.h"
#include "models/domain/datedposting.h"
#include "models/domain/result.h"
#include "models/services/trackingservice.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <vector>

namespace Shortlist {

class StoreAccess;

/// A new date of an application, and the step that goes with it.
struct AppointmentRequest
{
    Appointment appointment;
    StageId stage{};        ///< what the application moves on to; 0: it stays where it is
    QString overrideReason; ///< as in TrackRequest, for that step
};

/// Refused: nothing was recorded, and `step` says by which limit.
struct AppointmentOutcome
{
    AppointmentId appointment{}; ///< 0 where it was refused
    TrackOutcome step;

    bool isRefused() const { return appointment == AppointmentId{}; }
};

/// Interviews, assessments, offers and the days on which to ask again.
class AppointmentService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit AppointmentService(StoreAccess &store, QObject *parent = nullptr);

    /// Records it and, where a stage is given, the step, through the same gate as every other step.
    QFuture<Result<AppointmentOutcome>> add(AppointmentRequest request);
    /// Everything but its posting, its state and the step it caused.
    QFuture<Result<>> change(Appointment appointment);
    /// Cancelling takes back the step that it caused, where nothing later stands on it.
    QFuture<Result<>> cancel(AppointmentId id);
    QFuture<Result<>> finish(AppointmentId id);
    /// Of these postings; of all that do not lie in the trash where none is given.
    QFuture<Result<std::vector<DatedPosting>>> dated(std::vector<PostingId> postings);

private:
    StoreAccess &m_store;
};

} // namespace Shortlist
