// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader that was taken over could answer: refused, or the very value that it would be written from.

#include "models/importers/readframes.h"
#include "tests/fuzz/fuzz.h"

using namespace Shortlist;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray content = Fuzz::bytesOf(data, size);
    if (const auto answer = ReadFrames::answerFrom(content)) {
        const QByteArray again = ReadFrames::encoded(*answer);
        const auto second = ReadFrames::answerFrom(again);
        Fuzz::promise(bool(second) && ReadFrames::encoded(*second) == again, "an answer stays what it is");
    }
    if (const auto document = ReadFrames::documentFrom(content)) {
        const auto second = ReadFrames::documentFrom(ReadFrames::encoded(*document));
        Fuzz::promise(bool(second) && *second == *document, "a document stays what it is");
    }
    return 0;
}
