// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The search bar's language: printing what was understood and reading it again understands the same.

#include "models/domain/queryparser.h"
#include "tests/fuzz/fuzz.h"

using namespace Shortlist;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const PostingQuery query = PostingQuery::parse(Fuzz::textOf(data, size));
    Fuzz::promise(PostingQuery::parse(query.toString()) == query, "parse(print(x)) == x");
    Fuzz::promise(query.terms().size() <= size_t(MaxQueryTerms), "no more conditions than SQLite can take");
    for (const QString &word : query.highlights())
        Fuzz::promise(!word.isEmpty(), "nothing empty is marked");
    return 0;
}
