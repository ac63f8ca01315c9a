// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/lines.h"

#include <QStringList>

#include <vector>

namespace Shortlist {

/// "Full-time, permanent." as a line or a sentence of its own: how and where one works and nothing else, which only the
/// posting's own job can mean. Looked for where facts stand: in the first lines.
QStringList badgeLines(const std::vector<Line> &lines);

} // namespace Shortlist
