// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/pdf/pdfimporter.h"

#include "models/importers/fieldnames.h"
#include "models/importers/html/blockmarkup.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/linewords.h"
#include "models/importers/page/pagereader.h"
#include "models/importers/pdf/pdfparagraphs.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::ptrdiff_t TopLines = 8;
constexpr qsizetype FewestLetters = 40; ///< less is the stamp on a scan, no posting

qsizetype lettersIn(const std::vector<PdfPage> &pages)
{
    qsizetype letters = 0;
    for (const PdfPage &page : pages)
        for (const PdfWord &word : page.words)
            letters += std::count_if(word.text.begin(), word.text.end(), [](QChar c) { return c.isLetter(); });
    return letters;
}

/// A heading that is bold and no larger than the text is none of the page's levels.
HtmlBlock blockOf(const PageLine &line)
{
    const QString text = line.text.toHtmlEscaped();
    if (line.kind == PageLine::Kind::Item)
        return {HtmlBlock::Kind::Item, 1, line.text, text};
    if (line.kind == PageLine::Kind::Heading && line.level == BoldLevel)
        return {HtmlBlock::Kind::Paragraph, 0, line.text, u"<b>"_s + text + u"</b>"_s, true};
    if (line.kind == PageLine::Kind::Heading)
        return {HtmlBlock::Kind::Heading, line.level, line.text, text};
    return {HtmlBlock::Kind::Paragraph, 0, line.text, text};
}

QString markup(const std::vector<PageLine> &lines, const std::vector<size_t> &body)
{
    std::vector<HtmlBlock> blocks;
    blocks.reserve(lines.size());
    std::transform(lines.begin(), lines.end(), std::back_inserter(blocks), blockOf);
    return markupOf(blocks, body);
}

QString plainText(const std::vector<PageLine> &lines)
{
    QString text;
    for (const PageLine &line : lines)
        text += (line.isAfterGap ? u"\n"_s : QString()) + line.text + u'\n';
    return text;
}

/// "Example AG (Frankfurt a.M. / Leipzig)" below the title names who and where.
bool takeEmployerLine(const QString &line, std::vector<RawField> &fields)
{
    static const Pattern employerLine(u"^(?<employer>[^()]{2,80}?)\\s*\\((?<place>\\p{Lu}[^()]{2,80})\\)$"_s,
                                      Expression::UnicodeWords);
    static const Pattern legalForm(
        u"\\b(?:GmbH|AG|SE|KG|KGaA|e\\.\\s?V\\.|Inc\\.?|Ltd\\.?|LLC|PLC|Corp\\.?|S\\.?A\\.?S?|B\\.?V\\.?|N\\.?V\\.?|A/"
        u"S|ApS|AB|"
        u"s\\.r\\.o\\.|S\\.p\\.A\\.|S\\.r\\.l\\.|Co\\.)(?:\\s*&\\s*Co\\.?\\s*KG)?$"_s);
    if (line.size() < 80 && legalForm.match(line).hasMatch()) {
        fields.push_back({FieldName::Employer, line, OriginKind::PageText, 0});
        return true;
    }
    const auto match = employerLine.match(line);
    if (line.size() > 200 || !match.hasMatch() || LineWords::namesJob(line) || LineWords::isSectionHeading(line))
        return false;
    fields.push_back({FieldName::Employer, match.captured(u"employer"_s), OriginKind::PageText, 0});
    const QStringList places = match.captured(u"place"_s).split(QRegularExpression(u"\\s+/\\s+|\\s*;\\s*"_s));
    for (int i = 0; i < int(places.size()); ++i)
        fields.push_back({FieldName::Location, places.at(i), OriginKind::PageText, i});
    return true;
}

bool isTitle(const PageLine &line)
{
    return line.kind == PageLine::Kind::Heading && LineWords::namesJob(line.text)
        && !LineWords::isSectionHeading(line.text) && !LineWords::isProse(line.text);
}

/// The largest text of the first page where it names a job, else a heading near the top that does ("Job advertisement"
/// may be larger).
std::vector<PageLine>::iterator titleIn(std::vector<PageLine> &lines)
{
    const auto largest =
        std::find_if(lines.begin(), lines.end(), [](const PageLine &line) { return line.level == 1 && isTitle(line); });
    if (largest != lines.end())
        return largest;
    const auto top = lines.begin() + std::min(std::ssize(lines), TopLines);
    const auto near = std::find_if(lines.begin(), top, isTitle);
    return near == top ? lines.end() : near;
}

/// The title and the line below it. What is taken leaves `lines`.
std::vector<RawField> takeHead(std::vector<PageLine> &lines)
{
    const auto title = titleIn(lines);
    std::vector<RawField> fields;
    if (title == lines.end())
        return fields;
    fields.push_back({FieldName::Title, title->text, OriginKind::PageText, 0});
    const auto next = title + 1;
    const bool isTaken = next != lines.end() && takeEmployerLine(next->text, fields);
    lines.erase(title, isTaken ? next + 1 : next);
    return fields;
}

} // namespace

QString PdfImporter::format() const
{
    return u"pdf"_s;
}

Fit PdfImporter::sniff(const SniffedDocument &document) const
{
    return document.binary == "PDF"_L1 ? Fit::Certain : Fit::No;
}

Result<ParsedDocument> PdfImporter::parse(const SniffedDocument &document) const
{
    const auto pages = pdfPages(document.source.bytes);
    if (!pages)
        return pages.error();
    if (lettersIn(*pages) < FewestLetters)
        return Error{Error::Code::NoText, u"a PDF without text, as scans are"_s};
    std::vector<PageLine> lines = pdfParagraphs(pdfLines(*pages));
    ParsedDocument parsed;
    parsed.text = plainText(lines);
    std::vector<RawField> head = takeHead(lines);
    PageReading reading = readPage(lines);
    if (!reading.isPosting && head.empty())
        return Error{Error::Code::NotFound, u"a PDF without a posting"_s};
    const auto isHead = [&head](const RawField &field) {
        return std::any_of(head.begin(), head.end(), [&field](const RawField &f) { return f.name == field.name; });
    };
    std::erase_if(reading.fields, isHead);
    // "Dear future engineer," opens a letter.
    std::erase_if(reading.fields, [](const RawField &field) {
        return field.name == FieldName::Title && (field.value.endsWith(u',') || field.value.endsWith(u'，'));
    });
    head.insert(head.end(), reading.fields.begin(), reading.fields.end());
    parsed.postings.push_back({format(), std::move(head), markup(lines, reading.body), {}});
    return parsed;
}

} // namespace Shortlist
