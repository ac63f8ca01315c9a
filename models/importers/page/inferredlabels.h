// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/page/labels.h"

namespace Shortlist {

/// "Centro: Badajoz", "We need your form by: 17 January 2027": a label of no list, whose field its value tells together
/// with a word of the label. Nothing where either could mean something else: a seat, a budget, a day of interviews.
std::optional<LabelledLine> inferredLine(const QString &line);

/// Any of the two, the known label first.
std::optional<LabelledLine> factLine(const QString &line);

} // namespace Shortlist
