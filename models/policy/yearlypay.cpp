// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/yearlypay.h"

namespace Shortlist {

qint64 timesAYear(Salary::Unit unit)
{
    Salary one;
    one.maxMinor = 1;
    one.unit = unit;
    return one.yearlyMinor();
}

Salary perYear(const Salary &salary)
{
    Salary yearly = salary;
    yearly.unit = Salary::Unit::Year;
    const qint64 times = timesAYear(salary.unit);
    if (yearly.minMinor)
        *yearly.minMinor *= times;
    if (yearly.maxMinor)
        *yearly.maxMinor *= times;
    return yearly;
}

} // namespace Shortlist
