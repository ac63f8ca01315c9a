// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/agenda.h"
#include "models/domain/searchrecord.h"

#include <QTimeZone>

#include <vector>

namespace Shortlist {

/// In the order of Kind; within it the most urgent first, then the better rated. Days are those of the user's own zone.
std::vector<AgendaItem> agendaOf(const std::vector<SearchRecord> &records, const std::vector<Stage> &stages,
                                 const QDate &today, const AgendaRules &rules,
                                 const QTimeZone &own = QTimeZone::systemTimeZone());

} // namespace Shortlist
