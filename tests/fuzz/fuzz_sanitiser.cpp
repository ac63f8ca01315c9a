// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What was cleaned stays as it is, and holds nothing that runs, loads, or leads elsewhere than it may.

#include "models/importers/html/htmltags.h"
#include "models/importers/html/sanitiser.h"
#include "tests/fuzz/fuzz.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

void check(const HtmlTag &tag)
{
    static const QStringList never{u"script"_s, u"style"_s,  u"iframe"_s, u"object"_s, u"embed"_s,    u"form"_s,
                                   u"input"_s,  u"button"_s, u"link"_s,   u"meta"_s,   u"base"_s,     u"svg"_s,
                                   u"math"_s,   u"img"_s,    u"video"_s,  u"audio"_s,  u"template"_s, u"noscript"_s};
    static const QRegularExpression handler(u"(^|\\s)(on\\w+|style|class|id|src|srcset)\\s*="_s,
                                            QRegularExpression::CaseInsensitiveOption);
    Fuzz::promise(!never.contains(tag.name), "no element that runs or loads");
    const QString attributes = tag.attributes.toString();
    QString withoutValues = attributes;
    withoutValues.remove(QRegularExpression(u"\"[^\"]*\""_s));
    Fuzz::promise(!handler.match(withoutValues).hasMatch(), "no attribute that runs or loads");
    const QString target = attributeValue(tag.attributes, u"href");
    const bool isHarmless = target.startsWith("https://"_L1, Qt::CaseInsensitive)
        || target.startsWith("http://"_L1, Qt::CaseInsensitive) || target.startsWith("mailto:"_L1, Qt::CaseInsensitive);
    Fuzz::promise(target.isNull() || isHarmless, "links lead to the web or to mail");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto clean = sanitised(Fuzz::textOf(data, size));
    if (!clean)
        return 0;
    const auto again = sanitised(*clean);
    Fuzz::promise(bool(again) && *again == *clean, "sanitised(sanitised(x)) == sanitised(x)");
    HtmlTagScanner scanner(*clean);
    while (scanner.next())
        check(scanner.tag());
    return 0;
}
