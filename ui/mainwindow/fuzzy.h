// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// How well `text` has the words of `pattern`, in any order: of each all letters in their order, more for starts of
/// words and runs. 0 where one of them is not in it.
int fuzzyScore(const QString &pattern, const QString &text);

/// The same, where being the text or its beginning counts, too: to put the best match first.
int fuzzyRank(const QString &pattern, const QString &text);

} // namespace Shortlist
