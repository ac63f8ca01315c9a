// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/ldscripts.h"

#include "models/importers/html/htmltags.h"

namespace Shortlist {

using namespace Qt::StringLiterals;

QStringList ldScripts(const QString &html)
{
    QStringList scripts;
    const qsizetype last = html.lastIndexOf("ld+json"_L1, -1, Qt::CaseInsensitive); // most stand in the head
    HtmlTagScanner scanner(html);
    while (last >= 0 && scanner.next()) {
        const HtmlTag tag = scanner.tag();
        if (tag.start > last)
            break;
        if (tag.isEnd || !HtmlTagScanner::isRawText(tag.name))
            continue;
        const QStringView text = scanner.takeRawText();
        if (tag.name != "script"_L1)
            continue;
        const QString type = attributeValue(tag.attributes, u"type").section(u';', 0, 0).trimmed();
        if (type.compare("application/ld+json"_L1, Qt::CaseInsensitive) == 0 && !text.trimmed().isEmpty())
            scripts.append(text.toString());
    }
    return scripts;
}

} // namespace Shortlist
