// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/htmlimporter.h"

#include "models/importers/fieldnames.h"
#include "models/importers/html/contentposting.h"
#include "models/importers/html/postingparts.h"
#include "models/importers/html/savedpage.h"
#include "models/importers/html/structuredpostings.h"

#include <QRegularExpression>

#include <utility>

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
    add(posting, FieldName::Url, meta.url);
    if (!states(posting, FieldName::Title))
        add(posting, FieldName::Title, titleBeside(meta, firstValue(posting, FieldName::Employer)));
    if (!states(posting, FieldName::Location))
        add(posting, FieldName::Location, meta.location);
}

} // namespace

QString HtmlImporter::format() const
{
    return u"html"_s;
}

Fit HtmlImporter::sniff(const SniffedDocument &document) const
{
    static const QRegularExpression page(
        u"^\\s*(?:<!--.{0,4000}?-->\\s*|<\\?xml[^>]{0,200}>\\s*)*<(?:!doctype html|html\\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression element(u"^\\s*(?:<!--.{0,4000}?-->\\s*)*<[a-z][a-z0-9]{0,11}(?:\\s[^<>]*)?>"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression closed(u"</(?:p|div|li|ul|h[1-6]|span|strong|b|a|td|script|head|body)>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString start = document.text.left(8192);
    if (page.match(start).hasMatch())
        return Fit::Certain;
    const bool saysHtml = document.source.mediaType.startsWith("text/html"_L1);
    if (start.trimmed().startsWith(u'{') || start.trimmed().startsWith(u'['))
        return Fit::No; // JSON with HTML in its strings
    const bool isXml = start.trimmed().startsWith("<?xml"_L1) || start.contains("<rss"_L1);
    const bool isFragment = start.contains(closed) && (element.match(start).hasMatch() || start.count(closed) >= 6);
    return saysHtml || (isFragment && !isXml) ? Fit::Likely : Fit::No;
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
    auto content = contentPosting(page, format());
    if (parsed.postings.empty()) {
        if (!content)
            return content.error();
        parsed.postings.push_back(*std::move(content));
    } else if (content) {
        adopt(parsed.postings.front(), *std::move(content));
    }
    complete(parsed.postings.front(), page.meta());
    return parsed;
}

} // namespace Shortlist
