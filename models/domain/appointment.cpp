// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/appointment.h"

#include "models/domain/limits.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMinutes = 7 * 24 * 60;
constexpr qint64 MostMinor = 1'000'000'000'000'000; ///< a sum that doubles still hold exactly
constexpr int SecondsOfADay = 24 * 60 * 60;

Error invalid(const QString &field)
{
    return {Error::Code::InvalidArgument, u"%1 is not valid"_s.arg(field), field};
}

bool isAmount(const std::optional<qint64> &minor)
{
    return !minor || (*minor >= 0 && *minor <= MostMinor);
}

bool isCurrency(const QString &code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// Interviews are over at their end; what is to be done stays until it is done.
bool isTask(Appointment::Kind kind)
{
    return kind != Appointment::Kind::Interview;
}

} // namespace

QDateTime instantOf(const QDate &day, const QTime &time, const QTimeZone &zone)
{
    // Written out: what Qt makes of times that do not exist, or exist twice, differs between its versions.
    const QDateTime shown(day, time, Qt::UTC);
    const int before = zone.offsetFromUtc(shown.addSecs(-SecondsOfADay));
    const int after = zone.offsetFromUtc(shown.addSecs(SecondsOfADay));
    const QDateTime first = shown.addSecs(-before);
    const QDateTime second = shown.addSecs(-after);
    if (before == after || zone.offsetFromUtc(first) == before)
        return first;
    return zone.offsetFromUtc(second) == after ? second : first;
}

QTimeZone zoneOf(const Appointment &appointment, const QTimeZone &own)
{
    if (appointment.zone.isEmpty())
        return own;
    const QTimeZone zone(appointment.zone.toLatin1());
    return zone.isValid() ? zone : own;
}

QDateTime startOf(const Appointment &appointment, const QTimeZone &own)
{
    if (!appointment.day.isValid() || !appointment.time.isValid())
        return {};
    return instantOf(appointment.day, appointment.time, zoneOf(appointment, own));
}

QDate ownDayOf(const Appointment &appointment, const QTimeZone &own)
{
    const QDateTime start = startOf(appointment, own);
    return start.isValid() ? start.toTimeZone(own).date() : appointment.day;
}

QTime ownTimeOf(const Appointment &appointment, const QTimeZone &own)
{
    const QDateTime start = startOf(appointment, own);
    return start.isValid() ? start.toTimeZone(own).time() : QTime();
}

QDateTime endOf(const Appointment &appointment, const QTimeZone &own)
{
    if (!appointment.day.isValid())
        return {};
    const QDateTime start = startOf(appointment, own);
    if (!start.isValid())
        return instantOf(appointment.day.addDays(1), QTime(0, 0), zoneOf(appointment, own));
    constexpr int SecondsOfAMinute = 60;
    return start.addSecs(qint64(appointment.minutes) * SecondsOfAMinute);
}

Result<> checked(const Appointment &appointment)
{
    if (appointment.posting == PostingId{})
        return invalid(u"posting"_s);
    if (!appointment.day.isValid() && (appointment.kind != Appointment::Kind::Offer || appointment.time.isValid()))
        return invalid(u"day"_s);
    if (!appointment.zone.isEmpty() && !QTimeZone(appointment.zone.toLatin1()).isValid())
        return invalid(u"zone"_s);
    if (appointment.minutes < 0 || appointment.minutes > MostMinutes)
        return invalid(u"minutes"_s);
    for (const QString &text : {appointment.place, appointment.people, appointment.note})
        if (text.size() > Limits::FieldChars)
            return invalid(u"text"_s);
    if (!appointment.offer)
        return {};
    const OfferFigures &offer = *appointment.offer;
    const bool hasAmount = offer.baseMinor || offer.bonusMinor;
    if (!isAmount(offer.baseMinor) || !isAmount(offer.bonusMinor) || offer.equity.size() > Limits::FieldChars)
        return invalid(u"offer"_s);
    return hasAmount && !isCurrency(offer.currency) ? Result<>(invalid(u"currency"_s)) : Result<>();
}

std::optional<NextDate> nextDateOf(const std::vector<Appointment> &appointments, const QDateTime &now,
                                   const QTimeZone &own)
{
    std::optional<NextDate> next;
    QDateTime first;
    for (const Appointment &appointment : appointments) {
        const QDateTime end = endOf(appointment, own);
        const bool isOver = !isTask(appointment.kind) && end <= now;
        if (appointment.state != Appointment::State::Open || !end.isValid() || isOver || (next && first <= end))
            continue;
        next = {appointment.kind, ownDayOf(appointment, own), ownTimeOf(appointment, own)};
        first = end;
    }
    return next;
}

} // namespace Shortlist
