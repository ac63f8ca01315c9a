// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The short way through orderly fragments leads to the tree of the HTML standard, or nowhere.

#include "models/importers/html/htmldocument.h"
#include "models/importers/html/plainfragment.h"
#include "tests/fuzz/fuzz.h"

using namespace Shortlist;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString html = Fuzz::textOf(data, size);
    if (const auto plain = plainFragment(html)) {
        const auto standard = parsedByStandard(html, HtmlParsing::Fragment);
        Fuzz::promise(bool(standard) && *standard == *plain, "both ways give one tree");
    }
    return 0;
}
