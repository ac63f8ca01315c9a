// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "ui/common/chip.h"

#include <QDate>
#include <QString>

#include <vector>

/// The words of the slots page.
namespace Shortlist::SlotWords {

/// What applying would do: "takes slot 2, the last one", "no slot left: refused".
QString verdict(const SlotEntry &entry);
Tone verdictTone(const SlotEntry &entry);

/// Employer, deadline and rating: "Lumora · closes in 3 days · ★★★★".
QString about(const SlotEntry &entry, const QDate &today);

/// Why the order may be wrong, for the entry at `index`: it closes soon, has closed, or is rated higher than one
/// before it. Empty where nothing is to be said.
QString warning(const std::vector<SlotEntry> &planned, size_t index, const QDate &today);

/// "Two of your planned postings close within a week, and only one slot is left."; empty where there is room.
QString deadlines(const GroupSlots &group, const QDate &today);

/// "Assessment since 15 November", "Applied".
QString stageSince(const SlotEntry &entry, const std::vector<Stage> &stages, const QDate &today);

} // namespace Shortlist::SlotWords
