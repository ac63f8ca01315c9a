// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/limitrows.h"

#include "models/domain/words.h"
#include "models/storage/sql.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

// The columns stand in the same order in all four.
constexpr auto ListSql =
    "SELECT r.employer_id, state, kind, max, days, scope_per, scope_name, scope_region, window_type, window_days,"
    " window_months, window_period, window_starts_month, window_from, window_to, counts, frees_withdrawn,"
    " frees_rejected, frees_closed, apply_order, starts_at, strength, override_until, override_reason,"
    " evidence_posting_id, evidence_quote, evidence_start, evidence_end, evidence_url, evidence_found_on, r.id, e.name"
    " FROM limit_rule r LEFT JOIN employer e ON e.id = r.employer_id ORDER BY r.id";
constexpr auto FindSql =
    "SELECT r.employer_id, state, kind, max, days, scope_per, scope_name, scope_region, window_type, window_days,"
    " window_months, window_period, window_starts_month, window_from, window_to, counts, frees_withdrawn,"
    " frees_rejected, frees_closed, apply_order, starts_at, strength, override_until, override_reason,"
    " evidence_posting_id, evidence_quote, evidence_start, evidence_end, evidence_url, evidence_found_on, r.id, e.name"
    " FROM limit_rule r LEFT JOIN employer e ON e.id = r.employer_id WHERE r.id = ?1";
constexpr auto InsertSql =
    "INSERT INTO limit_rule(employer_id, state, kind, max, days, scope_per, scope_name, scope_region, window_type,"
    " window_days, window_months, window_period, window_starts_month, window_from, window_to, counts,"
    " frees_withdrawn, frees_rejected, frees_closed, apply_order, starts_at, strength, override_until,"
    " override_reason, evidence_posting_id, evidence_quote, evidence_start, evidence_end, evidence_url,"
    " evidence_found_on) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,"
    " ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30)";
constexpr auto UpdateSql =
    "UPDATE limit_rule SET employer_id = ?1, state = ?2, kind = ?3, max = ?4, days = ?5, scope_per = ?6,"
    " scope_name = ?7, scope_region = ?8, window_type = ?9, window_days = ?10, window_months = ?11,"
    " window_period = ?12, window_starts_month = ?13, window_from = ?14, window_to = ?15, counts = ?16,"
    " frees_withdrawn = ?17, frees_rejected = ?18, frees_closed = ?19, apply_order = ?20, starts_at = ?21,"
    " strength = ?22, override_until = ?23, override_reason = ?24, evidence_posting_id = ?25, evidence_quote = ?26,"
    " evidence_start = ?27, evidence_end = ?28, evidence_url = ?29, evidence_found_on = ?30 WHERE id = ?31";

template <typename Enum>
Enum wordAt(const Sql::Row &row, int column, Enum absent)
{
    return fromWord<Enum>(row.text(column)).value_or(absent);
}

std::optional<int> numberAt(const Sql::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

StoredRule readRule(const Sql::Row &row)
{
    using Frees = LimitRule::Frees;
    LimitRule rule;
    rule.id = row.text(30);
    rule.state = wordAt(row, 1, LimitRule::State::Disabled);
    rule.kind = wordAt(row, 2, LimitRule::Kind::Cap);
    rule.max = row.number(3);
    rule.days = row.number(4);
    rule.scope = {wordAt(row, 5, LimitRule::ScopeKind::Employer), row.text(6), row.text(7)};
    rule.window = {wordAt(row, 8, LimitRule::WindowType::Lifetime),
                   numberAt(row, 9),
                   numberAt(row, 10),
                   wordAt(row, 11, LimitRule::CalendarPeriod::Year),
                   row.number(12),
                   row.day(13),
                   row.day(14)};
    rule.counts = wordAt(row, 15, LimitRule::Counts::Submitted);
    rule.frees = {wordAt(row, 16, Frees::Unknown), wordAt(row, 17, Frees::Unknown), wordAt(row, 18, Frees::Unknown)};
    rule.order = wordAt(row, 19, LimitRule::Order::None);
    rule.startsAt = wordAt(row, 20, LimitRule::StartsAt::Rejected);
    rule.strength = wordAt(row, 21, LimitRule::Strength::Hard);
    if (!row.isNull(22))
        rule.overridden = LimitRule::Override{row.day(22), row.text(23)};
    rule.evidence = {row.id<PostingId>(24), row.text(25), row.integer(26), row.integer(27), row.text(28), row.day(29)};
    return {row.id<RuleId>(30), rule, row.id<EmployerId>(0), row.text(31)};
}

template <typename... Tail>
Result<int> writeRule(Sql::Connection &db, const char *sql, const LimitRule &rule, EmployerId employer,
                      const Tail &...tail)
{
    const LimitRule::Window &window = rule.window;
    const LimitRule::Evidence &evidence = rule.evidence;
    const auto until = rule.overridden ? std::optional(rule.overridden->until) : std::nullopt;
    const auto reason = rule.overridden ? std::optional(rule.overridden->reason) : std::nullopt;
    return db.run(sql, employer, wordOf(rule.state), wordOf(rule.kind), rule.max, rule.days, wordOf(rule.scope.per),
                  rule.scope.name, rule.scope.region, wordOf(window.type), window.days, window.months,
                  wordOf(window.period), window.startsMonth, window.from, window.to, wordOf(rule.counts),
                  wordOf(rule.frees.withdrawn), wordOf(rule.frees.rejected), wordOf(rule.frees.closed),
                  wordOf(rule.order), wordOf(rule.startsAt), wordOf(rule.strength), until, reason, evidence.posting,
                  evidence.quote, evidence.start, evidence.end, evidence.url, evidence.foundOn, tail...);
}

} // namespace

Result<std::vector<StoredRule>> listRules(Sql::Connection &db)
{
    return db.list(ListSql, readRule);
}

Result<std::optional<StoredRule>> findRule(Sql::Connection &db, RuleId id)
{
    return db.first(FindSql, readRule, id);
}

Result<int> insertRule(Sql::Connection &db, const LimitRule &rule, EmployerId employer)
{
    return writeRule(db, InsertSql, rule, employer);
}

Result<int> updateRule(Sql::Connection &db, RuleId id, const LimitRule &rule, EmployerId employer)
{
    return writeRule(db, UpdateSql, rule, employer, id);
}

} // namespace Shortlist
