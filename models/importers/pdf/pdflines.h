// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/pdf/pdfpages.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// One printed line.
struct PdfLine
{
    QString text; ///< without its bullet
    QRectF box;
    double size = 0; ///< of most of its characters
    double firstWordWidth = 0;
    int page = 0;
    bool isBold = false; ///< all of it
    bool isItem = false; ///< begins with a bullet

    friend bool operator==(const PdfLine &, const PdfLine &) = default;
};

/// The lines of all pages in reading order, without what is printed on page after page (headers, footers, page
/// numbers).
std::vector<PdfLine> pdfLines(const std::vector<PdfPage> &pages);

} // namespace Shortlist
