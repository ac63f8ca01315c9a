// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/appointment.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace Shortlist {

/// A posting with everything of it that has a date.
struct DatedPosting
{
    PostingId id{};
    QString title;
    QString employer;
    QDate applyBy; ///< invalid where it was sent, is over or states none
    QDateTime addedAt;
    std::vector<Appointment> appointments;

    friend bool operator==(const DatedPosting &, const DatedPosting &) = default;
};

} // namespace Shortlist
