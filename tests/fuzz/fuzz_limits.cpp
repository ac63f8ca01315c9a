// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A limit is quoted, never paraphrased: the quote is the part of the text that its offsets name.

#include "models/importers/normalise/limitclauses.h"
#include "tests/fuzz/fuzz.h"

using namespace Shortlist;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = Fuzz::textOf(data, size);
    const auto characters = text.toUcs4();
    for (const LimitClause &clause : findLimitClauses(text)) {
        Fuzz::promise(clause.start >= 0 && clause.start < clause.end && clause.end <= characters.size(), "in the text");
        const auto quoted = characters.mid(clause.start, clause.end - clause.start);
        Fuzz::promise(QString::fromUcs4(reinterpret_cast<const char32_t *>(quoted.constData()), quoted.size())
                          == clause.quote,
                      "the quote is what stands there");
        Fuzz::promise(!clause.max || *clause.max > 0, "a cap allows something");
        Fuzz::promise(!clause.days || *clause.days > 0, "a cooldown lasts");
    }
    return 0;
}
