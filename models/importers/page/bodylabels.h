// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/page/headerlines.h"
#include "models/importers/page/labels.h"

#include <optional>
#include <vector>

namespace Shortlist {

/// What a line of the description says with a label before it, in the line above or, among such lines, unknown.
std::optional<LabelledLine> labelInBody(const std::vector<NumberedLine> &lines, size_t at);

/// "Queen Maud Hospital / Lindum Road / Harrowmere / LN4 8QT": behind the line with the post code, where one is near;
/// else behind the first.
size_t endOfAddress(const std::vector<NumberedLine> &lines, size_t at);

} // namespace Shortlist
