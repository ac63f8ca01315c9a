// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/htmlimporter.h"

#include "models/importers/html/ldscripts.h"
#include "models/importers/json/jsonreader.h"
#include "models/importers/jsonld/jsonldimporter.h"

namespace Shortlist {

using namespace Qt::StringLiterals;

QString HtmlImporter::format() const
{
    return u"html"_s;
}

Fit HtmlImporter::sniff(const SniffedDocument &document) const
{
    const QStringView start = QStringView(document.text).left(1024).trimmed();
    if (start.startsWith(u"<!doctype html", Qt::CaseInsensitive) || start.startsWith(u"<html", Qt::CaseInsensitive))
        return Fit::Certain;
    return start.startsWith(u'<') && !start.startsWith(u"<?xml") ? Fit::Likely : Fit::No;
}

Result<ParsedDocument> HtmlImporter::parse(const SniffedDocument &document) const
{
    ParsedDocument parsed;
    std::vector<JsonValue> blocks;
    for (const QString &script : ldScripts(document.text)) {
        auto json = tolerantJson(script.toUtf8());
        if (!json) {
            parsed.warnings.append(u"JSON-LD left out: %1"_s.arg(json.error().detail));
            continue;
        }
        for (const QString &repair : json->repairs)
            parsed.warnings.append(u"repaired JSON-LD: %1"_s.arg(repair));
        blocks.push_back(std::move(json->value));
    }
    parsed.postings = jsonLdPostings(blocks, format());
    if (parsed.postings.empty())
        return Error{Error::Code::NotFound, u"a page without a posting"_s};
    return parsed;
}

} // namespace Shortlist
