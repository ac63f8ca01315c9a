// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/versionstore.h"

#include "models/storage/facts.h"
#include "models/storage/sql.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

// ?2: when it was replaced, NULL for the one in force.
constexpr auto CopySql =
    "INSERT INTO posting_version(posting_id, number, source_id, facts, text, html, text_fingerprint, sha256,"
    " replaced_at)"
    " SELECT p.id, 1 + COALESCE((SELECT max(number) FROM posting_version WHERE posting_id = p.id), 0), p.source_id,"
    " b.facts, b.text, b.html, p.text_fingerprint, b.sha256, ?2 FROM posting p JOIN posting_body b ON b.posting_id = "
    "p.id"
    " WHERE p.id = ?1";
constexpr auto HasReadingSql = "SELECT 1 FROM posting_version WHERE posting_id = ?1 AND replaced_at IS NULL";
constexpr auto ReplaceSql = "UPDATE posting_version SET replaced_at = ?2 WHERE posting_id = ?1 AND replaced_at IS NULL";
constexpr auto ReadingSql = "SELECT posting_id, number, source_id, facts, text, html, replaced_at FROM posting_version"
                            " WHERE posting_id = ?1 AND replaced_at IS NULL";
constexpr auto EarlierSql = "SELECT posting_id, number, source_id, facts, text, html, replaced_at FROM posting_version"
                            " WHERE posting_id = ?1 AND replaced_at IS NOT NULL ORDER BY number";
constexpr auto EarlierCountSql =
    "SELECT count(*) FROM posting_version WHERE posting_id = ?1 AND replaced_at IS NOT NULL";
constexpr auto IsEarlierSql =
    "SELECT 1 FROM posting_version v JOIN source s ON s.id = v.source_id"
    " WHERE v.posting_id = ?1 AND v.replaced_at IS NOT NULL AND s.sha256 = ?2 AND v.text_fingerprint = ?3 LIMIT 1";
constexpr auto NoticeSql = "SELECT fields, noticed_at FROM posting_notice WHERE posting_id = ?1";
constexpr auto SetNoticeSql = "INSERT INTO posting_notice(posting_id, fields, noticed_at) VALUES(?1, ?2, ?3)"
                              " ON CONFLICT(posting_id) DO UPDATE SET fields = excluded.fields,"
                              " noticed_at = excluded.noticed_at";
constexpr auto ClearNoticeSql = "DELETE FROM posting_notice WHERE posting_id = ?1";

Error notFound(PostingId id)
{
    return {Error::Code::NotFound, u"no posting %1"_s.arg(qint64(id)), QString::number(qint64(id))};
}

struct VersionRow
{
    StoredVersion version;
    PostingId posting{};
    QString facts;
    QString text;
    QString html;
};

VersionRow readRow(const Sql::Row &row)
{
    VersionRow read{{}, row.id<PostingId>(0), row.text(3), row.text(4), row.text(5)};
    read.version.number = row.number(1);
    read.version.source = row.id<SourceId>(2);
    read.version.replacedAt = row.instant(6);
    return read;
}

Result<StoredVersion> parsed(VersionRow row)
{
    auto posting = postingOf(row.posting, row.facts, row.text, row.html);
    if (!posting)
        return posting.error();
    row.version.posting = *std::move(posting);
    return std::move(row.version);
}

Result<> copyReading(Sql::Connection &db, PostingId posting, const QDateTime &replacedAt)
{
    const auto copied = db.run(CopySql, posting, replacedAt);
    if (!copied)
        return copied.error();
    return *copied > 0 ? Result<>() : Result<>(notFound(posting));
}

} // namespace

VersionStore::VersionStore(Sql::Connection &db)
    : m_db(db)
{ }

Result<> VersionStore::keepReading(PostingId posting)
{
    const auto kept = m_db.first(
        HasReadingSql, [](const Sql::Row &) { return true; }, posting);
    if (!kept)
        return kept.error();
    return *kept ? Result<>() : copyReading(m_db, posting, {});
}

Result<> VersionStore::archive(PostingId posting, const QDateTime &at)
{
    const auto replaced = m_db.run(ReplaceSql, posting, at);
    if (!replaced)
        return replaced.error();
    return *replaced > 0 ? Result<>() : copyReading(m_db, posting, at);
}

Result<std::optional<StoredVersion>> VersionStore::reading(PostingId posting)
{
    auto row = m_db.first(ReadingSql, readRow, posting);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<StoredVersion>();
    auto version = parsed(**std::move(row));
    if (!version)
        return version.error();
    return std::optional(*std::move(version));
}

Result<std::vector<StoredVersion>> VersionStore::earlier(PostingId posting)
{
    auto rows = m_db.list(EarlierSql, readRow, posting);
    if (!rows)
        return rows.error();
    std::vector<StoredVersion> versions;
    for (VersionRow &row : *rows) {
        auto version = parsed(std::move(row));
        if (!version)
            return version.error();
        versions.push_back(*std::move(version));
    }
    return versions;
}

Result<int> VersionStore::earlierCount(PostingId posting)
{
    const auto count = m_db.first(
        EarlierCountSql, [](const Sql::Row &row) { return row.number(0); }, posting);
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<bool> VersionStore::isEarlierReading(PostingId posting, const QByteArray &sourceSha256,
                                            const QByteArray &fingerprint)
{
    const auto found = m_db.first(
        IsEarlierSql, [](const Sql::Row &) { return true; }, posting, sourceSha256, fingerprint);
    if (!found)
        return found.error();
    return found->has_value();
}

Result<> VersionStore::addNotice(PostingId posting, const QStringList &fields, const QDateTime &at)
{
    const auto known = notice(posting);
    if (!known)
        return known.error();
    QStringList all = *known ? (*known)->fields : QStringList();
    all += fields;
    all.removeDuplicates();
    const auto set = m_db.run(SetNoticeSql, posting, all.join(u' '), at);
    return set ? Result<>() : Result<>(set.error());
}

Result<std::optional<StoredNotice>> VersionStore::notice(PostingId posting)
{
    return m_db.first(
        NoticeSql,
        [](const Sql::Row &row) {
            return StoredNotice{row.text(0).split(u' ', Qt::SkipEmptyParts), row.instant(1)};
        },
        posting);
}

Result<> VersionStore::clearNotice(PostingId posting)
{
    const auto cleared = m_db.run(ClearNoticeSql, posting);
    return cleared ? Result<>() : Result<>(cleared.error());
}

} // namespace Shortlist
