// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Shortlist::Formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int SoonDays = 7;
constexpr int RelativeDays = 30;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

QString years(double value)
{
    return QLocale().toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

} // namespace

QString places(const std::vector<Place> &places)
{
    if (places.empty())
        return {};
    if (places.size() == 1)
        return places.front().text;
    return Words::tr("%1 and %Ln more", nullptr, int(places.size()) - 1).arg(places.front().text);
}

QString experience(const ExperienceYears &asked)
{
    const bool inMonths = asked.min && !asked.max && *asked.min > 0 && *asked.min < 1;
    if (inMonths)
        return Words::tr("%Ln+ months", nullptr, int(std::lround(*asked.min * 12)));
    if (asked.min && asked.max && *asked.min != *asked.max)
        return Words::tr("%1–%2 years").arg(years(*asked.min), years(*asked.max));
    if (asked.min && asked.max)
        return *asked.min == 0 ? Words::tr("no experience needed")
                               : Words::tr("%Ln years", nullptr, int(std::lround(*asked.min)));
    if (asked.min)
        return Words::tr("%1+ years").arg(years(*asked.min));
    if (asked.max)
        return Words::tr("up to %1 years").arg(years(*asked.max));
    return {};
}

Urgency urgency(const QDate &applyBy, const QDate &today)
{
    if (!applyBy.isValid())
        return Urgency::None;
    const qint64 days = today.daysTo(applyBy);
    if (days < 0)
        return Urgency::Past;
    return days <= SoonDays ? Urgency::Soon : Urgency::Later;
}

QString deadline(const QDate &applyBy, const QDate &today)
{
    if (!applyBy.isValid())
        return {};
    const qint64 days = today.daysTo(applyBy);
    if (days == 0)
        return Words::tr("closes today");
    if (days == 1)
        return Words::tr("closes tomorrow");
    if (days == -1)
        return Words::tr("expired yesterday");
    if (days > 1 && days <= RelativeDays)
        return Words::tr("closes in %Ln days", nullptr, int(days));
    if (days > 1)
        return Words::tr("closes %1").arg(shortDay(applyBy, today));
    if (days >= -RelativeDays)
        return Words::tr("expired %Ln days ago", nullptr, int(-days));
    return applyBy.year() == today.year() ? Words::tr("expired %1").arg(shortDay(applyBy, today))
                                          : Words::tr("expired %1").arg(QLocale().toString(applyBy, u"yyyy"));
}

QString relativeDay(const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return {};
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("tomorrow");
    if (days == -1)
        return Words::tr("yesterday");
    if (days > 1 && days <= RelativeDays)
        return Words::tr("in %Ln days", nullptr, int(days));
    if (days < -1 && days >= -RelativeDays)
        return Words::tr("%Ln days ago", nullptr, int(-days));
    return shortDay(day, today);
}

QString shortDay(const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return {};
    //: A date without and with its year, in Qt's notation: 6 Apr, 6 Apr 2021
    const QString pattern = day.year() == today.year() ? Words::tr("d MMM") : Words::tr("d MMM yyyy");
    return QLocale().toString(day, pattern);
}

QString longDay(const QDate &day)
{
    //: A date in full, in Qt's notation: 6 April 2025
    return day.isValid() ? QLocale().toString(day, Words::tr("d MMMM yyyy")) : QString();
}

QString listed(const QStringList &parts)
{
    //: Between the parts of a list
    return parts.join(Words::tr(", "));
}

QString clauses(const QStringList &parts)
{
    return parts.join(Words::tr(", ", "between the clauses of a sentence"));
}

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" · "_s);
}

} // namespace Shortlist::Formats
