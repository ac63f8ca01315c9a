// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/importer.h"

namespace Shortlist {

/// A saved page or pasted HTML: its JSON-LD where it has some, else its main content.
class HtmlImporter final : public Importer
{
public:
    QString format() const override;
    Fit sniff(const SniffedDocument &document) const override;
    Result<ParsedDocument> parse(const SniffedDocument &document) const override;
};

} // namespace Shortlist
