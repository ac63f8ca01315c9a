// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/querycursor.h"

#include "models/domain/queryparser.h"
#include "models/domain/queryvalues.h"
#include "models/domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

using Field = QueryTerm::Field;

/// A condition as it is written, for the window; what it means is the parser's.
struct Token
{
    qsizetype start = 0; ///< behind a minus
    qsizetype value = 0; ///< behind field and comparison
    qsizetype end = 0;
    Field field = Field::Any;
};

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')';
}

Token tokenFrom(const QString &text, qsizetype at)
{
    Token token;
    if (text.at(at) == u'-' && at + 1 < text.size() && !endsWord(text.at(at + 1)))
        ++at;
    token.start = at;
    qsizetype colon = at;
    while (colon < text.size() && text.at(colon).isLetter())
        ++colon;
    if (colon > at && colon < text.size() && text.at(colon) == u':') {
        if (const auto field = fieldFromWord(QStringView(text).mid(at, colon - at))) {
            token.field = *field;
            at = colon + 1;
        }
    }
    while (isOrdered(token.field) && at < text.size()
           && (text.at(at) == u'<' || text.at(at) == u'>' || text.at(at) == u'='))
        ++at;
    token.value = at;
    if (at < text.size() && text.at(at) == u'"') {
        for (++at; at < text.size() && text.at(at) != u'"'; ++at)
            at += text.at(at) == u'\\' ? 1 : 0;
        token.end = std::min(at + 1, text.size());
        return token;
    }
    while (at < text.size() && !endsWord(text.at(at)))
        ++at;
    token.end = at;
    return token;
}

std::vector<Token> tokensOf(const QString &text)
{
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (endsWord(text.at(at))) {
            ++at;
            continue;
        }
        tokens.push_back(tokenFrom(text, at));
        at = std::max(tokens.back().end, at + 1);
    }
    return tokens;
}

/// The values of a part of the search that asks for nothing but `field`; nothing where it asks for anything else.
std::optional<QStringList> onlyValues(const QueryNode &node, Field field)
{
    if (node.kind == QueryNode::Kind::Term) {
        const bool isValue =
            node.term.field == field && !node.term.negated && node.term.comparison == QueryTerm::Comparison::None;
        return isValue ? std::optional(QStringList{node.term.value}) : std::nullopt;
    }
    if (node.kind != QueryNode::Kind::Any || node.negated)
        return std::nullopt;
    QStringList values;
    for (const QueryNode &child : node.children) {
        const auto part = child.kind == QueryNode::Kind::Term ? onlyValues(child, field) : std::nullopt;
        if (!part)
            return std::nullopt;
        values.append(*part);
    }
    return values;
}

QueryTerm termOf(Field field, const QString &value)
{
    // A word where it can stand as one, for the eye.
    const QueryTerm word{field, value};
    const QueryReading reading = readQuery(fieldWord(field) + u':' + value);
    const bool isWord = !reading.problem && reading.query.terms() == std::vector{word};
    return isWord ? word : QueryTerm{field, value, false, true};
}

} // namespace

QueryCursor cursorIn(const QString &text, int position)
{
    for (const Token &token : tokensOf(text)) {
        if (position < token.start || position > token.end)
            continue;
        QString typed = position <= token.value ? QString() : text.mid(token.value, position - token.value);
        if (token.field == Field::Any)
            typed = text.mid(token.start, position - token.start);
        typed.remove(u'"');
        return {int(token.start), int(token.end - token.start), token.field, typed};
    }
    return {position, 0, Field::Any, {}};
}

EditedQuery replaced(const QString &text, const QueryCursor &cursor, const QString &condition)
{
    const QString before = text.left(cursor.start) + condition;
    const QString after = text.mid(cursor.start + cursor.length);
    const bool goesOn = condition.endsWith(u':');
    const bool needsSpace = !goesOn && !after.startsWith(u' ') && !after.startsWith(u')');
    const int position = int(before.size()) + (goesOn || after.startsWith(u')') ? 0 : 1);
    return {before + (needsSpace ? u" "_s : QString()) + after, position};
}

std::vector<FieldSpan> fieldSpans(const QString &text)
{
    std::vector<FieldSpan> spans;
    for (const Token &token : tokensOf(text))
        if (token.field != Field::Any)
            spans.push_back({int(token.start), int(text.indexOf(u':', token.start) + 1 - token.start)});
    return spans;
}

QString conditionOf(QueryTerm::Field field, const QString &value)
{
    PostingQuery query;
    query.add(termOf(field, value));
    return query.toString();
}

QStringList valuesOf(const PostingQuery &query, QueryTerm::Field field)
{
    for (const QueryNode &node : query.root.children)
        if (const auto values = onlyValues(node, field))
            return *values;
    return {};
}

PostingQuery withValues(const PostingQuery &query, QueryTerm::Field field, const QStringList &values)
{
    PostingQuery changed = query;
    std::erase_if(changed.root.children,
                  [field](const QueryNode &node) { return onlyValues(node, field).has_value(); });
    std::vector<QueryNode> either;
    for (const QString &value : values)
        either.push_back(QueryNode::of(termOf(field, value)));
    if (!either.empty())
        changed.root.children.push_back(QueryNode::group(QueryNode::Kind::Any, std::move(either)));
    return changed;
}

} // namespace Shortlist
