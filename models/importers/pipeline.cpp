// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/pipeline.h"

#include "models/domain/limits.h"
#include "models/importers/fieldnames.h"
#include "models/importers/html/clipboardhtml.h"
#include "models/importers/letters.h"
#include "models/importers/mail/redaction.h"
#include "models/importers/mojibake.h"
#include "models/importers/nesting.h"
#include "models/importers/normalise/normaliser.h"
#include "models/importers/registry.h"
#include "models/importers/sniff.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// Where every posting is of one system, that ("greenhouse"), else the importer's ("json").
QString formatOf(const ParsedDocument &document, const Importer &importer)
{
    const QString format = document.postings.empty() ? QString() : document.postings.front().format;
    const bool isOne = std::all_of(document.postings.begin(), document.postings.end(),
                                   [&format](const RawPosting &posting) { return posting.format == format; });
    return isOne && !format.isEmpty() ? format : importer.format();
}

Result<ParsedDocument> parsedBy(const Importer &importer, const SniffedDocument &document)
{
    if (document.source.bytes.size() > importer.maxBytes())
        return Error{Error::Code::TooLarge, u"%1 bytes"_s.arg(document.source.bytes.size())};
    return importer.parse(document);
}

/// An error of one part of a container says which.
ReadOutcome outcomeOf(const RawPosting &raw, const SourceDocument &source)
{
    ReadOutcome outcome = normalise(raw, source);
    if (!outcome.posting && !raw.part.isEmpty())
        outcome.posting = Error{outcome.posting.error().code, raw.part + u": "_s + outcome.posting.error().detail};
    return outcome;
}

/// The best importer's answer; a format that turns out to hold no posting, or to be another one, is asked of the next.
/// What the best fit said is the error that counts.
Result<std::pair<QString, ParsedDocument>> parsed(const SniffedDocument &document)
{
    const ImporterRegistry registry = ImporterRegistry::withAllFormats();
    const QString unknown = document.binary.isEmpty() ? u"no importer fits"_s : document.binary;
    Result<std::pair<QString, ParsedDocument>> answer = Error{Error::Code::UnknownFormat, unknown};
    bool isFirst = true;
    for (const Importer *importer : registry.ranked(document)) {
        const bool isCertain = importer->sniff(document) == Fit::Certain;
        auto read = parsedBy(*importer, document);
        if (read)
            return std::pair{formatOf(*read, *importer), *std::move(read)};
        if (isFirst)
            answer = read.error();
        if (isCertain)
            break;
        isFirst = false;
    }
    return answer;
}

SourceDocument withHtml(SourceDocument source, const ClipboardHtml &copied)
{
    source.bytes = copied.html;
    if (source.url.isEmpty())
        source.url = copied.url;
    return source;
}

/// A list's address is that of none of its postings.
SourceDocument withoutUrl(SourceDocument source)
{
    source.url.clear();
    return source;
}

SourceDocument withoutBytes(SourceDocument source)
{
    source.bytes.clear();
    return source;
}

/// Where data says where its posting lies, that goes before where the data was fetched from.
SourceDocument contextOf(const RawPosting &posting, const SourceDocument &source)
{
    const bool saysUrl = std::any_of(posting.fields.begin(), posting.fields.end(), [](const RawField &field) {
        return field.name == FieldName::Url && field.origin == OriginKind::AtsField;
    });
    return saysUrl ? withoutUrl(source) : source;
}

/// What was found in a document, of which the postings from `next` on are not understood yet.
struct Found
{
    SourceDocument source; ///< without its bytes
    std::vector<RawField> hints;
    ReadDocument read; ///< without outcomes
    std::vector<RawPosting> postings;
    std::vector<NestedDocument> nested;
    size_t next = 0;

    bool hasMore() const { return next < postings.size(); }
};

/// About how much of the answer an outcome is.
qsizetype bytesOf(const ReadOutcome &outcome)
{
    if (!outcome.posting)
        return 0;
    qsizetype characters = outcome.posting->text.size() + outcome.posting->html.size();
    for (const Section &section : outcome.posting->sections)
        for (const Block &block : section.blocks)
            characters += block.text.size() + block.html.size();
    return characters * qsizetype(sizeof(QChar));
}

/// At least one posting, and others while neither is reached; of the document's text so many characters.
struct Most
{
    size_t postings = SIZE_MAX;
    qsizetype bytes = std::numeric_limits<qsizetype>::max();
    qsizetype text = std::numeric_limits<qsizetype>::max();
};

/// With the postings beside it less than a frame, whatever the characters are.
constexpr qsizetype TextAtOnce = 8LL * 1024 * 1024;

void understand(Found &found, Most most)
{
    if (!found.hasMore())
        return;
    const bool isOneOfMany = found.postings.size() > 1;
    qsizetype bytes = found.read.text.size() * qsizetype(sizeof(QChar));
    const size_t end = std::min(found.postings.size() - found.next, most.postings) + found.next;
    found.read.outcomes.reserve(end - found.next);
    do {
        RawPosting raw = std::move(found.postings[found.next]);
        if (repairMojibake(raw))
            found.read.warnings.append(u"text that was decoded twice was put right"_s);
        const RawPosting hinted = withHints(std::move(raw), found.hints);
        found.read.outcomes.push_back(
            outcomeOf(hinted, isOneOfMany ? withoutUrl(found.source) : contextOf(hinted, found.source)));
        bytes += bytesOf(found.read.outcomes.back());
    } while (++found.next < end && bytes < most.bytes);
}

/// One reading: what stands inside one another is read by the same rules, with one bound on all of it.
class Reading
{
public:
    Result<Found> find(const SourceDocument &source, const std::vector<RawField> &hints)
    {
        if (source.bytes.size() > Limits::SourceBytes)
            return Error{Error::Code::TooLarge, u"%1 bytes"_s.arg(source.bytes.size()), source.name};
        if (source.bytes.trimmed().isEmpty())
            return Error{Error::Code::NotFound, u"empty"_s, source.name};
        if (const auto copied = clipboardHtml(source.bytes))
            return find(withHtml(source, *copied), hints);
        const QString binary = binaryFormat(source.bytes);
        DecodedText text = binary.isEmpty() ? decoded(source.bytes) : DecodedText{};
        SniffedDocument document{source, withoutHttpHead(text.text), text.charset, binary};
        text.text.clear();
        auto read = parsed(document);
        if (!read)
            return Error{read.error().code, read.error().detail, source.name};

        QString shown = binary.isEmpty() ? std::move(document.text) : std::move(read->second.text);
        ReadDocument result{std::move(read->first), std::move(shown), {}, std::move(read->second.warnings)};
        if (!text.isExact && read->second.nested.empty())
            result.warnings.append(u"bytes that mean nothing in %1 were replaced"_s.arg(text.charset));
        if (!read->second.text.isEmpty())
            result.text = read->second.text;
        return Found{withoutBytes(source), hints, std::move(result), std::move(read->second.postings),
                     std::move(read->second.nested)};
    }

    /// With all that stands in it.
    Result<ReadDocument> whole(Found found)
    {
        understand(found, {});
        return withNested(std::move(found.read), found.nested,
                          [this](const NestedDocument &nested) { return readNested(nested); });
    }

private:
    Result<ReadDocument> readNested(const NestedDocument &nested)
    {
        if (m_depth >= Limits::NestedDepth || m_nested >= Limits::NestedDocuments)
            return Error{Error::Code::TooLarge, u"too many documents inside one another"_s, nested.document.name};
        ++m_nested;
        ++m_depth;
        auto found = find(nested.document, nested.hints);
        auto result = found ? whole(*std::move(found)) : Result<ReadDocument>(found.error());
        --m_depth;
        if (result && nested.isLetter)
            std::erase_if(result->outcomes, [](const ReadOutcome &outcome) {
                return outcome.posting && !isSurelyAdvert(*outcome.posting);
            });
        if (result && result->outcomes.empty())
            return Error{Error::Code::NotFound, u"a letter without a posting"_s, nested.document.name};
        return result;
    }

    int m_depth = 0;
    int m_nested = 0;
};

/// What readInPortions() goes on with.
class Portions
{
public:
    explicit Portions(const SourceDocument &source)
        : m_source(source)
    { }

    ReadPortion next(Most most)
    {
        if (m_found) {
            m_found->read = {};
            return {goneOn(most), hasMore()};
        }
        auto first = begin(most);
        if (!first)
            return {Error{first.error().code, first.error().detail, m_source.name}, false};
        return {std::move(first), hasMore()};
    }

private:
    bool hasMore() const { return m_found && (m_found->hasMore() || m_told < m_text.size()); }

    Result<ReadDocument> begin(Most most)
    {
        const SourceDocument kept = withoutRecipients(m_source);
        const QByteArray changed = kept.bytes == m_source.bytes ? QByteArray() : kept.bytes;
        m_source.bytes.clear();
        Reading reading;
        auto found = reading.find(kept, {});
        if (!found)
            return found.error();
        found->read.kept = changed;
        if (!found->nested.empty())
            return reading.whole(*std::move(found));
        m_found = *std::move(found);
        m_text = std::exchange(m_found->read.text, {});
        return goneOn(most);
    }

    ReadDocument goneOn(Most most)
    {
        m_found->read.text = moreText(most.text);
        understand(*m_found, most);
        return std::exchange(m_found->read, {});
    }

    /// The next piece of the text, which parts no character.
    QString moreText(qsizetype most)
    {
        if (m_told == 0 && m_text.size() <= most)
            return std::exchange(m_text, {});
        qsizetype end = std::min(m_text.size(), m_told + most);
        if (end < m_text.size() && m_text.at(end).isLowSurrogate())
            --end;
        const qsizetype from = std::exchange(m_told, end);
        return m_text.sliced(from, end - from);
    }

    SourceDocument m_source;
    std::optional<Found> m_found;
    QString m_text;       ///< of the document
    qsizetype m_told = 0; ///< of it, in the portions so far
};

} // namespace

Result<ReadDocument> readDocument(const SourceDocument &source)
{
    return Portions(source).next({}).read;
}

ReadPortions readInPortions(const SourceDocument &source)
{
    return [portions = std::make_shared<Portions>(source)] {
        return portions->next({size_t(Limits::PostingsAtOnce), Limits::UnderstoodBytes, TextAtOnce});
    };
}

} // namespace Shortlist
