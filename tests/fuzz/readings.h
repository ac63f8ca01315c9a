// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/pipeline.h"
#include "models/importers/readframes.h"
#include "tests/fuzz/fuzz.h"

#include <QString>

namespace Shortlist::Fuzz {

inline SourceDocument documentOf(const QByteArray &bytes, const QString &name)
{
    return {bytes, name, SourceOrigin::Paste, {}, {}, QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC)};
}

/// Every eighth document, by its bytes: those that are read a second time.
inline bool isReadTwice(const QByteArray &bytes)
{
    uint sum = 0;
    for (const char c : bytes)
        sum = sum * 31 + uchar(c);
    return sum % 8 == 0;
}

/// What holds of every document, whatever its format: read twice it says the same, the way through the worker's frames
/// changes nothing, and nothing is longer than what it was read from. What was read, as it came out of the frames.
inline Result<ReadDocument> promisedReading(const SourceDocument &source)
{
    const auto encoded = [&source] { return ReadFrames::encoded(ReadFrames::Answer{readDocument(source)}); };
    const QByteArray answer = encoded();
    if (isReadTwice(source.bytes))
        promise(encoded() == answer, "a document says the same each time");
    auto carried = ReadFrames::answerFrom(answer);
    promise(bool(carried) && ReadFrames::encoded(*carried) == answer, "an answer passes through the frames whole");
    if (!carried->read)
        return std::move(carried->read);
    promise(!carried->read->outcomes.empty(), "a document that is read holds something");
    const qsizetype most = source.bytes.size() + source.name.size();
    for (const ReadOutcome &outcome : carried->read->outcomes) {
        if (!outcome.posting)
            continue;
        promise(outcome.posting->title.size() <= most, "a title is no longer than its source");
        promise(outcome.posting->employerAsWritten.size() <= most, "a name is no longer than its source");
        promise(outcome.posting->requisitionId.size() <= most, "an id is no longer than its source");
    }
    return std::move(carried->read);
}

inline void promiseReading(const SourceDocument &source)
{
    (void)promisedReading(source);
}

} // namespace Shortlist::Fuzz
