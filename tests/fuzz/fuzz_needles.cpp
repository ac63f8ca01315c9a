// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The first line is an expression, the rest a text: where a match is ruled out beforehand, there is none.

#include "models/importers/normalise/pattern.h"
#include "tests/fuzz/fuzz.h"

using namespace Shortlist;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype MostExpression = 60; // backtracking makes longer ones endless
    constexpr qsizetype MostText = 200;
    const QString input = Fuzz::textOf(data, size);
    const QString expression = input.section(QChar(u'\n'), 0, 0).left(MostExpression);
    const QString text = input.section(QChar(u'\n'), 1).left(MostText);
    const QRegularExpression plain(
        expression, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!plain.isValid() || Needles::ofExpression(expression).mayBeIn(gramsOf(text)))
        return 0;
    Fuzz::promise(!plain.match(text).hasMatch(), "no match is missed");
    return 0;
}
