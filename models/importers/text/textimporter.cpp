// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/text/textimporter.h"

#include "models/domain/limits.h"
#include "models/importers/page/pagereader.h"

#include <QRegularExpression>
#include <QStringList>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLines = 20'000;

std::vector<PageLine> linesOf(const QString &text)
{
    std::vector<PageLine> lines;
    const QStringList parts = text.split(u'\n');
    lines.reserve(size_t(parts.size()));
    for (const QString &part : parts)
        lines.push_back({part.trimmed(), PageLine::Kind::Text, 0, false});
    return lines;
}

/// The lines of the body; where lines or gaps were between two of them, one empty line.
QString bodyOf(const std::vector<PageLine> &lines, const std::vector<size_t> &body)
{
    QString text;
    size_t expected = body.empty() ? 0 : body.front();
    for (const size_t line : body) {
        if (!text.isEmpty())
            text += line == expected ? u"\n"_s : u"\n\n"_s;
        text += lines.at(line).text;
        expected = line + 1;
    }
    return text;
}

/// JSON, XML and HTML are for their own importers; as texts they would only be mistaken.
bool isStructured(const QString &text)
{
    static const QRegularExpression markup(
        u"^\\s*(?:[\\[{]\\s*[\\[{\"\\]}]|<\\?xml|<!--|<!doctype|<(?:html|head|body|div|p|rss|feed|source|jobs?)[\\s>])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return markup.match(text.left(1024)).hasMatch() || text.left(100'000).count("</"_L1) >= 6;
}

} // namespace

QString TextImporter::format() const
{
    return u"text"_s;
}

Fit TextImporter::sniff(const SniffedDocument &document) const
{
    return isStructured(document.text) ? Fit::No : Fit::Fallback;
}

Result<ParsedDocument> TextImporter::parse(const SniffedDocument &document) const
{
    if (document.text.size() > Limits::DescriptionChars || document.text.count(u'\n') > MaxLines)
        return Error{Error::Code::TooLarge, u"a text of %1 characters is no posting"_s.arg(document.text.size())};
    const std::vector<PageLine> lines = linesOf(document.text);
    const PageReading reading = readPage(lines);
    if (!reading.isPosting)
        return Error{Error::Code::NotFound, u"a text without a posting"_s};
    RawPosting raw{format(), reading.fields, {}, {}};
    raw.descriptionText = bodyOf(lines, reading.body);
    return ParsedDocument{{std::move(raw)}, {}};
}

} // namespace Shortlist
