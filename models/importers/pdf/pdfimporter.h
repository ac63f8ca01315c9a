// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/importer.h"

namespace Shortlist {

/// A posting as a PDF: its words put into lines, paragraphs and lists, read like a page. A scan without text is
/// refused (NoText), as is one that needs a password (Encrypted); who calls keeps the bytes.
class PdfImporter final : public Importer
{
public:
    QString format() const override;
    Fit sniff(const SniffedDocument &document) const override;
    qint64 maxBytes() const override { return Limits::SourceBytes; }
    bool readsBinary() const override { return true; }
    Result<ParsedDocument> parse(const SniffedDocument &document) const override;
};

} // namespace Shortlist
