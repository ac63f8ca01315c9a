// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>
#include <QRectF>
#include <QString>

#include <vector>

namespace Shortlist {

/// One word as it stands on a page; lengths in points, y grows downwards.
struct PdfWord
{
    QString text;
    QRectF box;
    double size = 0; ///< of the font
    QString font;    ///< its name, without the prefix of a subset
    bool hasSpaceAfter = false;

    friend bool operator==(const PdfWord &, const PdfWord &) = default;
};

/// The words of one page, column by column.
struct PdfPage
{
    QSizeF size;
    std::vector<PdfWord> words;
};

/// Poppler's reading (models/importers/foreign); nothing in the document is run, opened or fetched. PartMissing where
/// it is not installed. Malformed, Encrypted where a password is needed, TooLarge beyond Limits::PdfPages and, between
/// two pages, beyond Limits::PdfMilliseconds. A single page that never ends is the business of who calls this in
/// another process.
Result<std::vector<PdfPage>> pdfPages(QByteArrayView bytes);

} // namespace Shortlist
