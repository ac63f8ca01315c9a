// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// Insertions, deletions and replacements that make `a` of `b`; at most `bound` + 1.
int editDistance(const QString &a, const QString &b, int bound);

} // namespace Shortlist
