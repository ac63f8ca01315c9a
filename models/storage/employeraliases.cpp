// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/text.h"
#include "models/storage/limitstore.h"
#include "models/storage/sql.h"

#include <array>

/// The part of LimitStore that says who an employer is: spellings that are joined, and parted again.
namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr auto AliasesSql = "SELECT a.written, e.name FROM employer_alias a JOIN employer e ON e.id = a.employer_id"
                            " ORDER BY e.key, a.key";
constexpr auto InsertAliasSql = "INSERT INTO employer_alias(key, written, employer_id) VALUES(?1, ?2, ?3)";
constexpr auto AliasSql = "SELECT employer_id, written FROM employer_alias WHERE key = ?1";
constexpr auto DeleteAliasSql = "DELETE FROM employer_alias WHERE key = ?1";

// ?1: who stays, ?2: who is one with it from now on.
constexpr std::array JoinSql = {
    "UPDATE posting SET employer_id = ?1 WHERE employer_id = ?2",
    "UPDATE limit_rule SET scope_name = (SELECT name FROM employer WHERE id = ?1)"
    " WHERE employer_id = ?2 AND scope_per = 'employer'",
    "UPDATE limit_rule SET employer_id = ?1 WHERE employer_id = ?2",
    "UPDATE employer_alias SET employer_id = ?1 WHERE employer_id = ?2",
    "INSERT INTO employer_group_member(employer_id, group_id)"
    " SELECT ?1, group_id FROM employer_group_member WHERE employer_id = ?2"
    " ON CONFLICT(employer_id) DO NOTHING",
    "DELETE FROM employer_group_member WHERE employer_id = ?2 AND ?1 <> ?2",
    "DELETE FROM employer WHERE id = ?2 AND ?1 <> ?2",
};
constexpr auto DropEmptyGroupsSql =
    "DELETE FROM employer_group WHERE id NOT IN (SELECT group_id FROM employer_group_member)";

// Where the user said who the employer is, the spelling of the source has no say.
constexpr auto WrittenSql = "SELECT p.id, json_extract(b.facts, '$.employer_as_written') FROM posting p"
                            " JOIN posting_body b ON b.posting_id = p.id WHERE p.employer_id = ?1"
                            " AND COALESCE(json_extract(b.facts, '$.origins.employer'), '') NOT IN ('the user', 'you')";
constexpr auto MoveSql = "UPDATE posting SET employer_id = ?2 WHERE id = ?1";

Result<> done(const Result<int> &changed)
{
    return changed ? Result<>() : Result<>(changed.error());
}

Result<> join(Sql::Connection &db, EmployerId stays, EmployerId goes)
{
    for (const char *sql : JoinSql)
        if (const auto joined = db.run(sql, stays, goes); !joined)
            return joined.error();
    return done(db.run(DropEmptyGroupsSql));
}

} // namespace

Result<std::vector<EmployerAlias>> LimitStore::aliases()
{
    return m_db.list(AliasesSql, [](const Sql::Row &row) { return EmployerAlias{row.text(0), row.text(1)}; });
}

Result<> LimitStore::addAlias(EmployerId employer, const QString &written)
{
    const QString key = Text::employerKey(written);
    const auto known = findEmployer(written);
    if (!known)
        return known.error();
    if (*known && (*known)->id == employer)
        return {};
    if (*known && (*known)->key != key)
        return Error{Error::Code::Conflict, u"\"%1\" stands for another employer"_s.arg(written), written};
    if (key.isEmpty())
        return Error{Error::Code::InvalidArgument, u"a spelling needs letters"_s};
    if (*known)
        if (auto joined = join(m_db, employer, (*known)->id); !joined)
            return joined;
    return done(m_db.run(InsertAliasSql, key, Text::collapsed(written), employer));
}

Result<> LimitStore::removeAlias(const QString &written)
{
    const QString key = Text::employerKey(written);
    const auto alias = m_db.first(
        AliasSql, [](const Sql::Row &row) { return std::pair(row.id<EmployerId>(0), row.text(1)); }, key);
    if (!alias)
        return alias.error();
    if (!*alias)
        return Error{Error::Code::NotFound, u"no other spelling \"%1\""_s.arg(written), written};
    if (const auto deleted = m_db.run(DeleteAliasSql, key); !deleted)
        return deleted.error();
    const auto postings = m_db.list(
        WrittenSql, [](const Sql::Row &row) { return std::pair(row.id<PostingId>(0), row.text(1)); }, (*alias)->first);
    if (!postings)
        return postings.error();
    const auto own = ensureEmployer((*alias)->second);
    if (!own)
        return own.error();
    for (const auto &[posting, spelling] : *postings)
        if (Text::employerKey(spelling) == key)
            if (const auto moved = m_db.run(MoveSql, posting, *own); !moved)
                return moved.error();
    return {};
}

} // namespace Shortlist
