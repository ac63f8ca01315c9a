// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/appointmentstore.h"

#include "models/domain/words.h"
#include "models/storage/sql.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto OfPostingSql =
    "SELECT id, posting_id, kind, state, format, day, time, zone, minutes, place, people, note, has_offer,"
    " offer_base_minor, offer_bonus_minor, offer_currency, offer_equity, event_id, recorded_at FROM appointment"
    " WHERE posting_id = ?1 ORDER BY day, time, id";
constexpr auto OneSql =
    "SELECT id, posting_id, kind, state, format, day, time, zone, minutes, place, people, note, has_offer,"
    " offer_base_minor, offer_bonus_minor, offer_currency, offer_equity, event_id, recorded_at FROM appointment"
    " WHERE id = ?1";
constexpr auto OpenSql =
    "SELECT a.id, a.posting_id, a.kind, a.state, a.format, a.day, a.time, a.zone, a.minutes, a.place, a.people, a.note,"
    " a.has_offer, a.offer_base_minor, a.offer_bonus_minor, a.offer_currency, a.offer_equity, a.event_id, a.recorded_at"
    " FROM appointment a JOIN posting p ON p.id = a.posting_id"
    " WHERE a.state = 'open' AND p.trashed_at IS NULL ORDER BY a.posting_id, a.day, a.time, a.id";
constexpr auto AllSql =
    "SELECT a.id, a.posting_id, a.kind, a.state, a.format, a.day, a.time, a.zone, a.minutes, a.place, a.people, a.note,"
    " a.has_offer, a.offer_base_minor, a.offer_bonus_minor, a.offer_currency, a.offer_equity, a.event_id, a.recorded_at"
    " FROM appointment a JOIN posting p ON p.id = a.posting_id"
    " WHERE p.trashed_at IS NULL ORDER BY a.posting_id, a.day, a.time, a.id";
constexpr auto InsertSql =
    "INSERT INTO appointment(posting_id, kind, state, format, day, time, zone, minutes, place, people, note, has_offer,"
    " offer_base_minor, offer_bonus_minor, offer_currency, offer_equity, event_id, recorded_at)"
    " SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18 FROM posting"
    " WHERE id = ?1";
constexpr auto ReplaceSql =
    "UPDATE appointment SET kind = ?2, state = ?3, format = ?4, day = ?5, time = ?6, zone = ?7, minutes = ?8,"
    " place = ?9, people = ?10, note = ?11, has_offer = ?12, offer_base_minor = ?13, offer_bonus_minor = ?14,"
    " offer_currency = ?15, offer_equity = ?16, event_id = ?17 WHERE id = ?1";
constexpr auto MoveSql = "UPDATE appointment SET posting_id = ?2, event_id = ?3 WHERE id = ?1";

Appointment readAppointment(const Sql::Row &row)
{
    Appointment read;
    read.id = row.id<AppointmentId>(0);
    read.posting = row.id<PostingId>(1);
    read.kind = fromWord<Appointment::Kind>(row.text(2)).value_or(Appointment::Kind::FollowUp);
    read.state = fromWord<Appointment::State>(row.text(3)).value_or(Appointment::State::Open);
    read.format = fromWord<Appointment::Format>(row.text(4)).value_or(Appointment::Format::Unstated);
    read.day = row.day(5);
    read.time = row.time(6);
    read.zone = row.text(7);
    read.minutes = row.number(8);
    read.place = row.text(9);
    read.people = row.text(10);
    read.note = row.text(11);
    if (row.flag(12))
        read.offer = OfferFigures{row.optionalInteger(13), row.optionalInteger(14), row.text(15), row.text(16)};
    read.event = row.id<EventId>(17);
    read.recordedAt = row.instant(18);
    return read;
}

Result<std::map<PostingId, std::vector<Appointment>>> byPosting(const Result<std::vector<Appointment>> &appointments)
{
    if (!appointments)
        return appointments.error();
    std::map<PostingId, std::vector<Appointment>> sorted;
    for (const Appointment &appointment : *appointments)
        sorted[appointment.posting].push_back(appointment);
    return sorted;
}

Error notFound(AppointmentId id)
{
    return {Error::Code::NotFound, u"no appointment %1"_s.arg(qint64(id))};
}

} // namespace

AppointmentStore::AppointmentStore(Sql::Connection &db)
    : m_db(db)
{ }

Result<std::vector<Appointment>> AppointmentStore::ofPosting(PostingId posting)
{
    return m_db.list(OfPostingSql, readAppointment, posting);
}

Result<Appointment> AppointmentStore::appointment(AppointmentId id)
{
    const auto found = m_db.first(OneSql, readAppointment, id);
    if (!found)
        return found.error();
    if (!*found)
        return notFound(id);
    return **found;
}

Result<std::map<PostingId, std::vector<Appointment>>> AppointmentStore::open()
{
    return byPosting(m_db.list(OpenSql, readAppointment));
}

Result<std::map<PostingId, std::vector<Appointment>>> AppointmentStore::all()
{
    return byPosting(m_db.list(AllSql, readAppointment));
}

Result<AppointmentId> AppointmentStore::add(const Appointment &appointment)
{
    if (auto valid = checked(appointment); !valid)
        return valid.error();
    const OfferFigures offer = appointment.offer.value_or(OfferFigures());
    const auto added = m_db.run(InsertSql, appointment.posting, wordOf(appointment.kind), wordOf(appointment.state),
                                wordOf(appointment.format), appointment.day, appointment.time, appointment.zone,
                                appointment.minutes, appointment.place, appointment.people, appointment.note,
                                appointment.offer.has_value(), offer.baseMinor, offer.bonusMinor, offer.currency,
                                offer.equity, appointment.event, appointment.recordedAt);
    if (!added)
        return added.error();
    if (*added == 0)
        return Error{Error::Code::NotFound, u"no posting %1"_s.arg(qint64(appointment.posting))};
    return AppointmentId{m_db.lastInsertedId()};
}

Result<> AppointmentStore::replace(const Appointment &appointment)
{
    if (auto valid = checked(appointment); !valid)
        return valid;
    const OfferFigures offer = appointment.offer.value_or(OfferFigures());
    const auto replaced =
        m_db.run(ReplaceSql, appointment.id, wordOf(appointment.kind), wordOf(appointment.state),
                 wordOf(appointment.format), appointment.day, appointment.time, appointment.zone, appointment.minutes,
                 appointment.place, appointment.people, appointment.note, appointment.offer.has_value(),
                 offer.baseMinor, offer.bonusMinor, offer.currency, offer.equity, appointment.event);
    if (!replaced)
        return replaced.error();
    return *replaced == 1 ? Result<>() : notFound(appointment.id);
}

Result<> AppointmentStore::move(PostingId from, PostingId to, const std::map<EventId, EventId> &events)
{
    const auto moved = ofPosting(from);
    if (!moved)
        return moved.error();
    for (const Appointment &appointment : *moved) {
        const auto event = events.find(appointment.event);
        if (const auto done = m_db.run(MoveSql, appointment.id, to, event == events.end() ? EventId{} : event->second);
            !done)
            return done.error();
    }
    return {};
}

} // namespace Shortlist
