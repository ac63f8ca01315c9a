// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/limitwindow.h"

namespace Shortlist {

namespace {

using Window = LimitRule::Window;

/// The first day of the calendar period that `day` lies in.
QDate periodStart(const Window &window, QDate day)
{
    if (window.period == LimitRule::CalendarPeriod::Month)
        return {day.year(), day.month(), 1};
    const int year = day.month() >= window.startsMonth ? day.year() : day.year() - 1;
    return {year, window.startsMonth, 1};
}

QDate nextPeriodStart(const Window &window, QDate day)
{
    return periodStart(window, day).addMonths(window.period == LimitRule::CalendarPeriod::Month ? 1 : 12);
}

} // namespace

bool isUsable(const Window &window)
{
    return window.type != LimitRule::WindowType::Rolling || window.days.has_value() || window.months.has_value();
}

bool isUndatedCycle(const Window &window)
{
    return window.type == LimitRule::WindowType::Cycle && (!window.from.isValid() || !window.to.isValid());
}

bool appliesOn(const Window &window, QDate day)
{
    return window.type != LimitRule::WindowType::Cycle || isUndatedCycle(window)
        || (day >= window.from && day <= window.to);
}

bool contains(const Window &window, QDate submitted, QDate day)
{
    if (submitted > day)
        return false;
    if (isUndatedCycle(window))
        return true;
    if (window.type == LimitRule::WindowType::Cycle)
        return submitted >= window.from && appliesOn(window, day);
    const std::optional<QDate> end = leavesOn(window, submitted);
    return !end || day < *end;
}

std::optional<QDate> leavesOn(const Window &window, QDate submitted)
{
    switch (window.type) {
    case LimitRule::WindowType::Lifetime:
        break;
    case LimitRule::WindowType::Rolling:
        // QDate::addMonths gives the last day of a month that is too short.
        return window.days ? submitted.addDays(*window.days) : submitted.addMonths(window.months.value_or(0));
    case LimitRule::WindowType::Calendar:
        return nextPeriodStart(window, submitted);
    case LimitRule::WindowType::Cycle:
        if (!isUndatedCycle(window))
            return window.to.addDays(1);
        break;
    }
    return std::nullopt;
}

} // namespace Shortlist
