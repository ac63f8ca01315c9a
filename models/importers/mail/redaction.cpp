// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/mail/redaction.h"

#include "models/domain/limits.h"
#include "models/domain/weburl.h"
#include "models/importers/foreign/foreignreaders.h"

namespace Shortlist {

namespace {

constexpr int MostPasses = 4;

} // namespace

SourceDocument withoutRecipients(SourceDocument document)
{
    document.url = WebUrl::withoutTraces(document.url);
    const bool isTooDeep = document.bytes.count("boundary") > Limits::MimeParts;
    if (isTooDeep || document.bytes.size() > Limits::SourceBytes || !looksLikeMail(document.bytes))
        return document;
    const ForeignReaders *readers = foreignReaders();
    if (readers == nullptr) // nothing of it is read either
        return document;
    // GMime writes what was damaged otherwise a second time; a source that comes again must have the same bytes.
    for (int pass = 0; pass < MostPasses; ++pass) {
        const QByteArray kept = readers->redactedMail(document.bytes);
        if (kept.isEmpty() || kept == document.bytes)
            break;
        document.bytes = kept;
    }
    return document;
}

} // namespace Shortlist
