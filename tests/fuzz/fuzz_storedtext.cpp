// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The short ways through texts lead where the long ones lead: what may be stored, how it is compared, how it is
// escaped.

#include "models/domain/text.h"
#include "tests/fuzz/fuzz.h"

using namespace Shortlist;

namespace {

/// Character by character, of a text without half ones.
QString storableByCharacter(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text.removeIf([](QChar c) {
        const bool isControl = c < u' ' && c != u'\n' && c != u'\t';
        return isControl || c == QChar(0xFEFF) || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    });
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = Fuzz::textOf(data, size);
    const QString kept = Text::storable(text);
    Fuzz::promise(kept == storableByCharacter(text), "what may be stored is what its characters say");
    Fuzz::promise(Text::storable(kept) == kept, "storable(storable(x)) == storable(x)");
    Fuzz::promise(Text::collapsed(text) == text.simplified(), "spaces are collapsed");
    Fuzz::promise(Text::caseFolded(text) == text.normalized(QString::NormalizationForm_KC).toCaseFolded(),
                  "word by word, a text is folded as it is at once");
    Fuzz::promise(Text::htmlEscaped(text) == text.toHtmlEscaped(), "escaped as Qt escapes");
    return 0;
}
