// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A date is read, never made up: where nothing says when a text was captured, the year stands in it.

#include "models/importers/normalise/dates.h"
#include "tests/fuzz/fuzz.h"

using namespace Shortlist;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = Fuzz::textOf(data, size);
    const auto date = readDate(text);
    if (!date)
        return 0;
    constexpr qsizetype EpochDigits = 9;
    const QByteArray digits = Fuzz::digitsOf(text);
    const QByteArray year = QByteArray::number(date->year());
    Fuzz::promise(date->isValid() && date->year() > 1970 && date->year() < 9999, "a day of a posting");
    Fuzz::promise(digits.contains(year.right(2)) || digits.size() >= EpochDigits, "the year is in the text");
    return 0;
}
