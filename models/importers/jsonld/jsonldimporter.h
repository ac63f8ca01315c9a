// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/importer.h"
#include "models/importers/json/jsonvalue.h"

#include <vector>

namespace Shortlist {

/// schema.org JobPosting as JSON-LD: bare, in an array, in @graph, in an ItemList, nested in a page.
class JsonLdImporter final : public Importer
{
public:
    QString format() const override;
    Fit sniff(const SniffedDocument &document) const override;
    Result<ParsedDocument> parse(const SniffedDocument &document) const override;
};

/// The postings in `blocks` (the script blocks of one page, one file, or what markedItems() found), in order, each
/// once; references by @id are looked up in all of them.
std::vector<RawPosting> jsonLdPostings(const std::vector<JsonValue> &blocks, const QString &format,
                                       OriginKind origin = OriginKind::JsonLd);

} // namespace Shortlist
