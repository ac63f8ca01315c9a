// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agenda.h"
#include "models/domain/application.h"
#include "ui/common/chip.h"

#include <vector>

namespace Shortlist {

/// What a line of the agenda says.
struct AgendaWords
{
    QString title;
    QString about; ///< employer, stage
    Chip when;

    /// All of it as one sentence, for screen readers.
    QString spoken() const;
};

AgendaWords agendaWords(const AgendaItem &item, const std::vector<Stage> &stages, const QDate &today);
QString agendaHeading(AgendaItem::Kind kind);

} // namespace Shortlist
