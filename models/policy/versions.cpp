// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/versions.h"

#include "models/policy/postingfields.h"
#include "models/policy/worddiff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// The texts are compared word by word; what else stands here says how a source was read, not what the employer says.
bool isText(const QString &field)
{
    static const QStringList texts{u"text"_s, u"html"_s, u"sections"_s, u"language"_s, u"employer_as_written"_s};
    return texts.contains(field);
}

LimitClause meaningOf(LimitClause clause)
{
    clause.quote.clear();
    clause.start = clause.end = 0;
    return clause;
}

int wordCount(const std::vector<TextLine> &lines, TextRun::Kind kind)
{
    qsizetype count = 0;
    for (const TextLine &line : lines)
        for (const TextRun &run : line.runs)
            if (run.kind == kind)
                count += run.text.count(u' ') + 1;
    return int(count);
}

} // namespace

bool sameLimits(const std::vector<LimitClause> &a, const std::vector<LimitClause> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const LimitClause &one, const LimitClause &other) {
        return meaningOf(one) == meaningOf(other);
    });
}

QStringList changedFacts(const Posting &before, const Posting &after)
{
    QStringList fields = differingFields(before, after);
    fields.removeIf(isText);
    if (sameLimits(before.limitClauses, after.limitClauses))
        fields.removeAll(u"limit_clauses"_s);
    return fields;
}

QStringList notableChanges(const Posting &before, const Posting &after)
{
    QStringList fields = changedFacts(before, after);
    fields.removeIf([&after](const QString &field) {
        const bool isLimit = field == "limit_clauses"_L1;
        const bool isNotable = isLimit || field == "apply_by"_L1 || field == "salary"_L1;
        return !isNotable || !(isLimit || states(after, field));
    });
    return fields;
}

VersionDifference differenceOf(const Posting &before, const Posting &after)
{
    VersionDifference difference;
    difference.fields = changedFacts(before, after);
    difference.notable = notableChanges(before, after);
    difference.lines = differenceOf(before.text, after.text);
    difference.added = wordCount(difference.lines, TextRun::Kind::Added);
    difference.removed = wordCount(difference.lines, TextRun::Kind::Removed);
    return difference;
}

} // namespace Shortlist
