// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sourcestore.h"

#include "models/domain/limits.h"
#include "models/domain/sha256.h"
#include "models/storage/sql.h"

#include <QtEndian>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto HasBytesSql = "SELECT 1 FROM source_bytes WHERE sha256 = ?1";
constexpr auto InsertBytesSql = "INSERT INTO source_bytes(sha256, compressed) VALUES(?1, ?2)";
constexpr auto InsertSql = "INSERT INTO source(sha256, size, name, url, origin, media_type, format, reader_version,"
                           " captured_at, imported_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr auto RecordSql = "SELECT id, name, url, format, sha256, size, imported_at FROM source WHERE id = ?1";
constexpr auto DocumentSql = "SELECT s.sha256, s.size, b.compressed, s.name, s.origin, s.media_type, s.url,"
                             " s.captured_at FROM source s JOIN source_bytes b ON b.sha256 = s.sha256 WHERE s.id = ?1";
constexpr auto IdsSql = "SELECT id FROM source ORDER BY id";

constexpr std::array OriginWords{
    std::pair{SourceOrigin::File, "file"_L1}, std::pair{SourceOrigin::Paste, "paste"_L1},
    std::pair{SourceOrigin::Drop, "drop"_L1}, std::pair{SourceOrigin::StandardInput, "standard_input"_L1},
    std::pair{SourceOrigin::Clip, "clip"_L1}, std::pair{SourceOrigin::Web, "web"_L1},
};

QString wordOf(SourceOrigin origin)
{
    for (const auto &[value, word] : OriginWords)
        if (value == origin)
            return word;
    return {};
}

SourceOrigin originOf(const QString &text)
{
    for (const auto &[value, word] : OriginWords)
        if (word == text)
            return value;
    return SourceOrigin::File;
}

Error notFound(SourceId id)
{
    return {Error::Code::NotFound, u"no source %1"_s.arg(qint64(id))};
}

/// A third faster than the usual level, for a twentieth more of bytes.
constexpr int FastCompression = 1;

/// A document as it stands in the database.
struct StoredDocument
{
    SourceDocument document;
    QByteArray sha256;
    qint64 size = 0;
    QByteArray compressed;
};

StoredDocument readDocument(const Sql::Row &row)
{
    return {{{}, row.text(3), originOf(row.text(4)), row.text(5), row.text(6), row.instant(7)},
            row.bytes(0),
            row.integer(1),
            row.bytes(2)};
}

/// qUncompress() allocates what the four bytes in front of the data say; ours is known and bounded.
bool isPlausible(const StoredDocument &stored)
{
    return stored.size <= Limits::SourceBytes && stored.compressed.size() >= qsizetype(sizeof(quint32))
        && qFromBigEndian<quint32>(stored.compressed.constData()) == quint32(stored.size);
}

Result<QByteArray> unpacked(const StoredDocument &stored, SourceId id)
{
    const QByteArray bytes = isPlausible(stored) ? qUncompress(stored.compressed) : QByteArray();
    if (bytes.size() != stored.size || SourceStore::sha256(bytes) != stored.sha256)
        return Error{Error::Code::Storage, u"source %1 does not match its SHA-256"_s.arg(qint64(id))};
    return bytes;
}

} // namespace

SourceStore::SourceStore(Sql::Connection &db)
    : m_db(db)
{ }

QByteArray SourceStore::sha256(const QByteArray &bytes)
{
    return Sha256::of(bytes);
}

Result<SourceId> SourceStore::add(const SourceDocument &document, const QString &format, int readerVersion,
                                  const QDateTime &importedAt)
{
    return add(document, sha256(document.bytes), format, readerVersion, importedAt);
}

QByteArray SourceStore::compressed(const QByteArray &bytes)
{
    return qCompress(bytes, FastCompression);
}

Result<SourceId> SourceStore::add(const SourceDocument &document, const QByteArray &hash, const QString &format,
                                  int readerVersion, const QDateTime &importedAt)
{
    return add(document, hash, {}, format, readerVersion, importedAt);
}

Result<SourceId> SourceStore::add(const SourceDocument &document, const QByteArray &hash, const QByteArray &packed,
                                  const QString &format, int readerVersion, const QDateTime &importedAt)
{
    const QByteArray &bytes = document.bytes;
    if (bytes.size() > Limits::SourceBytes)
        return Error{Error::Code::TooLarge, u"%1 bytes"_s.arg(bytes.size()), document.name};
    const auto known = m_db.first(
        HasBytesSql, [](const Sql::Row &) { return true; }, hash);
    if (!known)
        return known.error();
    if (!*known)
        if (const auto inserted = m_db.run(InsertBytesSql, hash, packed.isEmpty() ? compressed(bytes) : packed);
            !inserted)
            return inserted.error();
    const auto inserted = m_db.run(InsertSql, hash, bytes.size(), document.name, document.url, wordOf(document.origin),
                                   document.mediaType, format, readerVersion, document.capturedAt, importedAt);
    if (!inserted)
        return inserted.error();
    return SourceId{m_db.lastInsertedId()};
}

Result<SourceRecord> SourceStore::record(SourceId id)
{
    const auto read = [](const Sql::Row &row) {
        return SourceRecord{row.id<SourceId>(0), row.text(1),    row.text(2),   row.text(3),
                            row.bytes(4),        row.integer(5), row.instant(6)};
    };
    auto record = m_db.first(RecordSql, read, id);
    if (!record)
        return record.error();
    if (!*record)
        return notFound(id);
    return **std::move(record);
}

Result<SourceDocument> SourceStore::document(SourceId id)
{
    auto stored = m_db.first(DocumentSql, readDocument, id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return notFound(id);
    auto bytes = unpacked(**stored, id);
    if (!bytes)
        return bytes.error();
    SourceDocument document = std::move((*stored)->document);
    document.bytes = *std::move(bytes);
    return document;
}

Result<std::vector<SourceId>> SourceStore::ids()
{
    return m_db.list(IdsSql, [](const Sql::Row &row) { return row.id<SourceId>(0); });
}

} // namespace Shortlist
