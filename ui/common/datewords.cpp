// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/datewords.h"

#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace Shortlist::DateWords {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DateWords)
};

constexpr int SecondsOfAMinute = 60;

QString timeText(const QTime &time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString timesText(const QTime &start, int minutes)
{
    return minutes > 0 ? Words::tr("%1–%2").arg(timeText(start), timeText(start.addSecs(minutes * SecondsOfAMinute)))
                       : timeText(start);
}

QString amountText(qint64 minor, const QString &currency)
{
    return Formats::salaryAmount({minor, minor, currency, Salary::Unit::Year, Salary::Kind::Stated});
}

} // namespace

QString nameOf(Appointment::Kind kind)
{
    switch (kind) {
    case Appointment::Kind::Interview:
        return Words::tr("Interview");
    case Appointment::Kind::Assessment:
        return Words::tr("Online assessment");
    case Appointment::Kind::Offer:
        return Words::tr("Offer");
    case Appointment::Kind::FollowUp:
        break;
    }
    return Words::tr("Ask again");
}

QString nameOf(Appointment::State state)
{
    switch (state) {
    case Appointment::State::Open:
        return {};
    case Appointment::State::Done:
        return Words::tr("done");
    case Appointment::State::Cancelled:
        break;
    }
    return Words::tr("cancelled");
}

QString nameOf(Appointment::Format format)
{
    switch (format) {
    case Appointment::Format::Unstated:
        return {};
    case Appointment::Format::Phone:
        return Words::tr("by phone");
    case Appointment::Format::Video:
        return Words::tr("by video");
    case Appointment::Format::OnSite:
        break;
    }
    return Words::tr("on site");
}

QString cityOf(const QString &zone)
{
    return zone.section(u'/', -1).replace(u'_', u' ');
}

QString titleOf(const Appointment &appointment)
{
    const QString format = appointment.kind == Appointment::Kind::Interview ? nameOf(appointment.format) : QString();
    //: What, and how: Interview by video
    return format.isEmpty() ? nameOf(appointment.kind) : Words::tr("%1 %2").arg(nameOf(appointment.kind), format);
}

QString whenOf(const Appointment &appointment, const QDate &today, const QTimeZone &own)
{
    const QDate day = ownDayOf(appointment, own);
    const QString dayText = Formats::shortDay(day, today);
    const QDateTime start = startOf(appointment, own);
    if (!start.isValid())
        return dayText;
    //: A day and times of that day: 24 Nov, 15:30–16:15
    const QString when = Words::tr("%1, %2").arg(dayText, timesText(ownTimeOf(appointment, own), appointment.minutes));
    const QTimeZone zone = zoneOf(appointment, own);
    if (zone.offsetFromUtc(start) == own.offsetFromUtc(start))
        return when;
    const QString there = day == appointment.day
        ? timeText(appointment.time)
        : Words::tr("%1, %2").arg(Formats::shortDay(appointment.day, today), timeText(appointment.time));
    //: The time by the user's clock, the time by the clock of a city
    return Words::tr("%1 (%2 in %3)").arg(when, there, cityOf(appointment.zone));
}

QString figuresOf(const OfferFigures &offer)
{
    QStringList parts;
    if (offer.baseMinor)
        parts.append(Words::tr("%1 a year").arg(amountText(*offer.baseMinor, offer.currency)));
    if (offer.bonusMinor)
        parts.append(Words::tr("bonus %1").arg(amountText(*offer.bonusMinor, offer.currency)));
    parts.append(offer.equity);
    return Formats::joined(parts);
}

QStringList detailsOf(const Appointment &appointment)
{
    QStringList lines{appointment.offer ? figuresOf(*appointment.offer) : QString(),
                      Formats::joined({appointment.place, appointment.people}), appointment.note};
    lines.removeAll(QString());
    return lines;
}

QString nextOf(const NextDate &next, const QDate &today)
{
    const QString day = Formats::relativeDay(next.day, today);
    //: What and when: Interview tomorrow
    const QString what = Words::tr("%1 %2").arg(nameOf(next.kind), day);
    //: What, when, and the time: Interview tomorrow, 15:30
    return next.time.isValid() ? Words::tr("%1, %2").arg(what, timeText(next.time)) : what;
}

} // namespace Shortlist::DateWords
