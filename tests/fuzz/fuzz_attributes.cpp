// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written into an attribute is read from it, whatever stands before, behind or in it; a line each.

#include "models/importers/html/htmltags.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace Shortlist;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString input = Fuzz::textOf(data, size);
    const qsizetype line = input.indexOf(u'\n');
    const QString before = input.left(line); // all of it where there is no second line
    const QString value = line < 0 ? QString() : input.sliced(line + 1);
    attributeValue(before, u"href");
    // A quote of its own would swallow what comes next, as it does in a browser.
    const auto opens = [](QChar c) { return c == u'"' || c == u'\'' || c == u'>' || c == u'='; };
    if (std::any_of(before.begin(), before.end(), opens))
        return 0;
    const QString tag = QStringLiteral("<a ") + before + QStringLiteral(" data-own=\"") + value.toHtmlEscaped()
        + QStringLiteral("\" href=x>");
    HtmlTagScanner scanner(tag);
    Fuzz::promise(scanner.next() && scanner.tag().end == tag.size(), "the tag ends where it ends");
    Fuzz::promise(attributeValue(scanner.tag().attributes, u"DATA-own") == value
                      || before.contains(QStringLiteral("data-own"), Qt::CaseInsensitive),
                  "the value is what was written");
    Fuzz::promise(!scanner.next(), "one tag");
    return 0;
}
