// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/query.h"

#include "models/domain/queryparser.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

using Field = QueryTerm::Field;
using Comparison = QueryTerm::Comparison;
using Kind = QueryNode::Kind;

constexpr std::array<std::pair<Field, QLatin1StringView>, 17> FieldWords{{
    {Field::Title, QLatin1StringView("title")},
    {Field::Employer, QLatin1StringView("employer")},
    {Field::Tag, QLatin1StringView("tag")},
    {Field::Stage, QLatin1StringView("stage")},
    {Field::Place, QLatin1StringView("place")},
    {Field::Skill, QLatin1StringView("skill")},
    {Field::Group, QLatin1StringView("group")},
    {Field::Programme, QLatin1StringView("programme")},
    {Field::Remote, QLatin1StringView("remote")},
    {Field::Limit, QLatin1StringView("limit")},
    {Field::Salary, QLatin1StringView("salary")},
    {Field::Deadline, QLatin1StringView("deadline")},
    {Field::Posted, QLatin1StringView("posted")},
    {Field::Added, QLatin1StringView("added")},
    {Field::Rating, QLatin1StringView("rating")},
    {Field::Has, QLatin1StringView("has")},
    {Field::Is, QLatin1StringView("is")},
}};

/// What other programs call them.
constexpr std::array<std::pair<Field, QLatin1StringView>, 7> OtherFieldWords{{
    {Field::Employer, QLatin1StringView("company")},
    {Field::Place, QLatin1StringView("location")},
    {Field::Place, QLatin1StringView("city")},
    {Field::Stage, QLatin1StringView("status")},
    {Field::Salary, QLatin1StringView("pay")},
    {Field::Deadline, QLatin1StringView("due")},
    {Field::Rating, QLatin1StringView("stars")},
}};

constexpr std::array<std::pair<PostingQuery::Sort, QLatin1StringView>, 11> SortWords{{
    {PostingQuery::Sort::Added, QLatin1StringView("added")},
    {PostingQuery::Sort::Title, QLatin1StringView("title")},
    {PostingQuery::Sort::Employer, QLatin1StringView("employer")},
    {PostingQuery::Sort::Posted, QLatin1StringView("posted")},
    {PostingQuery::Sort::ApplyBy, QLatin1StringView("apply_by")},
    {PostingQuery::Sort::Salary, QLatin1StringView("salary")},
    {PostingQuery::Sort::Stage, QLatin1StringView("stage")},
    {PostingQuery::Sort::Place, QLatin1StringView("place")},
    {PostingQuery::Sort::Experience, QLatin1StringView("experience")},
    {PostingQuery::Sort::Rating, QLatin1StringView("rating")},
    {PostingQuery::Sort::Relevance, QLatin1StringView("relevance")},
}};

QString signOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::None:
        return {};
    case Comparison::Less:
        return u"<"_s;
    case Comparison::AtMost:
        return u"<="_s;
    case Comparison::More:
        return u">"_s;
    case Comparison::AtLeast:
        return u">="_s;
    }
    return {};
}

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + value + u'"';
}

/// A word that would be taken for a sign if it stood alone: "or", "NOT", or what begins with a minus. Two negations
/// around it, which is how it came to stand without one, say what it is.
bool looksLikeSign(const QueryTerm &term)
{
    const bool isBare = term.field == Field::Any && !term.phrase && !term.negated;
    const bool isMinus = term.value.startsWith(u'-') && term.value.size() > 1;
    const bool isWord = term.value.compare("or"_L1, Qt::CaseInsensitive) == 0 || term.value == "NOT"_L1;
    return isBare && (isMinus || isWord);
}

QString printed(const QueryTerm &term)
{
    if (looksLikeSign(term))
        return u"-(-"_s + term.value + u')';
    const QString field = fieldWord(term.field);
    return (term.negated ? u"-"_s : QString()) + (field.isEmpty() ? field : field + u':') + signOf(term.comparison)
        + (term.phrase ? quoted(term.value) : term.value);
}

enum class Place : quint8 { InAll, InAny, Alone };

QString printed(const QueryNode &node, Place place)
{
    if (node.kind == Kind::Term)
        return printed(node.term);
    const bool isAny = node.kind == Kind::Any;
    QStringList parts;
    for (const QueryNode &child : node.children)
        parts.append(printed(child, isAny ? Place::InAny : Place::InAll));
    const QString inside = parts.join(isAny ? u" or "_s : u" "_s);
    if (node.negated)
        return u"-("_s + inside + u')';
    // What stands side by side belongs together more closely than "or".
    return isAny && place != Place::Alone ? u'(' + inside + u')' : inside;
}

void collect(const QueryNode &node, std::vector<QueryTerm> &terms)
{
    if (node.kind == Kind::Term)
        terms.push_back(node.term);
    for (const QueryNode &child : node.children)
        collect(child, terms);
}

void collectHighlights(const QueryNode &node, QStringList &words)
{
    const QueryTerm &term = node.term;
    const bool isText = term.field == Field::Any || term.field == Field::Title || term.field == Field::Skill;
    if (node.kind == Kind::Term && isText && !term.negated)
        words.append(term.value);
    if (node.kind != Kind::Term && !node.negated)
        for (const QueryNode &child : node.children)
            collectHighlights(child, words);
}

} // namespace

QueryNode QueryNode::of(QueryTerm term)
{
    return {Kind::Term, false, std::move(term), {}};
}

QueryNode QueryNode::group(Kind kind, std::vector<QueryNode> parts, bool negated)
{
    QueryNode node{kind, negated, {}, {}};
    for (QueryNode &part : parts) {
        const bool melts = part.kind == kind && !part.negated;
        if (melts)
            node.children.insert(node.children.end(), std::make_move_iterator(part.children.begin()),
                                 std::make_move_iterator(part.children.end()));
        else
            node.children.push_back(std::move(part));
    }
    if (node.children.size() != 1)
        return node;
    QueryNode only = std::move(node.children.front());
    bool &flag = only.kind == Kind::Term ? only.term.negated : only.negated;
    flag = flag != negated;
    return only;
}

bool QueryNode::operator==(const QueryNode &other) const
{
    return kind == other.kind && negated == other.negated && term == other.term && children == other.children;
}

PostingQuery PostingQuery::parse(const QString &text)
{
    return readQuery(text).query;
}

void PostingQuery::add(QueryTerm term)
{
    root.children.push_back(QueryNode::of(std::move(term)));
}

std::vector<QueryTerm> PostingQuery::terms() const
{
    std::vector<QueryTerm> found;
    collect(root, found);
    return found;
}

QString PostingQuery::toString() const
{
    const bool isOne = root.children.size() == 1;
    return isOne ? printed(root.children.front(), Place::Alone) : printed(root, Place::Alone);
}

QStringList PostingQuery::highlights() const
{
    QStringList words;
    collectHighlights(root, words);
    return words;
}

QString fieldWord(QueryTerm::Field field)
{
    for (const auto &[candidate, word] : FieldWords)
        if (candidate == field)
            return word;
    return {};
}

std::optional<QueryTerm::Field> fieldFromWord(QStringView word)
{
    for (const auto &[field, candidate] : FieldWords)
        if (word.compare(candidate, Qt::CaseInsensitive) == 0)
            return field;
    for (const auto &[field, candidate] : OtherFieldWords)
        if (word.compare(candidate, Qt::CaseInsensitive) == 0)
            return field;
    return std::nullopt;
}

QString sortWord(PostingQuery::Sort sort)
{
    for (const auto &[candidate, word] : SortWords)
        if (candidate == sort)
            return word;
    return {};
}

std::optional<PostingQuery::Sort> sortFromWord(const QString &word)
{
    for (const auto &[sort, candidate] : SortWords)
        if (word.compare(candidate, Qt::CaseInsensitive) == 0)
            return sort;
    return std::nullopt;
}

} // namespace Shortlist
