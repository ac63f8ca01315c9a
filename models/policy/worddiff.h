// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/versions.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// Both texts line by line, with the words that were taken out or came in. Empty lines and white space do not count. Of
/// texts longer than a posting is (2,000 lines, 600 words a line) the rest is compared line by line as a whole. Empty
/// where nothing differs.
std::vector<TextLine> differenceOf(const QString &before, const QString &after);

} // namespace Shortlist
