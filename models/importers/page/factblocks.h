// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/importers/page/headerlines.h"

#include <vector>

namespace Shortlist {

/// Puts labels of facts on lines of their own where a text runs them together: "Job title: Baker Company: Initech
/// Location: Bern …". A line that begins with a label and has three that name different facts is taken apart.
QString withLabelsApart(const QString &text);

/// Gives lines like "Puesto Técnico", "Empresa Initech, S.A." the colon that their neighbours show to be missing: three
/// such lines on end name three different facts.
void markSpacedLabels(std::vector<NumberedLine> &lines);

/// The lines of a page's table of facts, copied as text.
struct FactBlock
{
    std::vector<RawField> fields;    ///< in the order of the lines
    size_t begin = 0;                ///< positions in the given lines
    size_t end = 0;                  ///< behind its last line; the same as `begin` where there is no block
    std::vector<size_t> unread = {}; ///< positions of labels nobody knows and of their values, ascending
};

/// A block in which labels and values take turns, each on a line of its own ("Time type", "Full time", "Job requisition
/// id", "R-7781"): at least three labels are known, none of the others is taken for a name.
FactBlock factBlock(const std::vector<NumberedLine> &lines);

} // namespace Shortlist
