// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/text/textimporter.h"

#include "models/domain/limits.h"
#include "models/importers/fieldnames.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/employerclues.h"
#include "models/importers/page/factblocks.h"
#include "models/importers/page/pagereader.h"
#include "models/importers/text/adverts.h"
#include "models/importers/text/chatlines.h"
#include "models/importers/text/markdown.h"
#include "models/importers/text/markdowntags.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLines = 20'000;
constexpr qsizetype LongestHeading = 80;
constexpr int SureMatter = 2; ///< facts in front matter that make a posting of any text

/// The lines of the body; where lines or gaps were between two of them, one empty line.
QString bodyOf(const std::vector<PageLine> &lines, const std::vector<size_t> &body)
{
    QString text;
    size_t expected = body.empty() ? 0 : body.front();
    for (const size_t line : body) {
        if (!text.isEmpty())
            text += line == expected ? u"\n"_s : u"\n\n"_s;
        const bool isHeading =
            lines.at(line).kind == PageLine::Kind::Heading && lines.at(line).text.size() <= LongestHeading;
        text += (isHeading ? u"## "_s : QString()) + lines.at(line).text;
        expected = line + 1;
    }
    return text;
}

bool states(const std::vector<RawField> &fields, QLatin1String name)
{
    return std::any_of(fields.begin(), fields.end(), [name](const RawField &field) { return field.name == name; });
}

/// The postings of a paste with several adverts.
ParsedDocument several(std::vector<Advert> adverts, const QString &format)
{
    ParsedDocument parsed;
    for (Advert &advert : adverts) {
        RawPosting raw{format, std::move(advert.fields), {}, advert.text};
        if (raw.fields.empty() || !advert.above.isEmpty()) { // its labels say it all
            const std::vector<PageLine> lines = markdownLines(advert.text);
            const PageReading reading = readPage(lines);
            for (const RawField &field : reading.fields)
                if (field.name != FieldName::Title || !states(raw.fields, FieldName::Title))
                    raw.fields.push_back(field);
            if (!advert.above.isEmpty() && !states(raw.fields, FieldName::Employer))
                noteEmployerByClues(markdownLines(advert.above), raw.fields);
            noteEmployerByClues(lines, raw.fields);
            raw.descriptionText = bodyOf(lines, reading.body);
        }
        parsed.postings.push_back(std::move(raw));
    }
    return parsed;
}

/// JSON, XML and HTML are for their own importers; as texts they would only be mistaken.
bool isStructured(const QString &text)
{
    static const Pattern markup(
        u"^\\s*(?:[\\[{]\\s*[\\[{\"\\]}]|<\\?xml|<!--|<!doctype|<(?:html|head|body|div|p|rss|feed|source|jobs?)[\\s>])"_s,
        Expression::IgnoreCase);
    return markup.match(text.left(1024)).hasMatch() || text.left(100'000).count("</"_L1) >= 6;
}

/// A title and facts of a job above a text.
bool isPosting(const FrontMatter &matter)
{
    int facts = 0;
    for (const auto name :
         {FieldName::Employer, FieldName::Location, FieldName::Salary, FieldName::EmploymentType, FieldName::ApplyBy})
        facts += states(matter.fields, name) ? 1 : 0;
    return states(matter.fields, FieldName::Title) && facts >= SureMatter;
}

/// A generator's page in HTML below its front matter.
ParsedDocument markedUp(FrontMatter matter, const QString &format)
{
    RawPosting raw{format, std::move(matter.fields), std::move(matter.text), {}};
    return {{std::move(raw)}, {}, {}, {}};
}

} // namespace

QString TextImporter::format() const
{
    return u"text"_s;
}

Fit TextImporter::sniff(const SniffedDocument &document) const
{
    if (isPosting(withoutFrontMatter(document.text)))
        return Fit::Certain;
    if (isMarkdownWithTags(document.text))
        return Fit::Likely;
    return isStructured(document.text) ? Fit::No : Fit::Fallback;
}

Result<ParsedDocument> TextImporter::parse(const SniffedDocument &document) const
{
    if (document.text.size() > Limits::DescriptionChars || document.text.count(u'\n') > MaxLines)
        return Error{Error::Code::TooLarge, u"a text of %1 characters is no posting"_s.arg(document.text.size())};
    const FrontMatter matter = withoutFrontMatter(document.text);
    if (isPosting(matter) && isStructured(matter.text))
        return markedUp(matter, format());
    const QString text = withLabelsApart(withoutChatHeads(withoutTags(matter.text)));
    if (auto adverts = advertsOf(text); !adverts.empty())
        return several(std::move(adverts), format());
    const QString advert = advertBelowLetter(text);
    const std::vector<PageLine> lines = markdownLines(advert.isEmpty() ? text : advert);
    const PageReading reading = readPage(lines);
    if (!reading.isPosting && !isPosting(matter))
        return Error{Error::Code::NotFound, u"a text without a posting"_s};
    RawPosting raw{format(), matter.fields, {}, {}};
    raw.fields.insert(raw.fields.end(), reading.fields.begin(), reading.fields.end());
    noteEmployerByClues(lines, raw.fields);
    raw.descriptionText = bodyOf(lines, reading.body);
    return ParsedDocument{{std::move(raw)}, {}, {}, {}};
}

} // namespace Shortlist
