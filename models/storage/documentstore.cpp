// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/documentstore.h"

#include "models/domain/limits.h"
#include "models/domain/text.h"
#include "models/domain/words.h"
#include "models/storage/sourcestore.h"
#include "models/storage/sql.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto ListSql =
    "SELECT id, name, kind, version, (SELECT count(*) FROM document o WHERE o.key = d.key AND o.removed_at IS NULL),"
    " sha256, size, added_at FROM document d WHERE removed_at IS NULL ORDER BY key, version DESC";
constexpr auto OneSql =
    "SELECT id, name, kind, version, (SELECT count(*) FROM document o WHERE o.key = d.key AND o.removed_at IS NULL),"
    " sha256, size, added_at FROM document d WHERE id = ?1";
constexpr auto OfPostingSql =
    "SELECT id, name, kind, version, (SELECT count(*) FROM document o WHERE o.key = d.key AND o.removed_at IS NULL),"
    " sha256, size, added_at, a.event_id FROM posting_document a JOIN document d ON d.id = a.document_id"
    " WHERE a.posting_id = ?1 ORDER BY key, version DESC";
constexpr auto BytesSql = "SELECT d.sha256, d.size, b.compressed, b.bytes FROM document d"
                          " JOIN document_bytes b ON b.sha256 = d.sha256 WHERE d.id = ?1";
constexpr auto KeptSql = "SELECT id FROM document ORDER BY id";
constexpr auto HasBytesSql = "SELECT 1 FROM document_bytes WHERE sha256 = ?1";
constexpr auto InsertBytesSql = "INSERT INTO document_bytes(sha256, compressed, bytes) VALUES(?1, ?2, ?3)";
constexpr auto SameSql = "SELECT id FROM document WHERE key = ?1 AND sha256 = ?2 AND removed_at IS NULL";
constexpr auto VersionSql = "SELECT COALESCE(max(version), 0) + 1 FROM document WHERE key = ?1";
constexpr auto InsertSql = "INSERT INTO document(name, key, version, kind, sha256, size, added_at)"
                           " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr auto KindSql = "UPDATE document SET kind = ?2 WHERE id = ?1";
constexpr auto RenameSql = "UPDATE document SET name = ?2, key = ?3, version = ?4 WHERE id = ?1";
constexpr auto AttachSql = "INSERT INTO posting_document(posting_id, document_id) SELECT ?1, ?2 WHERE NOT EXISTS"
                           " (SELECT 1 FROM posting_document WHERE posting_id = ?1 AND document_id = ?2)";
constexpr auto DetachSql = "DELETE FROM posting_document WHERE posting_id = ?1 AND document_id = ?2";
// Not before the last step, whatever the clock says (undosteps.cpp).
constexpr auto RemoveSql = "UPDATE document SET removed_at = max(?2, COALESCE("
                           "(SELECT recorded_at FROM undo_log ORDER BY id DESC LIMIT 1), '')) WHERE id = ?1"
                           " AND id NOT IN (SELECT document_id FROM posting_document)";
constexpr auto SentSql = "UPDATE posting_document SET event_id = ?3 WHERE posting_id = ?1 AND document_id = ?2"
                         " AND (?3 IS NULL OR EXISTS (SELECT 1 FROM application_event e WHERE e.id = ?3"
                         " AND e.posting_id = ?1 AND e.retracts IS NULL))";
constexpr auto FollowSql = "UPDATE posting_document SET event_id = ?2 WHERE event_id = ?1";

constexpr double WorthCompressing = 0.9; ///< PDF and office files are compressed already

Document readDocument(const Sql::Row &row)
{
    return {row.id<DocumentId>(0), row.text(1),   fromWord<DocumentKind>(row.text(2)).value_or(DocumentKind::Other),
            row.number(3),         row.number(4), row.bytes(5),
            row.integer(6),        row.instant(7)};
}

/// The content as it stands in the database.
struct StoredBytes
{
    QByteArray sha256;
    qint64 size = 0;
    bool isCompressed = false;
    QByteArray bytes;
};

/// qUncompress() allocates what the four bytes in front of the data say; ours is known and bounded.
QByteArray unpacked(const StoredBytes &stored)
{
    if (!stored.isCompressed)
        return stored.bytes;
    const bool isPlausible = stored.size <= Limits::DocumentBytes && stored.bytes.size() >= qsizetype(sizeof(quint32))
        && qFromBigEndian<quint32>(stored.bytes.constData()) == quint32(stored.size);
    return isPlausible ? qUncompress(stored.bytes) : QByteArray();
}

Error notFound(DocumentId id)
{
    return {Error::Code::NotFound, u"no document %1"_s.arg(qint64(id))};
}

Result<> done(const Result<int> &changed)
{
    return changed ? Result<>() : Result<>(changed.error());
}

Result<> oneChanged(const Result<int> &changed, DocumentId id)
{
    if (changed && *changed == 0)
        return notFound(id);
    return done(changed);
}

} // namespace

DocumentStore::DocumentStore(Sql::Connection &db)
    : m_db(db)
{ }

Result<std::vector<Document>> DocumentStore::documents()
{
    return m_db.list(ListSql, readDocument);
}

Result<std::vector<AttachedDocument>> DocumentStore::documentsOf(PostingId posting)
{
    const auto read = [](const Sql::Row &row) { return AttachedDocument{readDocument(row), row.id<EventId>(8)}; };
    return m_db.list(OfPostingSql, read, posting);
}

Result<Document> DocumentStore::document(DocumentId id)
{
    auto found = m_db.first(OneSql, readDocument, id);
    if (!found)
        return found.error();
    if (!*found)
        return notFound(id);
    return **std::move(found);
}

Result<QByteArray> DocumentStore::bytes(DocumentId id)
{
    const auto read = [](const Sql::Row &row) {
        return StoredBytes{row.bytes(0), row.integer(1), row.flag(2), row.bytes(3)};
    };
    const auto stored = m_db.first(BytesSql, read, id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return notFound(id);
    QByteArray bytes = unpacked(**stored);
    if (bytes.size() != (*stored)->size || SourceStore::sha256(bytes) != (*stored)->sha256)
        return Error{Error::Code::Storage, u"document %1 does not match its SHA-256"_s.arg(qint64(id))};
    return bytes;
}

Result<std::vector<DocumentId>> DocumentStore::kept()
{
    return m_db.list(KeptSql, [](const Sql::Row &row) { return row.id<DocumentId>(0); });
}

Result<> DocumentStore::ensureBytes(const QByteArray &sha256, const QByteArray &bytes)
{
    const auto known = m_db.first(
        HasBytesSql, [](const Sql::Row &) { return true; }, sha256);
    if (!known)
        return known.error();
    if (*known)
        return {};
    const QByteArray packed = qCompress(bytes);
    const bool helps = double(packed.size()) < double(bytes.size()) * WorthCompressing;
    return done(m_db.run(InsertBytesSql, sha256, int(helps), helps ? packed : bytes));
}

Result<int> DocumentStore::nextVersion(const QString &key)
{
    const auto version = m_db.first(
        VersionSql, [](const Sql::Row &row) { return row.number(0); }, key);
    if (!version)
        return version.error();
    return version->value_or(1);
}

Result<DocumentId> DocumentStore::add(const QString &name, DocumentKind kind, const QByteArray &bytes,
                                      const QDateTime &addedAt)
{
    if (bytes.size() > Limits::DocumentBytes)
        return Error{Error::Code::TooLarge, u"%1 bytes"_s.arg(bytes.size()), name};
    const QString key = Text::folded(name);
    const QByteArray sha256 = SourceStore::sha256(bytes);
    const auto same = m_db.first(
        SameSql, [](const Sql::Row &row) { return row.id<DocumentId>(0); }, key, sha256);
    if (!same)
        return same.error();
    if (*same)
        return **same;
    if (auto stored = ensureBytes(sha256, bytes); !stored)
        return stored.error();
    const auto version = nextVersion(key);
    if (!version)
        return version.error();
    const auto inserted = m_db.run(InsertSql, name, key, *version, wordOf(kind), sha256, bytes.size(), addedAt);
    if (!inserted)
        return inserted.error();
    return DocumentId{m_db.lastInsertedId()};
}

Result<> DocumentStore::setKind(DocumentId id, DocumentKind kind)
{
    return oneChanged(m_db.run(KindSql, id, wordOf(kind)), id);
}

Result<> DocumentStore::rename(DocumentId id, const QString &name)
{
    const auto now = document(id);
    if (!now)
        return now.error();
    const QString key = Text::folded(name);
    const bool isSameFamily = Text::folded(now->name) == key;
    const auto version = isSameFamily ? Result<int>(now->version) : nextVersion(key);
    if (!version)
        return version.error();
    return oneChanged(m_db.run(RenameSql, id, name, key, *version), id);
}

Result<> DocumentStore::attach(DocumentId document, PostingId posting)
{
    return done(m_db.run(AttachSql, posting, document));
}

Result<> DocumentStore::detach(DocumentId document, PostingId posting, const QDateTime &now)
{
    if (auto detached = oneChanged(m_db.run(DetachSql, posting, document), document); !detached)
        return detached;
    return done(m_db.run(RemoveSql, document, now));
}

Result<> DocumentStore::setSentWith(DocumentId document, PostingId posting, EventId event)
{
    return oneChanged(m_db.run(SentSql, posting, document, event), document);
}

Result<> DocumentStore::followEvent(EventId from, EventId to)
{
    return done(m_db.run(FollowSql, from, to));
}

} // namespace Shortlist
