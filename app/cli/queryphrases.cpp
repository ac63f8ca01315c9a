// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/queryphrases.h"

#include "models/domain/queryvalues.h"

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

QString inWords(const QueryProblem &problem)
{
    using Kind = QueryProblem::Kind;
    const QString field = fieldWord(problem.term.field);
    const QString &value = problem.term.value;
    switch (problem.kind) {
    case Kind::MissingValue:
        return u"%1: needs a value"_s.arg(field);
    case Kind::UnknownValue:
        return u"%1: knows %2, not “%3”"_s.arg(field, knownValues(problem.term.field).join(u", "), value);
    case Kind::NotAnAmount:
        return u"%1: needs an amount a year, such as >120k or 80k..100kEUR, not “%2”"_s.arg(field, value);
    case Kind::NotADay:
        return u"%1: needs a day or a span, such as >2026-03-01 or <7d, not “%2”"_s.arg(field, value);
    case Kind::NotARating:
        return u"%1: needs 0 to 5, not “%2”"_s.arg(field, value);
    case Kind::LonelyNot:
        return u"“NOT” needs something behind it; the word itself is \"NOT\""_s;
    case Kind::LonelyOr:
        return u"“or” needs something on both sides; the word itself is \"or\""_s;
    case Kind::NothingInside:
        return u"nothing stands between the parentheses"_s;
    case Kind::NothingToClose:
        return u"there is a ) without its ("_s;
    case Kind::TooDeep:
        return u"more than %1 parentheses inside each other"_s.arg(MaxQueryDepth);
    case Kind::TooMany:
        return u"more than %1 conditions"_s.arg(MaxQueryTerms);
    }
    return {};
}

} // namespace Shortlist::Cli
