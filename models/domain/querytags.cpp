// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/querytags.h"

#include "models/domain/queryparser.h"
#include "models/domain/text.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + value + u'"';
}

/// Whether it can do without quotes behind `before`.
bool isWord(const QString &name, QStringView before)
{
    const QueryReading reading = readQuery(before.endsWith(u':') ? u"tag:"_s + name : u"tag:("_s + name + u')');
    return !reading.problem && reading.query.terms() == std::vector{QueryTerm{QueryTerm::Field::Tag, name}};
}

/// In quotes where it needs them, and where they were not needed before: then they say something.
QString written(const QString &name, const QueryTerm &term, const QString &text, const TextSpan &value)
{
    const QStringView before = QStringView(text).left(value.start);
    const QStringView after = QStringView(text).mid(value.start + value.length);
    const bool isApart = after.isEmpty() || after.front().isSpace() || after.front() == u'(' || after.front() == u')';
    const bool saidWithQuotes = term.phrase && (!isApart || isWord(term.value, before));
    return isWord(name, before) && !saidWithQuotes ? name : quoted(name);
}

} // namespace

QString renamedTags(const QString &text, const TagRenaming &renaming)
{
    const QueryReading reading = readQuery(text);
    const std::vector<QueryTerm> terms = reading.query.terms();
    QString renamed = text;
    for (size_t i = terms.size(); i-- > 0;) { // from the end, so that the places stay
        const auto name = renaming.constFind(Text::folded(terms[i].value));
        if (terms[i].field != QueryTerm::Field::Tag || name == renaming.cend())
            continue;
        const TextSpan &value = reading.values[i];
        renamed.replace(value.start, value.length, written(*name, terms[i], text, value));
    }
    return renamed;
}

} // namespace Shortlist
