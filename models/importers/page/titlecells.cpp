// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/titlecells.h"

#include "models/importers/normalise/countries.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/worldcities.h"
#include "models/importers/page/linewords.h"

#include <algorithm>

namespace Shortlist::TitleCells {

using namespace Qt::StringLiterals;

QStringList placesIn(const QString &text)
{
    static const Pattern separator(
        u"(?:\\s*[/,、，]|\\s(?=or |and |oder |und |ou |et ))\\s*(?:(?:or|and|oder|und|ou|et)\\s)?"_s);
    return separator.split(text, Qt::SkipEmptyParts);
}

bool isKnownPlace(const QString &text)
{
    const QStringList parts = placesIn(text);
    return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return !countryOfCity(part).isEmpty() || (part.size() > 3 && !countryCode(part).isEmpty());
    });
}

bool isSurelyName(const QString &text)
{
    static const Pattern camel(u"^\\p{Lu}\\p{Ll}+\\p{Lu}\\p{Ll}"_s, Expression::UnicodeWords);
    static const Pattern domain(u"^[\\w-]{2,30}\\.(?:io|com|ai|co|net|org|dev|app|de|eu)$"_s, Expression::IgnoreCase);
    return LineWords::isCompany(text) || camel.isIn(text) || domain.isIn(text);
}

bool isLonger(const QString &headline, const QString &labelled)
{
    static const Pattern behind(u"^\\s+[-–—|·]\\s"_s);
    static const Pattern before(u"\\s[-–—|·]\\s+$"_s);
    const qsizetype more = headline.size() - labelled.size();
    return !LineWords::namesJob(headline) || headline.contains(u'招')
        || (headline.startsWith(labelled) && behind.isIn(headline.right(more)))
        || (headline.endsWith(labelled) && before.isIn(headline.left(more)));
}

bool isFormWord(const QString &text)
{
    static const Pattern words(
        u"^(?:面[谈议]|薪资面议|negotiable|tbd|n/a|(?:初|中|高)级(?:\\s?/\\s?\\S{2,4})*|资深(?:\\s?/\\s?\\S{2,4})*|不限)$"_s,
        Expression::IgnoreCase);
    return words.match(text).hasMatch();
}

bool isUnfilled(const QString &text)
{
    static const Pattern blanks(u"(?<![A-Za-z])X{2,5}(?![A-Za-z])|\\bAAA\\b"_s);
    return blanks.isIn(text);
}

} // namespace Shortlist::TitleCells
