// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/htmlimporter.h"

#include "models/importers/fieldnames.h"
#include "models/importers/html/contentposting.h"
#include "models/importers/html/hitlist.h"
#include "models/importers/html/jobcards.h"
#include "models/importers/html/postingparts.h"
#include "models/importers/html/ruledposting.h"
#include "models/importers/html/savedpage.h"
#include "models/importers/html/structuredpostings.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/text/markdowntags.h"

#include <utility>
#include <vector>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

void add(RawPosting &posting, QLatin1String name, const QString &value)
{
    if (!value.isEmpty())
        posting.fields.push_back({name, value, OriginKind::PageText, 0});
}

/// What the page's head says, where the posting is silent. A page of several postings says nothing of one.
void complete(RawPosting &posting, const PageMeta &meta)
{
    if (!meta.url.isEmpty()) // goes before the address in structured data, which may be the employer's own page
        std::erase_if(posting.fields, [](const RawField &field) { return field.name == FieldName::Url; });
    add(posting, FieldName::Url, meta.url);
    if (!states(posting, FieldName::Title))
        add(posting, FieldName::Title, titleBeside(meta, firstValue(posting, FieldName::Employer)));
    if (!states(posting, FieldName::Location))
        add(posting, FieldName::Location, meta.location.isEmpty() ? placeInTitle(meta) : meta.location);
}

/// What people read on the page: by its site's rule, else its main content.
Result<RawPosting> postingInText(SavedPage &page)
{
    if (auto ruled = ruledPosting(page, u"html"_s))
        return *std::move(ruled);
    return contentPosting(page, u"html"_s);
}

/// The jobs of a page that is no posting but lists some, else why it is none.
Result<ParsedDocument> listed(SavedPage &page, const QString &format, const Error &why)
{
    if (!page.tree() || !isHitList(*page.tree()))
        return why;
    ParsedDocument parsed;
    parsed.postings = jobCards(*page.tree(), format, page.meta().url);
    if (parsed.postings.empty())
        return why;
    parsed.warnings.append(u"a list of jobs: of each there is no more than the list says"_s);
    return parsed;
}

} // namespace

QString HtmlImporter::format() const
{
    return u"html"_s;
}

Fit HtmlImporter::sniff(const SniffedDocument &document) const
{
    static const Pattern page(u"^\\s*(?:<!--.{0,4000}?-->\\s*|<\\?xml[^>]{0,200}>\\s*)*<(?:!doctype html|html\\b)"_s,
                              Expression::IgnoreCase | Expression::DotIsAnything);
    static const Pattern element(u"^\\s*(?:<!--.{0,4000}?-->\\s*)*<[a-z][a-z0-9]{0,11}(?:\\s[^<>]*)?>"_s,
                                 Expression::IgnoreCase | Expression::DotIsAnything);
    static const Pattern closed(u"</(?:p|div|li|ul|h[1-6]|span|strong|b|a|td|script|head|body)>"_s,
                                Expression::IgnoreCase);
    const QString start = document.text.left(16'384);
    if (page.match(start).hasMatch())
        return Fit::Certain;
    const bool saysHtml = document.source.mediaType.startsWith("text/html"_L1);
    if (start.trimmed().startsWith(u'{') || start.trimmed().startsWith(u'['))
        return Fit::No; // JSON with HTML in its strings
    const bool isXml = start.trimmed().startsWith("<?xml"_L1) || start.contains("<rss"_L1);
    const bool isFragment = closed.isIn(start) && (element.isIn(start) || closed.countIn(start) >= 6);
    const bool isOwn = isFragment && !isXml && !isMarkdownWithTags(start);
    return saysHtml || isOwn ? Fit::Likely : Fit::No;
}

Result<ParsedDocument> HtmlImporter::parse(const SniffedDocument &document) const
{
    SavedPage page(document.text);
    ParsedDocument parsed;
    parsed.postings = structuredPostings(page, format(), parsed.warnings);
    if (parsed.postings.size() > 1 || (parsed.postings.size() == 1 && isWhole(parsed.postings.front()))) {
        if (parsed.postings.size() == 1)
            complete(parsed.postings.front(), page.meta());
        return parsed;
    }
    auto read = postingInText(page);
    if (parsed.postings.empty()) {
        if (!read)
            return listed(page, format(), read.error());
        parsed.postings.push_back(*std::move(read));
    } else if (read) {
        adopt(parsed.postings.front(), *std::move(read));
    }
    complete(parsed.postings.front(), page.meta());
    return parsed;
}

} // namespace Shortlist
