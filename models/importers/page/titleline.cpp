// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/titleline.h"

#include "models/importers/page/linewords.h"

#include <QRegularExpression>

namespace Shortlist::TitleLine {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &tag()
{
    static const QRegularExpression expression(u"^\\s*[【\\[［(（]([^】\\]］)）]{1,20})[】\\]］)）]\\s*"_s);
    return expression;
}

bool isTag(const QString &words)
{
    return LineWords::namesPage(words) || LineWords::isBadges(words);
}

} // namespace

QString withoutTags(const QString &line)
{
    static const QRegularExpression announced(u"^([^:：–—-]{2,40})(?:\\s*[:–—-]\\s+|\\s*：\\s*)(?=\\S)"_s);
    QString rest = line;
    if (const auto match = tag().match(rest); match.hasMatch() && isTag(match.captured(1)))
        rest.remove(0, match.capturedLength());
    const auto match = announced.match(rest);
    if (match.hasMatch() && LineWords::namesPage(match.captured(1)))
        rest.remove(0, match.capturedLength());
    return rest.trimmed();
}

Parts parts(const QString &line)
{
    static const QRegularExpression article(
        u"^(?:[Uu][Nn]\\([Ee]\\)|eine[nr]?|ein|une?|una|uno|an?|en|ett|et|einen)\\s+(?=\\p{Lu})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression wanted(
        u"\\s+(?:gesucht|wanted|recherchée?|recherché\\(e\\)|søges|sökes|hledáme)\\s*!*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression atEmployer(u"^(.{4,90}?) (?:at|@|bei|chez|hos|ved) (\\p{Lu}[^,()]{1,50})$"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    Parts found;
    if (const auto match = tag().match(line); match.hasMatch() && LineWords::isBadges(match.captured(1)))
        found.employment = match.captured(1);
    found.title = withoutTags(line).remove(article).remove(wanted);
    static const QRegularExpression wantedBy(
        u"^(.{4,90}?) (?:sökes|søges|gesucht|wanted|recherchée?) (?:till?|für|bei|for|at|by|pour|chez) (\\p{Lu}[^,()]{1,50})$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto by = wantedBy.match(found.title); by.hasMatch()) {
        found.employer = by.captured(2);
        found.title = by.captured(1);
        return found;
    }
    const auto match = atEmployer.match(found.title);
    if (match.hasMatch() && LineWords::namesJob(match.captured(1))) {
        found.employer = match.captured(2);
        found.title = match.captured(1);
    }
    return found;
}

} // namespace Shortlist::TitleLine
