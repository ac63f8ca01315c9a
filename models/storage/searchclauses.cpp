// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/searchclauses.h"

#include "models/domain/queryparser.h"
#include "models/domain/text.h"
#include "models/storage/searchtext.h"
#include "models/storage/sql.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto AnyOf = " OR "_L1; // of FTS5
constexpr auto NotTrashedSql = "p.trashed_at IS NULL"_L1;

// How well a posting matches is asked of as many as somebody may look through.
constexpr auto MostRanked = 1000;
constexpr auto CandidatesSql =
    "SELECT * FROM (SELECT posting_search.rowid AS ranked, relevance(posting_search, %3, 12, 5, 3, 5, 3, 2, 1) AS rank"
    " FROM posting_search CROSS JOIN posting p ON p.id = posting_search.rowid%1"
    " ORDER BY posting_search.rowid DESC LIMIT %2)"_L1;

constexpr auto TaggedSql = "SELECT * FROM (SELECT DISTINCT p.id AS ranked, -1000.0 AS rank FROM posting_tag"
                           " CROSS JOIN posting p ON p.id = posting_id WHERE %1 ORDER BY p.id DESC LIMIT %2)"_L1;
constexpr auto OfTagsSql = "tag_id IN (SELECT rowid FROM tag_search WHERE tag_search MATCH ?)"_L1;

bool asksForTrash(const std::vector<QueryTerm> &terms)
{
    return std::any_of(terms.begin(), terms.end(), [](const QueryTerm &term) {
        return term.field == QueryTerm::Field::Is && !term.negated && Text::folded(term.value) == "trashed"_L1;
    });
}

QueryTerm shortened(QueryTerm term)
{
    term.value.truncate(MaxTermChars);
    return term;
}

/// Writes the tree down, depth first: the answers come in the order of the conditions.
class Compiler
{
public:
    Compiler(QDate today, const TermAnswers &answers, const TermsInTags &tags)
        : m_today(today)
        , m_answers(answers)
        , m_tags(tags)
    { }

    /// Words that must stand in the posting, as an FTS5 expression; nothing where the node asks for something else.
    std::optional<QString> match(const QueryNode &node)
    {
        const bool isWords = node.kind == QueryNode::Kind::Term && !node.term.negated && isMatched(node.term);
        if (!isWords || m_next >= size_t(MaxQueryTerms) || m_answers.at(m_next) || m_tags.at(m_next))
            return std::nullopt;
        ++m_next;
        return matchOf(shortened(node.term));
    }

    /// Without SQL where nothing in it says anything.
    SearchClause compile(const QueryNode &node, bool isLeftOut = false)
    {
        if (node.kind == QueryNode::Kind::Term)
            return compile(node.term, isLeftOut);
        SearchClause whole;
        QStringList parts;
        for (const QueryNode &child : node.children) {
            SearchClause part = compile(child, isLeftOut || node.negated);
            if (part.sql.isEmpty())
                continue;
            parts.append(part.sql);
            whole.values.append(part.values);
        }
        if (parts.isEmpty())
            return {};
        whole.sql = u'(' + parts.join(node.kind == QueryNode::Kind::Any ? u" OR "_s : u" AND "_s) + u')';
        return node.negated ? negated(whole) : whole;
    }

private:
    SearchClause compile(QueryTerm term, bool isLeftOut)
    {
        const size_t number = m_next++;
        if (number >= size_t(MaxQueryTerms))
            return {};
        term = shortened(std::move(term));
        const auto &answer = m_answers.at(number);
        const bool isNegated = term.negated;
        term.negated = isNegated || isLeftOut; // whole words: see endOf()
        const SearchClause clause = answer ? clauseOf(*answer)
            : m_tags.at(number)            ? clauseWithTags(term)
                                           : clauseOf(term, m_today);
        return isNegated ? negated(clause) : clause;
    }

    /// Without an employer, "employer_id IN …" is NULL, and so would its negation be.
    static SearchClause negated(const SearchClause &clause)
    {
        return clause.sql.isEmpty() ? clause : SearchClause{u"NOT COALESCE(%1, 0)"_s.arg(clause.sql), clause.values};
    }

    QDate m_today;
    const TermAnswers &m_answers;
    const TermsInTags &m_tags;
    size_t m_next = 0;
};

/// What is to be marked in a text, as one FTS5 expression; empty where there is nothing.
QString anyOf(const QStringList &words)
{
    QStringList phrases;
    for (const QString &word : words)
        if (const QString phrase = matchPhrase(word.left(MaxTermChars), WordEnd::Open); !phrase.isEmpty())
            phrases.append(phrase);
    return phrases.mid(0, MaxQueryTerms).join(AnyOf);
}

/// What ranks a posting by the tags that it carries.
SearchClause ranksOfTags(const SearchClauses &clauses)
{
    QStringList all{OfTagsSql};
    if (!clauses.match.isEmpty())
        all.append(MatchSql);
    all.append(clauses.conditions);
    return {QString(TaggedSql).arg(all.join(u" AND "_s), QString::number(MostRanked)),
            QVariantList{Sql::bound(clauses.tagMatch)} + clauses.parameters()};
}

/// The words that tags say and that nobody wants left out, as one FTS5 expression.
QString inTags(const std::vector<QueryTerm> &terms, const TermsInTags &tags)
{
    QStringList words;
    for (size_t i = 0; i < terms.size(); ++i)
        if (tags.at(i) && !terms[i].negated)
            words.append(terms[i].value);
    return anyOf(words);
}

} // namespace

QString SearchClauses::where() const
{
    QStringList all = conditions;
    if (!match.isEmpty())
        all.prepend(MatchSql);
    return all.isEmpty() ? QString() : u" WHERE "_s + all.join(u" AND "_s);
}

QString SearchClauses::whereJoined() const
{
    return u" WHERE "_s + (QStringList{u"posting_search MATCH ?"_s} + conditions).join(u" AND "_s);
}

QVariantList SearchClauses::parameters() const
{
    return match.isEmpty() ? values : QVariantList{Sql::bound(match)} + values;
}

bool SearchClauses::isMatchAlone() const
{
    return !match.isEmpty() && conditions.size() == 1 && conditions.front() == NotTrashedSql;
}

bool SearchClauses::isEverything() const
{
    return match.isEmpty() && conditions == QStringList{NotTrashedSql};
}

SearchClauses searchClauses(const PostingQuery &query, QDate today, const TermAnswers &answers, const TermsInTags &tags)
{
    SearchClauses clauses;
    if (!asksForTrash(query.terms()))
        clauses.conditions.append(NotTrashedSql);
    Compiler compiler(today, answers, tags);
    QStringList matches; // one expression is answered faster than one list of rows for each word
    for (const QueryNode &child : query.root.children) {
        if (auto match = compiler.match(child)) {
            matches.append(*match);
            continue;
        }
        const SearchClause clause = compiler.compile(child);
        if (clause.sql.isEmpty())
            continue;
        if (clauses.oldest.sql.isEmpty() && child.kind == QueryNode::Kind::Term)
            clauses.oldest = oldestOf(shortened(child.term));
        clauses.conditions.append(clause.sql);
        clauses.values.append(clause.values);
    }
    matches.removeAll(QString());
    clauses.match = matches.join(u" AND "_s);
    clauses.tagMatch = inTags(query.terms(), tags);
    return clauses;
}

SearchClause searchRanks(const PostingQuery &query, const SearchClauses &clauses)
{
    if (query.sort != PostingQuery::Sort::Relevance)
        return {};
    SearchClauses sought = clauses;
    if (sought.match.isEmpty())
        sought.match = anyOf(query.highlights());
    if (sought.match.isEmpty())
        return {};
    const bool hasAlternatives = sought.match.contains(AnyOf); // words are in small letters
    const QString candidates =
        QString(CandidatesSql)
            .arg(sought.whereJoined(), QString::number(MostRanked), QString::number(int(hasAlternatives)));
    SearchClauses inTitles = sought;
    inTitles.match = u"{title} : (%1)"_s.arg(sought.match);
    SearchClause ranks{candidates + u" UNION ALL "_s + candidates, sought.parameters() + inTitles.parameters()};
    if (!clauses.tagMatch.isEmpty()) {
        const SearchClause tagged = ranksOfTags(clauses);
        ranks = {ranks.sql + u" UNION ALL "_s + tagged.sql, ranks.values + tagged.values};
    }
    ranks.sql = u"(SELECT ranked, min(rank) AS rank FROM (%1) GROUP BY ranked) r"_s.arg(ranks.sql);
    return ranks;
}

QString searchOrder(PostingQuery::Sort sort, Qt::SortOrder direction)
{
    const QString way = direction == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    const auto by = [&way](const QString &column) { return u" ORDER BY %1 %2 NULLS LAST, p.id %2"_s.arg(column, way); };
    switch (sort) {
    case PostingQuery::Sort::Added: // numbers are given in order of adding, whatever the clock says
        return u" ORDER BY p.id "_s + way;
    case PostingQuery::Sort::Title:
        return by(u"p.title_key"_s);
    case PostingQuery::Sort::Employer:
        return by(u"e.sort_key"_s);
    case PostingQuery::Sort::Posted:
        return by(u"p.posted_on"_s);
    case PostingQuery::Sort::ApplyBy:
        return by(u"p.apply_by"_s);
    case PostingQuery::Sort::Salary:
        return by(u"p.salary_yearly_minor"_s);
    case PostingQuery::Sort::Stage:
        return by(u"COALESCE(s.position, 0)"_s);
    case PostingQuery::Sort::Place:
        return by(u"p.place_key"_s);
    case PostingQuery::Sort::Experience:
        return by(u"p.experience_min"_s);
    case PostingQuery::Sort::Rating:
        return by(u"p.rating"_s);
    case PostingQuery::Sort::Relevance: // bm25() is smaller where the match is better
        return direction == Qt::DescendingOrder ? u" ORDER BY r.rank ASC NULLS LAST, p.id DESC"_s
                                                : u" ORDER BY r.rank DESC NULLS LAST, p.id ASC"_s;
    }
    return {};
}

} // namespace Shortlist
