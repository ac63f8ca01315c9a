// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/pdf/pdfpages.h"

#include <vector>

namespace Shortlist {

/// The words of a page row by row, in the order in which a person reads them: columns of prose one after the other,
/// whatever stands beside a label behind that label.
std::vector<std::vector<PdfWord>> readingRows(std::vector<PdfWord> words);

} // namespace Shortlist
