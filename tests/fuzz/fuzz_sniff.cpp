// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes become text without loss where they are UTF-8, and always become something.

#include "models/importers/sniff.h"
#include "tests/fuzz/fuzz.h"

#include <QStringDecoder>

using namespace Shortlist;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = Fuzz::bytesOf(data, size);
    const DecodedText text = decoded(bytes);
    Fuzz::promise(!text.charset.isEmpty(), "the charset has a name");
    Fuzz::promise(!text.text.startsWith(QChar(0xfeff)) || bytes.size() > 3, "no byte order mark is left");
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString expected = utf8(bytes);
    const bool isPlain = !utf8.hasError() && !bytes.contains('\0') && !bytes.startsWith("\xef\xbb\xbf");
    if (isPlain)
        Fuzz::promise(text.text.toUtf8() == bytes && text.isExact, "UTF-8 is read as it is");
    declaredCharset(bytes);
    binaryFormat(bytes);
    return 0;
}
