// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// How well `pattern`'s letters occur in `text` in their order: 0 not at all, more for starts of words and runs.
int fuzzyScore(const QString &pattern, const QString &text);

} // namespace Shortlist
