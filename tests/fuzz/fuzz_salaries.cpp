// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pay is quoted, never made up: the quote stands in the text, and so do the digits of its amounts.

#include "models/importers/normalise/salaries.h"
#include "tests/fuzz/fuzz.h"

using namespace Shortlist;

namespace {

/// The digits that carry an amount: without the zeros that a "k", "lakh" or cents add.
QByteArray significant(qint64 minor)
{
    QByteArray digits = QByteArray::number(minor);
    while (digits.size() > 1 && digits.endsWith('0'))
        digits.chop(1);
    return digits;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = Fuzz::textOf(data, size);
    for (const FoundSalary &found : salariesIn(text)) {
        Fuzz::promise(text.mid(found.start, found.quote.size()) == found.quote, "the quote is what stands there");
        const Salary &salary = found.salary;
        Fuzz::promise(salary.minMinor || salary.maxMinor, "a salary has an amount");
        Fuzz::promise(!salary.minMinor || !salary.maxMinor || *salary.minMinor <= *salary.maxMinor, "min <= max");
        Fuzz::promise(salary.currency.size() == 3, "a currency");
        const QByteArray digits = Fuzz::digitsOf(found.quote);
        for (const auto &amount : {salary.minMinor, salary.maxMinor})
            Fuzz::promise(!amount || (*amount > 0 && digits.contains(significant(*amount))), "its digits are there");
    }
    return 0;
}
