// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/importer.h"

namespace Shortlist {

/// Mails (.eml, mbox) and pages that a browser saved as MHTML. An alert that lists postings is read here; everything
/// else in a mail, its text, its HTML, what is attached, is handed on as nested documents.
class MailImporter final : public Importer
{
public:
    QString format() const override;
    Fit sniff(const SniffedDocument &document) const override;
    qint64 maxBytes() const override { return Limits::SourceBytes; }
    Result<ParsedDocument> parse(const SniffedDocument &document) const override;
};

} // namespace Shortlist
