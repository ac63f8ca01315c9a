// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Decoding takes back what escaping did, changes nothing else, and makes no half characters.

#include "models/importers/html/entities.h"
#include "tests/fuzz/fuzz.h"

using namespace Shortlist;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = Fuzz::textOf(data, size);
    Fuzz::promise(withoutCharacterReferences(text.toHtmlEscaped()) == text, "decode(escape(x)) == x");
    const QString decoded = withoutCharacterReferences(text);
    Fuzz::promise(text.contains(u'&') || decoded == text, "without an ampersand nothing changes");
    Fuzz::promise(decoded.isValidUtf16() || !text.isValidUtf16(), "no half characters");
    Fuzz::promise(decoded.count(QChar(0)) <= text.count(QChar(0)), "no new NUL");
    plainScalar(text);
    return 0;
}
