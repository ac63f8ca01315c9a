// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/calendarexport.h"

#include "ui/common/datewords.h"

#include <QCoreApplication>

namespace Shortlist {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CalendarExport)
};

} // namespace

CalendarWords calendarWords()
{
    return {&DateWords::titleOf,
            [](const Appointment &appointment) { return DateWords::detailsOf(appointment).join(u'\n'); },
            Words::tr("Apply by this day")};
}

} // namespace Shortlist
