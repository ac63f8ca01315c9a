// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/columnmapping.h"
#include "models/importers/importer.h"

namespace Shortlist {

/// A table of postings: comma-, semicolon-, tab- or bar-separated, as other trackers export it or people keep it. One
/// row is one posting. What its columns mean is taken from their names (csvtable.h) and from what the user says
/// (SourceDocument::columns). MissingField where no column is known to hold the title.
class CsvImporter final : public Importer
{
public:
    QString format() const override;
    Fit sniff(const SniffedDocument &document) const override;
    qint64 maxBytes() const override { return Limits::SourceBytes; }
    Result<ParsedDocument> parse(const SniffedDocument &document) const override;
};

/// The first rows of a table and what its columns seem to mean, changed as `source.columns` says. NotFound where the
/// document is no table.
Result<TablePreview> tablePreview(const SourceDocument &source);

} // namespace Shortlist
