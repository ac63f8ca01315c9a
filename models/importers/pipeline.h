// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/posting.h"
#include "models/domain/result.h"
#include "models/domain/source.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace Shortlist {

/// One posting of a document: understood, or why not. One bad posting never loses nine good ones.
struct ReadOutcome
{
    Result<Posting> posting;
    QStringList notes;                        ///< English
    std::optional<TrackerRecord> record = {}; ///< what another tracker kept besides
};

struct ReadDocument
{
    QString format;
    QString text;                      ///< the decoded document, or what a PDF says
    std::vector<ReadOutcome> outcomes; ///< in the order of the document, at least one
    QStringList warnings;              ///< English
    QByteArray kept = {}; ///< what is stored instead of the document's bytes: a mail without its recipients; or empty
};

/// Bytes -> postings: decode, pick the importer by shape, parse, normalise. Pure and reentrant.
/// UnknownFormat, Malformed, NotFound, TooLarge; never throws, never hangs on hostile input.
Result<ReadDocument> readDocument(const SourceDocument &source);

/// Some of a document's postings, and whether others stand behind them.
struct ReadPortion
{
    Result<ReadDocument> read; ///< of a later portion only `outcomes` and `warnings` are filled
    bool hasMore = false;
};

/// Gives one portion after the other, while there are more.
using ReadPortions = std::function<ReadPortion()>;

/// As readDocument(), but no more at a time than Limits::PostingsAtOnce postings, or what is understood of them beyond
/// Limits::UnderstoodBytes. A document that holds others (a mail with its parts) is one portion.
ReadPortions readInPortions(const SourceDocument &source);

/// Version of the importers and the normaliser together; stored with each source so that it can be re-read.
constexpr int ReaderVersion = 1;

} // namespace Shortlist
