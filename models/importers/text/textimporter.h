// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/importer.h"

namespace Shortlist {

/// Plain text as copied from a career site or an aggregator.
class TextImporter final : public Importer
{
public:
    QString format() const override;
    Fit sniff(const SniffedDocument &document) const override;
    Result<ParsedDocument> parse(const SniffedDocument &document) const override;
};

} // namespace Shortlist
