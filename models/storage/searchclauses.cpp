// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/searchclauses.h"

#include "models/domain/text.h"
#include "models/storage/searchtext.h"
#include "models/storage/sql.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr int DueWithinDays = 7;

constexpr auto MatchSql = "p.id IN (SELECT rowid FROM posting_search WHERE posting_search MATCH ?)"_L1;
constexpr auto NothingSql = "0"_L1;

// A whole name if there is one, else the beginning of one, while it is being typed.
constexpr auto TagSql = "p.id IN (SELECT posting_id FROM posting_tag JOIN tag ON tag.id = tag_id WHERE key = ?"
                        " OR (? AND instr(key, ?) = 1 AND NOT EXISTS (SELECT 1 FROM tag WHERE key = ?)))"_L1;
constexpr auto StageSql = "COALESCE(p.stage_id, (SELECT id FROM stage WHERE key = 'saved')) IN (SELECT id FROM stage"
                          " WHERE key = ? OR lower(name) = ? OR (? AND instr(key, ?) = 1"
                          " AND NOT EXISTS (SELECT 1 FROM stage WHERE key = ? OR lower(name) = ?)))"_L1;
constexpr auto EmployerExactSql = "p.employer_id IN (SELECT id FROM employer WHERE key = ?"
                                  " UNION ALL SELECT employer_id FROM employer_alias WHERE key = ?)"_L1;
constexpr auto EmployerPartSql = "(p.id IN (SELECT rowid FROM posting_search WHERE posting_search MATCH ?)"
                                 " OR p.employer_id IN (SELECT id FROM employer WHERE instr(key, ?) > 0"
                                 " UNION ALL SELECT employer_id FROM employer_alias WHERE instr(key, ?) > 0))"_L1;
// An employer that stands alone is a group of one.
constexpr auto GroupSql = "(p.employer_id IN (SELECT employer_id FROM employer_group_member"
                          " JOIN employer_group ON employer_group.id = group_id WHERE key = ?"
                          " OR (? AND instr(key, ?) > 0))"
                          " OR p.employer_id IN (SELECT id FROM employer WHERE key = ?"
                          " AND id NOT IN (SELECT employer_id FROM employer_group_member)))"_L1;

// A site with and without "www.".
constexpr auto SiteSql = "(instr(lower(p.source_url) || '/', '://' || ? || '/') > 0"
                         " OR instr(lower(p.source_url) || '/', '://www.' || ? || '/') > 0)"_L1;
constexpr auto AmongSql = "p.id IN (SELECT value FROM json_each(?))"_L1;

constexpr auto NotSubmittedSql =
    "(p.stage_id IS NULL OR p.stage_id IN (SELECT id FROM stage WHERE type IN ('saved', 'planned')))"_L1;
constexpr auto NotPlannedSql = "(p.stage_id IS NULL OR p.stage_id IN (SELECT id FROM stage WHERE type = 'saved'))"_L1;
constexpr auto NotEndedSql = "(p.stage_id IS NULL OR p.stage_id NOT IN (SELECT id FROM stage WHERE type IN"
                             " ('ended_by_me', 'ended_by_employer', 'closed', 'accepted')))"_L1;
constexpr auto NotExpiredSql = "(p.apply_by IS NULL OR p.apply_by >= ?)"_L1;

/// A condition and its values, before it is negated.
struct Clause
{
    QString sql;
    QVariantList values = {};
};

WordEnd endOf(const QueryTerm &term)
{
    // "-java" must not hide JavaScript: what is left out is named whole.
    return term.phrase || term.negated ? WordEnd::Closed : WordEnd::Open;
}

Clause matching(const QString &column, const QueryTerm &term)
{
    const QString phrase = matchPhrase(term.value, endOf(term));
    if (phrase.isEmpty())
        return {};
    return {MatchSql, {Sql::bound(column.isEmpty() ? phrase : u"%1 : %2"_s.arg(column, phrase))}};
}

Clause tagged(const QueryTerm &term)
{
    const QVariant key = Sql::bound(Text::folded(term.value));
    return {TagSql, {key, !term.phrase, key, key}};
}

Clause inStage(const QueryTerm &term)
{
    const QVariant key = Sql::bound(Text::folded(term.value));
    return {StageSql, {key, key, !term.phrase, key, key, key}};
}

Clause ofEmployer(const QueryTerm &term)
{
    const QVariant key = Sql::bound(Text::employerKey(term.value));
    const QString phrase = matchPhrase(term.value, endOf(term));
    if (term.phrase || phrase.isEmpty())
        return {EmployerExactSql, {key, key}};
    return {EmployerPartSql, {Sql::bound(u"employer : %1"_s.arg(phrase)), key, key}};
}

Clause ofGroup(const QueryTerm &term)
{
    const QVariant key = Sql::bound(Text::folded(term.value));
    return {GroupSql, {key, !term.phrase, key, Sql::bound(Text::employerKey(term.value))}};
}

Clause onSite(const QString &host)
{
    return {SiteSql, {Sql::bound(host), Sql::bound(host)}};
}

Clause having(const QString &word)
{
    if (word == "limit"_L1)
        return {u"p.has_limit"_s};
    if (word == "deadline"_L1)
        return {u"p.apply_by IS NOT NULL"_s};
    if (word == "salary"_L1)
        return {u"p.salary_yearly_minor IS NOT NULL"_s};
    if (word == "tag"_L1)
        return {u"p.id IN (SELECT posting_id FROM posting_tag)"_s};
    if (word == "address"_L1)
        return {u"p.source_url <> ''"_s};
    if (word.startsWith("address "_L1))
        return onSite(word.section(u' ', 1));
    if (word == "notes"_L1)
        return {u"p.id IN (SELECT posting_id FROM posting_body WHERE notes <> '')"_s};
    return {NothingSql};
}

Clause being(const QString &word, QDate today)
{
    const QVariant day = Sql::bound(today);
    if (word == "incomplete"_L1)
        return {u"p.missing <> ''"_s};
    if (word == "expired"_L1)
        return {u"COALESCE(p.apply_by < ?, 0)"_s, {day}};
    if (word == "open"_L1)
        return {u"(%1 AND %2)"_s.arg(NotExpiredSql, NotEndedSql), {day}};
    if (word == "undecided"_L1)
        return {u"(%1 AND %2)"_s.arg(NotExpiredSql, NotPlannedSql), {day}};
    if (word == "due"_L1)
        return {u"(COALESCE(p.apply_by BETWEEN ? AND ?, 0) AND %1)"_s.arg(NotSubmittedSql),
                {day, Sql::bound(today.addDays(DueWithinDays))}};
    if (word == "trashed"_L1)
        return {u"p.trashed_at IS NOT NULL"_s};
    return {NothingSql};
}

/// Without SQL where the term says nothing, such as a lone quote.
Clause clauseOf(const QueryTerm &term, QDate today)
{
    switch (term.field) {
    case QueryTerm::Field::Any:
        return matching({}, term);
    case QueryTerm::Field::Title:
        return matching(u"title"_s, term);
    case QueryTerm::Field::Place:
        return matching(u"place"_s, term);
    case QueryTerm::Field::Skill:
        return matching(u"skills"_s, term);
    case QueryTerm::Field::Employer:
        return ofEmployer(term);
    case QueryTerm::Field::Tag:
        return tagged(term);
    case QueryTerm::Field::Stage:
        return inStage(term);
    case QueryTerm::Field::Group:
        return ofGroup(term);
    case QueryTerm::Field::Has:
        return having(Text::folded(term.value));
    case QueryTerm::Field::Is:
        return being(Text::folded(term.value), today);
    }
    return {};
}

bool asksForTrash(const PostingQuery &query)
{
    return std::any_of(query.terms.begin(), query.terms.end(), [](const QueryTerm &term) {
        return term.field == QueryTerm::Field::Is && !term.negated && Text::folded(term.value) == "trashed"_L1;
    });
}

} // namespace

QString SearchClauses::where() const
{
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

SearchClauses searchClauses(const PostingQuery &query, QDate today,
                            const std::vector<std::optional<QString>> &histories)
{
    SearchClauses clauses;
    if (!asksForTrash(query))
        clauses.conditions.append(u"p.trashed_at IS NULL"_s);
    const auto terms = std::min(query.terms.size(), size_t(MaxQueryTerms));
    for (size_t i = 0; i < terms; ++i) {
        QueryTerm term = query.terms[i];
        term.value.truncate(MaxTermChars);
        const auto &answer = histories[i];
        const Clause clause = answer ? Clause{AmongSql, {Sql::bound(*answer)}} : clauseOf(term, today);
        if (clause.sql.isEmpty())
            continue;
        // Without an employer, "employer_id IN …" is NULL, and so would its negation be.
        clauses.conditions.append(term.negated ? u"NOT COALESCE(%1, 0)"_s.arg(clause.sql) : clause.sql);
        clauses.values.append(clause.values);
    }
    return clauses;
}

QString searchOrder(PostingQuery::Sort sort, Qt::SortOrder direction)
{
    const QString way = direction == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    const auto by = [&way](const QString &column) { return u" ORDER BY %1 %2 NULLS LAST, p.id %2"_s.arg(column, way); };
    switch (sort) {
    case PostingQuery::Sort::Added:
        return by(u"p.added_at"_s);
    case PostingQuery::Sort::Title:
        return by(u"p.title_key"_s);
    case PostingQuery::Sort::Employer:
        return by(u"e.key"_s);
    case PostingQuery::Sort::Posted:
        return by(u"p.posted_on"_s);
    case PostingQuery::Sort::ApplyBy:
        return by(u"p.apply_by"_s);
    case PostingQuery::Sort::Salary:
        return by(u"p.salary_yearly_minor"_s);
    case PostingQuery::Sort::Stage:
        return by(u"COALESCE(s.position, 0)"_s);
    }
    return {};
}

} // namespace Shortlist
