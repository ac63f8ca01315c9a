// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/badgelines.h"

#include "models/domain/text.h"
#include "models/importers/page/linewords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr size_t MostLines = 25;
constexpr qsizetype LongestBadges = 80;
constexpr qsizetype LongestLine = 200;

/// Words that are headings, parts of names or buttons as often.
bool isAmbiguous(const QString &folded)
{
    static const QStringList words =
        u"contract|contractor|other|regular|stage|ausbildung|temp|praktik|praktikum|intern|"
        u"internship|alternance|apprenticeship|position|role|job|permanent|cdi|cdd|校招|实习"_s.split(u'|');
    static const QRegularExpression marks(u"^[^\\p{L}]+|[^\\p{L}]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return words.contains(QString(folded).remove(marks));
}

} // namespace

QStringList badgeLines(const std::vector<Line> &lines)
{
    QStringList found;
    for (size_t i = 0; i < std::min(lines.size(), MostLines); ++i) {
        if (lines[i].kind == Line::Kind::Heading || lines[i].text.size() > LongestLine)
            continue;
        for (QString part : lines[i].text.split(u". "_s, Qt::SkipEmptyParts)) {
            part = part.trimmed();
            if (part.endsWith(u'.'))
                part.chop(1);
            if (part.size() <= LongestBadges && LineWords::isBadges(part) && !isAmbiguous(Text::folded(part)))
                found.append(part);
        }
    }
    return found;
}

} // namespace Shortlist
