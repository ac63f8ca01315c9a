// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limits.h"
#include "models/domain/rawposting.h"
#include "models/domain/result.h"
#include "models/domain/source.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

/// How well an importer fits a document. The best fit wins; among equals, the one registered first.
enum class Fit : quint8 { No, Fallback, Likely, Certain };

/// A document's bytes with what is cheap to know about them, made once and shared by all importers.
struct SniffedDocument
{
    const SourceDocument &source; ///< must outlive this
    QString text;                 ///< decoded; without a byte order mark
    QString charset;              ///< "UTF-8", "windows-1252" …
    QString binary = {}; ///< binaryFormat() of what is no text ("PDF", "ZIP"); `text` and `charset` are empty then
};

/// A document inside a document (the HTML of a mail, an attached PDF), to be read by the importer that fits it.
struct NestedDocument
{
    SourceDocument document; ///< texts as UTF-8; of `url` and `capturedAt` as much as the outer document knows
    /// What the outer document says of the postings in it; counts where they are silent about a field themselves.
    std::vector<RawField> hints = {};
    bool isLetter = false; ///< mostly about something else: only what surely is a posting counts
    int choice = 0;        ///< other than 0: of the documents of one choice, the first that holds a posting is taken
};

/// What one document holds.
struct ParsedDocument
{
    std::vector<RawPosting> postings;        ///< in the order of the document
    QStringList warnings;                    ///< English: what was repaired or left out
    QString text = {};                       ///< what a document that is no text itself says, as it was read
    std::vector<NestedDocument> nested = {}; ///< read by the pipeline, behind `postings`
};

/// Reads one format, literally: bytes -> RawPosting.
class Importer
{
public:
    virtual ~Importer() = default;
    /// "json-ld", "html", "text"
    virtual QString format() const = 0;
    /// Looks at the shape of the document, not at its name; cheap (no parsing).
    virtual Fit sniff(const SniffedDocument &document) const = 0;
    /// Larger documents are refused before anything is parsed.
    virtual qint64 maxBytes() const { return Limits::TextBytes; }
    /// Only importers that read bytes rather than text are asked about documents that are no text.
    virtual bool readsBinary() const { return false; }
    /// Malformed "… at byte n", NotFound where the format is right but holds no posting, TooLarge.
    virtual Result<ParsedDocument> parse(const SniffedDocument &document) const = 0;

protected:
    Importer() = default;
    Importer(const Importer &) = default;
    Importer &operator=(const Importer &) = default;
};

} // namespace Shortlist
