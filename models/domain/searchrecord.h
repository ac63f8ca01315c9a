// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/appointment.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

/// Whether such a stage is entered because the employer answered a submission, with yes or no.
bool isAnswer(StageType type);
/// Whether nothing is expected to follow.
bool isEnding(StageType type);

/// A posting as a search for work looks back on it, or ahead to it. What lies in the trash is none.
struct SearchRecord
{
    PostingId posting{};
    QString title;
    QString employer; ///< empty where it is not stated
    QString place;    ///< the first one's text
    QString url;      ///< where it was published
    QStringList tags; ///< by name
    QDate applyBy;
    int rating = 0;
    std::vector<ApplicationEvent> events;       ///< those that stand, in order (effectiveEvents())
    std::vector<Appointment> appointments = {}; ///< those that are open

    friend bool operator==(const SearchRecord &, const SearchRecord &) = default;
};

} // namespace Shortlist
