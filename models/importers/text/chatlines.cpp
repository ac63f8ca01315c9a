// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/text/chatlines.h"

#include "models/importers/normalise/pattern.h"

#include <QStringList>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHead = 90;

/// "[09:12, 3/11/2026] Ruth: ", "03.11.26, 09:12 - Ruth: ", "[민지] [오후 3:12] ".
const Pattern &before()
{
    static const Pattern head(
        u"^[\\x{200E}\\x{200F}]?(?:\\[\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?,\\s?\\d{1,4}[./"
        u"-]\\d{1,2}[./-]\\d{2,4}\\]"
        u"\\s|\\[?\\d{1,4}[./-]\\d{1,2}[./"
        u"-]\\d{2,4},?\\s\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?\\]?\\s(?:[-–]\\s)?)"
        u"[^:\\n]{1,40}:\\s+|^\\[[^\\]\\n]{1,20}\\]\\s\\[(?:오전|오후)\\s\\d{1,2}:\\d{2}\\]\\s"_s);
    return head;
}

/// "Ruth Olsen  9:12 AM", "Ruth — Today at 09:12", "Ruth, [3 Nov 2026 at 09:12]:", "张三 2026/11/03 09:12:33".
const Pattern &above()
{
    static const Pattern head(
        u"^\\p{L}[^:,\\n]{0,40}?(?:\\s{1,3}(?:APP\\s{1,2})?(?:[-–—]\\s)?(?:(?:[Tt]oday|[Yy]esterday|[Hh]eute|[Gg]"
        u"estern)(?: at| um)?\\s)?"
        u"\\d{1,2}:\\d{2}(?:\\s?[AaPp][Mm]| Uhr)?|,\\s\\[[^\\]\\n]{5,30}\\d{1,2}:\\d{2}[^\\]\\n]{0,12}\\]:?|"
        u"\\s{1,2}20\\d\\d[/-]\\d{1,2}[/-]\\d{1,2}\\s\\d{1,2}:\\d{2}(?::\\d{2})?)\\s*$"_s,
        Expression::UnicodeWords);
    return head;
}

} // namespace

QString withoutChatHeads(const QString &text)
{
    const QString first = text.left(text.indexOf(u'\n')).trimmed();
    const bool isBefore = before().match(first.left(LongestHead)).hasMatch();
    if (!isBefore && (first.size() > LongestHead || !above().match(first).hasMatch()))
        return text;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (isBefore) {
            if (const auto match = before().match(line.left(LongestHead)); match.hasMatch())
                line.remove(0, match.capturedEnd());
        } else if (line.size() <= LongestHead && above().match(line).hasMatch()) {
            line.clear();
        }
    }
    static const Pattern emphasis(u"(?<![\\p{L}\\d*])\\*(?=\\S)([^*\\n]{1,60})(?<=\\S)\\*(?![\\p{L}\\d*])"_s);
    static const Pattern picture(u"(?<=^|\\s):[a-z][a-z0-9_+-]{1,30}:(?=\\s|$|[.,!])"_s);
    return picture.removedFrom(emphasis.reducedIn(lines.join(u'\n'), 1));
}

} // namespace Shortlist
