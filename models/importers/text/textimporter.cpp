// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/text/textimporter.h"

#include "models/importers/html/htmltags.h"
#include "models/importers/page/pagereader.h"

#include <QStringList>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

std::vector<PageLine> linesOf(const QString &text)
{
    std::vector<PageLine> lines;
    const QStringList parts = text.split(u'\n');
    lines.reserve(size_t(parts.size()));
    for (const QString &part : parts)
        lines.push_back({part.trimmed(), PageLine::Kind::Text, 0});
    return lines;
}

} // namespace

QString TextImporter::format() const
{
    return u"text"_s;
}

Fit TextImporter::sniff(const SniffedDocument &document) const
{
    Q_UNUSED(document)
    return Fit::Fallback;
}

Result<ParsedDocument> TextImporter::parse(const SniffedDocument &document) const
{
    const std::vector<PageLine> lines = linesOf(document.text);
    const PageReading reading = readPage(lines);
    if (!reading.isPosting)
        return Error{Error::Code::NotFound, u"a text without a posting"_s};
    RawPosting raw{format(), reading.fields, {}, {}};
    QStringList body;
    for (const size_t line : reading.body)
        body.append(lines.at(line).text);
    raw.descriptionText = body.join(u'\n');
    return ParsedDocument{{std::move(raw)}, {}};
}

} // namespace Shortlist
