// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"

#include <QString>

#include <vector>

namespace Shortlist::HeaderLines {

constexpr qsizetype LongestName = 80; ///< of an employer or a place

/// Whether a line below the title may be who seeks somebody: no clause, place, figure, list, heading or question.
bool mayBeEmployer(const QString &line);

/// "Work in the care of the town of Initech": more words of a sentence than a name has.
bool isClause(const QString &line);

/// Whether a line above the title may be: a few words that begin like a name and name neither page, job nor place.
bool mayBeNameAbove(const QString &line);

/// "Initech | Multiple roles | Bern | ONSITE": an employer and facts on the first line, and no job; false for others.
bool takeHeadline(const QString &line, std::vector<RawField> &fields);

} // namespace Shortlist::HeaderLines
