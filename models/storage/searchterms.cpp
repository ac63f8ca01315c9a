// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/searchterms.h"

#include "models/domain/minorunits.h"
#include "models/domain/posting.h"
#include "models/domain/queryvalues.h"
#include "models/domain/scripts.h"
#include "models/domain/sortkey.h"
#include "models/domain/text.h"
#include "models/domain/words.h"
#include "models/storage/searchtext.h"
#include "models/storage/sql.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr int DueWithinDays = 7;

constexpr auto NothingSql = "0"_L1;

// A whole name if there is one, else the beginning of one, while it is being typed; with the tags below it.
constexpr auto OfTagSql = " FROM posting_tag JOIN tag ON tag.id = tag_id"
                          " WHERE instr(key || '/', ? || '/') = 1"
                          " OR (? AND instr(key, ?) = 1 AND NOT EXISTS (SELECT 1 FROM tag WHERE key = ?))"_L1;
constexpr auto TagSql = "p.id IN (SELECT posting_id%1)"_L1;
constexpr auto OldestSql = "COALESCE((SELECT min(posting_id)%1), 9223372036854775807)"_L1; // none is that new
constexpr auto StageSql = "COALESCE(p.stage_id, (SELECT id FROM stage WHERE key = 'saved')) IN (SELECT id FROM stage"
                          " WHERE key = ? OR lower(name) = ? OR (? AND instr(key, ?) = 1"
                          " AND NOT EXISTS (SELECT 1 FROM stage WHERE key = ? OR lower(name) = ?)))"_L1;
constexpr auto EmployerExactSql = "p.employer_id IN (SELECT id FROM employer WHERE key = ?"
                                  " UNION ALL SELECT employer_id FROM employer_alias WHERE key = ?)"_L1;
constexpr auto EmployerPartSql = "p.id IN (SELECT rowid FROM posting_search WHERE posting_search MATCH ?"
                                 " UNION ALL SELECT id FROM posting WHERE employer_id IN (SELECT id FROM employer"
                                 " WHERE instr(key, ?) > 0"
                                 " UNION ALL SELECT employer_id FROM employer_alias WHERE instr(key, ?) > 0))"_L1;
// Most postings are by an employer with an "a": the newest of them are found soonest in the order in which they came.
// How the employer is written in the posting itself counts from the second letter on.
constexpr auto EmployerLettersSql = "+p.employer_id IN (SELECT id FROM employer WHERE instr(key, ?) > 0"
                                    " OR instr(sort_key, ?) > 0"
                                    " UNION ALL SELECT employer_id FROM employer_alias WHERE instr(key, ?) > 0)"_L1;
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

// Nearly all postings are in these stages: the plus keeps SQLite from looking each of them up by its stage.
constexpr auto NotSubmittedSql =
    "(+p.stage_id IS NULL OR +p.stage_id IN (SELECT id FROM stage WHERE type IN ('saved', 'planned')))"_L1;
constexpr auto NotPlannedSql = "(+p.stage_id IS NULL OR +p.stage_id IN (SELECT id FROM stage WHERE type = 'saved'))"_L1;
constexpr auto NotEndedSql = "(+p.stage_id IS NULL OR +p.stage_id NOT IN (SELECT id FROM stage WHERE type IN"
                             " ('ended_by_me', 'ended_by_employer', 'closed', 'accepted')))"_L1;
constexpr auto NotExpiredSql = "(p.apply_by IS NULL OR p.apply_by >= ?)"_L1;

using Clause = SearchClause;
using Comparison = QueryTerm::Comparison;

WordEnd endOf(const QueryTerm &term)
{
    // "-java" must not hide JavaScript: what is left out is named whole.
    return term.phrase || term.negated ? WordEnd::Closed : WordEnd::Open;
}

/// The column of posting_search that answers for a field; empty: any. Nothing where others answer.
std::optional<QLatin1StringView> columnOf(QueryTerm::Field field)
{
    switch (field) {
    case QueryTerm::Field::Any:
        return ""_L1;
    case QueryTerm::Field::Title:
        return "title"_L1;
    case QueryTerm::Field::Place:
        return "place"_L1;
    case QueryTerm::Field::Skill:
        return "skills"_L1;
    default:
        return std::nullopt;
    }
}

Clause matching(const QueryTerm &term)
{
    const QString match = matchOf(term);
    return match.isEmpty() ? Clause() : Clause{MatchSql, {Sql::bound(match)}};
}

QVariantList tagValues(const QueryTerm &term)
{
    const QVariant key = Sql::bound(Text::folded(term.value));
    return {key, !term.phrase, key, key};
}

Clause tagged(const QueryTerm &term)
{
    return {QString(TagSql).arg(OfTagSql), tagValues(term)};
}

Clause inStage(const QueryTerm &term)
{
    const QVariant key = Sql::bound(Text::folded(term.value));
    return {StageSql, {key, key, !term.phrase, key, key, key}};
}

/// Of a script with spaces: there it is no word yet.
bool isOneLetter(const QString &text)
{
    return text.size() == 1 && !standsAlone(text.front().unicode());
}

Clause ofEmployer(const QueryTerm &term)
{
    const QVariant key = Sql::bound(Text::employerKey(term.value));
    const QString phrase = matchPhrase(term.value, endOf(term));
    if (term.phrase || phrase.isEmpty())
        return {EmployerExactSql, {key, key}};
    if (isOneLetter(term.value) && !term.negated)
        return {EmployerLettersSql, {key, Sql::bound(Text::sortKey(term.value)), key}};
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
        return {u"(p.apply_by IS NOT NULL AND p.apply_by < ?)"_s, {day}};
    if (word == "open"_L1)
        return {u"(%1 AND %2)"_s.arg(NotExpiredSql, NotEndedSql), {day}};
    if (word == "undecided"_L1)
        return {u"(%1 AND %2)"_s.arg(NotExpiredSql, NotPlannedSql), {day}};
    if (word == "due"_L1)
        return {u"(p.apply_by IS NOT NULL AND p.apply_by BETWEEN ? AND ? AND %1)"_s.arg(NotSubmittedSql),
                {day, Sql::bound(today.addDays(DueWithinDays))}};
    if (word == "trashed"_L1)
        return {u"p.trashed_at IS NOT NULL"_s};
    if (word == "duplicate"_L1)
        return {u"p.id IN (SELECT one_id FROM duplicate WHERE state = 'suggested'"
                " UNION ALL SELECT other_id FROM duplicate WHERE state = 'suggested')"_s};
    return {NothingSql};
}

/// `yes` is a place to work, not a word of the text.
Clause workedAt(const QString &word)
{
    const auto workplace = word == "yes"_L1 ? std::optional(Workplace::Remote)
        : word == "hybrid"_L1               ? std::optional(Workplace::Hybrid)
        : word == "no"_L1                   ? std::optional(Workplace::Onsite)
        : word == "unknown"_L1              ? std::optional(Workplace::Unknown)
                                            : std::nullopt;
    return workplace ? Clause{u"p.workplace = ?"_s, {Sql::bound(wordOf(*workplace))}} : Clause{NothingSql};
}

Clause ofProgramme(const QString &word)
{
    const auto programme = word == "none"_L1 ? std::optional(Programme::None) : fromWord<Programme>(word);
    return programme ? Clause{u"p.programme = ?"_s, {Sql::bound(wordOf(*programme))}} : Clause{NothingSql};
}

QString signOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::None:
        return u"="_s;
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

/// Amounts of a currency without minor units are stored as they are.
QString minorUnits()
{
    return u"(CASE WHEN p.salary_currency IN ('%1') THEN 1 ELSE 100 END)"_s.arg(
        currenciesWithoutMinorUnit().join(u"','"_s));
}

Clause paying(const QueryTerm &term)
{
    const auto pay = payOf(term);
    if (!pay)
        return {NothingSql};
    const bool isLone = term.comparison == Comparison::None;
    const QString sign = isLone ? signOf(Comparison::AtLeast) : signOf(term.comparison);
    Clause clause{u"p.salary_yearly_minor %1 ? * %2"_s.arg(sign, minorUnits()), {pay->amount}};
    if (pay->upTo) {
        clause.sql += u" AND p.salary_yearly_minor <= ? * "_s + minorUnits();
        clause.values.append(*pay->upTo);
    }
    if (!pay->currency.isEmpty()) {
        clause.sql += u" AND p.salary_currency = ?"_s;
        clause.values.append(Sql::bound(pay->currency));
    }
    clause.sql = u"COALESCE(%1, 0)"_s.arg(clause.sql);
    return clause;
}

/// `day` turns a bound into what is stored.
Clause between(const QString &column, const QueryTerm &term, QDate today, QVariant (*lower)(QDate),
               QVariant (*upper)(QDate), QLatin1StringView upperSign)
{
    const auto bounds = daysOf(term, today);
    if (!bounds)
        return {NothingSql};
    Clause clause{u"%1 IS NOT NULL"_s.arg(column)};
    if (bounds->from.isValid()) {
        clause.sql += u" AND %1 >= ?"_s.arg(column);
        clause.values.append(lower(bounds->from));
    }
    if (bounds->to.isValid()) {
        clause.sql += u" AND %1 %2 ?"_s.arg(column, upperSign);
        clause.values.append(upper(bounds->to));
    }
    clause.sql = u'(' + clause.sql + u')';
    return clause;
}

Clause onDays(const QString &column, const QueryTerm &term, QDate today)
{
    const auto stored = [](QDate day) { return Sql::bound(day); };
    return between(column, term, today, stored, stored, "<="_L1);
}

/// Instants, by the days of the user's clock.
Clause addedOn(const QueryTerm &term, QDate today)
{
    const auto start = [](QDate day) { return Sql::bound(day.startOfDay().toUTC()); };
    const auto end = [](QDate day) { return Sql::bound(day.addDays(1).startOfDay().toUTC()); };
    return between(u"p.added_at"_s, term, today, start, end, "<"_L1);
}

Clause rated(const QueryTerm &term)
{
    const auto stars = ratingOf(term);
    return stars ? Clause{u"p.rating %1 ?"_s.arg(signOf(term.comparison)), {*stars}} : Clause{NothingSql};
}

} // namespace

bool isMatched(const QueryTerm &term)
{
    return columnOf(term.field).has_value();
}

QString matchOf(const QueryTerm &term)
{
    const auto column = columnOf(term.field);
    const QString phrase = column ? matchPhrase(term.value, endOf(term)) : QString();
    return phrase.isEmpty() || column->isEmpty() ? phrase : u"%1 : %2"_s.arg(*column, phrase);
}

SearchClause oldestOf(const QueryTerm &term)
{
    if (term.field != QueryTerm::Field::Tag || term.negated)
        return {};
    return {QString(OldestSql).arg(OfTagSql), tagValues(term)};
}

SearchClause clauseOf(const QueryTerm &term, QDate today)
{
    const QString word = Text::folded(term.value);
    switch (term.field) {
    case QueryTerm::Field::Any:
    case QueryTerm::Field::Title:
    case QueryTerm::Field::Place:
    case QueryTerm::Field::Skill:
        return matching(term);
    case QueryTerm::Field::Employer:
        return ofEmployer(term);
    case QueryTerm::Field::Tag:
        return tagged(term);
    case QueryTerm::Field::Stage:
        return inStage(term);
    case QueryTerm::Field::Group:
        return ofGroup(term);
    case QueryTerm::Field::Programme:
        return ofProgramme(word);
    case QueryTerm::Field::Remote:
        return workedAt(word);
    case QueryTerm::Field::Limit:
        return {NothingSql}; // the limits answer it (TermAnswer)
    case QueryTerm::Field::Salary:
        return paying(term);
    case QueryTerm::Field::Deadline:
        return onDays(u"p.apply_by"_s, term, today);
    case QueryTerm::Field::Posted:
        return onDays(u"p.posted_on"_s, term, today);
    case QueryTerm::Field::Added:
        return addedOn(term, today);
    case QueryTerm::Field::Rating:
        return rated(term);
    case QueryTerm::Field::Has:
        return having(word);
    case QueryTerm::Field::Is:
        return being(word, today);
    }
    return {};
}

SearchClause clauseWithTags(const QueryTerm &term)
{
    const QVariant match = Sql::bound(matchOf(term));
    return {MatchOrTagSql, {match, match}};
}

SearchClause clauseOf(const TermAnswer &answer)
{
    const bool isComplement = answer.meaning == TermAnswer::Meaning::AllBut;
    return {isComplement ? u"NOT "_s + AmongSql : QString(AmongSql), {Sql::bound(answer.ids)}};
}

} // namespace Shortlist
