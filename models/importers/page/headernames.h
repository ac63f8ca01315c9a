// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist::HeaderLines {

constexpr qsizetype LongestName = 80; ///< of an employer or a place

/// Whether a line below the title may be who seeks somebody: no clause, place, figure, list, heading or question.
bool mayBeEmployer(const QString &line);

/// Whether a line above the title may be: a few words that begin like a name and name neither page, job nor place.
bool mayBeNameAbove(const QString &line);

} // namespace Shortlist::HeaderLines
