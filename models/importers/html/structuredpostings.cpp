// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/structuredpostings.h"

#include "models/importers/ats/jsonpostings.h"
#include "models/importers/html/ldscripts.h"
#include "models/importers/html/postingparts.h"
#include "models/importers/json/jsonreader.h"
#include "models/importers/jsonld/jsonldimporter.h"
#include "models/importers/microdata/markeditems.h"

#include <array>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

std::vector<JsonValue> jsonBlocks(const QString &html, QStringList &warnings)
{
    std::vector<JsonValue> blocks;
    for (const QString &script : ldScripts(html)) {
        auto json = tolerantJson(script.toUtf8());
        if (!json) {
            warnings.append(u"JSON-LD left out: %1"_s.arg(json.error().detail));
            continue;
        }
        for (const QString &repair : std::as_const(json->repairs))
            warnings.append(u"repaired JSON-LD: %1"_s.arg(repair));
        blocks.push_back(std::move(json->value));
    }
    return blocks;
}

std::vector<RawPosting> markedPostings(SavedPage &page, const QString &format)
{
    struct Marks
    {
        ItemSyntax syntax;
        OriginKind origin;
    };
    for (const Marks marks :
         {Marks{ItemSyntax::Microdata, OriginKind::Microdata}, Marks{ItemSyntax::Rdfa, OriginKind::Rdfa}}) {
        if (!mayHoldPosting(page.html(), marks.syntax) || !page.tree())
            continue;
        auto postings = jsonLdPostings(markedItems(*page.tree(), marks.syntax), format, marks.origin);
        if (!postings.empty())
            return postings;
    }
    return {};
}

} // namespace

std::vector<RawPosting> structuredPostings(SavedPage &page, const QString &format, QStringList &warnings)
{
    std::vector<RawPosting> postings = jsonLdPostings(jsonBlocks(page.html(), warnings), format);
    if (postings.size() > 1 || (postings.size() == 1 && isWhole(postings.front())))
        return postings;
    JsonPostings inScripts = postingsInScripts(page.html());
    warnings += inScripts.warnings;
    for (std::vector<RawPosting> &more : std::array{std::move(inScripts.postings), markedPostings(page, format)}) {
        if (postings.empty())
            postings = std::move(more);
        else if (postings.size() == 1 && more.size() == 1)
            adopt(postings.front(), std::move(more.front()));
    }
    return postings;
}

} // namespace Shortlist
