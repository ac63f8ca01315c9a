// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole document, any format: what is understood keeps the promises that the rest of the program relies on.

#include "models/importers/html/sanitiser.h"
#include "tests/fuzz/readings.h"

using namespace Shortlist;

namespace {

void check(const Posting &posting)
{
    using Fuzz::promise;
    for (const LimitClause &clause : posting.limitClauses)
        promise(!clause.quote.isEmpty() && clause.start < clause.end, "a limit has its words");
    if (posting.salary && posting.salary->minMinor && posting.salary->maxMinor)
        promise(*posting.salary->minMinor <= *posting.salary->maxMinor, "a salary's bounds are in order");
    if (posting.experience && posting.experience->min && posting.experience->max)
        promise(*posting.experience->min <= *posting.experience->max, "years of experience are in order");
    for (const QDate day : {posting.postedOn, posting.applyBy, posting.startFrom, posting.startBy})
        promise(day.isNull() || day.isValid(), "a day is a day");
    promise(posting.titleOrigin != TitleOrigin::Stated || !posting.title.trimmed().isEmpty(), "a stated title is one");
    const auto again = sanitised(posting.html);
    promise(again && *again == posting.html, "the description is clean");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read = Fuzz::promisedReading(Fuzz::documentOf(Fuzz::bytesOf(data, size), QStringLiteral("fuzz")));
    if (!read)
        return 0;
    for (const ReadOutcome &outcome : read->outcomes)
        if (outcome.posting)
            check(*outcome.posting);
    return 0;
}
