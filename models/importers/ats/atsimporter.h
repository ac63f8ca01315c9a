// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/importer.h"

namespace Shortlist {

/// JSON of employers' systems and job sites: a posting, a board's list, an API's answer, or one value a line (JSONL).
class AtsImporter final : public Importer
{
public:
    QString format() const override;
    Fit sniff(const SniffedDocument &document) const override;
    Result<ParsedDocument> parse(const SniffedDocument &document) const override;
};

} // namespace Shortlist
