// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/page/pagereader.h"
#include "models/importers/pdf/pdflines.h"

#include <vector>

namespace Shortlist {

/// The paragraphs, list items and headings that printed lines make up: soft wraps joined, words put together again that
/// a line's end divided. Headings are told by their size (the largest text of the first page has level 1) and, at level
/// BoldLevel, by bold type alone.
std::vector<PageLine> pdfParagraphs(const std::vector<PdfLine> &lines);

constexpr int BoldLevel = 4;

} // namespace Shortlist
