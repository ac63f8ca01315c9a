// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The scanners that look at a page before any tree is built stay inside it, go forward, and find what is there.

#include "models/importers/html/htmlprescan.h"
#include "models/importers/html/htmltags.h"
#include "models/importers/html/ldscripts.h"
#include "tests/fuzz/fuzz.h"

using namespace Shortlist;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString html = Fuzz::textOf(data, size);
    HtmlTagScanner scanner(html);
    qsizetype behind = 0;
    while (scanner.next()) {
        const HtmlTag &tag = scanner.tag();
        Fuzz::promise(tag.start >= behind && tag.end > tag.start && tag.end <= html.size(), "forward, inside");
        Fuzz::promise(html.at(tag.start) == u'<' && html.at(tag.end - 1) == u'>', "from < to >");
        Fuzz::promise(!tag.name.isEmpty() && tag.name == tag.name.toLower(), "a name in lower case");
        behind = tag.end;
    }
    for (const QString &script : ldScripts(html))
        Fuzz::promise(!script.trimmed().isEmpty(), "no empty scripts");
    const auto checked = checkHtmlLimits(html);
    Fuzz::promise(checked || checked.error().code == Error::Code::TooLarge, "refused for its size alone");
    return 0;
}
