// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/appointmentservice.h"

#include "models/policy/appointments.h"
#include "models/services/recording.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// On the day it became known; one that is added late, on its own day.
TrackRequest stepOf(const AppointmentRequest &request, QDate today)
{
    const QDate day = ownDayOf(request.appointment, QTimeZone::systemTimeZone());
    TrackRequest step;
    step.posting = request.appointment.posting;
    step.stage = request.stage;
    step.day = day.isValid() ? std::min(day, today) : today;
    step.overrideReason = request.overrideReason;
    return step;
}

Result<AppointmentOutcome> addIn(Store &store, const AppointmentRequest &request, const QDateTime &now)
{
    Appointment appointment = request.appointment;
    if (auto valid = checked(appointment); !valid)
        return valid.error();
    AppointmentOutcome outcome;
    if (request.stage != StageId{}) {
        const QDate today = now.toLocalTime().date();
        auto step = recordStep(store, stepOf(request, today), today);
        if (!step)
            return step.error();
        outcome.step = *std::move(step);
        if (outcome.step.isRefused())
            return outcome;
    }
    appointment.event = outcome.step.event;
    appointment.recordedAt = now;
    const auto added = store.appointments().add(appointment);
    if (!added)
        return added.error();
    outcome.appointment = *added;
    return outcome;
}

Result<> changeIn(Store &store, Appointment appointment)
{
    const auto known = store.appointments().appointment(appointment.id);
    if (!known)
        return known.error();
    appointment.posting = known->posting;
    appointment.state = known->state;
    appointment.event = known->event;
    appointment.recordedAt = known->recordedAt;
    return store.appointments().replace(appointment);
}

Result<> handOver(Store &store, AppointmentId heir, EventId event)
{
    auto appointment = store.appointments().appointment(heir);
    if (!appointment)
        return appointment.error();
    appointment->event = event;
    return store.appointments().replace(*appointment);
}

Result<> cancelIn(Store &store, AppointmentId id, QDate today)
{
    auto appointment = store.appointments().appointment(id);
    if (!appointment)
        return appointment.error();
    if (appointment->state == Appointment::State::Cancelled)
        return {};
    const auto others = store.appointments().ofPosting(appointment->posting);
    if (!others)
        return others.error();
    const auto history = store.tracking().history(appointment->posting);
    if (!history)
        return history.error();
    const Cancellation cancellation = cancellationOf(*appointment, *others, *history);
    if (cancellation.heir != AppointmentId{}) {
        if (auto handed = handOver(store, cancellation.heir, appointment->event); !handed)
            return handed;
        appointment->event = {};
    }
    appointment->state = Appointment::State::Cancelled;
    if (auto replaced = store.appointments().replace(*appointment); !replaced)
        return replaced;
    return cancellation.retract == EventId{} ? Result<>() : retractStep(store, cancellation.retract, today);
}

Result<> finishIn(Store &store, AppointmentId id)
{
    auto appointment = store.appointments().appointment(id);
    if (!appointment)
        return appointment.error();
    appointment->state = Appointment::State::Done;
    return store.appointments().replace(*appointment);
}

/// Only as long as it can be sent.
QDate applyByOf(const PostingRow &row, const std::vector<Stage> &stages)
{
    const Stage *stage = findStage(stages, row.stage);
    const bool isOpen = stage == nullptr || stage->type == StageType::Saved || stage->type == StageType::Planned;
    return isOpen ? row.applyBy : QDate();
}

Result<std::vector<DatedPosting>> datedIn(Store &store, const std::vector<PostingId> &postings, QDate today)
{
    auto rows = postings.empty() ? store.index().list({}, today) : Result<PostingList>(PostingList());
    if (!rows)
        return rows.error();
    if (!postings.empty()) {
        auto chosen = store.index().rows(postings);
        if (!chosen)
            return chosen.error();
        rows->rows = *std::move(chosen);
    }
    const auto stages = store.tracking().stages();
    if (!stages)
        return stages.error();
    auto appointments = store.appointments().all();
    if (!appointments)
        return appointments.error();
    std::vector<DatedPosting> dated;
    for (const PostingRow &row : rows->rows) {
        DatedPosting posting{
            row.id, row.title, row.employer, applyByOf(row, *stages), row.addedAt, std::move((*appointments)[row.id])};
        if (posting.applyBy.isValid() || !posting.appointments.empty())
            dated.push_back(std::move(posting));
    }
    return dated;
}

} // namespace

AppointmentService::AppointmentService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

QFuture<Result<AppointmentOutcome>> AppointmentService::add(AppointmentRequest request)
{
    return m_store.threads().write({u"appointment.add"_s}, [request = std::move(request)](Store &store) {
        return addIn(store, request, QDateTime::currentDateTimeUtc());
    });
}

QFuture<Result<>> AppointmentService::change(Appointment appointment)
{
    return m_store.threads().write({u"appointment.change"_s}, [appointment = std::move(appointment)](Store &store) {
        return changeIn(store, appointment);
    });
}

QFuture<Result<>> AppointmentService::cancel(AppointmentId id)
{
    return m_store.threads().write({u"appointment.cancel"_s},
                                   [id](Store &store) { return cancelIn(store, id, QDate::currentDate()); });
}

QFuture<Result<>> AppointmentService::finish(AppointmentId id)
{
    return m_store.threads().write({u"appointment.done"_s}, [id](Store &store) { return finishIn(store, id); });
}

QFuture<Result<std::vector<DatedPosting>>> AppointmentService::dated(std::vector<PostingId> postings)
{
    return m_store.threads().read(
        [postings = std::move(postings)](Store &store) { return datedIn(store, postings, QDate::currentDate()); });
}

} // namespace Shortlist
