// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/querywords.h"

#include "models/domain/queryvalues.h"
#include "models/domain/text.h"
#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace Shortlist::QueryWords {

using namespace Qt::StringLiterals;

namespace {

using Field = QueryTerm::Field;
using Comparison = QueryTerm::Comparison;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SearchBar)
};

QString textCondition(const QueryTerm &term)
{
    const QString &value = term.value;
    switch (term.field) {
    case Field::Title:
        return Words::tr("title “%1”").arg(value);
    case Field::Employer:
        return Words::tr("employer “%1”").arg(value);
    case Field::Tag:
        return Words::tr("tag “%1”").arg(value);
    case Field::Place:
        return Words::tr("place “%1”").arg(value);
    case Field::Skill:
        return Words::tr("skill “%1”").arg(value);
    case Field::Group:
        return Words::tr("employer group “%1”").arg(value);
    default:
        return u"“%1”"_s.arg(value);
    }
}

/// "from 3 to 10 March", "until 10 March", "from 3 March on".
QString daysInWords(const DayBounds &bounds, QDate today)
{
    const QString from = Formats::shortDay(bounds.from, today);
    const QString to = Formats::shortDay(bounds.to, today);
    if (bounds.from == bounds.to)
        return Words::tr("on %1").arg(from);
    if (!bounds.from.isValid())
        return Words::tr("until %1").arg(to);
    return bounds.to.isValid() ? Words::tr("from %1 to %2").arg(from, to) : Words::tr("from %1 on").arg(from);
}

QString dayCondition(const QueryTerm &term, QDate today)
{
    const QString days = daysInWords(daysOf(term, today).value_or(DayBounds()), today);
    if (term.field == Field::Deadline)
        return Words::tr("closing %1").arg(days);
    return term.field == Field::Posted ? Words::tr("posted %1").arg(days) : Words::tr("added %1").arg(days);
}

QString amountInWords(double amount, const QString &currency)
{
    const QString number = QLocale().toString(amount, 'f', 0);
    //: An amount and its currency: 90,000 EUR
    return currency.isEmpty() ? number : Words::tr("%1 %2").arg(number, currency);
}

QString payCondition(const QueryTerm &term)
{
    const PayBounds pay = payOf(term).value_or(PayBounds());
    const QString amount = amountInWords(pay.amount, pay.currency);
    if (pay.upTo)
        return Words::tr("paying up to between %1 and %2 a year").arg(amount, amountInWords(*pay.upTo, pay.currency));
    switch (term.comparison) {
    case Comparison::Less:
        return Words::tr("paying less than %1 a year").arg(amount);
    case Comparison::AtMost:
        return Words::tr("paying at most %1 a year").arg(amount);
    case Comparison::More:
        return Words::tr("paying more than %1 a year").arg(amount);
    case Comparison::None:
    case Comparison::AtLeast:
        break;
    }
    return Words::tr("paying %1 a year or more").arg(amount);
}

QString ratingCondition(const QueryTerm &term)
{
    const int stars = ratingOf(term).value_or(0);
    switch (term.comparison) {
    case Comparison::None:
        return stars == 0 ? Words::tr("not rated") : Words::tr("rated %Ln stars", nullptr, stars);
    case Comparison::Less:
        return Words::tr("rated less than %Ln stars", nullptr, stars);
    case Comparison::AtMost:
        return Words::tr("rated %Ln stars at most", nullptr, stars);
    case Comparison::More:
        return Words::tr("rated more than %Ln stars", nullptr, stars);
    case Comparison::AtLeast:
        return Words::tr("rated %Ln stars or more", nullptr, stars);
    }
    return {};
}

QString hasCondition(const QString &value, const std::vector<Stage> &stages)
{
    if (value == "deadline"_L1)
        return Words::tr("with a deadline");
    if (value == "salary"_L1)
        return Words::tr("with a salary");
    if (value == "limit"_L1)
        return Words::tr("stating a limit");
    if (value == "tag"_L1)
        return Words::tr("with a tag");
    if (value == "notes"_L1)
        return Words::tr("with notes");
    if (value == "address"_L1)
        return Words::tr("with an address");
    if (value.startsWith("address "_L1))
        return Words::tr("published on %1").arg(value.section(u' ', 1));
    return Words::tr("was once in “%1”").arg(valueName(Field::Stage, value, stages));
}

QString isCondition(const QString &value)
{
    if (value == "due"_L1)
        return Words::tr("due within a week");
    if (value == "open"_L1)
        return Words::tr("still open");
    if (value == "undecided"_L1)
        return Words::tr("still to decide");
    if (value == "expired"_L1)
        return Words::tr("past its deadline");
    if (value == "incomplete"_L1)
        return Words::tr("incomplete");
    if (value == "active"_L1)
        return Words::tr("sent and not ended");
    if (value == "answered"_L1)
        return Words::tr("answered");
    if (value == "duplicate"_L1)
        return Words::tr("maybe a duplicate");
    if (value == "trashed"_L1)
        return Words::tr("in the trash");
    const QString when = value.section(u' ', 1);
    return when.isEmpty() ? Words::tr("sent") : Words::tr("sent in %1").arg(when);
}

QString limitCondition(const QString &value)
{
    if (value == "free"_L1)
        return Words::tr("the limit leaves a place");
    return value == "full"_L1 ? Words::tr("the limit leaves no place") : Words::tr("no limit known");
}

QString remoteCondition(const QString &value)
{
    if (value == "yes"_L1)
        return Words::tr("remote");
    if (value == "hybrid"_L1)
        return Words::tr("hybrid");
    return value == "no"_L1 ? Words::tr("on site") : Words::tr("place of work not stated");
}

QString conditionInWords(const QueryTerm &term, const std::vector<Stage> &stages, QDate today)
{
    const QString value = Text::folded(term.value);
    switch (term.field) {
    case Field::Stage:
        return Words::tr("stage “%1”").arg(valueName(Field::Stage, value, stages));
    case Field::Programme:
        return Words::tr("programme: %1").arg(valueName(Field::Programme, value, stages));
    case Field::Remote:
        return remoteCondition(value);
    case Field::Limit:
        return limitCondition(value);
    case Field::Salary:
        return payCondition(term);
    case Field::Deadline:
    case Field::Posted:
    case Field::Added:
        return dayCondition(term, today);
    case Field::Rating:
        return ratingCondition(term);
    case Field::Has:
        return hasCondition(value, stages);
    case Field::Is:
        return isCondition(value);
    default:
        return textCondition(term);
    }
}

QString nodeInWords(const QueryNode &node, const std::vector<Stage> &stages, QDate today, bool isInside)
{
    //: A condition of a search that must not hold: not (tag “x”)
    const QString negation = Words::tr("not (%1)");
    if (node.kind == QueryNode::Kind::Term) {
        const QString words = conditionInWords(node.term, stages, today);
        return node.term.negated ? Words::tr("not %1").arg(words) : words;
    }
    const bool isAny = node.kind == QueryNode::Kind::Any;
    QString words;
    for (const QueryNode &child : node.children) {
        const QString part = nodeInWords(child, stages, today, true);
        words = words.isEmpty() ? part : (isAny ? Words::tr("%1 or %2") : Words::tr("%1 and %2")).arg(words, part);
    }
    if (node.negated)
        return negation.arg(words);
    return isAny && isInside ? u"(%1)"_s.arg(words) : words;
}

} // namespace

QString meaningOf(const PostingQuery &query, const std::vector<Stage> &stages, QDate today)
{
    if (query.root.children.size() == 1)
        return nodeInWords(query.root.children.front(), stages, today, false);
    return nodeInWords(query.root, stages, today, false);
}

QString problemIn(const QueryProblem &problem)
{
    using Kind = QueryProblem::Kind;
    const QString field = fieldWord(problem.term.field) + u':';
    const QString &value = problem.term.value;
    switch (problem.kind) {
    case Kind::MissingValue:
        return Words::tr("What should stand after %1? It asks for %2.").arg(field, meaningOf(problem.term.field));
    case Kind::UnknownValue:
        return Words::tr("%1 does not know “%2”, but %3.")
            .arg(field, value, knownValues(problem.term.field).join(u", "_s));
    case Kind::NotAnAmount:
        return Words::tr("“%1” is no amount. Write for example salary:>120k or salary:80k..100kEUR.").arg(value);
    case Kind::NotADay:
        return Words::tr("“%1” is no day. Write for example %2<7d, %2today or %2>2026-03-01.").arg(value, field);
    case Kind::NotARating:
        return Words::tr("“%1” is no rating: there are 0 to 5 stars.").arg(value);
    case Kind::LonelyNot:
        return Words::tr(
            "“NOT” stands before what is to be left out. To search for the word itself, put it in quotes.");
    case Kind::LonelyOr:
        return Words::tr("“or” stands between two conditions. To search for the word itself, put it in quotes.");
    case Kind::NothingInside:
        return Words::tr("Nothing stands between the parentheses yet.");
    case Kind::NothingToClose:
        return Words::tr("This ) closes nothing.");
    case Kind::TooDeep:
        return Words::tr("These are too many parentheses inside each other.");
    case Kind::TooMany:
        return Words::tr("A search has at most %Ln conditions.", nullptr, MaxQueryTerms);
    }
    return {};
}

QString meaningOf(QueryTerm::Field field)
{
    switch (field) {
    case Field::Any:
        return Words::tr("words anywhere");
    case Field::Title:
        return Words::tr("words of the title");
    case Field::Employer:
        return Words::tr("the employer’s name");
    case Field::Tag:
        return Words::tr("one of your tags");
    case Field::Stage:
        return Words::tr("how far it has come");
    case Field::Place:
        return Words::tr("a town, region or country");
    case Field::Skill:
        return Words::tr("a skill it asks for");
    case Field::Group:
        return Words::tr("employers that share a limit");
    case Field::Programme:
        return Words::tr("graduate, intern, apprentice");
    case Field::Remote:
        return Words::tr("yes, hybrid or no");
    case Field::Limit:
        return Words::tr("places left: free, full, none");
    case Field::Salary:
        return Words::tr("pay a year: >120k");
    case Field::Deadline:
        return Words::tr("when it closes: <7d");
    case Field::Posted:
        return Words::tr("when it was published: <14d");
    case Field::Added:
        return Words::tr("when you saved it: today");
    case Field::Rating:
        return Words::tr("your stars: >=3");
    case Field::Has:
        return Words::tr("what it states: deadline, salary");
    case Field::Is:
        return Words::tr("its state: due, open, incomplete");
    }
    return {};
}

QString valueName(QueryTerm::Field field, const QString &value, const std::vector<Stage> &stages)
{
    if (field == Field::Stage) {
        const Stage *stage = findStage(stages, value);
        return stage == nullptr ? value : Formats::stageName(*stage);
    }
    if (field == Field::Remote)
        return remoteCondition(value);
    if (field == Field::Limit)
        return limitCondition(value);
    if (field == Field::Is)
        return isCondition(value);
    if (field == Field::Has)
        return hasCondition(value, stages);
    if (field != Field::Programme)
        return value;
    const auto programme = value == "graduate"_L1 ? Programme::Graduate
        : value == "intern"_L1                    ? Programme::Intern
        : value == "apprentice"_L1                ? Programme::Apprentice
                                                  : Programme::None;
    return programme == Programme::None ? Words::tr("none") : Formats::nameOf(programme);
}

} // namespace Shortlist::QueryWords
