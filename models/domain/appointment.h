// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace Shortlist {

/// As those of ids.h.
enum class AppointmentId : qint64 {};

/// What an offer says, in whole minor units of its currency.
struct OfferFigures
{
    std::optional<qint64> baseMinor;  ///< a year
    std::optional<qint64> bonusMinor; ///< a year
    QString currency;                 ///< ISO 4217
    QString equity;                   ///< in the user's words

    friend bool operator==(const OfferFigures &, const OfferFigures &) = default;
};

/// A date of an application: something that is to happen, or to be done by then. It is never removed: what does not
/// take place is cancelled.
struct Appointment
{
    enum class Kind : quint8 {
        Interview,  ///< at that time
        Assessment, ///< to be handed in by then
        Offer,      ///< to be answered by then
        FollowUp,   ///< on which to ask again
    };
    enum class State : quint8 { Open, Done, Cancelled };
    enum class Format : quint8 { Unstated, Phone, Video, OnSite };

    AppointmentId id{};
    PostingId posting{};
    Kind kind = Kind::Interview;
    State state = State::Open;
    Format format = Format::Unstated; ///< of an interview
    QDate day;                        ///< by the calendar of `zone`; may be invalid for an offer only
    QTime time;                       ///< by the clock of `zone`; invalid where it is a whole day
    QString zone;                     ///< IANA; empty: the user's own, wherever that is
    int minutes = 0;                  ///< how long; 0 where unknown
    QString place;                    ///< or a link
    QString people;
    QString note;
    std::optional<OfferFigures> offer;
    EventId event{};      ///< the entry of the history that it caused; 0 where it caused none
    QDateTime recordedAt; ///< UTC

    friend bool operator==(const Appointment &, const Appointment &) = default;
};

/// The instant at which the clocks of `zone` show that time, in UTC. Where they show it twice the first; where they
/// never do, as if they had not been put forward yet (RFC 5545, 3.3.5).
QDateTime instantOf(const QDate &day, const QTime &time, const QTimeZone &zone);

/// The zone an appointment's times are in; `own` where it names none, or one that this system does not know.
QTimeZone zoneOf(const Appointment &appointment, const QTimeZone &own);
/// In UTC; invalid where it has no day or no time.
QDateTime startOf(const Appointment &appointment, const QTimeZone &own);
/// The day in the user's own calendar; invalid where it has none.
QDate ownDayOf(const Appointment &appointment, const QTimeZone &own);
/// The time by the user's own clock; invalid where it has none.
QTime ownTimeOf(const Appointment &appointment, const QTimeZone &own);
/// The first instant, in UTC, at which it lies behind: its end, or the day after it.
QDateTime endOf(const Appointment &appointment, const QTimeZone &own);

/// InvalidArgument where it cannot be kept, naming the field.
Result<> checked(const Appointment &appointment);

/// The date that comes next, by the user's own calendar and clock: for rows.
struct NextDate
{
    Appointment::Kind kind = Appointment::Kind::Interview;
    QDate day;
    QTime time; ///< invalid where it is a whole day

    friend bool operator==(const NextDate &, const NextDate &) = default;
};

/// Of the open ones that do not lie behind at `now`; what is overdue comes first.
std::optional<NextDate> nextDateOf(const std::vector<Appointment> &appointments, const QDateTime &now,
                                   const QTimeZone &own);

} // namespace Shortlist
