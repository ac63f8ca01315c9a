// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/queryparser.h"

#include "models/domain/queryvalues.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

using Field = QueryTerm::Field;
using Kind = QueryNode::Kind;
using Problem = QueryProblem::Kind;

constexpr QLatin1StringView Not("NOT");

/// Recursive descent over the grammar in docs/search.md. Every method moves on, so that parsing ends on any input;
/// what is wrong is noted, the first thing only, and passed over.
class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    { }

    QueryReading read()
    {
        QueryReading reading;
        QueryNode node = choice(Field::Any);
        const bool isAll = node.kind == Kind::All && !node.negated;
        if (isAll)
            reading.query.root = std::move(node);
        else
            reading.query.root.children.push_back(std::move(node));
        reading.problem = std::move(m_problem);
        reading.values = std::move(m_values);
        return reading;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar next() const { return atEnd() ? QChar() : m_text.at(m_at); }
    static bool endsWord(QChar c) { return c.isSpace() || c == u'(' || c == u')'; }

    void note(Problem kind, qsizetype from, QueryTerm term = {})
    {
        if (!m_problem)
            m_problem = QueryProblem{kind, int(from), int(std::max<qsizetype>(m_at - from, 1)), std::move(term)};
    }

    void skipSpaces()
    {
        while (!atEnd() && next().isSpace())
            ++m_at;
    }

    bool isAtOr() const
    {
        const qsizetype after = m_at + 2;
        return QStringView(m_text).mid(m_at, 2).compare("or"_L1, Qt::CaseInsensitive) == 0
            && (after >= m_text.size() || endsWord(m_text.at(after)));
    }

    /// In capitals, as other programs write a minus; a word otherwise.
    bool isAtNot() const
    {
        const qsizetype after = m_at + Not.size();
        return QStringView(m_text).mid(m_at).startsWith(Not) && (after >= m_text.size() || endsWord(m_text.at(after)));
    }

    /// Past any number of them, and a minus. Whether what follows is left out; nothing where nothing follows.
    std::optional<bool> signs()
    {
        bool isLeftOut = false;
        for (qsizetype from = m_at; isAtNot(); from = m_at) {
            isLeftOut = !isLeftOut;
            m_at += Not.size();
            skipSpaces();
            if (!atEnd() && next() != u')' && !isAtOr())
                continue;
            if (!m_problem)
                m_problem = QueryProblem{Problem::LonelyNot, int(from), int(Not.size())};
            return std::nullopt;
        }
        const bool isMinus =
            next() == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace() && m_text.at(m_at + 1) != u')';
        m_at += isMinus ? 1 : 0;
        return isLeftOut != isMinus;
    }

    QueryNode choice(Field field)
    {
        const qsizetype from = m_at;
        std::vector<QueryNode> sides;
        qsizetype orAt = -1;
        while (true) {
            std::vector<QueryNode> parts = all(field);
            const bool isMore = !atEnd() && isAtOr();
            if (!parts.empty())
                sides.push_back(QueryNode::group(Kind::All, std::move(parts)));
            else if (isMore || orAt >= 0)
                noteOr(isMore ? m_at : orAt);
            else if (m_depth > 0)
                note(Problem::NothingInside, from - 1);
            if (!isMore)
                break;
            orAt = m_at;
            m_at += 2;
        }
        return sides.empty() ? QueryNode() : QueryNode::group(Kind::Any, std::move(sides));
    }

    void noteOr(qsizetype at)
    {
        if (!m_problem)
            m_problem = QueryProblem{Problem::LonelyOr, int(at), 2};
    }

    /// What stands side by side, up to "or", a closing parenthesis or the end.
    std::vector<QueryNode> all(Field field)
    {
        std::vector<QueryNode> parts;
        for (skipSpaces(); !atEnd() && !isAtOr(); skipSpaces()) {
            if (next() == u')') {
                if (m_depth > 0)
                    break;
                ++m_at;
                note(Problem::NothingToClose, m_at - 1);
                continue;
            }
            item(field, parts);
        }
        return parts;
    }

    void item(Field field, std::vector<QueryNode> &parts)
    {
        const qsizetype from = m_at;
        const auto isLeftOut = signs();
        if (!isLeftOut)
            return;
        const Field own = readField(field);
        if (next() == u'(') {
            group(own, *isLeftOut, parts);
            return;
        }
        QueryTerm term = readTerm(own);
        term.negated = *isLeftOut;
        if (term.value.trimmed().isEmpty()) {
            if (term.field != Field::Any)
                note(Problem::MissingValue, from, std::move(term));
            return;
        }
        if (++m_terms > MaxQueryTerms) {
            note(Problem::TooMany, from);
            return;
        }
        if (const auto problem = valueProblem(term))
            note(*problem, from, term);
        parts.push_back(QueryNode::of(std::move(term)));
        m_values.push_back(m_value);
    }

    void group(Field field, bool isNegated, std::vector<QueryNode> &parts)
    {
        const qsizetype from = m_at++;
        if (m_depth == MaxQueryDepth) {
            note(Problem::TooDeep, from);
            return; // what is inside counts as if it stood here
        }
        ++m_depth;
        QueryNode inside = choice(field);
        --m_depth;
        if (next() == u')')
            ++m_at; // at the end of the text it is as good as there
        const bool isEmpty = inside.kind != Kind::Term && inside.children.empty();
        if (!isEmpty)
            parts.push_back(isNegated ? QueryNode::group(Kind::All, {std::move(inside)}, true) : std::move(inside));
    }

    /// The field named here, else `field`.
    Field readField(Field field)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end).isLetter())
            ++end;
        if (end == m_at || end >= m_text.size() || m_text.at(end) != u':')
            return field;
        const auto named = fieldFromWord(QStringView(m_text).mid(m_at, end - m_at));
        if (!named)
            return field;
        m_at = end + 1;
        return *named;
    }

    QueryTerm readTerm(Field field)
    {
        QueryTerm term;
        term.field = field;
        if (isOrdered(field))
            term.comparison = comparison();
        term.phrase = next() == u'"';
        const qsizetype from = m_at;
        term.value = term.phrase ? quoted() : word();
        m_value = {from, std::min(m_at, m_text.size()) - from};
        return term;
    }

    QueryTerm::Comparison comparison()
    {
        using Comparison = QueryTerm::Comparison;
        constexpr std::array<std::pair<QLatin1StringView, Comparison>, 4> Signs{{
            {QLatin1StringView("<="), Comparison::AtMost},
            {QLatin1StringView(">="), Comparison::AtLeast},
            {QLatin1StringView("<"), Comparison::Less},
            {QLatin1StringView(">"), Comparison::More},
        }};
        for (const auto &[sign, comparison] : Signs) {
            if (QStringView(m_text).mid(m_at).startsWith(sign)) {
                m_at += sign.size();
                return comparison;
            }
        }
        return Comparison::None;
    }

    QString word()
    {
        const qsizetype from = m_at;
        while (!atEnd() && !endsWord(next()))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    /// Up to the closing quote, or to the end where it is missing; \" and \\ stand for themselves.
    QString quoted()
    {
        QString inside;
        for (++m_at; !atEnd() && next() != u'"'; ++m_at) {
            const QChar after = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
            if (next() == u'\\' && (after == u'"' || after == u'\\'))
                ++m_at;
            inside += next();
        }
        ++m_at;
        return inside;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_terms = 0;
    TextSpan m_value; ///< of the condition that was read last
    std::vector<TextSpan> m_values;
    std::optional<QueryProblem> m_problem;
};

} // namespace

QueryReading readQuery(const QString &text)
{
    return Parser(text).read();
}

} // namespace Shortlist
