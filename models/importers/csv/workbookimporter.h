// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/importer.h"

namespace Shortlist {

/// Recognises workbooks and word processors' files, and says what to do with them: nothing is unpacked here.
class WorkbookImporter final : public Importer
{
public:
    QString format() const override;
    Fit sniff(const SniffedDocument &document) const override;
    qint64 maxBytes() const override { return Limits::SourceBytes; }
    bool readsBinary() const override { return true; }
    /// Spreadsheet, Encrypted, or UnknownFormat with the kind of file.
    Result<ParsedDocument> parse(const SniffedDocument &document) const override;
};

} // namespace Shortlist
