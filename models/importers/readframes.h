// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/source.h"
#include "models/importers/pipeline.h"

#include <QByteArray>

namespace Shortlist {

/// What the process that reads documents and the one that asks it say to each other: each a frame of four bytes of
/// length (little-endian) and as many bytes of content. Neither side believes the other: what does not decode to the
/// last byte is Malformed.
namespace ReadFrames {

/// Content of one frame; a posting source of Limits::SourceBytes fits with everything that is made of it.
constexpr qint64 MaxBytes = 64 * 1024 * 1024;
constexpr qsizetype HeaderBytes = 4;

/// The reader's first word: which code it was built from, and whether the kernel holds it.
struct Hello
{
    quint32 readerVersion = ReaderVersion;
    bool isConfined = false; ///< no calls but those that reading needs

    friend bool operator==(const Hello &, const Hello &) = default;
};

/// The answer to one document, or to a frame without content, which asks for the next portion of the document before.
struct Answer
{
    Result<ReadDocument> read = Error{};
    bool isLast = false;  ///< the reader ends after this one
    bool hasMore = false; ///< there is another portion (readInPortions())
};

QByteArray encoded(const Hello &hello);
QByteArray encoded(const SourceDocument &document);
QByteArray encoded(const Answer &answer);

Result<Hello> helloFrom(const QByteArray &content);
Result<SourceDocument> documentFrom(const QByteArray &content);
Result<Answer> answerFrom(const QByteArray &content);

/// `contentBytes` as it stands before the content.
QByteArray header(qsizetype contentBytes);
/// The length that `header` announces, or -1 where it is none that is allowed.
qint64 contentBytes(const char *header);

/// How long a document of these bytes may take.
int secondsFor(const QByteArray &bytes);

} // namespace ReadFrames

} // namespace Shortlist
