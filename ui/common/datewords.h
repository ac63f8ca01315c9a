// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/appointment.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTimeZone>

/// The dates of an application as people read them: by the user's own clock, with the other one named where it differs.
namespace Shortlist::DateWords {

QString nameOf(Appointment::Kind kind);
QString nameOf(Appointment::State state);
/// Empty where it is not stated.
QString nameOf(Appointment::Format format);
/// "New York" of "America/New_York".
QString cityOf(const QString &zone);
/// "Video interview", "Online assessment", "Offer", "Ask again".
QString titleOf(const Appointment &appointment);
/// "24 Nov, 15:30–16:15", and where the zones differ then: "(09:30 in New York)". Empty without a day.
QString whenOf(const Appointment &appointment, const QDate &today, const QTimeZone &own);
/// "€65,000 · bonus €5,000 · 0.1 % of the shares".
QString figuresOf(const OfferFigures &offer);
/// Place, people, figures and note, each in a line.
QStringList detailsOf(const Appointment &appointment);
/// For rows: "Interview tomorrow, 15:30".
QString nextOf(const NextDate &next, const QDate &today);

} // namespace Shortlist::DateWords
