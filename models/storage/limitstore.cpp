// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/limitstore.h"

#include "models/domain/sortkey.h"
#include "models/domain/text.h"
#include "models/domain/words.h"
#include "models/storage/limitrows.h"
#include "models/storage/sqltransaction.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto SetStateSql = "UPDATE limit_rule SET state = ?2 WHERE id = ?1";
constexpr auto DeleteRuleSql = "DELETE FROM limit_rule WHERE id = ?1";

constexpr auto GroupsSql = "SELECT id, name, confirmed FROM employer_group ORDER BY key";
// From the members, who are few, and not along all employers in their order: CROSS JOIN keeps the planner from that.
constexpr auto MembersSql = "SELECT group_id, name FROM employer_group_member"
                            " CROSS JOIN employer ON employer.id = employer_id ORDER BY key";
constexpr auto InsertGroupSql = "INSERT INTO employer_group(name, key, confirmed) VALUES(?1, ?2, ?3)";
constexpr auto UpdateGroupSql = "UPDATE employer_group SET name = ?2, key = ?3, confirmed = ?4 WHERE id = ?1";
constexpr auto ClearGroupSql = "DELETE FROM employer_group_member WHERE group_id = ?1";
constexpr auto JoinGroupSql = "INSERT INTO employer_group_member(employer_id, group_id) VALUES(?1, ?2)"
                              " ON CONFLICT(employer_id) DO UPDATE SET group_id = excluded.group_id";
constexpr auto DropEmptyGroupsSql =
    "DELETE FROM employer_group WHERE id NOT IN (SELECT group_id FROM employer_group_member)";
constexpr auto DeleteGroupSql = "DELETE FROM employer_group WHERE id = ?1";

constexpr auto EmployersSql = "SELECT e.id, e.name, e.key, m.group_id FROM employer e"
                              " LEFT JOIN employer_group_member m ON m.employer_id = e.id ORDER BY e.key";
constexpr auto FindEmployerSql = "SELECT e.id, e.name, e.key, m.group_id FROM employer e"
                                 " LEFT JOIN employer_group_member m ON m.employer_id = e.id"
                                 " WHERE e.id = COALESCE((SELECT id FROM employer WHERE key = ?1),"
                                 " (SELECT employer_id FROM employer_alias WHERE key = ?1))";
constexpr auto InsertEmployerSql = "INSERT INTO employer(name, key, sort_key) VALUES(?1, ?2, ?3)";

Employer readEmployer(const Sql::Row &row)
{
    return {row.id<EmployerId>(0), row.text(1), row.text(2), row.id<GroupId>(3)};
}

Result<> done(const Result<int> &changed)
{
    return changed ? Result<>() : Result<>(changed.error());
}

/// For statements that change the row itself.
Result<> oneChanged(const Result<int> &changed, const QString &what, qint64 id)
{
    if (changed && *changed == 0)
        return Error{Error::Code::NotFound, u"no %1 %2"_s.arg(what).arg(id)};
    return done(changed);
}

} // namespace

LimitStore::LimitStore(Sql::Connection &db)
    : m_db(db)
{ }

Result<std::vector<StoredRule>> LimitStore::rules()
{
    return listRules(m_db);
}

Result<StoredRule> LimitStore::rule(RuleId id)
{
    auto rule = findRule(m_db, id);
    if (!rule)
        return rule.error();
    if (!*rule)
        return Error{Error::Code::NotFound, u"no limit rule %1"_s.arg(qint64(id))};
    return **std::move(rule);
}

Result<RuleId> LimitStore::add(const LimitRule &rule, EmployerId employer)
{
    const auto inserted = insertRule(m_db, rule, employer);
    if (!inserted)
        return inserted.error();
    return RuleId{m_db.lastInsertedId()};
}

Result<> LimitStore::replace(RuleId id, const LimitRule &rule, EmployerId employer)
{
    return oneChanged(updateRule(m_db, id, rule, employer), u"limit rule"_s, qint64(id));
}

Result<> LimitStore::setState(RuleId id, LimitRule::State state)
{
    return oneChanged(m_db.run(SetStateSql, id, wordOf(state)), u"limit rule"_s, qint64(id));
}

Result<> LimitStore::remove(RuleId id)
{
    return oneChanged(m_db.run(DeleteRuleSql, id), u"limit rule"_s, qint64(id));
}

Result<std::vector<EmployerGroup>> LimitStore::groups()
{
    const Sql::Snapshot snapshot(m_db);
    auto groups = m_db.list(GroupsSql, [](const Sql::Row &row) {
        return EmployerGroup{row.id<GroupId>(0), row.text(1), {}, row.flag(2)};
    });
    if (!groups)
        return groups;
    const auto members =
        m_db.list(MembersSql, [](const Sql::Row &row) { return std::pair(row.integer(0), row.text(1)); });
    if (!members)
        return members.error();
    QHash<qint64, QStringList> byGroup;
    for (const auto &[group, employer] : *members)
        byGroup[group].append(employer);
    for (EmployerGroup &group : *groups)
        group.employers = byGroup.value(qint64(group.id));
    return groups;
}

Result<GroupId> LimitStore::saveGroup(const EmployerGroup &group)
{
    const QString name = Text::collapsed(group.name);
    if (name.isEmpty() || group.employers.isEmpty())
        return Error{Error::Code::InvalidArgument, u"a group needs a name and members"_s};
    const bool isNew = group.id == GroupId{};
    const auto written = isNew ? m_db.run(InsertGroupSql, name, Text::folded(name), group.confirmed)
                               : m_db.run(UpdateGroupSql, group.id, name, Text::folded(name), group.confirmed);
    if (auto changed = oneChanged(written, u"group"_s, qint64(group.id)); !changed)
        return changed.error();
    const GroupId id = isNew ? GroupId{m_db.lastInsertedId()} : group.id;
    if (const auto cleared = m_db.run(ClearGroupSql, id); !cleared)
        return cleared.error();
    for (const QString &member : group.employers) {
        const auto employer = ensureEmployer(member);
        if (!employer)
            return employer.error();
        if (const auto joined = m_db.run(JoinGroupSql, *employer, id); !joined)
            return joined.error();
    }
    if (const auto dropped = m_db.run(DropEmptyGroupsSql); !dropped)
        return dropped.error();
    return id;
}

Result<> LimitStore::dissolve(GroupId id)
{
    if (const auto cleared = m_db.run(ClearGroupSql, id); !cleared)
        return cleared.error();
    return oneChanged(m_db.run(DeleteGroupSql, id), u"group"_s, qint64(id));
}

Result<std::vector<Employer>> LimitStore::employers()
{
    return m_db.list(EmployersSql, readEmployer);
}

Result<std::optional<Employer>> LimitStore::findEmployer(const QString &name)
{
    return m_db.first(FindEmployerSql, readEmployer, Text::employerKey(name));
}

Result<EmployerId> LimitStore::ensureEmployer(const QString &name)
{
    const QString shown = Text::collapsed(name);
    if (shown.isEmpty())
        return Error{Error::Code::InvalidArgument, u"an employer needs a name"_s};
    const auto known = findEmployer(shown);
    if (!known)
        return known.error();
    if (*known)
        return (*known)->id;
    if (const auto inserted = m_db.run(InsertEmployerSql, shown, Text::employerKey(shown), Text::sortKey(shown));
        !inserted)
        return inserted.error();
    return EmployerId{m_db.lastInsertedId()};
}

} // namespace Shortlist
