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

/// As a word where it can stand as one behind `before`.
QString written(const QString &name, const QueryTerm &term, QStringView before)
{
    const bool isBehindField = before.endsWith(u':');
    const QueryReading reading = readQuery(isBehindField ? u"tag:"_s + name : u"tag:("_s + name + u')');
    const bool isWord = !reading.problem && reading.query.terms() == std::vector{QueryTerm{term.field, name}};
    return isWord && !term.phrase ? name : quoted(name);
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
        renamed.replace(value.start, value.length, written(*name, terms[i], QStringView(text).left(value.start)));
    }
    return renamed;
}

} // namespace Shortlist
