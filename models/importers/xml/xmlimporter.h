// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/importer.h"

namespace Shortlist {

/// Feeds of postings as XML: Personio's, Indeed's and what is built like it, RSS and Atom, and any list whose elements
/// are named after what they hold.
class XmlImporter final : public Importer
{
public:
    QString format() const override;
    Fit sniff(const SniffedDocument &document) const override;
    Result<ParsedDocument> parse(const SniffedDocument &document) const override;
};

} // namespace Shortlist
